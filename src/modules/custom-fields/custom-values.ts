import { reference, text } from '../../core/columns/columns.ts';
import { by, defineModule } from '../../core/module.ts';

/**
 * The values that a custom field may have or has. Nothing in a row says whose it is, so no caller of one client sees
 * any.
 */
export const customValues = defineModule({
  name: 'custom_values',
  singular: 'custom value',
  table: 'custom_values',
  id: 'custom_value_id',
  scope: { company: true },
  permission: 'admin',
  columns: { custom_value_value: text(), custom_value_field: reference() },
  required: ['custom_value_value', 'custom_value_field'],
  lookups: [by('custom_value_id')],
  filters: ['custom_value_field'],
  functions: ['read', 'create', 'update', 'delete'],
});
