import { isUtf8 } from 'node:buffer';
import type { Database } from '../../database/database.ts';
import { ApiError } from '../../errors/api-error.ts';
import type { Exchange } from '../../http/exchange.ts';
import type { Identify, Shown } from '../identify.ts';
import type { Key } from '../keys/keyring.ts';
import type { createSigningKeys } from '../tokens/signing-keys.ts';
import { createLogInByName } from './basic.ts';
import { createUserCallers } from './helpdesk-users.ts';
import { createUserTokens, looksLikeUserToken } from './user-tokens.ts';

/** What a request of a helpdesk's script shows. */
export interface HelpdeskShown extends Omit<Shown, 'key'> {
  /** After `Authorization: Basic`. */
  basic: string | undefined;
}

const CHALLENGE = { 'WWW-Authenticate': 'Basic realm="helpdesk", Bearer realm="helpdesk"' };

/** Users with their passwords, tokens that they got for them, and ITFlow's keys. */
export function createHelpdesk(database: Database, keys: ReturnType<typeof createSigningKeys>, identify: Identify) {
  const logIn = createLogInByName(database);
  const tokens = createUserTokens(database, keys);
  const callerOf = createUserCallers(database);
  const byBasic = (exchange: Exchange, basic: string) => logIn(namesIn(basic), exchange.info);
  return {
    async identify(exchange: Exchange, { basic, bearer, issuer }: HelpdeskShown): Promise<Key> {
      if (basic === undefined && bearer === undefined)
        throw new ApiError('key_missing', 'Log in with Basic or Bearer', CHALLENGE);
      if (basic === undefined && !looksLikeUserToken(bearer as string))
        return identify(exchange, { key: undefined, bearer, issuer });
      const user = await (basic === undefined ? tokens.verify(bearer as string) : byBasic(exchange, basic));
      const key = await callerOf(user);
      exchange.caller = key.caller.name;
      return key;
    },
    /** A token for whoever shows a password. */
    async tokenFor(exchange: Exchange, basic: string | undefined): Promise<string> {
      if (basic === undefined) throw new ApiError('key_missing', 'Log in with Basic', CHALLENGE);
      return tokens.issue(await byBasic(exchange, basic));
    },
  };
}

export type Helpdesk = ReturnType<typeof createHelpdesk>;

function namesIn(basic: string): { name: string; password: string } {
  const bytes = Buffer.from(basic, 'base64');
  // Python's requests writes Latin-1.
  const text = bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1');
  const colon = text.indexOf(':');
  return { name: text.slice(0, Math.max(colon, 0)), password: text.slice(colon + 1) };
}
