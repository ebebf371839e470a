import { type Group, moments, org, READ, read, slug } from '../group.ts';

export const documents: Group = {
  name: 'Document',
  paths: ['docs', 'documents'],
  module: 'documents',
  fields: {
    id: 'document_id',
    org: org('document_client_id'),
    title: { column: 'document_name', required: true },
    slug: { access: 'read', from: ['document_name'], make: (of) => slug(of('document_name')) },
    description: 'document_description',
    body: { column: 'document_content', required: true, also: ['content'] },
    content_type: { access: 'read', make: () => 'html' },
    category: { column: 'document_folder_id', to: 'Category' },
    is_published: { column: 'document_client_visible', kind: 'boolean' },
    is_favorite: { column: 'document_favorite', kind: 'boolean' },
    is_template: { access: 'read', make: () => false, type: 'boolean' },
    is_archived: { column: 'document_archived_at', kind: 'archived' },
    tags: { access: 'read', make: () => [] },
    created_by: read('document_created_by', { to: 'User' }),
    ...moments('document'),
  },
  search: ['title', 'body'],
  ordering: ['-updated_at'],
  actions: { publish: 'POST', archive: 'POST' },
};

/** ITFlow's folders. Credentials lie in them too. */
export const categories: Group = {
  name: 'Category',
  paths: ['docs/categories', 'documents/categories', 'vault/categories', 'passwords/categories'],
  module: 'document_folders',
  fields: {
    id: 'folder_id',
    org: org('folder_client_id', { required: true }),
    name: { column: 'folder_name', required: true },
    parent: { column: 'parent_folder', to: 'Category' },
  },
  search: ['name'],
  ordering: ['name'],
  graphql: { one: 'category', many: 'categories' },
};

/** What a document was before each change. */
export const documentVersions: Group = {
  name: 'DocumentVersion',
  paths: ['docs/versions', 'documents/versions'],
  module: 'document_versions',
  fields: {
    id: 'document_version_id',
    document: read('document_version_document_id', { to: 'Document' }),
    title: 'document_version_name',
    description: 'document_version_description',
    body: 'document_version_content',
    created_by: read('document_version_created_by', { to: 'User' }),
    created_at: read('document_version_created_at'),
  },
  search: ['title', 'body'],
  ordering: ['-id'],
  verbs: READ,
  below: { group: 'Document', as: 'versions', field: 'document' },
};
