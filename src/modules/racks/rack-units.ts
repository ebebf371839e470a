import { integer, reference, sentAs, text } from '../../core/columns/columns.ts';
import type { Context } from '../../core/context.ts';
import type { Write } from '../../core/effects.ts';
import { by, defineModule, STANDARD } from '../../core/module.ts';
import { build } from '../../database/builder.ts';
import { invalid } from '../../errors/api-error.ts';

export const rackUnits = defineModule({
  name: 'rack_units',
  singular: 'rack unit',
  table: 'rack_units',
  id: 'unit_id',
  scope: { key: 'unit_rack_id', through: { table: 'racks', id: 'rack_id', column: 'rack_client_id' } },
  permission: 'support',
  columns: {
    unit_start_number: integer(),
    unit_end_number: integer(),
    unit_device: text(),
    unit_asset_id: reference(null),
    unit_rack_id: sentAs(reference(), 'rack_id'),
  },
  required: ['unit_start_number', 'unit_end_number'],
  lookups: [by('unit_id'), by('unit_rack_id', { single: false }), by('unit_asset_id', { single: false })],
  relations: {
    asset: { belongsTo: 'assets', key: 'unit_asset_id' },
    rack: { belongsTo: 'racks', key: 'unit_rack_id' },
  },
  functions: STANDARD,
  effects: { before: mustBeInTheRack },
});

async function mustBeInTheRack({ database }: Context, { function: name, values, before }: Write): Promise<void> {
  if (name !== 'create' && name !== 'update') return;
  const { unit_start_number: first, unit_end_number: last, unit_rack_id: rackId } = { ...before, ...values };
  if (Number(first) < 1) throw invalid('unit_start_number', 'must be 1 or more', Number(first));
  if (Number(last) < Number(first)) throw invalid('unit_end_number', 'must not be below unit_start_number');
  const rack = await database.first(
    build.selectFrom('racks').select('rack_units').where('rack_id', '=', Number(rackId)),
  );
  if (rack && Number(last) > rack.rack_units)
    throw invalid('unit_end_number', `must not be above the rack's ${rack.rack_units} units`, Number(last));
}
