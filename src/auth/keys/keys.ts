import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import type { Schema } from '../../database/schema.ts';
import { StartError } from '../../errors/start-error.ts';
import { newDecryptPassword, newMasterKey, unwrapMasterKey, wrapMasterKey } from '../../modules/credentials/cipher.ts';
import { build } from '../builder.ts';
import { type WrittenLimits, writeLimits } from './key-limits.ts';
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

/**
 * Makes an API key. The key and its decrypt password are in the answer and nowhere else. Throws a StartError for a
 * client or user that is not there.
 */
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
  const { insertId } = await database.write(build.insertInto('api_keys').values(row));
  return { id: insertId, key, decryptPassword };
}

/** The same with limits, both or none. */
export const createLimitedKey = (database: Database, schema: Schema, wanted: NewKey, limits: WrittenLimits) =>
  database.transaction(async (inside) => {
    const key = await createKey(inside, schema, wanted);
    const { readOnly, allow, networks, rate } = limits;
    if (readOnly || allow || networks || rate > 0) await writeLimits(inside, key.id, limits);
    return key;
  });

/** ITFlow's keys are tied to a client up to 26.07, and to a user from 26.08 on. */
async function tie(
  database: Database,
  schema: Schema,
  { client = 0, user }: { client?: number | undefined; user?: number | undefined },
) {
  if (ownerColumn(schema) === 'api_key_client_id') {
    if (user) throw new StartError('This database ties keys to a client, not to a user: use --client');
    if (client) await mustBeThere(database, 'client', client);
    return { api_key_client_id: client };
  }
  if (client || !user)
    throw new StartError('This ITFlow ties keys to a user, whose role says what the key may do: use --user ID');
  await mustBeThere(database, 'user', user);
  return { api_key_user_id: user };
}

/** Whether its keys belong to users, as those of ITFlow 26.08 and later do. */
export const actsAsUser = (schema: Schema): boolean => ownerColumn(schema) === 'api_key_user_id';

const ownerColumn = (schema: Schema) =>
  schema.tables.get('api_keys')?.some((column) => column.name === 'api_key_user_id')
    ? 'api_key_user_id'
    : 'api_key_client_id';

async function mustBeThere(database: Database, record: 'client' | 'user', id: number): Promise<void> {
  const found = build.selectFrom(`${record}s`).select(`${record}_id`).where(`${record}_id`, '=', id);
  if (!(await database.first(found))) throw new StartError(`There is no ${record}_id ${id}`);
}

/** The master key that a key here already holds: what is encrypted under it, that key's callers can read. */
export async function masterKeyOfKeys(database: Database, password: string | undefined): Promise<string> {
  const held = await database.first(
    build.selectFrom('api_keys').select('api_key_id').where('api_key_decrypt_hash', '<>', '').limit(1),
  );
  if (!held) throw new StartError('No API key could decrypt them: make one first, with keys create --credentials');
  return masterKeyFor(database, password);
}

/**
 * The master key for a new key's decrypt password: from the decrypt password of a key that is there, or a new one where
 * no key has any yet. Nothing else knows it, as in ITFlow. Throws a StartError for a wrong password.
 */
export async function masterKeyFor(database: Database, password: string | undefined): Promise<string> {
  const hashes = await database.all(
    build.selectFrom('api_keys').select('api_key_decrypt_hash as hash').where('api_key_decrypt_hash', '<>', ''),
  );
  if (hashes.length === 0) {
    const credential = build
      .selectFrom('credentials')
      .select('credential_id')
      .where('credential_password', '<>', sql<Buffer>`''`);
    if (await database.first(credential.limit(1)))
      throw new StartError('There are credentials, but no API key that could decrypt them: make one in ITFlow first');
    return newMasterKey();
  }
  if (!password)
    throw new StartError(
      'DECRYPT_PASSWORD: set it to the decrypt password of a key that is there; nothing else can open the credentials',
    );
  for (const { hash } of hashes) {
    const masterKey = await unwrapMasterKey(hash, password);
    if (masterKey) return masterKey;
  }
  throw new StartError('DECRYPT_PASSWORD: is not the decrypt password of any key');
}

/** Every key, living or dead, without its secret. */
export function listKeys(database: Database, schema: Schema): Promise<KeyRow[]> {
  const keys = build
    .selectFrom('api_keys')
    .select(({ eb, ref }) => [
      'api_key_id as id',
      'api_key_name as name',
      'api_key_expire as expires',
      ref(ownerColumn(schema)).$castTo<number>().as('tiedTo'),
      eb('api_key_decrypt_hash', '<>', '').$castTo<boolean>().as('decrypts'),
    ])
    .orderBy('api_key_id');
  return database.all<KeyRow>(
    schema.tables.has('shim_keys')
      ? keys
          .leftJoin('shim_keys', 'key_id', 'api_key_id')
          .select(['key_last_used_at as lastUsedAt', 'key_last_used_from as lastUsedFrom'])
      : keys.select(({ lit }) => [lit(null).as('lastUsedAt'), lit(null).as('lastUsedFrom')]),
  );
}

/**
 * Deletes a key, as ITFlow does, and its limits. Running servers forget it within a second. False where there is none.
 */
export async function revokeKey(database: Database, schema: Schema, id: number): Promise<boolean> {
  if (schema.tables.has('shim_keys')) await database.write(build.deleteFrom('shim_keys').where('key_id', '=', id));
  const { changed } = await database.write(build.deleteFrom('api_keys').where('api_key_id', '=', id));
  return changed > 0;
}
