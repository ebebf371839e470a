import { flag, markup, optional, reference, text } from '../../core/columns.ts';
import { by, defineModule, STANDARD } from '../../core/module.ts';
import { afterDocument, beforeDocument } from './versions.ts';

export const documents = defineModule({
  name: 'documents',
  singular: 'document',
  table: 'documents',
  id: 'document_id',
  scope: { column: 'document_client_id' },
  permission: 'support',
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
  functions: STANDARD,
  effects: { before: beforeDocument, after: afterDocument },
});
