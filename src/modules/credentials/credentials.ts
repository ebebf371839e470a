import { also, flag, markup, optional, reference, text } from '../../core/columns/columns.ts';
import type { Context } from '../../core/context.ts';
import type { RowEffect, Write } from '../../core/effects.ts';
import { by, defineModule, type Input, type Prepared, STANDARD } from '../../core/module.ts';
import { read } from '../../core/read/read.ts';
import type { Rows } from '../../core/result.ts';
import { NOW } from '../../database/builder.ts';
import type { Value } from '../../database/database.ts';
import { fromDatabase } from '../../database/errors.ts';
import { ApiError } from '../../errors/api-error.ts';
import { canCheck, forgetVerdict } from './breaches.ts';
import { checkBreaches, noteUnlocked } from './check-breaches.ts';
import { decryptCredential, encryptCredential } from './cipher.ts';
import { oneOfId, oneTimeCode } from './one-time-code.ts';

const ENCRYPTED = ['credential_username', 'credential_password'] as const;

export const credentials = defineModule({
  name: 'credentials',
  singular: 'credential',
  table: 'credentials',
  id: 'credential_id',
  scope: { column: 'credential_client_id' },
  permission: 'credential',
  // Before ITFlow v25.03 these were called login_*, and scripts still send that.
  columns: {
    credential_name: also(text(), 'login_name'),
    credential_description: also(text(), 'login_description'),
    credential_category: also(optional(text()), 'login_category'),
    credential_uri: also(text(), 'login_uri'),
    credential_uri_2: also(text(), 'login_uri_2'),
    credential_username: also(optional(markup()), 'login_username'),
    credential_password: also(optional(markup()), 'login_password'),
    credential_otp_secret: also(text(), 'login_otp_secret'),
    credential_note: also(text(), 'login_note'),
    credential_favorite: also(flag(), 'login_important'),
    credential_folder_id: also(optional(reference()), 'login_folder_id'),
    credential_contact_id: also(reference(), 'login_contact_id'),
    credential_asset_id: also(reference(), 'login_asset_id'),
  },
  // Encrypted, as by its name the password; the one-time secret is not, which makes it no less of one.
  secrets: ['credential_username', 'credential_password', 'credential_otp_secret'],
  idAlias: 'login_id',
  required: ['credential_name'],
  lookups: [by('credential_id'), { by: 'login_id', columns: ['credential_id'], compare: 'id', single: true }],
  relations: {
    client: { belongsTo: 'clients', key: 'credential_client_id' },
    asset: { belongsTo: 'assets', key: 'credential_asset_id' },
    contact: { belongsTo: 'contacts', key: 'credential_contact_id' },
    folder: { belongsTo: 'document_folders', key: 'credential_folder_id' },
    assets: { hasMany: 'assets', through: 'asset_credentials' },
    contacts: { hasMany: 'contacts', through: 'contact_credentials' },
    services: { hasMany: 'services', through: 'service_credentials' },
    software: { hasMany: 'software', through: 'software_credentials' },
    vendors: { hasMany: 'vendors', through: 'vendor_credentials' },
    tags: { hasMany: 'tags', through: 'credential_tags', ends: ['credential_id', 'tag_id'], linkedBy: 'tags' },
  },
  functions: STANDARD,
  custom: {
    reveal: {
      writes: false,
      level: 1,
      summary: 'Reads one credential with its secrets, and says so in the log',
      fields: { credential_id: reference() },
      required: ['credential_id'],
      run: reveal,
    },
    check_breaches: {
      writes: true,
      level: 1,
      summary: 'Says which passwords are known to be breached, or are those of several entries of a client',
      fields: {},
      run: checkBreaches,
    },
    otp: {
      writes: false,
      level: 1,
      summary: 'The one-time code of a credential at this moment, without its secret',
      fields: { credential_id: reference() },
      required: ['credential_id'],
      run: oneTimeCode,
    },
  },
  effects: {
    before: (context, write) =>
      write.function === 'create' || write.function === 'update' ? encrypt(context, write) : undefined,
    after: checkWritten,
    read: decrypt,
  },
});

/** A password that is shown is looked at too. Whoever may not write here still sees it. */
async function reveal(context: Context, { values }: Input, prepared: Prepared): Promise<Rows> {
  const result = await read(context, prepared, oneOfId(values.credential_id));
  const { indexOf } = prepared.view();
  const entries = result.rows.flatMap((row) => {
    const at = (column: string) => row[indexOf.get(column) as number];
    const password = at('credential_password');
    if (!password) return [];
    return {
      id: Number(at('credential_id')),
      clientId: Number(at('credential_client_id')),
      password: String(password),
    };
  });
  const noting = context.database.transaction((database) => noteUnlocked({ ...context, database }, entries));
  await noting.catch((error) => {
    if (fromDatabase(error)?.code !== 'forbidden') throw error;
  });
  return result;
}

/** Another password makes another answer; an entry that is gone needs none. */
async function checkWritten(context: Context, { function: name, id, clientId, values }: Write): Promise<undefined> {
  const isNew = name === 'create' || (name === 'update' && values.credential_password !== undefined);
  if ((!isNew && name !== 'delete') || !canCheck(context.schema)) return;
  await forgetVerdict(context.database, id);
  const password = isNew && decryptCredential(await context.caller.masterKey(), values.credential_password as Stored);
  if (password) await noteUnlocked(context, [{ id, clientId, password }]);
}

/** An empty text that was sent is encrypted too: migrations make entries without a password. */
async function encrypt(context: Context, write: Write): Promise<void> {
  const { values } = write;
  const masterKey = await context.caller.masterKey();
  if (write.function === 'create' && values.credential_password === undefined)
    throw new ApiError('input_missing', 'credential_password: is required');
  mustFitAsText(context, write);
  if (values.credential_password) values.credential_password_changed_at = NOW;
  for (const name of ENCRYPTED)
    if (values[name] !== undefined) values[name] = encryptCredential(masterKey, String(values[name]));
  // One that was left out is stored as it is (recording credentials/create "minimal").
  if (write.function === 'create') values.credential_username ??= '';
}

/**
 * Since its columns for encrypted values are text (26.08), ITFlow answers "False" to what is too long (recording
 * credentials/create "name 201") instead of breaking, and takes 350 bytes to encrypt.
 */
function mustFitAsText({ schema }: Context, { values }: Write): void {
  const columns = schema.tables.get('credentials')?.filter(({ type }) => type === 'varchar') ?? [];
  if (!columns.some(({ name }) => name === 'credential_password')) return;
  for (const { name, maxLength = 0 } of columns) {
    const value = String(values[name] ?? '');
    const isTooLong = isEncrypted(name) ? Buffer.byteLength(value) > 350 : [...value].length > maxLength;
    if (isTooLong) throw new ApiError('input_missing', `${name}: is too long`);
  }
}

const isEncrypted = (name: string) => (ENCRYPTED as readonly string[]).includes(name);

async function decrypt({ caller }: Context): Promise<RowEffect> {
  const masterKey = await caller.masterKey();
  return (row, indexOf) => {
    for (const name of ENCRYPTED)
      row[indexOf(name)] = decryptCredential(masterKey, row[indexOf(name)] as Stored) as Value;
  };
}

type Stored = Buffer | string | null;
