import { randomBytes } from 'node:crypto';
import type { Database } from '../database/database.ts';
import type { Schema } from '../database/schema.ts';
import { StartError } from '../errors/start-error.ts';
import { newDecryptPassword, newMasterKey, unwrapMasterKey, wrapMasterKey } from '../modules/credentials/cipher.ts';
import { HASH_PREFIX, hashOfKey } from './keyring.ts';

export interface NewKey {
  name: string;
  /** A day like 2027-01-31; the key is dead once that day begins. */
  expires: string;
  /** Stored as it is, so that ITFlow's own PHP knows it too. */
  plaintext: boolean;
  /** The one client that it reaches. */
  client?: number;
  /** The user that it acts as, where ITFlow's keys belong to users. */
  user?: number;
  /** What it may decrypt credentials with. */
  masterKey?: string;
}

export interface KeyRow {
  id: number;
  name: string;
  expires: string;
  /** The client or user that it is tied to; 0 = all clients. */
  tiedTo: number;
  decrypts: boolean;
  /** When, to a minute, and from where; both null for a key that never was. */
  lastUsedAt: string | null;
  lastUsedFrom: string | null;
}

/** Makes an API key. The key and its decrypt password are in the answer and nowhere else. Throws a StartError for a client or user that is not there. */
export async function createKey(
  database: Database,
  schema: Schema,
  { name, expires, plaintext, client, user, masterKey }: NewKey,
) {
  const tied = await tie(database, schema, { client, user });
  const key = randomBytes(24).toString('base64url');
  const decryptPassword = masterKey === undefined ? undefined : newDecryptPassword();
  const row = {
    api_key_name: name,
    api_key_secret: plaintext ? key : HASH_PREFIX + hashOfKey(key),
    api_key_decrypt_hash: masterKey && decryptPassword ? await wrapMasterKey(masterKey, decryptPassword) : '',
    api_key_expire: expires,
    ...tied,
  };
  const { insertId } = await database.write({ sql: 'INSERT INTO api_keys SET ?', parameters: [row] });
  return { id: insertId, key, decryptPassword };
}

/** ITFlow's keys are tied to a client up to 26.07, and to a user from 26.08 on. */
async function tie(
  database: Database,
  schema: Schema,
  { client = 0, user }: { client?: number | undefined; user?: number | undefined },
) {
  if (ownerColumn(schema) === 'api_key_client_id') {
    if (user) throw new StartError('This database ties keys to a client, not to a user: use --client');
    if (client) await mustBeThere(database, 'clients', 'client_id', client);
    return { api_key_client_id: client };
  }
  if (client || !user)
    throw new StartError('This ITFlow ties keys to a user, whose role says what the key may do: use --user ID');
  await mustBeThere(database, 'users', 'user_id', user);
  return { api_key_user_id: user };
}

const ownerColumn = (schema: Schema) =>
  schema.tables.get('api_keys')?.some((column) => column.name === 'api_key_user_id')
    ? 'api_key_user_id'
    : 'api_key_client_id';

async function mustBeThere(database: Database, table: string, column: string, id: number): Promise<void> {
  const rows = await database.rows({ sql: 'SELECT 1 FROM ?? WHERE ?? = ?', parameters: [table, column, id] });
  if (rows.length === 0) throw new StartError(`There is no ${column} ${id}`);
}

/**
 * The master key for a new key's decrypt password: from the decrypt password of a key that is there, or a new one where no key has any
 * yet. Nothing else knows it, as in ITFlow. Throws a StartError for a wrong password.
 */
export async function masterKeyFor(database: Database, password: string | undefined): Promise<string> {
  const hashes = await database.rows({
    sql: "SELECT api_key_decrypt_hash FROM api_keys WHERE api_key_decrypt_hash <> ''",
    parameters: [],
  });
  if (hashes.length === 0) {
    const [credential] = await database.rows({
      sql: "SELECT 1 FROM credentials WHERE credential_password <> '' LIMIT 1",
      parameters: [],
    });
    if (credential)
      throw new StartError('There are credentials, but no API key that could decrypt them: make one in ITFlow first');
    return newMasterKey();
  }
  if (!password)
    throw new StartError(
      'DECRYPT_PASSWORD: set it to the decrypt password of a key that is there; nothing else can open the credentials',
    );
  for (const [hash] of hashes) {
    const masterKey = await unwrapMasterKey(String(hash), password);
    if (masterKey) return masterKey;
  }
  throw new StartError('DECRYPT_PASSWORD: is not the decrypt password of any key');
}

const LAST_USE =
  'key_last_used_at AS lastUsedAt, key_last_used_from AS lastUsedFrom FROM api_keys LEFT JOIN shim_keys ON key_id = api_key_id';

/** Every key, living or dead, without its secret. */
export const listKeys = (database: Database, schema: Schema): Promise<KeyRow[]> =>
  database.all<KeyRow>({
    sql: `SELECT api_key_id AS id, api_key_name AS name, api_key_expire AS expires, ?? AS tiedTo, api_key_decrypt_hash <> '' AS decrypts,
      ${schema.tables.has('shim_keys') ? LAST_USE : 'NULL AS lastUsedAt, NULL AS lastUsedFrom FROM api_keys'} ORDER BY api_key_id`,
    parameters: [ownerColumn(schema)],
  });

/** Deletes a key, as ITFlow does, and its limits. Running servers forget it within a second. False where there is none. */
export async function revokeKey(database: Database, schema: Schema, id: number): Promise<boolean> {
  if (schema.tables.has('shim_keys'))
    await database.write({ sql: 'DELETE FROM shim_keys WHERE key_id = ?', parameters: [id] });
  const { changed } = await database.write({ sql: 'DELETE FROM api_keys WHERE api_key_id = ?', parameters: [id] });
  return changed > 0;
}
