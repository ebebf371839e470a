import type { Demand } from '../../core/caller.ts';
import { ApiError } from '../../errors/api-error.ts';
import type { Key } from '../keys/keyring.ts';
import type { Grant } from '../tokens/grants.ts';
import type { LoggedIn } from './login.ts';
import type { createSessions } from './sessions.ts';

/** No role is given it: only who may do everything may. */
const ADMINISTER: Demand = { moduleName: 'admin', name: 'page', permission: 'admin', level: 3, writes: true };

/** Sessions of administrators, for the page that is theirs alone. Their role counts as it is at each request. */
export function createAdministrators(
  sessions: ReturnType<typeof createSessions>,
  bySession: (grant: Grant) => Promise<Key>,
) {
  const find = async (cookie: string | undefined): Promise<Key | undefined> => {
    const grant = await sessions.find(cookie);
    if (!grant) return undefined;
    const key = await bySession(grant);
    if (!key.caller.may(ADMINISTER)) throw new ApiError('forbidden', 'These pages are for administrators');
    return key;
  };
  return {
    /** Who the session is of; undefined where it is none, or has ended. Refuses whoever is no administrator. */
    find,
    /** Begins one, always under a new cookie. */
    async begin(user: LoggedIn): Promise<string> {
      const cookie = await sessions.begin(user);
      try {
        await find(cookie);
        return cookie;
      } catch (error) {
        await sessions.end(cookie);
        throw error;
      }
    },
    end: sessions.end,
  };
}
