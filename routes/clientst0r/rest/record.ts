import type { Included, Rows } from '../../../src/core/result.ts';
import type { Row, Value } from '../../../src/database/database.ts';
import { jsonOf } from '../../../src/http/json.ts';
import type { Columns } from '../group.ts';
import type { Resource, ResourceField, Resources } from '../resource.ts';

export type Json = Record<string, unknown>;

/** Rows as this door's records. */
export function recordsOf(
  resources: Resources,
  resource: Resource,
  { rows, included = [] }: Rows,
  hide?: Hide,
): Json[] {
  return rows.map((row) => recordOf(resources, resource, row, included, hide));
}

/** Fields that are not shown as they are stored, and what stands there instead. */
export type Hide = (field: ResourceField, value: unknown) => unknown;

export function recordOf(
  resources: Resources,
  resource: Resource,
  row: Row,
  included: readonly Included[] = [],
  hide?: Hide,
): Json {
  const record: Json = {};
  for (const [name, field] of resource.shown)
    record[name] = shownValue(resources, resource, field, row, included, hide);
  return record;
}

/** Rows as a list of this door's records in JSON, put together as text: objects would take half as long again. */
export function listOf(resources: Resources, resource: Resource, { rows, included = [] }: Rows, hide?: Hide): string {
  const shown = resource.shown.map(([name, field]) => ({ key: `${JSON.stringify(name)}:`, field }));
  let list = '';
  for (const row of rows) {
    let record = '';
    for (const { key, field } of shown) {
      const json = jsonOf(shownValue(resources, resource, field, row, included, hide));
      if (json !== undefined) record += `${record && ','}${key}${json}`;
    }
    list += `${list && ','}{${record}}`;
  }
  return `[${list}]`;
}

function shownValue(
  resources: Resources,
  resource: Resource,
  field: ResourceField,
  row: Row,
  included: readonly Included[],
  hide: Hide | undefined,
): unknown {
  const value = field.records ? recordsIn(resources, field, row, included) : fieldValue(resource, field, row);
  return hide ? hide(field, value) : value;
}

/** The records of a relation, which the read included. */
function recordsIn(resources: Resources, { records }: ResourceField, row: Row, included: readonly Included[]): Json[] {
  const related = included.find(({ name }) => name === records?.relation);
  const of = resources.byName.get(records?.group ?? '');
  return related && of ? related.rowsOf(row).map((each) => recordOf(resources, of, each)) : [];
}

/** A column's value of a row, by its name. */
export const columnsOf =
  ({ view }: Resource, row: Row): Columns =>
  (column) => {
    const index = view.indexOf.get(column);
    return index === undefined ? null : (row[index] ?? null);
  };

/** One field of a row, as JSON says it. */
export function fieldValue(resource: Resource, field: ResourceField, row: Row): unknown {
  if (field.make) return field.make(columnsOf(resource, row));
  if (field.index === undefined) return null;
  const value = row[field.index] ?? null;
  if (field.kind === 'active') return value === null;
  if (field.kind === 'archived') return value !== null;
  return value === null ? null : encode(field, value);
}

function encode(field: ResourceField, value: Value): unknown {
  switch (field.kind) {
    case 'integer':
      // 0 is nobody's id.
      return (field.to || field.isOwner) && Number(value) === 0 ? null : Number(value);
    case 'boolean':
      return Number(value) !== 0;
    case 'decimal':
      return String(value);
    case 'datetime':
      return String(value).replace(' ', 'T');
    case 'label':
      return labelOf(field, String(value));
    default:
      return value instanceof Uint8Array ? null : String(value);
  }
}

function labelOf({ wordOf }: ResourceField, stored: string): string {
  const small = stored.toLowerCase();
  return wordOf.get(small) ?? small.replaceAll(' ', '_');
}

export const isWord = ({ words = {} }: ResourceField, word: string): boolean =>
  Object.hasOwn(words, word.toLowerCase());

/** The same backwards: what ITFlow calls a word. */
export function storedWord({ words = {} }: ResourceField, word: string): string {
  const small = word.toLowerCase();
  if (Object.hasOwn(words, small)) return words[small] as string;
  return small.replaceAll('_', ' ').replace(/(^|[ /-])(\p{L})/gu, (letter) => letter.toUpperCase());
}
