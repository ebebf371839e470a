import { hash } from 'node:crypto';
import type { Caller } from '../core/context.ts';
import type { Database } from '../database/database.ts';
import { withLimits } from './key-limits.ts';
import { NO_RIGHTS, readUserRights, type UserRights } from './user-rights.ts';

/** A stored key in its hashed form: `sha256$` and 64 hex digits. ITFlow itself stores keys as they are. */
export const HASH_PREFIX = 'sha256$';

export const hashOfKey = (key: string): string => hash('sha256', key);

/** How long a key's row may be remembered. A revoked or expired key is dead within a second. */
const MAX_AGE_MS = 900;

export interface Keyring {
  /** The caller that a key stands for, or null. */
  find(key: string): Promise<Caller | null>;
}

interface Known {
  byDigest: ReadonlyMap<string, Caller>;
  /** Keys that were right, by their own text, for as long as their rows: a digest for every request costs a small read a fiftieth. */
  proven: Map<string, Caller>;
}

/** Which of the last two columns is there depends on ITFlow's version: a key is tied to a client up to 26.07, and acts as a user from 26.08 on. */
interface KeyRow {
  api_key_id: number;
  api_key_name: string;
  api_key_secret: string;
  api_key_decrypt_hash: string;
  api_key_client_id?: number;
  api_key_user_id?: number;
}

/**
 * Knows every living key by the SHA-256 of it, and reads them anew after 0.9 seconds. Looking up a digest is exact and tells an attacker nothing by
 * its time: nobody can choose the digest's first bytes.
 */
export function createKeyring(database: Database, maxAge = MAX_AGE_MS): Keyring {
  let callers: Promise<Known> | undefined;
  let readAt = 0;
  const current = () => {
    if (!callers || performance.now() - readAt > maxAge) {
      readAt = performance.now();
      callers = withLimits(database, readKeys(database)).then((byDigest) => ({ byDigest, proven: new Map() }));
      callers.catch(() => {
        callers = undefined;
      });
    }
    return callers;
  };
  return {
    async find(key) {
      const { byDigest, proven } = await current();
      const caller = proven.get(key) ?? byDigest.get(hashOfKey(key));
      if (caller) proven.set(key, caller);
      return caller ?? null;
    },
  };
}

async function readKeys(database: Database): Promise<Map<string, Caller>> {
  // An expiry is a day, and the key is dead once that day begins. The database's clock decides, as in ITFlow.
  const rows = await database.all<KeyRow>({
    sql: "SELECT * FROM api_keys WHERE api_key_expire > NOW() AND api_key_secret <> '' ORDER BY api_key_id DESC",
    parameters: [],
  });
  const rights = rows.some((row) => row.api_key_user_id !== undefined) ? await readUserRights(database) : undefined;
  return new Map(rows.map((row) => [digestOf(row.api_key_secret), callerOf(row, rights)]));
}

const digestOf = (secret: string) =>
  secret.startsWith(HASH_PREFIX) ? secret.slice(HASH_PREFIX.length) : hashOfKey(secret);

function callerOf(row: KeyRow, rights: ReadonlyMap<number, UserRights> | undefined): Caller {
  const { api_key_client_id: clientId = 0, api_key_user_id: userId = 0 } = row;
  const key = { keyId: row.api_key_id, keyName: row.api_key_name, decryptHash: row.api_key_decrypt_hash };
  if (rights) return { ...key, userId, clientId: 0, ...(rights.get(userId) ?? NO_RIGHTS) };
  return { ...key, userId: 0, clientId, only: clientId ? [clientId] : null, except: [], level: () => 3 };
}
