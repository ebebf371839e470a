import type { Logger } from 'pino';
import type { Database } from '../database/database.ts';
import { createAccessTokens } from './access-tokens.ts';
import { createHeldMasterKeys } from './held-master-keys.ts';
import { createIdentify } from './identify.ts';
import { createLogin } from './login.ts';
import { createSessions } from './sessions.ts';
import { createSigningKeys } from './signing-keys.ts';
import { createTokenCallers } from './token-caller.ts';
import { createTokenGrants } from './token-grants.ts';

export type Auth = ReturnType<typeof createAuth>;

/** All that makes callers of credentials, once for an application. */
export function createAuth(database: Database, log: Logger, { mostWrongKeys }: { mostWrongKeys: number }) {
  const signingKeys = createSigningKeys(database);
  const accessTokens = createAccessTokens(database, signingKeys);
  const held = createHeldMasterKeys();
  const byToken = createTokenCallers(database, accessTokens, held);
  return {
    identify: createIdentify(database, log, { mostWrongKeys, byToken }),
    login: createLogin(database),
    sessions: createSessions(database, held),
    tokenGrants: createTokenGrants({ database, accessTokens, held }),
    jwks: () => signingKeys.jwks(),
  };
}
