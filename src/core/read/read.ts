import type { Row, Value } from '../../database/database.ts';
import { quoteName } from '../../database/schema.ts';
import type { Context } from '../context.ts';
import type { AnyModule, Input, Prepared } from '../module.ts';
import type { OutputColumn, Rows } from '../result.ts';
import { isAnyOf, ofClient, reach, type SqlCondition, whereOf } from '../scope.ts';
import type { View } from '../view.ts';
import { rowById } from './by-id.ts';
import { behind, positionOf, sqlOf } from './conditions.ts';
import { included, mustBeIncludable, relationOf } from './include.ts';
import { narrowed } from './narrowed.ts';
import { orderOf } from './order.ts';
import { pageOf, pageToken, valuesOfToken } from './page-token.ts';
import type { Condition, Query, Sort } from './query.ts';
import { askOnce, exact, rowsOf, type Selection } from './rows.ts';
import { searchOf } from './search.ts';

/** Answers a read: the rows that its query wants, of those that exist for the caller. */
export async function read(context: Context, prepared: Prepared, { query }: Input): Promise<Rows> {
  const { module } = prepared;
  const { single = false, include = [] } = query;
  mustBeIncludable(context.caller, prepared, query);
  const view = viewOf(prepared, query);
  const columns = columnsOf(view, module, query);
  const effect = query.masked ? undefined : await module.effects?.read?.(context);
  const reached = [
    ...reach(module, context.caller),
    ...(query.clientId === undefined ? [] : ofClient(module, query.clientId)),
  ];
  const id = effect ? undefined : idAlone(module, query);
  if (id !== undefined) {
    const row = await rowOfId(context, prepared, view, reached, id);
    return { kind: 'rows', columns, rows: row ? [row] : [], single };
  }
  const from = fromOf(view, query);
  const rowsView = query.fields && !effect ? narrowed(view, neededColumns(prepared, view, query), from) : view;
  const { onAllPages, selection } = selectionOf(prepared, rowsView, query, reached);
  const mayBePaged = !effect && include.length === 0;
  const counted = query.total ? countOf(from, onAllPages) : undefined;
  // The rows of a plain list bring it: that costs next to nothing where the list is short.
  const inRows = selection.isList ? counted : undefined;
  const { rows, rest, next } = await takenPage(context, prepared, { ...selection, counted: inRows, mayBePaged });
  const total =
    inRows && rows[0] ? Number(rows[0].at(-1)) : counted && (await totalOf(context, query, counted, rows, rest));
  const others = include.length > 0 ? await included(context, prepared, view, rows, include) : undefined;
  const stored = effect && rows.map((row) => [...row]);
  if (effect) {
    const indexOf = (column: string) => view.indexOf.get(column) as number;
    for (const row of rows) effect(row, indexOf);
  }
  return {
    kind: 'rows',
    columns,
    rows,
    single,
    ...(stored && { stored }),
    ...(rest && { rest }),
    ...(total !== undefined && { total }),
    ...(next && { next }),
    ...(others && { included: others }),
  };
}

/** Whether the caller put it together, with an order, a search or a token, instead of naming one of PHP's look-ups. */
const isComposed = ({ sort, search, page }: Query) => Boolean(sort || search || page?.token !== undefined);

/** A plain list the other way round. What comes twice stands side by side there too, so it is noticed. */
const isNewestFirst = ({ id }: AnyModule, { sort, where, search, page }: Query) =>
  sort?.length === 1 && sort[0]?.column === id && where.length === 0 && !search && page?.token === undefined;

/** One that hardly comes again. */
const isRare = (module: AnyModule, query: Query) => isComposed(query) && !isNewestFirst(module, query);

function viewOf(prepared: Prepared, query: Query): View {
  const view = prepared.view(query.join);
  return isRare(prepared.module, query) ? exact(view) : view;
}

/**
 * What is counted: where every record comes once, what is joined adds none, so it is left out unless a condition is on
 * it.
 */
function fromOf(view: View, query: Query): string {
  const isOwn = (condition: Condition): boolean =>
    'column' in condition
      ? positionOf(view, condition.column) < view.own.columns
      : ('any' in condition ? condition.any : condition.all).every(isOwn);
  return (isComposed(query) || query.fields) && !query.search && query.where.every(isOwn) ? view.own.from : view.from;
}

/** What a narrowed row must carry: what is wanted, what it is sorted by, and what its relations begin at. */
const neededColumns = (prepared: Prepared, view: View, query: Query): string[] => [
  ...(query.fields ?? []),
  ...orderOf(view, prepared.module, query).map(({ column }) => column),
  ...(query.include ?? []).map((path) => relationOf(prepared, path.split('.', 1)[0] as string).from),
];

/** What the database is asked: the conditions on all pages, and a page of them. */
function selectionOf({ module }: Prepared, view: View, query: Query, reached: readonly SqlCondition[]) {
  const { page } = query;
  const conditions = [...query.where, ...(query.search ? searchOf(view, query.search) : [])];
  const onAllPages = [...reached, ...conditions.map((condition) => sqlOf(view, condition))];
  const sort = orderOf(view, module, query);
  const after = page?.token ? valuesOfToken(page.token, sort) : page?.after;
  const where = [...onAllPages, ...(after ? [sqlOf(view, behind(sort, after))] : [])];
  const isList = conditions.length === 0;
  return { onAllPages, selection: { view, where, sort, page, isList, isComposed: isRare(module, query) } };
}

/** The columns that are wanted, in the rows' own order, and the id. Refuses names that the rows do not carry. */
function columnsOf(view: View, { id }: AnyModule, { fields, masked }: Query): readonly OutputColumn[] {
  const columns = masked ? view.columns.filter(({ index }) => !view.sources[index]?.isSecret) : view.columns;
  if (!fields) return columns;
  for (const name of fields) positionOf(view, name);
  return columns.filter(({ name }) => name === id || fields.includes(name));
}

/** The rows of a page; with a token, one more is asked for, which tells whether there is another page. */
async function takenPage({ database }: Context, prepared: Prepared, wanted: Selection) {
  const { page, sort, view } = wanted;
  if (page?.token === undefined || page.limit === 0)
    return { ...(await rowsOf(database, prepared, wanted)), next: undefined };
  const taken = await rowsOf(database, prepared, { ...wanted, page: { ...page, limit: page.limit + 1 } });
  const at = sort.map(({ column }) => positionOf(view, column));
  return pageOf(taken, page.limit, (row) =>
    pageToken(
      sort,
      at.map((index) => row[index] as Value),
    ),
  );
}

/** The id, where the query is about nothing else: those that arrive at once are asked for together. */
function idAlone(module: AnyModule, query: Query): number | undefined {
  const { where, page, total, search, include = [] } = query;
  const [first, second] = where;
  const isIt =
    first &&
    !second &&
    !search &&
    include.length === 0 &&
    'column' in first &&
    first.column === module.id &&
    first.op === 'eq';
  return isIt && !page && !total && typeof first.value === 'number' ? first.value : undefined;
}

/** The query of how many rows there are on all pages. */
function countOf(from: string, conditions: readonly SqlCondition[]): SqlCondition {
  const { sql, parameters } = whereOf(conditions);
  return { sql: `SELECT COUNT(*) FROM ${from}${sql}`, parameters };
}

/** How many that is. It is asked only where the rows are not those of the last page. */
async function totalOf(
  { database }: Context,
  { page }: Query,
  counted: SqlCondition,
  rows: readonly Row[],
  rest: unknown,
): Promise<number> {
  const { limit, offset, after, token } = page ?? { limit: Infinity, offset: 0 };
  const isLastPage = rows.length < limit && (rows.length > 0 || offset === 0) && !rest && !after && !token;
  if (isLastPage) return offset + rows.length;
  const [row] = await database.rows({ ...counted, prepared: true });
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
    askOnce(database, prepared, { view, where: [...reached, isAnyOf(quoteName(column), ids)], sort });
  const way = `${view.number}${reached.map(({ sql, parameters }) => sql + parameters).join()}`;
  return rowById(database, id, { way, ask: ofIds, at: view.indexOf.get(column) as number });
}
