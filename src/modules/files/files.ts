import { reference, text } from '../../core/columns/columns.ts';
import type { Context } from '../../core/context.ts';
import type { Values, Write } from '../../core/effects.ts';
import { by, defineModule, type Input, NOTHING, type Prepared } from '../../core/module.ts';
import { read } from '../../core/read/read.ts';
import type { Created, StoredFileResult } from '../../core/result.ts';
import { newReference, type StoredFile } from '../../core/uploads.ts';
import { create } from '../../core/write/create.ts';
import type { Value } from '../../database/database.ts';
import { ApiError } from '../../errors/api-error.ts';
import { kindOf } from './kinds.ts';
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
    download: {
      writes: false,
      level: 1,
      summary: 'Answers the file itself, or the range of it that is asked for',
      fields: { file_id: reference() },
      required: ['file_id'],
      run: download,
    },
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

async function download(context: Context, { values }: Input, prepared: Prepared): Promise<StoredFileResult> {
  const id = Number(values.file_id ?? 0);
  const query = { where: [{ column: 'file_id', op: 'eq', value: id }], single: true } as const;
  const {
    columns,
    rows: [row],
  } = await read(context, prepared, { ...NOTHING, query });
  const uploads = uploadsOf(context);
  const found = row && Object.fromEntries(columns.map(({ name, index }) => [name, row[index] as Value]));
  if (!found?.file_reference_name || !(await uploads.isThere(storedAs(found))))
    throw new ApiError('record_unknown', `file_id: there is no file ${id}`);
  const type = String(found.file_mime_type || 'application/octet-stream');
  return { kind: 'file', path: uploads.pathOf(storedAs(found)), name: String(found.file_name), type };
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
