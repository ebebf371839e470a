import type { Statement, Value } from '../../database/database.ts';
import { isNullRefused } from '../../database/errors.ts';
import { Expression, NOW } from '../../database/expression.ts';
import { ApiError, invalid } from '../../errors/api-error.ts';
import { phpInt, phpIsEmpty } from '../../php/values.ts';
import { writeLog } from '../audit/audit.ts';
import type { Context } from '../context.ts';
import { mustFit } from '../fit.ts';
import type { AnyModule, Changed, Created, Input, StandardFunction, Write } from '../module.ts';
import { type Field, type Prepared, quoteName } from '../prepared.ts';
import { isSent } from '../read/read.ts';
import {
  type Condition,
  clientItself,
  clientOfParent,
  clientOfWrite,
  ifItExists,
  mustExist,
  ofClient,
  reach,
} from '../scope.ts';

const ACTIONS: Record<StandardFunction, string> = {
  read: 'Read',
  create: 'Create',
  update: 'Edit',
  delete: 'Delete',
  archive: 'Archive',
  unarchive: 'Unarchive',
};

/** Creates a record. Answers its id. */
export async function create(context: Context, prepared: Prepared, input: Input): Promise<Created> {
  const { module } = prepared;
  const clientId = await ownerOfNew(context, prepared, input);
  const values = sentValues(prepared, input);
  mustHaveRequired(prepared, values);
  for (const field of prepared.fields)
    if (!(field.name in values) && field.column.absent !== undefined && !field.missing)
      values[field.name] = field.column.absent;
  if ('column' in module.scope) values[module.scope.column] = clientId && ifItExists(clientId);
  const write: Write = { function: 'create', id: 0, clientId, values, before: {}, changed: true, input };
  await module.effects?.before?.(context, write);
  write.id = await insertRow(context, module, write, storedValues(prepared, write.values));
  if ('self' in module.scope) write.clientId = write.id;
  await module.effects?.after?.(context, write);
  return { kind: 'created', id: write.id, log: logOf(context, prepared, write) };
}

async function insertRow(
  context: Context,
  { table }: AnyModule,
  { clientId }: Write,
  values: Record<string, Value>,
): Promise<number> {
  try {
    return (await context.database.write(insertOf(table, values))).insertId;
  } catch (error) {
    if (isNullRefused(error) && clientId) await mustExist(context, clientId);
    throw error;
  }
}

function insertOf(table: string, values: Record<string, Value>): Statement {
  const given = Object.values(values);
  const sql = given.map((value) => (value instanceof Expression ? value.sql : '?')).join(', ');
  const statement = {
    sql: `INSERT INTO ${quoteName(table)} (${Object.keys(values).map(quoteName).join(', ')}) VALUES (${sql})`,
    parameters: given.flatMap((value) => (value instanceof Expression ? value.parameters : [value])),
  };
  // SQL that was put together for this one row makes a text that never comes again.
  return given.some(isRaw) ? statement : { ...statement, prepared: true };
}

const isRaw = (value: Value): boolean =>
  typeof value === 'object' && value !== null && !(value instanceof Expression) && !Buffer.isBuffer(value);

/** Changes what is sent and nothing else. Refuses (without a trace) when that changes no row. */
export async function update(context: Context, prepared: Prepared, input: Input): Promise<Changed> {
  const write = await existing(context, prepared, input, 'update');
  Object.assign(write.values, sentValues(prepared, input));
  // A row stays with its parent: another one might be another client's.
  if ('through' in prepared.module.scope) delete write.values[prepared.module.scope.key];
  return change(context, prepared, write);
}

/** Deletes a record; what hangs on it goes by foreign key. */
export async function remove(context: Context, prepared: Prepared, input: Input): Promise<Changed> {
  const { module } = prepared;
  const write = await existing(context, prepared, input, 'delete');
  await module.effects?.before?.(context, write);
  await context.database.write({
    sql: `DELETE FROM ${quoteName(module.table)} WHERE ${quoteName(module.id)} = ?`,
    parameters: [write.id],
  });
  await module.effects?.after?.(context, write);
  return { kind: 'changed', count: 1, log: logOf(context, prepared, write) };
}

/** Archives a record that is not archived. */
export const archive = (context: Context, prepared: Prepared, input: Input) =>
  setArchived(context, prepared, input, 'archive');

/** Brings an archived record back. */
export const unarchive = (context: Context, prepared: Prepared, input: Input) =>
  setArchived(context, prepared, input, 'unarchive');

async function setArchived(
  context: Context,
  prepared: Prepared,
  input: Input,
  name: 'archive' | 'unarchive',
): Promise<Changed> {
  const { archivedAt, module } = prepared;
  if (!archivedAt) throw new ApiError('input_invalid', `This database cannot ${name} ${module.name}`);
  const write = await existing(context, prepared, input, name);
  if ((write.before[archivedAt] === null) !== (name === 'archive'))
    throw new ApiError('record_unchanged', `The ${module.singular} is ${name}d already: no rows changed`);
  write.values[archivedAt] = name === 'archive' ? NOW : null;
  return change(context, prepared, write);
}

/** Stores the values of a write and runs its effects. Refuses when that changes no row. */
export async function change(context: Context, prepared: Prepared, write: Write): Promise<Changed> {
  const { module } = prepared;
  await module.effects?.before?.(context, write);
  const stored = storedValues(prepared, write.values);
  write.changed = Object.keys(stored).length > 0 && (await setColumns(context, module, write.id, stored));
  const changedMore = await module.effects?.after?.(context, write);
  if (!write.changed && !changedMore)
    throw new ApiError('record_unchanged', `The ${module.singular} is like that already: no rows changed`);
  return { kind: 'changed', count: 1, log: logOf(context, prepared, write) };
}

async function setColumns(
  { database }: Context,
  module: AnyModule,
  id: number,
  values: Record<string, Value>,
): Promise<boolean> {
  const assignments = Object.keys(values).map((name) => `${quoteName(name)} = ?`);
  const { changed } = await database.write({
    sql: `UPDATE ${quoteName(module.table)} SET ${assignments.join(', ')} WHERE ${quoteName(module.id)} = ?`,
    parameters: [...Object.values(values), id],
  });
  return changed > 0;
}

/** Locks the row that a write means; refuses when it does not exist for this caller. */
export async function existing(
  context: Context,
  prepared: Prepared,
  input: Input,
  name: StandardFunction,
): Promise<Write> {
  const { module } = prepared;
  mustNotBeShared(context, module);
  const isClient = 'self' in module.scope;
  const named = isClient ? clientItself(context.caller, input) : clientOfWrite(context.caller, input);
  const id = isClient ? named : phpInt(input[module.id] ?? input[module.idAlias ?? module.id]);
  const conditions: Condition[] = [
    { sql: `${quoteName(module.id)} = ?`, parameters: [id] },
    ...reach(module, context.caller),
    ...('column' in module.scope ? ofClient(module, named) : []),
  ];
  const before = await context.database.first<Record<string, Value>>({
    sql: `SELECT * FROM ${quoteName(module.table)} WHERE ${conditions.map((condition) => condition.sql).join(' AND ')} FOR UPDATE`,
    parameters: conditions.flatMap((condition) => condition.parameters),
  });
  if (!before)
    throw new ApiError(
      'record_unknown',
      `No resource: ${module.singular} ${id} is not there for this key and client, no rows changed`,
    );
  const { scope } = module;
  const clientId = 'through' in scope ? await clientOfParent(context, scope, before[scope.key], named) : named;
  return { function: name, id, clientId, values: {}, before, changed: true, input };
}

/** What all clients share (products, taxes) is not for a key of one client to change. */
function mustNotBeShared({ caller }: Context, { name, scope }: AnyModule): void {
  if ('everybody' in scope && caller.clientId)
    throw new ApiError('forbidden', `A key of one client may not change ${name}`);
}

/** The client that a new record will belong to. Refused: no client where one is required, or one that does not exist. */
async function ownerOfNew(context: Context, { module, fields }: Prepared, input: Input): Promise<number> {
  mustNotBeShared(context, module);
  if ('self' in module.scope) {
    if (context.caller.clientId || phpInt(input.client_id))
      throw new ApiError('input_missing', 'client_id: a new client needs a key for all clients, and no client_id');
    return 0;
  }
  if ('through' in module.scope) {
    const { scope } = module;
    const parent = fields.find(({ name }) => name === scope.key);
    return clientOfParent(
      context,
      scope,
      phpInt(parent && sentValue(parent, input)),
      clientOfWrite(context.caller, input),
    );
  }
  const clientId = clientOfWrite(context.caller, input);
  if (!clientId && module.required.includes('client_id'))
    throw new ApiError('input_missing', 'client_id: is required with a key for all clients');
  return clientId;
}

/** What the request says of a field, under whichever of its names. */
export function sentValue({ names }: Field, input: Input): unknown {
  for (const name of names) if (isSent(input[name])) return input[name];
  return undefined;
}

/** The columns that the request sets, as they will be stored. Null is "not sent", as in PHP. */
function sentValues(prepared: Prepared, input: Input): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const field of prepared.fields) {
    const sent = sentValue(field, input);
    if (!isSent(sent)) continue;
    if (field.missing) throw invalid(field.name, 'the attached database has no such column');
    values[field.name] = field.column.coerce(sent, field.name);
  }
  return values;
}

/** What is empty once its tags are stripped is empty (recording assets/create "asset_name tag only"); so is "0", as PHP's empty() has it. */
function mustHaveRequired({ module, fields }: Prepared, values: Record<string, Value>): void {
  for (const name of module.required)
    if (fields.some((field) => field.name === name) && phpIsEmpty(values[name]))
      throw new ApiError('input_missing', `${name}: is required`);
}

/** What goes into the module's own table (not what an effect stores elsewhere), once every value is known to fit. */
function storedValues({ module, fields }: Prepared, values: Record<string, Value>): Record<string, Value> {
  for (const { name, info } of fields) if (info && name in values) mustFit(info, values[name] as Value, name);
  const { elsewhere } = module;
  return elsewhere ? Object.fromEntries(Object.entries(values).filter(([name]) => !(name in elsewhere))) : values;
}

function logOf(context: Context, { module }: Prepared, write: Write) {
  const nameColumn = module.required[0] ?? module.id;
  return writeLog(context, {
    type: module.logType?.[write.function] ?? capitalised(module.singular),
    action: ACTIONS[write.function],
    name: String(write.values[nameColumn] ?? write.before[nameColumn] ?? ''),
    clientId: write.clientId,
    entityId: write.id,
    ...write.log,
  });
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
