import type { Database } from '../../database/database.ts';
import { fromDatabase } from '../../database/errors.ts';
import { type LogRow, logRows } from './log-rows.ts';

interface Batch {
  rows: LogRow[];
  written: Promise<unknown>;
}

/**
 * Writes log rows that stand alone, in transactions of their own. A commit costs more than the rows: those that come
 * while others are being written wait for them and go together.
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
