import type { Compilable } from 'kysely';
import { integer, optional, reference, text } from '../../core/columns/columns.ts';
import type { Context } from '../../core/context.ts';
import type { Write } from '../../core/effects.ts';
import { by, defineModule } from '../../core/module.ts';
import { build } from '../../database/builder.ts';

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
  relations: {
    client: { belongsTo: 'clients', key: 'folder_client_id' },
    parent: { belongsTo: 'document_folders', key: 'parent_folder' },
    folders: { hasMany: 'document_folders', key: 'parent_folder' },
    documents: { hasMany: 'documents', key: 'document_folder_id' },
  },
  // The table knows no archive.
  functions: ['read', 'create', 'update', 'delete'],
  effects: { after: emptyIntoParent },
});

/** What was in a deleted folder is found in the one above it. */
async function emptyIntoParent({ database }: Context, { function: name, id, before }: Write): Promise<undefined> {
  if (name !== 'delete') return;
  const above = before.parent_folder as number;
  const moves: Compilable[] = [
    build.updateTable('documents').set({ document_folder_id: above }).where('document_folder_id', '=', id),
    build.updateTable('files').set({ file_folder_id: above }).where('file_folder_id', '=', id),
    build.updateTable('folders').set({ parent_folder: above }).where('parent_folder', '=', id),
  ];
  for (const move of moves) await database.write(move);
}
