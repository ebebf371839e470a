import { build, NOW } from '../../database/builder.ts';
import { quoteName } from '../../database/schema.ts';
import { ApiError } from '../../errors/api-error.ts';
import type { Context } from '../context.ts';
import type { StandardFunction, Values, Write } from '../effects.ts';
import type { AnyModule, Input, Prepared } from '../module.ts';
import type { Changed } from '../result.ts';
import { clientOfParent, mayWriteTo, ofClient, reach, whereOf } from '../scope.ts';
import { eventsOf } from './event.ts';
import { logOf, mustNotBeShared, sentValues, storedValues } from './values.ts';

/** Changes what is sent and nothing else. Refuses (without a trace) when that changes no row. */
export async function update(context: Context, prepared: Prepared, input: Input): Promise<Changed> {
  const values = sentValues(prepared, input);
  const write = await existing(context, prepared, input, 'update');
  Object.assign(write.values, values);
  // A row stays with its parent: another one might be another client's.
  if ('through' in prepared.module.scope) delete write.values[prepared.module.scope.key];
  return change(context, prepared, write);
}

/** Deletes a record; what hangs on it goes by foreign key. */
export async function remove(context: Context, prepared: Prepared, input: Input): Promise<Changed> {
  const { module } = prepared;
  const write = await existing(context, prepared, input, 'delete');
  await module.effects?.before?.(context, write);
  await context.database.write(build.deleteFrom(module.table).where(module.id, '=', write.id));
  await module.effects?.after?.(context, write);
  return { kind: 'changed', count: 1, log: logOf(context, prepared, write), events: eventsOf(context, module, write) };
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
    throw new ApiError('record_unchanged', `The ${module.singular} is ${name}d already`);
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
    throw new ApiError('record_unchanged', `The ${module.singular} is like that already`);
  const events = eventsOf(context, module, write, stored);
  return { kind: 'changed', count: 1, log: logOf(context, prepared, write), events };
}

async function setColumns({ database }: Context, module: AnyModule, id: number, values: Values): Promise<boolean> {
  const { changed } = await database.write(build.updateTable(module.table).set(values).where(module.id, '=', id));
  return changed > 0;
}

/** Locks the row that a write means; refuses when it does not exist for this caller. */
export async function existing(
  context: Context,
  prepared: Prepared,
  { id, clientId: named }: Pick<Input, 'id' | 'clientId'>,
  name: StandardFunction,
): Promise<Write> {
  const { module } = prepared;
  mustNotBeShared(context, module);
  const { sql, parameters } = whereOf([
    { sql: `${quoteName(module.id)} = ?`, parameters: [id] },
    ...reach(module, context.caller),
    ...(named !== undefined && 'column' in module.scope ? ofClient(module, named) : []),
  ]);
  const before = await context.database.first<Values>({
    sql: `SELECT * FROM ${quoteName(module.table)}${sql} FOR UPDATE`,
    parameters,
  });
  const clientId = before && (await ownerOf(context, module, before, named));
  if (!before || clientId === undefined)
    throw new ApiError('record_unknown', `${module.singular} ${id} is not there for this caller and client`);
  return { function: name, id, clientId, values: {}, before, changed: true };
}

/** The client of a row; undefined where the caller may not write there. */
async function ownerOf(
  context: Context,
  { scope, id }: AnyModule,
  row: Values,
  named: number | undefined,
): Promise<number | undefined> {
  if ('everybody' in scope) return named ?? 0;
  if ('company' in scope) return mayWriteTo(context.caller, 0) ? 0 : undefined;
  if ('through' in scope) return clientOfParent(context, scope, row[scope.key], named);
  const clientId = Number(row['self' in scope ? id : scope.column]);
  return mayWriteTo(context.caller, clientId) ? clientId : undefined;
}
