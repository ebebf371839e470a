import { text } from '../core/columns/columns.ts';
import { by, defineModule } from '../core/module.ts';

/** The departments of a client, by the names that `contact_department` has. */
export const departments = defineModule({
  name: 'departments',
  singular: 'department',
  table: 'shim_departments',
  id: 'department_id',
  scope: { column: 'department_client_id' },
  permission: 'client',
  ofContact: 'department_client_id IN (SELECT contact_client_id FROM contacts WHERE contact_id = ?)',
  columns: { department_name: text() },
  required: ['department_name'],
  lookups: [by('department_id'), by('department_name')],
  relations: { client: { belongsTo: 'clients', key: 'department_client_id' } },
  functions: ['read', 'create', 'update', 'delete'],
});
