import { Expression } from '../database/expression.ts';
import { ApiError } from '../errors/api-error.ts';
import { phpInt } from '../php/values.ts';
import type { Caller, Context } from './context.ts';
import type { AnyModule, Input } from './module.ts';
import { quoteName } from './prepared.ts';

export interface Condition {
  sql: string;
  parameters: readonly unknown[];
}

/** SQL that is true for a row whose client passes `test` (a condition on `?`-less client column). */
function onClientOf(module: AnyModule, test: (column: string) => Condition): Condition | undefined {
  const { scope } = module;
  if ('everybody' in scope) return undefined;
  if ('self' in scope) return test(quoteName(module.id));
  if ('column' in scope) return test(quoteName(scope.column));
  const { table, id, column } = scope.through;
  const inner = test(quoteName(column));
  return {
    sql: `${quoteName(scope.key)} IN (SELECT ${quoteName(id)} FROM ${quoteName(table)} WHERE ${inner.sql})`,
    parameters: inner.parameters,
  };
}

/** Which rows exist for this caller. */
export function reach(module: AnyModule, caller: Caller): Condition[] {
  const conditions: (Condition | undefined)[] = [];
  const { only, except } = caller;
  if (only)
    conditions.push(
      onClientOf(module, (column) =>
        only.length
          ? { sql: `${column} IN (${placeholders(only)})`, parameters: only }
          : { sql: 'FALSE', parameters: [] },
      ),
    );
  if (except.length)
    conditions.push(
      onClientOf(module, (column) => ({ sql: `${column} NOT IN (${placeholders(except)})`, parameters: except })),
    );
  return conditions.filter((condition) => condition !== undefined);
}

const placeholders = (values: readonly unknown[]) => values.map(() => '?').join(', ');

/** Rows of one client. */
export const ofClient = (module: AnyModule, clientId: number): Condition[] =>
  [onClientOf(module, (column) => ({ sql: `${column} = ?`, parameters: [clientId] }))].filter(
    (condition) => condition !== undefined,
  );

/**
 * The client that a write acts on: a tied key's own, whatever `client_id` says; else the one named, 0 when none is (only rows of client 0
 * match then, as in PHP).
 */
export function clientOfWrite(caller: Caller, input: Input): number {
  return caller.clientId || phpInt(input.client_id);
}

/**
 * The row that an update, delete or archive of `clients` means. Unlike PHP (defect 6), a tied key that names another client is refused
 * instead of acting on its own.
 */
export function clientItself(caller: Caller, input: Input): number {
  const named = phpInt(input.client_id);
  if (!caller.clientId) return named;
  if (named && named !== caller.clientId)
    throw new ApiError('record_unknown', `No client ${named} for this key: no rows changed`);
  return caller.clientId;
}

/**
 * A client's id as part of the row that it will own: NULL for a client that is not there, which the column refuses. So a create needs no
 * round trip to look it up, and the client stays there until the commit.
 */
export const ifItExists = (clientId: number): Expression =>
  new Expression('(SELECT client_id FROM clients WHERE client_id = ? LOCK IN SHARE MODE)', [clientId]);

/** Refuses a client that does not exist. */
export async function mustExist({ database }: Context, clientId: number): Promise<void> {
  const [row] = await database.rows({ sql: 'SELECT 1 FROM clients WHERE client_id = ?', parameters: [clientId] });
  if (!row) throw new ApiError('input_invalid', `client_id: there is no client ${clientId}`);
}

/**
 * Locks the record that another hangs on, so that writes below it take turns, and answers its client. Refused when it does not exist for
 * this caller, or belongs to another client than the one `named` (0: none).
 */
export async function clientOfParent(
  { database, caller }: Context,
  { key, through }: Through,
  id: unknown,
  named: number,
): Promise<number> {
  const [row] = await database.rows({
    sql: `SELECT ${quoteName(through.column)} FROM ${quoteName(through.table)} WHERE ${quoteName(through.id)} = ? FOR UPDATE`,
    parameters: [id],
  });
  const clientId = Number(row?.[0]);
  if (!row || !mayReach(caller, clientId) || (named && named !== clientId))
    throw new ApiError('record_unknown', `${key}: there is no such record, no rows changed`);
  return clientId;
}

type Through = Extract<AnyModule['scope'], { through: unknown }>;

/** Whether it may write rows of that client. With a list of clients it reads what belongs to none (client 0) as well, but does not write it. */
export const mayReach = (caller: Caller, clientId: number) =>
  (!caller.only || (clientId !== 0 && caller.only.includes(clientId))) && !caller.except.includes(clientId);
