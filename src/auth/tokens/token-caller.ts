import type { Caller, Demand } from '../../core/caller.ts';
import type { Database } from '../../database/database.ts';
import { ApiError } from '../../errors/api-error.ts';
import { needsScope } from '../challenge.ts';
import type { Key } from '../keys/keyring.ts';
import { remembered } from '../remembered.ts';
import { allows, EVERYTHING, REVEAL } from '../scopes.ts';
import type { HeldMasterKeys } from '../users/held-master-keys.ts';
import { NO_RIGHTS, readUserRights, type UserRights } from '../users/user-rights.ts';
import type { AccessToken, AccessTokens } from './access-tokens.ts';
import type { Grant } from './grants.ts';

/** What somebody was given, and how much of it counts here. */
type Given = Pick<AccessToken, 'grant' | 'scopes'>;

/**
 * Makes a caller of an access token or a browser's session: what its scopes, and its user's role as it is now, both
 * allow.
 */
export function createTokenCallers(database: Database, accessTokens: AccessTokens, held: HeldMasterKeys) {
  const rights = remembered(() => readUserRights(database));
  const keyOf = async (given: Given): Promise<Key> => {
    const { userId } = given.grant;
    const own = userId ? ((await rights()).get(userId) ?? NO_RIGHTS) : undefined;
    return { caller: callerOf(given, own), masterKey: async () => masterKeyOf(given, held), limits: undefined };
  };
  return {
    byToken: async (token: string, issuer: string) => keyOf(await accessTokens.verify(token, issuer)),
    /** A browser's own session may do all that its user may. */
    bySession: (grant: Grant) => keyOf({ grant, scopes: new Set([EVERYTHING]) }),
  };
}

/** `rights` are a user's; a client in its own name has its scopes alone. */
function callerOf({ grant, scopes }: Given, rights: UserRights | undefined): Omit<Caller, 'masterKey'> {
  const { userId, clientId, userName, clientName, itflowClientId } = grant;
  const may = (demand: Demand) =>
    allows(scopes, demand) &&
    (!rights || (rights.level(demand.permission) >= demand.level && (!demand.also || rights.level(demand.also) >= 1)));
  return {
    keyId: 0,
    subject: `user ${userId} client ${clientId}`,
    name: userName && clientName ? `${userName} by ${clientName}` : userName || clientName,
    userId,
    clientId: rights ? 0 : itflowClientId,
    only: rights ? rights.only : itflowClientId ? [itflowClientId] : null,
    except: rights ? rights.except : [],
    may,
  };
}

function masterKeyOf({ grant, scopes }: Given, held: HeldMasterKeys): string {
  if (!allows(scopes, REVEAL))
    throw new ApiError('forbidden', 'This token may not reveal credentials', needsScope(REVEAL));
  const masterKey = held.get(grant.id);
  if (masterKey) return masterKey;
  throw new ApiError(
    'forbidden',
    'The server holds no key for this token: log in with the password again, or use an API key',
  );
}
