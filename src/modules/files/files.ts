import { reference, text } from '../../core/columns/columns.ts';
import type { Context } from '../../core/context.ts';
import type { Values, Write } from '../../core/effects.ts';
import { by, defineModule, type Input, type Prepared } from '../../core/module.ts';
import type { Created } from '../../core/result.ts';
import { newReference, type StoredFile } from '../../core/uploads.ts';
import { create } from '../../core/write/create.ts';
import { ApiError } from '../../errors/api-error.ts';
import { kindOf } from './kinds.ts';
import { download } from './stored.ts';
import { uploadsOf } from './uploads-of.ts';

export const files = defineModule({
  name: 'files',
  singular: 'file',
  table: 'files',
  id: 'file_id',
  scope: { column: 'file_client_id' },
  permission: 'support',
  columns: { file_name: text(), file_description: text(), file_folder_id: reference() },
  required: ['client_id'],
  lookups: [by('file_id'), by('file_name')],
  filters: ['file_folder_id', 'file_ext'],
  relations: {
    client: { belongsTo: 'clients', key: 'file_client_id' },
    folder: { belongsTo: 'document_folders', key: 'file_folder_id' },
  },
  functions: ['read', 'update', 'delete', 'archive', 'unarchive'],
  custom: {
    create: {
      writes: true,
      level: 2,
      summary: 'Stores a file: multipart/form-data with the field `file`, or JSON with it in base64 and a `file_name`',
      fields: {},
      takesColumns: true,
      takesFile: true,
      run: createFile,
    },
    download: download('file_id', {
      stored: (file) => (file.file_reference_name ? storedAs(file) : undefined),
      name: (file) => String(file.file_name),
      type: (file) => String(file.file_mime_type || 'application/octet-stream'),
    }),
  },
  effects: { before: dropFile },
  hasFiles: true,
});

async function createFile(context: Context, input: Input, prepared: Prepared): Promise<Created> {
  const { upload } = input;
  if (!upload) throw new ApiError('input_missing', 'file: is required');
  const { name, extension, type } = await kindOf(upload);
  const more = {
    file_name: input.values.file_name || name,
    file_reference_name: newReference(extension),
    file_ext: extension,
    file_size: upload.size,
    file_mime_type: type.slice(0, 100),
    file_created_by: context.caller.userId,
  };
  const values = { ...input.values, ...more };
  const created = await create(context, prepared, { ...input, values });
  const clientId = input.clientId || context.caller.clientId;
  await uploadsOf(context).keep(context.request.id, upload, storedAs({ ...more, file_client_id: clientId }));
  return created;
}

async function dropFile(context: Context, { function: name, before }: Write): Promise<void> {
  if (name === 'delete' && before.file_reference_name)
    await uploadsOf(context).drop(context.request.id, storedAs(before));
}

const storedAs = ({ file_client_id: clientId, file_reference_name: name }: Values): StoredFile => ({
  table: 'files',
  column: 'file_reference_name',
  folder: `clients/${Number(clientId)}`,
  name: String(name),
});
