import { by, defineModule } from '../../core/module.ts';

/** What a document was before each of its changes. */
export const documentVersions = defineModule({
  name: 'document_versions',
  singular: 'document version',
  table: 'document_versions',
  id: 'document_version_id',
  scope: {
    key: 'document_version_document_id',
    through: { table: 'documents', id: 'document_id', column: 'document_client_id' },
    orphans: 'hidden',
  },
  permission: 'support',
  columns: {},
  required: [],
  lookups: [by('document_version_id'), by('document_version_document_id', { single: false })],
  relations: {
    document: { belongsTo: 'documents', key: 'document_version_document_id' },
  },
  functions: ['read'],
});
