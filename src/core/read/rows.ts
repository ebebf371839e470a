import type { Database, Row, Statement, Value } from '../../database/database.ts';
import type { Prepared } from '../module.ts';
import { type SqlCondition, whereOf } from '../scope.ts';
import type { View } from '../view.ts';
import { behind, columnOf, positionOf, sqlOf } from './conditions.ts';
import { type DeepSelection, startOfDeepPage } from './deep-page.ts';
import type { Page, Sort } from './query.ts';

/** Which rows are wanted. */
export interface Selection {
  view: View;
  where: readonly SqlCondition[];
  sort: readonly Sort[];
  page: Page | undefined;
  /** Nothing narrows it but whose the rows are. */
  isList: boolean;
  mayBePaged: boolean;
  /** Put together by the caller: a text that hardly comes again, so the database does not keep it prepared. */
  isComposed?: boolean | undefined;
  /** A query of one number, which comes last in every row. */
  counted?: SqlCondition | undefined;
}

type Asked = Pick<Selection, 'view' | 'where' | 'sort' | 'isComposed' | 'counted'> & {
  limit?: number;
  offset?: number;
};

/** Rows that are asked of the database at once. Who wants more gets them page by page, as fast as they are taken. */
export const PAGE_ROWS = 500;

function select({ view, where, sort, isComposed, counted, limit, offset = 0 }: Asked): Statement {
  const { sql, parameters: conditions } = whereOf(where);
  const parameters = counted ? [...counted.parameters, ...conditions] : conditions;
  const order = sort.map(({ column, direction }) => `${columnOf(view, column)}${direction === 'desc' ? ' DESC' : ''}`);
  return {
    sql: `SELECT ${view.select}${counted ? `, (${counted.sql})` : ''} FROM ${view.from}${sql} ORDER BY ${order.join(', ')}${limit === undefined ? '' : ' LIMIT ? OFFSET ?'}`,
    // As bigints: the driver sends a large number as a float, which the database takes for no LIMIT.
    parameters: limit === undefined ? parameters : [...parameters, BigInt(limit), BigInt(offset)],
    ...(!view.asText && !isComposed && { prepared: true }),
  };
}

/** The rows of an answer; of a large one the first page, and the rest as it is taken. */
export async function rowsOf(
  database: Database,
  prepared: Prepared,
  { page, mayBePaged, isList, ...asked }: Selection,
): Promise<{ rows: Row[]; rest?: AsyncIterable<Row> }> {
  if (!page) return { rows: await askOnce(database, prepared, asked) };
  if (page.limit === 0) return { rows: [] };
  const { offset } = page;
  // One more is the row that tells whether there is another page.
  if (page.limit > PAGE_ROWS + 1 && mayBePaged)
    return firstPage(database, prepared, { ...asked, isList, offset }, page.limit);
  if (!offset) return { rows: await askOnce(database, prepared, { ...asked, limit: page.limit }) };
  // A record that came twice before this page would not be noticed, so the view must be exact.
  const start = await startOfDeepPage(database, prepared, { ...asked, view: exact(asked.view), isList, offset });
  return { rows: await ask(database, { ...start, limit: page.limit }) };
}

/** The view that gives every record once, where the usual one might not. */
export const exact = (view: View): View => view.ifTwice ?? view;

async function firstPage(database: Database, prepared: Prepared, asked: DeepSelection, limit: number) {
  const view = exact(asked.view);
  const start = await startOfDeepPage(database, prepared, { ...asked, view });
  const rows = await ask(database, { ...start, limit: PAGE_ROWS });
  if (rows.length < PAGE_ROWS) return { rows };
  const first = wholeRecords(prepared, view, rows);
  return { rows: first, rest: furtherRows(database, prepared, { ...asked, view }, first, limit) };
}

/**
 * The rows behind those of a full page, up to `limit` in all. Nothing is held while nobody takes them: each page is a
 * query of its own that begins behind the last row.
 */
async function* furtherRows(
  database: Database,
  prepared: Prepared,
  { view, where, sort, isComposed }: Asked,
  first: readonly Row[],
  limit: number,
): AsyncGenerator<Row> {
  const at = sort.map(({ column }) => positionOf(view, column));
  let given = first.length;
  for (let page = first; page.length > 0 && given < limit; ) {
    const last = page.at(-1) as Row;
    const begin = sqlOf(
      view,
      behind(
        sort,
        at.map((index) => last[index] as Value),
      ),
    );
    const rows = await ask(database, { view, where: [...where, begin], sort, isComposed, limit: PAGE_ROWS });
    page = rows.length < PAGE_ROWS ? rows : wholeRecords(prepared, view, rows);
    yield* page.slice(0, limit - given);
    given += page.length;
    if (rows.length < PAGE_ROWS) return;
  }
}

/** A full page without its last record, which may have more rows on the next (an asset with two primary interfaces). */
function wholeRecords({ module }: Prepared, view: View, rows: Row[]): Row[] {
  if (!view.repeats) return rows;
  const idAt = view.indexOf.get(module.id) as number;
  const id = rows.at(-1)?.[idAt];
  const others = rows.filter((row) => row[idAt] !== id);
  return others.length > 0 ? others : rows;
}

const ask = (database: Database, asked: Asked): Promise<Row[]> => database.rows(select(asked));

/** The rows, each record once where the view promises that. They come in the order of their ids, or side by side. */
export async function askOnce(database: Database, { module }: Prepared, asked: Asked): Promise<Row[]> {
  const { view, limit } = asked;
  if (!view.ifTwice) return ask(database, asked);
  // One row more than wanted: the last record might come again just behind them.
  const rows = await ask(database, limit === undefined ? asked : { ...asked, limit: limit + 1 });
  const idAt = view.indexOf.get(module.id) as number;
  if (rows.some((row, i) => row[idAt] === rows[i - 1]?.[idAt])) return ask(database, { ...asked, view: view.ifTwice });
  return rows.slice(0, limit);
}
