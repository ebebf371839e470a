import type { Selectable } from 'kysely';
import { flag, markup, optional, reference, text, withoutMarkup } from '../../core/columns/columns.ts';
import type { Context } from '../../core/context.ts';
import type { Write } from '../../core/effects.ts';
import { by, defineModule, STANDARD } from '../../core/module.ts';
import { build, NOW } from '../../database/builder.ts';
import type { Documents } from '../../database/tables.ts';

export const documents = defineModule({
  name: 'documents',
  singular: 'document',
  table: 'documents',
  id: 'document_id',
  scope: { column: 'document_client_id' },
  permission: 'support',
  ofContact: 'document_client_visible = 1 AND ? > 0',
  columns: {
    document_name: text(),
    document_description: text(),
    document_content: markup(),
    document_folder_id: optional(reference()),
    document_client_visible: optional(flag()),
    document_favorite: optional(flag()),
  },
  required: ['document_name', 'document_content'],
  lookups: [by('document_id')],
  filters: ['document_folder_id'],
  relations: {
    client: { belongsTo: 'clients', key: 'document_client_id' },
    folder: { belongsTo: 'document_folders', key: 'document_folder_id' },
    versions: { hasMany: 'document_versions', key: 'document_version_document_id' },
    assets: { hasMany: 'assets', through: 'asset_documents' },
    contacts: { hasMany: 'contacts', through: 'contact_documents' },
    files: { hasMany: 'files', through: 'document_files' },
    services: { hasMany: 'services', through: 'service_documents' },
    software: { hasMany: 'software', through: 'software_documents' },
    vendors: { hasMany: 'vendors', through: 'vendor_documents' },
  },
  functions: STANDARD,
  effects: { before: beforeDocument, after: afterDocument },
});

/** Keeps the full-text column in step with the document, and the old version of one that is updated. */
async function beforeDocument(context: Context, write: Write): Promise<void> {
  const { before, values, function: name } = write;
  if (name !== 'create' && name !== 'update') return;
  const current = { ...before, ...values };
  // The description counts only on create, and stands against the name without a blank (recordings documents/create and
  // update).
  const title = `${current.document_name}${name === 'create' ? current.document_description : ''}`;
  values.document_content_raw = searchText(`${title} ${current.document_content}`);
  values.document_updated_at = NOW;
  if (name === 'create') return;
  // Nobody's, also with a key that acts as a user (recording user-rbac, documents/update).
  values.document_updated_by = 0;
  write.log = { entityId: await keepVersion(context, write) };
}

/**
 * An update always counts as a change, for it made a version. What a deleted document leaves goes with it: no foreign
 * key does that.
 */
async function afterDocument({ database }: Context, write: Write): Promise<boolean> {
  if (write.function === 'delete')
    await database.write(build.deleteFrom('document_versions').where('document_version_document_id', '=', write.id));
  return write.function === 'update';
}

/** The words of a text without its tags; a tag parts words. */
const searchText = (html: string) => withoutMarkup(html.replaceAll('<', ' <'));

async function keepVersion({ database }: Context, { id, before }: Write): Promise<number> {
  const document = before as unknown as Selectable<Documents>;
  const updated = document.document_updated_at !== null;
  const { insertId } = await database.write(
    build.insertInto('document_versions').values({
      document_version_name: document.document_name,
      document_version_description: document.document_description,
      document_version_content: document.document_content,
      document_version_created_by: updated ? document.document_updated_by : document.document_created_by,
      document_version_created_at: document.document_updated_at ?? document.document_created_at,
      document_version_document_id: id,
    }),
  );
  return insertId;
}
