import type { Database } from '../../database/database.ts';
import { EVERYTHING } from '../scopes.ts';
import {
  createGrant,
  createToken,
  digestOf,
  findToken,
  type Grant,
  livingGrant,
  revokeGrant,
} from '../tokens/grants.ts';
import type { HeldMasterKeys } from './held-master-keys.ts';
import type { LoggedIn } from './login.ts';

const SECONDS = 12 * 3600;

/** The cookie that opens a session. */
export const SESSION_COOKIE = 'shim_session';

/** A browser's session: a grant of its user's own, opened by a cookie. Its end counts in every process at once. */
export function createSessions(database: Database, held: HeldMasterKeys) {
  return {
    /** Always a new one: whatever cookie came with the login means nothing afterwards. */
    async begin({ userId, mark, masterKey }: LoggedIn): Promise<string> {
      const user = { userId, mark };
      const grantId = await createGrant(database, { clientId: '', user, scope: EVERYTHING, seconds: SECONDS });
      if (masterKey) held.hold(grantId, masterKey, SECONDS);
      return createToken(database, { kind: 'session', grantId, seconds: SECONDS });
    },
    async find(cookie: string | undefined): Promise<Grant | undefined> {
      const token = cookie ? await findToken(database, 'session', cookie) : undefined;
      return token && !token.lapsed ? livingGrant(database, token.token_grant_id) : undefined;
    },
    async end(cookie: string): Promise<void> {
      const token = await findToken(database, 'session', cookie);
      if (token) await revokeGrant(database, token.token_grant_id);
    },
  };
}

/** What a form must send back. Only a page of ours, shown to the browser with this cookie, has it. */
export const csrfTokenOf = (cookie: string): string => digestOf(`csrf ${cookie}`);
