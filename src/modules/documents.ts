import { by, defineModule } from '../module.ts';

export const documents = defineModule({
  name: 'documents',
  singular: 'document',
  table: 'documents',
  id: 'document_id',
  scope: { column: 'document_client_id' },
  permission: 'support',
  columns: {},
  required: [],
  lookups: [by('document_id')],
  functions: ['read'],
});
