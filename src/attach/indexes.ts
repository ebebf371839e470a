import { indexes, indexName } from '../../migrations/2026-11-22-10-additions.ts';
import type { Database } from '../database/database.ts';
import { fromDatabase } from '../database/errors.ts';
import type { Schema } from '../database/schema.ts';
import { quoteName } from '../database/schema.ts';

/** An index that makes look-ups of this server fast and that the database lacks. */
export interface MissingIndex {
  table: string;
  columns: readonly string[];
  /** Makes it while ITFlow goes on reading and writing. */
  statement: string;
}

/** What it gained on a copy of the table. */
export interface Gain {
  rows: number;
  /** Milliseconds of a look-up by the first column. */
  without: number;
  with: number;
}

/** The indexes that are not there, under whatever name. Tables and columns that are not there need none. */
export async function missingIndexes(database: Database, schema: Schema): Promise<MissingIndex[]> {
  const rows = await database.rows({
    sql: `SELECT table_name, GROUP_CONCAT(column_name ORDER BY seq_in_index) FROM information_schema.statistics
      WHERE table_schema = DATABASE() GROUP BY table_name, index_name`,
    parameters: [],
  });
  const known = rows.map(([table, columns]) => `${table}(${columns},`);
  const isThere = (table: string, columns: readonly string[]) =>
    known.some((index) => index.startsWith(`${table}(${columns.join(',')},`));
  return Object.entries(indexes).flatMap(([table, lists]) => {
    const columnsThere = new Set(schema.tables.get(table)?.map(({ name }) => name));
    return lists
      .filter((columns) => columns.every((column) => columnsThere.has(column)) && !isThere(table, columns))
      .map((columns) => ({ table, columns, statement: statementFor(table, columns) }));
  });
}

const statementFor = (table: string, columns: string[]) =>
  `ALTER TABLE ${quoteName(table)} ADD INDEX ${quoteName(indexName(columns))} (${columns.map(quoteName).join(', ')}), ALGORITHM=INPLACE, LOCK=NONE`;

const COPY = quoteName('shim_measured_copy');
const MOST_ROWS = 200_000;

/**
 * Measures on a temporary copy, of which nobody but this connection knows. Undefined where the database user may not
 * make one.
 */
export async function measureGain(database: Database, { table, columns }: MissingIndex): Promise<Gain | undefined> {
  const [column = ''] = columns;
  try {
    return await database.transaction(async (connection) => {
      const run = (sql: string) => connection.rows({ sql, parameters: [] });
      await run(`CREATE TEMPORARY TABLE ${COPY} SELECT * FROM ${quoteName(table)} LIMIT ${MOST_ROWS}`);
      try {
        const rows = Number((await run(`SELECT COUNT(*) FROM ${COPY}`))[0]?.[0]);
        const middle =
          (await run(`SELECT ${quoteName(column)} FROM ${COPY} LIMIT 1 OFFSET ${Math.floor(rows / 2)}`))[0]?.[0] ?? '';
        const lookUp = () =>
          connection.rows({
            sql: `SELECT * FROM ${COPY} WHERE ${quoteName(column)} = ? LIMIT 50`,
            parameters: [middle],
          });
        const without = await shortest(lookUp);
        await run(`ALTER TABLE ${COPY} ADD INDEX measured (${columns.map(quoteName).join(', ')})`);
        return { rows, without, with: await shortest(lookUp) };
      } finally {
        await run(`DROP TEMPORARY TABLE ${COPY}`);
      }
    });
  } catch (error) {
    if (fromDatabase(error)?.code === 'forbidden') return undefined;
    throw error;
  }
}

async function shortest(work: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** The indexes of an earlier --apply, and what takes them away again. */
export async function removalStatements(database: Database): Promise<string[]> {
  const rows = await database.rows({
    sql: `SELECT DISTINCT table_name, index_name FROM information_schema.statistics
      WHERE table_schema = DATABASE() AND index_name LIKE 'shim\\_%' AND table_name NOT LIKE 'shim\\_%' ORDER BY 1, 2`,
    parameters: [],
  });
  return rows.map(([table, name]) => `ALTER TABLE ${quoteName(String(table))} DROP INDEX ${quoteName(String(name))}`);
}
