import { reference, sentAs, text } from '../core/columns/columns.ts';
import { by, defineModule } from '../core/module.ts';

export const softwareKeys = defineModule({
  name: 'software_keys',
  singular: 'software key',
  table: 'software_keys',
  id: 'software_key_id',
  scope: {
    key: 'software_key_software_id',
    through: { table: 'software', id: 'software_id', column: 'software_client_id' },
  },
  permission: 'support',
  columns: { software_key: text(), software_key_software_id: sentAs(reference(), 'software_id') },
  // The software first: the log rows call a record by what is required first, and a license key is for no log.
  required: ['software_key_software_id', 'software_key'],
  lookups: [by('software_key_id'), by('software_key_software_id', { single: false })],
  relations: {
    software: { belongsTo: 'software', key: 'software_key_software_id' },
  },
  functions: ['read', 'create', 'update', 'delete'],
});
