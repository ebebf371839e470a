import { hash } from 'node:crypto';
import type { InferResult } from 'kysely';
import type { Caller, Demand } from '../../core/caller.ts';
import { NOW } from '../../database/builder.ts';
import type { Database } from '../../database/database.ts';
import { build } from '../builder.ts';
import { masterKeyOf } from '../users/master-key.ts';
import { NO_RIGHTS, readUserRights, type UserRights } from '../users/user-rights.ts';
import { type KeyLimits, mayRun, readLimits } from './key-limits.ts';

/** A stored key in its hashed form: `sha256$` and 64 hex digits. ITFlow itself stores keys as they are. */
export const HASH_PREFIX = 'sha256$';

export const hashOfKey = (key: string): string => hash('sha256', key);

/** How long a key's row may be remembered. A revoked or expired key is dead within a second. */
const MAX_AGE_MS = 900;

/** A living key, or a token: whom it stands for, and what its maker allowed it. */
export interface Key {
  caller: Omit<Caller, 'masterKey'>;
  /** What credentials are encrypted under. A key needs its decrypt password for it, a token needs none. */
  masterKey(decryptPassword: string): Promise<string>;
  limits: KeyLimits | undefined;
}

export interface Keyring {
  find(key: string): Promise<Key | undefined>;
}

interface Known {
  byDigest: ReadonlyMap<string, Key>;
  /**
   * Keys that were right, by their own text, for as long as their rows: a digest for every request costs a small read a
   * fiftieth.
   */
  proven: Map<string, Key>;
}

/** An expiry is a day, and the key is dead once that day begins. The database's clock decides, as in ITFlow. */
const livingKeys = build
  .selectFrom('api_keys')
  // All columns: a key is tied to a client up to 26.07, and acts as a user from 26.08 on.
  .selectAll()
  .where('api_key_expire', '>', NOW)
  .where('api_key_secret', '<>', '')
  .orderBy('api_key_id', 'desc');

type KeyRow = InferResult<typeof livingKeys>[number];

/**
 * Knows every living key by the SHA-256 of it, and reads them anew after 0.9 seconds. Looking up a digest is exact and
 * tells an attacker nothing by its time: nobody can choose the digest's first bytes.
 */
export function createKeyring(database: Database, maxAge = MAX_AGE_MS): Keyring {
  let keys: Promise<Known> | undefined;
  let readAt = 0;
  const current = () => {
    if (!keys || performance.now() - readAt > maxAge) {
      readAt = performance.now();
      keys = readKeys(database).then((byDigest) => ({ byDigest, proven: new Map() }));
      keys.catch(() => {
        keys = undefined;
      });
    }
    return keys;
  };
  return {
    async find(key) {
      const { byDigest, proven } = await current();
      const found = proven.get(key) ?? byDigest.get(hashOfKey(key));
      if (found) proven.set(key, found);
      return found;
    },
  };
}

async function readKeys(database: Database): Promise<Map<string, Key>> {
  // Both at once, also so that neither fails with nobody waiting for it: that would end the process.
  const [rows, limits] = await Promise.all([database.all(livingKeys), readLimits(database)]);
  const rights = rows.some((row) => row.api_key_user_id !== undefined) ? await readUserRights(database) : undefined;
  return new Map(rows.map((row) => [digestOf(row.api_key_secret), keyOf(row, rights, limits.get(row.api_key_id))]));
}

const digestOf = (secret: string) =>
  secret.startsWith(HASH_PREFIX) ? secret.slice(HASH_PREFIX.length) : hashOfKey(secret);

function keyOf(row: KeyRow, rights: ReadonlyMap<number, UserRights> | undefined, limits: KeyLimits | undefined): Key {
  const { api_key_client_id: clientId = 0, api_key_user_id: userId = 0 } = row;
  const { level, ...clients } = rights
    ? (rights.get(userId) ?? NO_RIGHTS)
    : { level: () => 3, only: clientId ? [clientId] : null, except: [] };
  const may = (demand: Demand) =>
    level(demand.permission) >= demand.level && (!demand.also || level(demand.also) >= 1) && mayRun(limits, demand);
  const caller = {
    keyId: row.api_key_id,
    name: row.api_key_name,
    userId,
    clientId: rights ? 0 : clientId,
    ...clients,
    may,
  };
  const masterKey = (password: string) => masterKeyOf(row.api_key_decrypt_hash, password);
  return { caller, masterKey, limits };
}
