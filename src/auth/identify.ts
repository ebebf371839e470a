import type { Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { Logger } from 'pino';
import { recordIfAllowed } from '../core/audit/audit.ts';
import type { RequestInfo } from '../core/context.ts';
import type { Database } from '../database/database.ts';
import { ApiError } from '../errors/api-error.ts';
import type { Exchange } from '../http/exchange.ts';
import { mayCallFrom } from './keys/key-limits.ts';
import { createKeyring, type Key } from './keys/keyring.ts';
import { createLastUse } from './keys/last-use.ts';
import { createWrongKeys } from './keys/wrong-keys.ts';
import { EVERY_LIMIT, SharedCounts } from './shared-counts.ts';
import { looksLikeJwt } from './tokens/access-tokens.ts';

/** What a request shows. */
export interface Shown {
  key: string | undefined;
  /** After `Authorization: Bearer`: an access token, or a key. */
  bearer: string | undefined;
  /** Where the request was sent to, which is what a token must be for. */
  issuer(): string;
}

/**
 * Finds whom the key or the token stands for. Refuses none, an unknown or expired one (a key with a row in `logs`), and
 * a key from elsewhere.
 */
export type Identify = (exchange: Exchange, shown: Shown) => Promise<Key>;

export function createIdentify(
  database: Database,
  log: Logger,
  { mostWrongKeys, byToken }: { mostWrongKeys: number; byToken: (token: string, issuer: string) => Promise<Key> },
): Identify {
  const keyring = createKeyring(database);
  const wrongKeys = createWrongKeys(mostWrongKeys);
  const lastUse = createLastUse(database);
  const refuse = (request: RequestInfo, description: string) => {
    const entry = { type: 'API', action: 'Failed', description, clientId: 0, entityId: 0 };
    return recordIfAllowed(database, { request, caller: { userId: 0 } }, [entry]);
  };
  const refuseUnknown = async (info: RequestInfo, sent: string): Promise<never> => {
    const closes = wrongKeys.count(info.ip, sent);
    if (closes) log.warn({ id: info.id, ip: info.ip }, 'too many wrong keys: the address is shut out for a minute');
    const shutOut = closes ? '. The address is now shut out for a minute' : '';
    await refuse(info, `A request was refused: unknown or expired API key${shutOut}`);
    throw new ApiError('key_refused', 'Authentication failed: the API key is unknown or has expired');
  };
  return async (exchange, { key: shown, bearer, issuer }) => {
    if (shown === undefined && bearer !== undefined && looksLikeJwt(bearer)) {
      const key = await byToken(bearer, issuer());
      exchange.caller = key.caller.name;
      return key;
    }
    const sent = shown ?? bearer;
    if (sent === undefined) throw new ApiError('key_missing', 'Authentication failed: no API key was sent');
    const { info } = exchange;
    const key = await keyring.find(sent);
    // A key that was in use there before is no guess: one broken script must not shut out its neighbours.
    const isAtHome = key && lastUse.from(key.caller.keyId) === info.ip;
    const closedFor = isAtHome ? 0 : wrongKeys.closedFor(info.ip);
    if (closedFor)
      throw new ApiError('rate_limited', 'Too many wrong API keys came from this address', {
        'Retry-After': String(closedFor),
      });
    if (!key) return refuseUnknown(info, sent);
    const { caller, limits } = key;
    exchange.caller = caller.name;
    if (!mayCallFrom(limits, info.ip)) {
      await refuse(info, `A request was refused: key ${caller.name} may not be used from this address`);
      throw new ApiError('forbidden', 'This key may not be used from this address');
    }
    lastUse.note(caller.keyId, info.ip);
    return key;
  };
}

/**
 * Refuses more requests a minute at a door than a key may make: its own limit, else everybody's (0: none). Doors count
 * each for themselves.
 */
export function limitByKey(perMinute: number, door: string) {
  const keyOf = (response: unknown): Key => (response as Response).locals.key;
  const limitOf = (response: unknown) => keyOf(response).limits?.rate || perMinute;
  return rateLimit({
    ...EVERY_LIMIT,
    limit: (_request, response) => limitOf(response),
    skip: (_request, response) => limitOf(response) === 0,
    keyGenerator: (_request, response) => {
      const { subject, keyId } = keyOf(response).caller;
      return subject ?? String(keyId);
    },
    store: new SharedCounts(`requests at ${door}`),
    handler: (_request, response, next) =>
      next(new ApiError('rate_limited', `More than ${limitOf(response)} requests a minute with this key`)),
  });
}
