import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../database/database.ts';
import { fromDatabase } from '../../database/errors.ts';
import { type Attempt, isDelivered, retryAfter } from './deliveries.ts';

/** What ends within so long goes together. */
const GATHER_MS = 10;
/** So many in one statement, each with up to 1,000 characters of every answer. */
const TOGETHER = 400;

/** Writes down what came of attempts, of all webhooks together: a commit costs more than the rows. */
export class AttemptLog {
  readonly #database: Database;
  #waiting: Attempt[] = [];
  #next: Promise<void> | undefined;
  #current: Promise<unknown> = Promise.resolve();

  constructor(database: Database) {
    this.#database = database;
  }

  /** Resolves once it is durable. */
  keep(attempt: Attempt): Promise<void> {
    this.#waiting.push(attempt);
    this.#next ??= this.#current.then(() => sleep(GATHER_MS)).then(() => this.#writeNext());
    return this.#next;
  }

  #writeNext(): Promise<void> {
    const attempts = this.#waiting;
    this.#waiting = [];
    this.#next = undefined;
    const written = keepAttempts(this.#database, attempts);
    this.#current = written.catch(() => {});
    return written;
  }
}

async function keepAttempts(database: Database, attempts: readonly Attempt[]): Promise<void> {
  for (let start = 0; start < attempts.length; start += TOGETHER) {
    const rows = attempts.slice(start, start + TOGETHER).map(rowOf);
    await writeRows(database, rows).catch((error) => {
      // What one receiver answered may be what was refused: it must not hold up the others.
      const isShared = rows.length > 1 && fromDatabase(error)?.code === 'input_invalid';
      return isShared ? writeEach(database, rows) : Promise.reject(error);
    });
  }
}

async function writeEach(database: Database, rows: readonly unknown[][]): Promise<void> {
  const failures: unknown[] = [];
  for (const row of rows) await writeRows(database, [row]).catch((error) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

const writeRows = (database: Database, rows: readonly unknown[][]) =>
  database.transaction((transaction) =>
    transaction.write({
      sql: `UPDATE shim_deliveries
        JOIN (SELECT NULL AS id, NULL AS state, NULL AS attempts, NULL AS log, NULL AS seconds FROM DUAL WHERE FALSE
          ${rows.map(() => 'UNION ALL SELECT ?, ?, ?, ?, ?').join(' ')}) AS kept ON delivery_id = id
        SET delivery_state = state, delivery_attempts = attempts, delivery_log = log,
          delivery_next_at = NOW() + INTERVAL seconds SECOND`,
      parameters: rows.flat(),
    }),
  );

/** Id, state, attempts, log and the seconds until the next attempt. */
function rowOf({ delivery, answer, at, ms }: Attempt): unknown[] {
  const count = delivery.attempts + 1;
  const { status, error, text } = answer;
  const log = [
    ...JSON.parse(delivery.log ?? '[]'),
    { at: at.toISOString(), ms: Math.round(ms), status, error, answer: text },
  ];
  const seconds = isDelivered(answer) ? undefined : retryAfter(count, answer);
  const state = isDelivered(answer) ? 'delivered' : seconds === undefined ? 'failed' : 'waiting';
  return [delivery.id, state, count, JSON.stringify(log), seconds ?? 0];
}
