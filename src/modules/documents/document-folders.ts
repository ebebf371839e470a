import { integer, optional, reference, text } from '../../core/columns.ts';
import type { Context } from '../../core/context.ts';
import type { Write } from '../../core/effects.ts';
import { by, defineModule } from '../../core/module.ts';

export const documentFolders = defineModule({
  name: 'document_folders',
  singular: 'folder',
  table: 'folders',
  id: 'folder_id',
  scope: { column: 'folder_client_id' },
  permission: 'support',
  columns: {
    folder_name: text(),
    parent_folder: reference(),
    folder_location: optional(integer()),
  },
  required: ['folder_name', 'client_id'],
  lookups: [by('folder_id')],
  filters: ['parent_folder', 'folder_location'],
  // The table knows no archive.
  functions: ['read', 'create', 'update', 'delete'],
  effects: { after: emptyIntoParent },
});

/** What was in a deleted folder is found in the one above it. */
async function emptyIntoParent({ database }: Context, { function: name, id, before }: Write): Promise<undefined> {
  if (name !== 'delete') return;
  for (const [table, column] of [
    ['documents', 'document_folder_id'],
    ['files', 'file_folder_id'],
    ['folders', 'parent_folder'],
  ])
    await database.write({
      sql: 'UPDATE ?? SET ?? = ? WHERE ?? = ?',
      parameters: [table, column, before.parent_folder, column, id],
    });
}
