import { z } from 'zod';
import type { Column } from '../columns/columns.ts';
import type { StandardFunction } from '../effects.ts';
import type { AnyModule, Field, Prepared } from '../module.ts';
import type { Lookup } from '../shape.ts';

/** One field of a request. */
export interface Parameter {
  name: string;
  /** What the documentation promises; the PHP paths take more and convert it as PHP did. */
  type: z.ZodType;
  required: boolean;
  description: string;
  /** Further names that it may be sent under. */
  alias: readonly string[];
}

export const PASSWORD = 'api_key_decrypt_password';

export const parameter = (name: string, type: z.ZodType, description: string, required = false): Parameter => ({
  name,
  type,
  required,
  description,
  alias: [],
});

export const parameterOf = (
  name: string,
  { type, alias = [], parameter: others = [] }: Column,
  required: boolean,
): Parameter => {
  const names = [...others, ...alias];
  return { name, type, required, description: names.length ? `Also sent as ${names.join(', ')}.` : '', alias: names };
};

export function readParameters(prepared: Prepared): Parameter[] {
  const { module, lookups, createdAt, updatedAt, archivedAt } = prepared;
  const moment = (what: string) =>
    `Only what was ${what} then or later: 2026-01-31 10:11:12, in the database's time zone.`;
  return [
    ...lookups.map(lookUp),
    ...(module.filters ?? []).map((name: string) => parameter(name, z.string(), 'Only records with this value.')),
    ...Object.entries(module.narrowedBy ?? {}).map(([name, meaning]) => parameter(name, z.string(), meaning)),
    ...('everybody' in module.scope || 'company' in module.scope ? [] : [ofClient(module)]),
    ...(archivedAt
      ? [parameter('archived', z.enum(['0', '1', 'all']), '0: not archived, 1: archived, all (as without it).')]
      : []),
    ...(createdAt ? [parameter('created_since', z.string(), moment('created'))] : []),
    ...(createdAt
      ? [parameter('updated_since', z.string(), moment(updatedAt ? 'changed or created' : 'created'))]
      : []),
    ...(module.orderBy
      ? []
      : [parameter('after_id', z.int(), 'Only ids above this one: pages that stay fast and miss nothing.')]),
    ...composing,
    ...(prepared.relations().size > 0 ? [includes(prepared)] : []),
    parameter('limit', z.int().min(0), 'Records a page, 50 unless told.'),
    parameter('offset', z.int().min(0), 'Records to pass over.'),
    parameter('with_total', z.enum(['0', '1']), '1 adds `total`, the number of records on all pages.'),
  ];
}

/** What a caller puts a query together of (docs/queries.md). */
const composing: readonly Parameter[] = [
  parameter('search', z.string(), 'Words that must all be found, each in any text column.'),
  parameter(
    'filter',
    z.record(z.string(), z.unknown()),
    'Conditions on columns: filter[column]=v, filter[column][op]=v, filter[or][0][column]=v.',
  ),
  parameter('sort', z.string(), 'Columns, a minus in front for descending: -a,b. The id comes last.'),
  parameter('fields', z.string(), 'The columns that are wanted: a,b. The id is always there.'),
  parameter('page_token', z.string(), 'The `next_page_token` of the answer before; empty to begin.'),
];

const includes = (prepared: Prepared) =>
  parameter(
    'include',
    z.string(),
    `Related records in each row, two levels deep: ${[...prepared.relations().keys()].join(', ')}.`,
  );

const ofClient = ({ scope }: AnyModule): Parameter => ({
  ...parameter('client_id', z.int(), 'Only records of this client; 0: of none.'),
  alias: 'column' in scope ? [scope.column] : [],
});

const lookUp = ({ by, compare, single }: Lookup) =>
  parameter(
    by,
    compare === 'id' ? z.int() : z.string(),
    single ? 'Finds one record.' : 'Finds records by it. Of several look-ups the first counts.',
  );

export function writeParameters(prepared: Prepared, name: StandardFunction): Parameter[] {
  const { module } = prepared;
  return [
    ...(name === 'create'
      ? []
      : [{ ...parameter(module.id, z.int(), 'Which one.', true), alias: module.idAlias ? [module.idAlias] : [] }]),
    ...owner(module, name),
    ...(name === 'create' || name === 'update' ? columnParameters(prepared, name) : []),
  ];
}

export const columnParameters = ({ module, fields }: Prepared, name: 'create' | 'update'): Parameter[] =>
  fields
    .filter((field) => !field.missing)
    .map((field) => parameterOf(field.name, withLength(field), name === 'create' && isRequired(module, field.name)));

const isRequired = ({ required, scope }: AnyModule, name: string) =>
  required.includes(name) || ('through' in scope && scope.key === name);

/** Never `required`: a key that is tied to a client acts on that one, whatever is sent. */
export function owner({ scope, required }: AnyModule, name: StandardFunction): Parameter[] {
  if (!('column' in scope)) return [];
  const needed =
    name !== 'create' || required.includes('client_id')
      ? 'Needed with a key for all clients.'
      : 'None: it belongs to no client.';
  return [parameter('client_id', z.int(), `Whose it is. ${needed}`)];
}

function withLength({ column, info }: Field): Column {
  const isLimited = column.type instanceof z.ZodString && info?.type === 'varchar' && info.maxLength;
  return isLimited ? { ...column, type: z.string().max(isLimited) } : column;
}

/** What only this permission opens is encrypted. */
export const decryptPassword = ({ permission }: AnyModule, name: StandardFunction): Parameter[] =>
  permission === 'credential' && ['read', 'create', 'update'].includes(name)
    ? [parameter(PASSWORD, z.string(), "The key's decrypt password, without which nothing is found or stored.", true)]
    : [];
