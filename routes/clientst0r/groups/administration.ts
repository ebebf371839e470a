import { type Group, moments, org, READ, read, slug } from '../group.ts';

const words = (name: unknown) => String(name ?? '').split(' ');

/** Who works with ITFlow. They are made there, or with `npm run shim -- users`. */
export const users: Group = {
  name: 'User',
  paths: ['users'],
  module: 'users',
  fields: {
    id: 'user_id',
    username: { column: 'user_email' },
    email: 'user_email',
    name: 'user_name',
    first_name: { access: 'read', from: ['user_name'], make: (of) => words(of('user_name'))[0] },
    last_name: { access: 'read', from: ['user_name'], make: (of) => words(of('user_name')).slice(1).join(' ') },
    role_id: 'user_role_id',
    is_active: { column: 'user_status', kind: 'boolean' },
    date_joined: read('user_created_at', { also: ['created_at'] }),
    updated_at: read('user_updated_at'),
  },
  search: ['name', 'email'],
  ordering: ['name'],
  verbs: READ,
  where: [{ column: 'user_type', op: 'eq', value: 1 }],
};

export const audit: Group = {
  name: 'AuditLog',
  paths: ['audit'],
  module: 'logs',
  fields: {
    id: 'log_id',
    timestamp: read('log_created_at', { also: ['created_at'] }),
    action: { column: 'log_action', kind: 'label' },
    object_type: { column: 'log_type', kind: 'label' },
    object_id: 'log_entity_id',
    description: 'log_description',
    org: org('log_client_id'),
    user: { column: 'log_user_id', to: 'User' },
    ip_address: 'log_ip',
    user_agent: 'log_user_agent',
    success: { access: 'read', from: ['log_action'], make: (of) => of('log_action') !== 'Failed', type: 'boolean' },
  },
  search: ['description'],
  ordering: ['-id'],
  verbs: READ,
};

/** Connections to other systems. Their secrets are a record of the vault. */
export const integrations: Group = {
  name: 'Integration',
  paths: ['integrations'],
  module: 'integrations',
  fields: {
    id: 'integration_id',
    name: { column: 'integration_name', required: true },
    provider: { column: 'integration_provider', required: true, also: ['provider_type'] },
    base_url: 'integration_url',
    is_active: { column: 'integration_active', kind: 'boolean' },
    settings: 'integration_settings',
    credential: { column: 'integration_credential_id', to: 'Password' },
    last_sync_at: 'integration_synced_at',
    ...moments('integration'),
  },
  search: ['name', 'provider'],
  ordering: ['name'],
};

export const tags: Group = {
  name: 'Tag',
  paths: ['tags'],
  module: 'tags',
  fields: {
    id: 'tag_id',
    name: { column: 'tag_name', required: true },
    slug: {
      access: 'read',
      from: ['tag_name'],
      make: (of) => slug(of('tag_name')),
    },
    color: { column: 'tag_color' },
    icon: 'tag_icon',
    tag_type: 'tag_type',
    ...moments('tag'),
  },
  search: ['name'],
  ordering: ['name'],
};

export const vendors: Group = {
  name: 'Vendor',
  paths: ['procurement/vendors', 'vendors'],
  module: 'vendors',
  fields: {
    id: 'vendor_id',
    org: org('vendor_client_id', { required: true }),
    name: { column: 'vendor_name', required: true },
    description: 'vendor_description',
    contact_name: 'vendor_contact_name',
    email: 'vendor_email',
    phone: 'vendor_phone',
    website: 'vendor_website',
    hours: 'vendor_hours',
    sla: 'vendor_sla',
    code: 'vendor_code',
    account_number: 'vendor_account_number',
    notes: 'vendor_notes',
    is_active: { column: 'vendor_archived_at', kind: 'active' },
    ...moments('vendor'),
  },
  search: ['name', 'description', 'contact_name', 'email'],
  ordering: ['name'],
};
