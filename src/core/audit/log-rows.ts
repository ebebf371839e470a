import type { Insertable } from 'kysely';
import { build } from '../../database/builder.ts';
import type { Query } from '../../database/database.ts';
import type { Logs } from '../../database/tables.ts';

/** One row of ITFlow's `logs`. All of them name the same columns in the same order. */
export type LogRow = Insertable<Logs>;

const insert = (rows: LogRow[]) => build.insertInto('logs').values(rows);

const FEW = 16;
/** By the number of rows. */
const texts = new Map<number, string>();

/**
 * The query that writes them. Of few rows, as nearly every request writes them, its text is made once and stays
 * prepared.
 */
export function logRows(rows: LogRow[]): Query {
  if (rows.length > FEW) return insert(rows);
  const sql = texts.get(rows.length) ?? insert(rows).compile().sql;
  texts.set(rows.length, sql);
  return { sql, parameters: rows.flatMap(Object.values), prepared: true };
}
