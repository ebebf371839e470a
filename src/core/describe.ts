import { z } from 'zod';
import type { Column } from './columns/columns.ts';
import type { StandardFunction } from './effects.ts';
import type { AnyModule, CustomFunction, Field, Lookup, Prepared } from './module.ts';
import { bulkFields, MOST_RECORDS } from './write/bulk.ts';

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

/** What an operation says of itself. The specification, the explorer, the tables, the clients and the command line are made of this. */
export interface Description {
  /** What one record is called. */
  singular: string;
  /** The record's id column. */
  id: string;
  summary: string;
  parameters: readonly Parameter[];
  /** `custom`: records of a shape that only the function itself knows. */
  answer: 'rows' | 'created' | 'changed' | 'custom';
  /** The columns of a row, where the answer is rows. */
  columns: readonly string[];
}

const PASSWORD = 'api_key_decrypt_password';

const SUMMARIES: Record<StandardFunction, (singular: string, plural: string) => string> = {
  read: (_, plural) => `Reads ${plural}: one that is looked up, or a page of the list`,
  create: (singular) => `Creates a ${singular}`,
  update: (singular) => `Changes what is sent of a ${singular}, and nothing else`,
  delete: (singular) => `Deletes a ${singular} and what hangs on it`,
  archive: (singular) => `Archives a ${singular}`,
  unarchive: (singular) => `Brings an archived ${singular} back`,
};

export function describe(prepared: Prepared, name: StandardFunction): Description {
  const { module } = prepared;
  const summary = SUMMARIES[name](module.singular, module.name.replaceAll('_', ' ')).replace(/\ba (?=[aeio])/, 'an ');
  const reads = name === 'read';
  return {
    singular: module.singular,
    id: module.id,
    summary,
    parameters: merged([
      ...(reads ? readParameters(prepared) : writeParameters(prepared, name)),
      ...decryptPassword(module, name),
    ]),
    answer: reads ? 'rows' : name === 'create' ? 'created' : 'changed',
    columns: reads ? prepared.view(module.listJoin).columns.map((column) => column.name) : [],
  };
}

export function describeCustom(
  prepared: Prepared,
  { summary, fields, required = [], takesColumns, takesFile, writes }: CustomFunction,
): Description {
  const { module } = prepared;
  const own = Object.entries(fields).map(([name, column]) => parameterOf(name, column, required.includes(name)));
  const client = writes ? owner(module, 'update') : [];
  const columns = takesColumns ? columnParameters(prepared, 'update') : [];
  const file = takesFile
    ? [parameter('file', z.string(), 'The file: in a form as it is, in JSON in base64.', true)]
    : [];
  const parameters = merged([...file, ...own, ...client, ...columns]);
  return { singular: module.singular, id: module.id, summary, parameters, answer: 'custom', columns: [] };
}

/** The same with many records. */
export function describeBulk({ parameters, summary, ...one }: Description, name: string): Description {
  // Sent once: it is the key's, not a record's.
  const ofKey = parameters.filter(({ name: each }) => each === PASSWORD);
  const shape = parameters
    .filter((each) => !ofKey.includes(each))
    .map((each) => [each.name, each.required ? each.type : each.type.optional()]);
  const records = z
    .array(z.looseObject(Object.fromEntries(shape)))
    .min(1)
    .max(MOST_RECORDS);
  const { atomic, dry_run: dryRun } = bulkFields;
  return {
    ...one,
    summary: `${summary}: up to 1,000 at once`,
    answer: 'custom',
    columns: [],
    parameters: [
      parameter('records', records, `Each is what ${name} takes.`, true),
      parameter('atomic', atomic.type, '1, as without it: all of the records or none. 0: each for itself.'),
      parameter('dry_run', dryRun.type, '1: everything is tried and nothing is kept.'),
      ...ofKey,
    ],
  };
}

const parameter = (name: string, type: z.ZodType, description: string, required = false): Parameter => ({
  name,
  type,
  required,
  description,
  alias: [],
});

const parameterOf = (
  name: string,
  { type, alias = [], parameter: others = [] }: Column,
  required: boolean,
): Parameter => {
  const names = [...others, ...alias];
  return { name, type, required, description: names.length ? `Also sent as ${names.join(', ')}.` : '', alias: names };
};

function readParameters(prepared: Prepared): Parameter[] {
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

function writeParameters(prepared: Prepared, name: StandardFunction): Parameter[] {
  const { module } = prepared;
  return [
    ...(name === 'create'
      ? []
      : [{ ...parameter(module.id, z.int(), 'Which one.', true), alias: module.idAlias ? [module.idAlias] : [] }]),
    ...owner(module, name),
    ...(name === 'create' || name === 'update' ? columnParameters(prepared, name) : []),
  ];
}

const columnParameters = ({ module, fields }: Prepared, name: 'create' | 'update'): Parameter[] =>
  fields
    .filter((field) => !field.missing)
    .map((field) => parameterOf(field.name, withLength(field), name === 'create' && isRequired(module, field.name)));

const isRequired = ({ required, scope }: AnyModule, name: string) =>
  required.includes(name) || ('through' in scope && scope.key === name);

/** Never `required`: a key that is tied to a client acts on that one, whatever is sent. */
function owner({ scope, required }: AnyModule, name: StandardFunction): Parameter[] {
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
const decryptPassword = ({ permission }: AnyModule, name: StandardFunction): Parameter[] =>
  permission === 'credential' && ['read', 'create', 'update'].includes(name)
    ? [parameter(PASSWORD, z.string(), "The key's decrypt password, without which nothing is found or stored.", true)]
    : [];

/** Every name once: `client_id` is both a look-up and the narrowing of `clients`. */
const merged = (parameters: Parameter[]) =>
  parameters.filter(({ name }, i) => parameters.findIndex((other) => other.name === name) === i);
