import type { Column } from '../core/columns/columns.ts';
import type { AnyModule } from '../core/module.ts';
import type { Fields, RemoteRow } from './remote.ts';

/** New ids by old ones, for a module's records or for one column alone. */
export type IdMaps = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * What a create is sent for a record that was read, or why it cannot be: what it misses, or refers to without a new id.
 */
export function fieldsOf(
  module: AnyModule,
  modules: readonly AnyModule[],
  record: RemoteRow,
  maps: IdMaps,
): { body: Fields } | { refused: string } {
  const body: Fields = {};
  for (const [name, column] of Object.entries({ ...module.columns, ...module.elsewhere } as Record<string, Column>)) {
    const value = valueIn(module, name, column, record);
    if (value !== undefined && value !== null) body[name] = value;
  }
  const client = 'column' in module.scope ? (record[module.scope.column] ?? record.client_id) : undefined;
  if (client) body.client_id = client;
  const missing = module.required.find((name) => body[name] === undefined || body[name] === '');
  if (missing) return { refused: `${missing}: is required` };
  for (const [name, value] of Object.entries(body)) {
    const map = maps.get(name) ?? maps.get(nameOfTarget(name, modules) ?? '');
    if (!map || Number(value) === 0) continue;
    const id = map.get(String(value));
    if (id === undefined) return { refused: `${name}: ${value} has no new id in the map` };
    body[name] = id;
  }
  return { body };
}

/** By any name that the column has or had: older servers and joined tables use others. */
export function valueIn(module: AnyModule, name: string, { alias = [], parameter = [] }: Column, record: RemoteRow) {
  const joined = Object.values(module.joins ?? {}).flatMap((join) => join.alias?.[name] ?? []);
  return [name, ...alias, ...parameter, ...joined].map((known) => record[known]).find((value) => value !== undefined);
}

/** `asset_location_id` means a location. */
export const nameOfTarget = (column: string, modules: readonly AnyModule[]) =>
  modules.find(({ singular }) => column === `${singular}_id` || column.endsWith(`_${singular.replaceAll(' ', '_')}_id`))
    ?.name;
