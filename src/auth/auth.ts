import type { Logger } from 'pino';
import type { Database } from '../database/database.ts';
import { createIdentify } from './identify.ts';
import { createIdentifyAnybody } from './identify-anybody.ts';
import { createAccessTokens } from './tokens/access-tokens.ts';
import { createSigningKeys } from './tokens/signing-keys.ts';
import { createTokenCallers } from './tokens/token-caller.ts';
import { createTokenGrants } from './tokens/token-grants.ts';
import { createAdministrators } from './users/administrators.ts';
import { createHeldMasterKeys } from './users/held-master-keys.ts';
import { createHelpdesk } from './users/helpdesk.ts';
import { createLogin } from './users/login.ts';
import { createSessions } from './users/sessions.ts';

export type Auth = ReturnType<typeof createAuth>;

/** All that makes callers of credentials, once for an application. */
export function createAuth(database: Database, log: Logger, { mostWrongKeys }: { mostWrongKeys: number }) {
  const signingKeys = createSigningKeys(database);
  const accessTokens = createAccessTokens(database, signingKeys);
  const held = createHeldMasterKeys();
  const { byToken, bySession } = createTokenCallers(database, accessTokens, held);
  const sessions = createSessions(database, held);
  const identify = createIdentify(database, log, { mostWrongKeys, byToken });
  return {
    identify,
    identifyAnybody: createIdentifyAnybody(identify, sessions, bySession),
    helpdesk: createHelpdesk(database, signingKeys, identify),
    login: createLogin(database),
    administrators: createAdministrators(sessions, bySession),
    sessions,
    tokenGrants: createTokenGrants({ database, accessTokens, held }),
    jwks: () => signingKeys.jwks(),
  };
}
