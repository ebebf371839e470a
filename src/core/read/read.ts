import type { Row } from '../../database/database.ts';
import { quoteName } from '../../database/schema.ts';
import type { Context } from '../context.ts';
import type { AnyModule, Input, Prepared, View } from '../module.ts';
import type { Rows } from '../result.ts';
import { isOneOf, ofClient, reach, type SqlCondition, whereOf } from '../scope.ts';
import { rowById } from './by-id.ts';
import { behind, sqlOf } from './conditions.ts';
import type { Query, Sort } from './query.ts';
import { askOnce, rowsOf } from './rows.ts';

/** Answers a read: the rows that its query wants, of those that exist for the caller. */
export async function read(context: Context, prepared: Prepared, { query }: Input): Promise<Rows> {
  const { module } = prepared;
  const view = prepared.view(query.join);
  const effect = await module.effects?.read?.(context);
  const { page, total: isTotalWanted, single = false } = query;
  const reached = [
    ...reach(module, context.caller),
    ...(query.clientId === undefined ? [] : ofClient(module, query.clientId)),
  ];
  const id = effect ? undefined : idAlone(module, query);
  if (id !== undefined) {
    const row = await rowOfId(context, prepared, view, reached, id);
    return { kind: 'rows', columns: view.columns, rows: row ? [row] : [], single };
  }
  const where = [...reached, ...query.where.map((condition) => sqlOf(view, condition))];
  const sort = orderOf(view, module, query);
  const after = page?.after ? [sqlOf(view, behind(sort, page.after))] : [];
  const isList = query.where.length === 0;
  const wanted = { view, where: [...where, ...after], sort, page, isList, mayBePaged: !effect };
  const [{ rows, rest }, total] = await Promise.all([
    rowsOf(context.database, prepared, wanted),
    isTotalWanted ? count(context, view, where) : undefined,
  ]);
  const stored = effect && rows.map((row) => [...row]);
  if (effect) {
    const indexOf = (column: string) => view.indexOf.get(column) as number;
    for (const row of rows) effect(row, indexOf);
  }
  const more = { ...(stored && { stored }), ...(rest && { rest }), ...(total !== undefined && { total }) };
  return { kind: 'rows', columns: view.columns, rows, single, ...more };
}

/** The id, where the query is about nothing else: those that arrive at once are asked for together. */
function idAlone(module: AnyModule, { where: [first, second], page, total }: Query): number | undefined {
  const isIt = first && !second && 'column' in first && first.column === module.id && first.op === 'eq';
  return isIt && !page && !total && typeof first.value === 'number' ? first.value : undefined;
}

/** The order of a query, made total by the id. */
export function orderOf({ orderBy }: View, { id }: AnyModule, { sort }: Query): Sort[] {
  const order = sort ?? orderBy.map((column) => ({ column, direction: 'asc' }) as const);
  return order.some(({ column }) => column === id) ? [...order] : [...order, { column: id, direction: 'asc' }];
}

/** How many rows there are on all pages. */
async function count({ database }: Context, view: View, conditions: readonly SqlCondition[]): Promise<number> {
  const { sql, parameters } = whereOf(conditions);
  const [row] = await database.rows({ sql: `SELECT COUNT(*) FROM ${view.from}${sql}`, parameters, prepared: true });
  return Number((row as Row)[0]);
}

/** The one record with this id, asked for together with all who look one up in the same way at this moment. */
function rowOfId(
  { database }: Context,
  prepared: Prepared,
  view: View,
  reached: readonly SqlCondition[],
  id: number,
): Promise<Row | undefined> {
  const column = prepared.module.id;
  const sort: Sort[] = [{ column, direction: 'asc' }];
  const ofIds = (ids: number[]) =>
    askOnce(database, prepared, { view, where: [...reached, isOneOf(quoteName(column), filledUp(ids))], sort });
  const way = `${view.number}${reached.map(({ sql, parameters }) => sql + parameters).join()}`;
  return rowById(database, id, { way, ask: ofIds, at: view.indexOf.get(column) as number });
}

/** To a power of two, with the last one again: a statement for every number of ids would not stay prepared. */
const filledUp = (ids: number[]): number[] => {
  const length = 2 ** Math.ceil(Math.log2(ids.length));
  return [...ids, ...new Array<number>(length - ids.length).fill(ids.at(-1) as number)];
};
