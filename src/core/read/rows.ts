import type { Database, Row, Statement } from '../../database/database.ts';
import type { Context } from '../context.ts';
import { type Prepared, quoteName, type View } from '../prepared.ts';
import type { Condition } from '../scope.ts';
import { rowById } from './by-id.ts';

export interface Page {
  limit: number;
  offset: number;
  /** Only ids above one that was named. */
  after: boolean;
}

/** Which rows are wanted. `where` is empty or begins with WHERE. */
export interface Selection {
  view: View;
  where: Condition;
  page: Page | undefined;
  isList: boolean;
  mayStream: boolean;
}

type Asked = Pick<Selection, 'view' | 'where' | 'page'>;

/** Who asks for so many rows gets them as a stream. */
const STREAM_FROM = 1001;
const DEEP_FROM = 1000;

const select = ({ view, where, page }: Asked): Statement => ({
  sql: `SELECT ${view.select} FROM ${view.from}${where.sql} ORDER BY ${view.orderBy}${page ? ' LIMIT ? OFFSET ?' : ''}`,
  // As bigints: the driver sends a large number as a float, which the database takes for no LIMIT.
  parameters: page ? [...where.parameters, BigInt(page.limit), BigInt(page.offset)] : where.parameters,
  ...(!view.asText && { prepared: true }),
});

const and = (where: Condition, more: Condition): Condition => ({
  sql: `${where.sql ? `${where.sql} AND` : ' WHERE'} ${more.sql}`,
  parameters: [...where.parameters, ...more.parameters],
});

/** The one record with this id, asked for together with all who look one up in the same way at this moment. */
export async function rowOfId(
  { database }: Context,
  prepared: Prepared,
  { view, where: others }: Pick<Selection, 'view' | 'where'>,
  id: number,
): Promise<Row[]> {
  const column = prepared.module.id;
  const ofIds = (ids: number[]) => {
    const list = filledUp(ids);
    const isOneOf = { sql: `${quoteName(column)} IN (${list.map(() => '?').join(', ')})`, parameters: list };
    return askOnce(database, prepared, { view, where: and(others, isOneOf), page: undefined });
  };
  const way = `${view.number}${others.sql}${others.parameters}`;
  const row = await rowById(database, id, { way, ask: ofIds, at: view.indexOf.get(column) as number });
  return row ? [row] : [];
}

/** To a power of two, with the last one again: a statement for every number of ids would not stay prepared. */
const filledUp = (ids: number[]): number[] => {
  const length = 2 ** Math.ceil(Math.log2(ids.length));
  return [...ids, ...new Array<number>(length - ids.length).fill(ids.at(-1) as number)];
};

/** The rows of an answer; of a large one the first row, and the rest as it comes. */
export async function rowsOf(
  context: Context,
  prepared: Prepared,
  wanted: Selection,
): Promise<{ rows: Row[]; rest?: AsyncIterable<Row> }> {
  const { database, request } = context;
  if (wanted.page?.limit === 0) return { rows: [] };
  const selection = await startedByIndex(database, prepared, wanted);
  const { view, page, mayStream } = selection;
  const stream = page && page.limit >= STREAM_FROM && mayStream ? database.stream : undefined;
  if (!stream && !page?.offset) return { rows: await askOnce(database, prepared, selection) };
  // A record that came twice before this page, or later in the stream, would not be noticed.
  const exact = { ...selection, view: view.ifTwice ?? view };
  if (!stream) return { rows: await ask(database, exact) };
  const rest = stream(select(exact), request.onHangUp);
  const first = await rest.next();
  return first.done ? { rows: [] } : { rows: [first.value], rest };
}

const ask = (database: Database, selection: Asked): Promise<Row[]> => database.rows(select(selection));

/** The rows, each record once where the view promises that. They come in the order of their ids. */
async function askOnce(database: Database, { module }: Prepared, selection: Asked): Promise<Row[]> {
  const { view, page } = selection;
  const { ifTwice, indexOf } = view;
  if (!ifTwice) return ask(database, selection);
  // One row more than wanted: the last record might come again just behind them.
  const rows = await ask(database, page ? { ...selection, page: { ...page, limit: page.limit + 1 } } : selection);
  const idAt = indexOf.get(module.id) as number;
  if (rows.some((row, i) => row[idAt] === rows[i - 1]?.[idAt])) return ask(database, { ...selection, view: ifTwice });
  return page ? rows.slice(0, page.limit) : rows;
}

/**
 * A deep page of a plain list begins at an id that is found first: walking ids costs a tenth of walking whole rows with what they join.
 * That counts records, so a join must give each of them once.
 */
async function startedByIndex(database: Database, { module, ids }: Prepared, selection: Selection): Promise<Selection> {
  const { view, where, page, isList } = selection;
  if (!page || page.offset < DEEP_FROM || !isList || module.orderBy || module.narrow) return selection;
  const id = quoteName(module.id);
  const [[start], repeats] = await Promise.all([
    // A query of its own: as a subquery it would not be known early enough to be looked up.
    database.rows({
      sql: `SELECT ${id} FROM ${where.sql ? quoteName(module.table) : ids}${where.sql} ORDER BY ${id} LIMIT 1 OFFSET ?`,
      parameters: [...where.parameters, BigInt(page.offset)],
      prepared: true,
    }),
    view.repeats ? database.rows({ sql: view.repeats, parameters: [], prepared: true }) : [],
  ]);
  if (repeats.length > 0) return selection;
  if (!start) return { ...selection, page: { ...page, limit: 0 } };
  return {
    ...selection,
    where: and(where, { sql: `${id} >= ?`, parameters: [start[0]] }),
    page: { ...page, offset: 0 },
  };
}

/** How many rows there are on all pages. */
export async function count({ database }: Context, view: View, where: Condition): Promise<number> {
  const [row] = await database.rows({
    sql: `SELECT COUNT(*) FROM ${view.from}${where.sql}`,
    parameters: where.parameters,
    prepared: true,
  });
  return Number(row?.[0] ?? 0);
}
