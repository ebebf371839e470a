import { also, flag, markup, optional, reference, text } from '../../core/columns.ts';
import type { Context } from '../../core/context.ts';
import { by, defineModule, type Input, type RowEffect, STANDARD, type Write } from '../../core/module.ts';
import type { Value } from '../../database/database.ts';
import { NOW } from '../../database/expression.ts';
import { ApiError } from '../../errors/api-error.ts';
import { phpIsEmpty, phpText } from '../../php/values.ts';
import { decryptCredential, encryptCredential, unwrapMasterKey } from './cipher.ts';

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
    credential_username: also(markup(), 'login_username'),
    credential_password: also(markup(), 'login_password'),
    credential_otp_secret: also(text(), 'login_otp_secret'),
    credential_note: also(text(), 'login_note'),
    credential_favorite: also(flag(), 'login_important'),
    credential_folder_id: also(optional(reference()), 'login_folder_id'),
    credential_contact_id: also(reference(), 'login_contact_id'),
    credential_asset_id: also(reference(), 'login_asset_id'),
  },
  idAlias: 'login_id',
  required: ['credential_name'],
  lookups: [by('credential_id'), { by: 'login_id', columns: ['credential_id'], compare: 'id', single: true }],
  functions: STANDARD,
  effects: {
    before: (context, write) =>
      write.function === 'create' || write.function === 'update' ? encrypt(context, write) : undefined,
    read: decrypt,
  },
});

/**
 * The key that every credential is encrypted under. Without a decrypt password nothing is found, as in PHP; with a wrong one (or a key
 * that was made without) PHP answered `false` values and wrote garbage, we refuse (defect 9).
 */
async function masterKeyOf({ caller }: Context, input: Input): Promise<string> {
  if (phpIsEmpty(input.api_key_decrypt_password))
    throw new ApiError('input_missing', 'No resource: api_key_decrypt_password is required, no rows changed');
  const password = phpText(input.api_key_decrypt_password, 'api_key_decrypt_password');
  const masterKey = await unwrapMasterKey(caller.decryptHash, password);
  if (masterKey === null)
    throw new ApiError(
      'decrypt_password_wrong',
      'api_key_decrypt_password: is wrong, or this key was made without one',
    );
  return masterKey;
}

async function encrypt(context: Context, write: Write): Promise<void> {
  const masterKey = await masterKeyOf(context, write.input);
  if (write.function === 'create' && !write.values.credential_password)
    throw new ApiError('input_missing', 'credential_password: is required');
  mustFitAsText(context, write);
  if (write.values.credential_password) write.values.credential_password_changed_at = NOW;
  for (const name of ENCRYPTED)
    if (write.values[name]) write.values[name] = encryptCredential(masterKey, String(write.values[name]));
}

/**
 * Since its columns for encrypted values are text (26.08), ITFlow answers "False" to what is too long (recording credentials/create "name 201")
 * instead of breaking, and takes 350 bytes to encrypt.
 */
function mustFitAsText({ schema }: Context, { values }: Write): void {
  const columns = schema.tables.get('credentials')?.filter(({ type }) => type === 'varchar') ?? [];
  if (!columns.some(({ name }) => name === 'credential_password')) return;
  for (const { name, maxLength = 0 } of columns) {
    const value = String(values[name] ?? '');
    const isTooLong = isEncrypted(name) ? Buffer.byteLength(value) > 350 : [...value].length > maxLength;
    if (isTooLong) throw new ApiError('input_missing', `${name}: is too long, no rows changed`);
  }
}

const isEncrypted = (name: string) => (ENCRYPTED as readonly string[]).includes(name);

async function decrypt(context: Context, input: Input): Promise<RowEffect> {
  const masterKey = await masterKeyOf(context, input);
  return (row, indexOf) => {
    for (const name of ENCRYPTED)
      row[indexOf(name)] = decryptCredential(masterKey, row[indexOf(name)] as Stored) as Value;
  };
}

type Stored = Buffer | string | null;
