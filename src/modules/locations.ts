import { digits, flag, optional, reference, text } from '../core/columns/columns.ts';
import { by, defineModule, STANDARD } from '../core/module.ts';
import { onePrimary } from './one-primary.ts';

export const locations = defineModule({
  name: 'locations',
  singular: 'location',
  table: 'locations',
  id: 'location_id',
  scope: { column: 'location_client_id' },
  permission: 'client',
  columns: {
    location_name: text(),
    location_description: text(),
    location_country: text(),
    location_address: text(),
    location_city: text(),
    location_state: text(),
    location_zip: text(),
    location_phone: optional(digits()),
    location_phone_extension: optional(digits()),
    location_fax: optional(digits()),
    location_hours: text(),
    location_primary: flag(),
    location_notes: text(),
    location_contact_id: optional(reference()),
  },
  required: ['location_name', 'client_id'],
  lookups: [by('location_id')],
  relations: {
    client: { belongsTo: 'clients', key: 'location_client_id' },
    contact: { belongsTo: 'contacts', key: 'location_contact_id' },
    assets: { hasMany: 'assets', key: 'asset_location_id' },
    contacts: { hasMany: 'contacts', key: 'contact_location_id' },
    networks: { hasMany: 'networks', key: 'network_location_id' },
    tickets: { hasMany: 'tickets', key: 'ticket_location_id' },
    tags: { hasMany: 'tags', through: 'location_tags', ends: ['location_id', 'tag_id'], linkedBy: 'tags' },
  },
  functions: STANDARD,
  effects: { after: onePrimary('location') },
});
