import { integer, text } from '../../core/columns/columns.ts';
import type { Context } from '../../core/context.ts';
import type { Write } from '../../core/effects.ts';
import { by, defineModule } from '../../core/module.ts';
import { build } from '../../database/builder.ts';

export const customFields = defineModule({
  name: 'custom_fields',
  singular: 'custom field',
  table: 'custom_fields',
  id: 'custom_field_id',
  scope: { company: true },
  permission: 'admin',
  columns: {
    custom_field_label: text(),
    custom_field_table: text(),
    custom_field_type: { ...text(), absent: 'text' },
    custom_field_location: integer(),
    custom_field_order: integer(999),
  },
  required: ['custom_field_label', 'custom_field_table'],
  lookups: [by('custom_field_id')],
  filters: ['custom_field_table'],
  // The table knows no archive.
  functions: ['read', 'create', 'update', 'delete'],
  effects: { after: deleteValues },
});

/** No foreign key takes a field's values along. */
async function deleteValues({ database }: Context, { function: name, id }: Write): Promise<undefined> {
  if (name !== 'delete') return;
  await database.write(build.deleteFrom('custom_values').where('custom_value_field', '=', id));
  await database.write(build.deleteFrom('asset_custom').where('asset_custom_field_id', '=', id));
}
