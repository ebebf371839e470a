import type { Insertable } from 'kysely';
import { build } from '../../database/builder.ts';
import type { Database, Query } from '../../database/database.ts';
import { fromDatabase } from '../../database/errors.ts';
import type { Logs } from '../../database/tables.ts';

/** One row of ITFlow's `logs`. All of them name the same columns in the same order. */
export type LogRow = Insertable<Logs>;

const insert = (rows: LogRow[]) => build.insertInto('logs').values(rows);

const FEW = 16;
/** By the number of rows. */
const texts = new Map<number, string>();

/** The query that writes them. Of few rows, as nearly every request writes them, its text is made once and stays prepared. */
export function logRows(rows: LogRow[]): Query {
  if (rows.length > FEW) return insert(rows);
  const sql = texts.get(rows.length) ?? insert(rows).compile().sql;
  texts.set(rows.length, sql);
  return { sql, parameters: rows.flatMap(Object.values), prepared: true };
}

interface Batch {
  rows: LogRow[];
  written: Promise<unknown>;
}

/**
 * Writes log rows that stand alone, in transactions of their own. A commit costs more than the rows: those that come while others are being
 * written wait for them and go together.
 */
export class LogQueue {
  readonly #database: Database;
  #next: Batch | undefined;
  #current: Promise<unknown> = Promise.resolve();

  constructor(database: Database) {
    this.#database = database;
  }

  /** Resolves once the rows are durable. Rejects with the database's error, which is about these rows alone. */
  async write(rows: LogRow[]): Promise<void> {
    this.#next ??= { rows: [], written: this.#current.then(() => this.#writeNext()) };
    const batch = this.#next;
    batch.rows.push(...rows);
    await batch.written.catch((error) => {
      // Somebody else's row may be the one that was refused.
      const isShared = batch.rows.length > rows.length && fromDatabase(error)?.code === 'input_invalid';
      return isShared ? this.#database.write(logRows(rows)) : Promise.reject(error);
    });
  }

  #writeNext(): Promise<unknown> {
    const { rows } = this.#next as Batch;
    this.#next = undefined;
    const written = this.#database.write(logRows(rows));
    this.#current = written.catch(() => {});
    return written;
  }
}
