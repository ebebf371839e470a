import { integer, reference, text } from '../../core/columns/columns.ts';
import { by, defineModule, STANDARD } from '../../core/module.ts';

export const racks = defineModule({
  name: 'racks',
  singular: 'rack',
  table: 'racks',
  id: 'rack_id',
  scope: { column: 'rack_client_id' },
  permission: 'support',
  columns: {
    rack_name: text(),
    rack_description: text(),
    rack_model: text(),
    rack_depth: text(),
    rack_type: text(),
    rack_units: integer(),
    rack_physical_location: text(),
    rack_notes: text(),
    rack_location_id: reference(null),
  },
  required: ['rack_name', 'rack_units', 'client_id'],
  lookups: [by('rack_id'), by('rack_name')],
  relations: {
    client: { belongsTo: 'clients', key: 'rack_client_id' },
    location: { belongsTo: 'locations', key: 'rack_location_id' },
    units: { hasMany: 'rack_units', key: 'unit_rack_id' },
  },
  functions: STANDARD,
});
