import { date, integer, reference, text } from '../core/columns/columns.ts';
import { by, defineModule, STANDARD } from '../core/module.ts';
import { upsertBy } from '../core/write/upsert.ts';

export const software = defineModule({
  name: 'software',
  singular: 'software',
  table: 'software',
  id: 'software_id',
  scope: { column: 'software_client_id' },
  permission: 'support',
  columns: {
    software_name: text(),
    software_description: text(),
    software_version: text(),
    software_type: text(),
    software_license_type: text(),
    software_key: text(),
    software_seats: integer(null),
    software_purchase_reference: text(),
    software_purchase: date(),
    software_expire: date(),
    software_notes: text(),
    software_vendor_id: reference(),
  },
  required: ['software_name', 'client_id'],
  lookups: [by('software_id'), by('software_key'), by('software_name'), by('software_type')],
  relations: {
    client: { belongsTo: 'clients', key: 'software_client_id' },
    vendor: { belongsTo: 'vendors', key: 'software_vendor_id' },
    assets: { hasMany: 'assets', through: 'software_assets' },
    contacts: { hasMany: 'contacts', through: 'software_contacts' },
    credentials: { hasMany: 'credentials', through: 'software_credentials' },
    documents: { hasMany: 'documents', through: 'software_documents' },
    files: { hasMany: 'files', through: 'software_files' },
    vulnerabilities: { hasMany: 'vulnerabilities', key: 'vulnerability_software_id' },
  },
  functions: STANDARD,
  custom: { upsert: upsertBy('software_name') },
});
