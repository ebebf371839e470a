import { type Expression, sql } from 'kysely';
import { build } from '../database/builder.ts';
import { quoteName } from '../database/schema.ts';
import { ApiError } from '../errors/api-error.ts';
import type { Caller } from './caller.ts';
import type { Context } from './context.ts';
import type { AnyModule } from './module.ts';

/** A part of a WHERE that is true or false, in parentheses where it needs them. */
export interface SqlCondition {
  sql: string;
  parameters: readonly unknown[];
}

/** A whole WHERE, or nothing where there is no condition. */
export const whereOf = (conditions: readonly SqlCondition[]): SqlCondition => ({
  sql: conditions.length ? ` WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}` : '',
  parameters: parametersOf(conditions),
});

export function parametersOf(conditions: readonly SqlCondition[]): unknown[] {
  const all: unknown[] = [];
  for (const { parameters } of conditions) all.push(...parameters);
  return all;
}

export const isOneOf = (column: string, values: readonly unknown[]): SqlCondition =>
  values.length
    ? { sql: `${column} IN (${values.map(() => '?').join(', ')})`, parameters: values }
    : { sql: 'FALSE', parameters: [] };

/**
 * The same in a statement that stays prepared: there is not one for every number of values, but for every power of two,
 * with the last value again.
 */
export function isAnyOf(column: string, values: readonly unknown[]): SqlCondition {
  if (values.length === 0) return isOneOf(column, values);
  const length = 2 ** Math.ceil(Math.log2(values.length));
  return isOneOf(column, [...values, ...new Array<unknown>(length - values.length).fill(values.at(-1))]);
}

/** SQL that is true for a row whose client passes `test` (a condition on the client's column). */
function onClientOf(module: AnyModule, test: (column: string) => SqlCondition): SqlCondition[] {
  const { scope } = module;
  if ('everybody' in scope) return [];
  if ('company' in scope) return [test('0')];
  if ('self' in scope) return [test(quoteName(module.id))];
  if ('column' in scope) return [test(quoteName(scope.column))];
  const { table, id, column } = scope.through;
  const { sql, parameters } = test(quoteName(column));
  const parents = `SELECT ${quoteName(id)} FROM ${quoteName(table)} WHERE ${sql}`;
  return [{ sql: `${quoteName(scope.key)} IN (${parents})`, parameters }];
}

/** SQL of the client that a row belongs to; 0 for what is nobody's. */
export function clientOf({ scope, id }: AnyModule): string {
  if ('everybody' in scope || 'company' in scope) return '0';
  if ('self' in scope) return quoteName(id);
  if ('column' in scope) return `COALESCE(${quoteName(scope.column)}, 0)`;
  const { table, id: parentId, column } = scope.through;
  const parent = `SELECT ${quoteName(column)} FROM ${quoteName(table)} WHERE ${quoteName(parentId)} = ${quoteName(scope.key)}`;
  return `COALESCE((${parent}), 0)`;
}

/** Which rows exist for this caller. */
export function reach(module: AnyModule, caller: Caller): SqlCondition[] {
  return [
    ...(module.only ? [{ sql: module.only, parameters: [] }] : []),
    ...reachOfClients(module, caller),
    ...(caller.contactId ? [ofContact(module, caller.contactId)] : []),
  ];
}

function ofContact({ ofContact: sql = 'FALSE' }: AnyModule, contactId: number): SqlCondition {
  return { sql: `(${sql})`, parameters: new Array(sql.split('?').length - 1).fill(contactId) };
}

function reachOfClients(module: AnyModule, { only, except }: Caller): SqlCondition[] {
  const { scope } = module;
  const allowed = only
    ? onClientOf(module, (column) => isOneOf(column, only))
    : 'through' in scope && scope.orphans === 'hidden'
      ? onClientOf(module, () => ({ sql: 'TRUE', parameters: [] }))
      : [];
  if (except.length === 0) return allowed;
  const others = onClientOf(module, (column) => {
    const { sql, parameters } = isOneOf(column, except);
    return { sql: `NOT ${sql}`, parameters };
  });
  return [...allowed, ...others];
}

/** Rows of one client. */
export const ofClient = (module: AnyModule, clientId: number): SqlCondition[] =>
  onClientOf(module, (column) => ({ sql: `${column} = ?`, parameters: [clientId] }));

/**
 * A client's id as part of the row that it will own: NULL for a client that is not there, which the column refuses. So
 * a create needs no round trip to look it up, and the client stays there until the commit.
 */
export const ifItExists = (clientId: number): Expression<unknown> =>
  build
    .selectFrom('clients')
    .select('client_id')
    .where('client_id', '=', clientId)
    // Kysely's own forShare() is MySQL's FOR SHARE, which MariaDB does not know.
    .modifyEnd(sql`LOCK IN SHARE MODE`);

/** Refuses a client that does not exist. */
export async function mustExist({ database }: Context, clientId: number): Promise<void> {
  const client = build.selectFrom('clients').select('client_id').where('client_id', '=', clientId);
  if (!(await database.first(client))) throw new ApiError('input_invalid', `client_id: there is no client ${clientId}`);
}

/**
 * Locks the record that another hangs on, so that writes below it take turns, and answers its client. Refused when it
 * does not exist for this caller, or belongs to another client than the one `named` (0, undefined: none).
 */
export async function clientOfParent(
  { database, caller }: Context,
  { key, through }: Through,
  id: unknown,
  named: number | undefined,
): Promise<number> {
  const { ref } = build.dynamic;
  const parent = build
    .selectFrom(through.table)
    .select([ref(through.column), ref(through.contact ?? through.column)])
    .where(ref(through.id), '=', id)
    .forUpdate();
  const [row] = await database.rows(parent);
  const isOwn = !caller.contactId || (through.contact !== undefined && Number(row?.[1]) === caller.contactId);
  const clientId = Number(row?.[0]);
  if (!row || !isOwn || !mayWriteTo(caller, clientId) || (named && named !== clientId))
    throw new ApiError('record_unknown', `${key}: there is no such record`);
  return clientId;
}

type Through = Extract<AnyModule['scope'], { through: unknown }>;

/** Refuses a write for a client that the caller may not write to. */
export function mustWriteTo(caller: Caller, clientId: number): void {
  if (!mayWriteTo(caller, clientId))
    throw new ApiError('client_forbidden', `client_id: this key may write nothing of client ${clientId}`);
}

/**
 * Whether it may write rows of that client. With a list of clients it reads what belongs to none (client 0) as well,
 * but does not write it.
 */
export const mayWriteTo = (caller: Caller, clientId: number): boolean =>
  (!caller.only || (clientId !== 0 && caller.only.includes(clientId))) && !caller.except.includes(clientId);
