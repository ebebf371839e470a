import type { Connection, UpsertResult } from 'mariadb';
import type { Database, Query, Statement } from './database.ts';
import { isDeadlock } from './errors.ts';
import { queries, run } from './statements.ts';
import type { Turns } from './turns.ts';

/** Its connection holds an open transaction and must not serve anybody else; `cause` is what failed first. */
export class BrokenTransaction extends Error {}

interface Ends {
  start: Statement;
  commit: string;
  rollback: string;
}

const always = (sql: string): Statement => ({ sql, parameters: [], prepared: true });

// Not START TRANSACTION: when the database itself rolls a transaction back (a deadlock), what was sent behind would be committed at once.
const TRANSACTION: Ends = { start: always('SET autocommit = 0'), commit: 'SET autocommit = 1', rollback: 'ROLLBACK' };
// Sent behind a write whose answer is not there yet. One that failed has the row count -1, so nothing is committed with it.
const COMMIT_IF_CHANGED = always('SET autocommit = (ROW_COUNT() > 0)');
const savepoint = (depth: number): Ends => ({
  start: { sql: `SAVEPOINT s${depth}`, parameters: [] },
  commit: `RELEASE SAVEPOINT s${depth}`,
  rollback: `ROLLBACK TO SAVEPOINT s${depth}`,
});

/** Runs `work` in a transaction, or in a savepoint of the one that is open. */
export async function inTransaction<T>(
  connection: Connection,
  turns: Turns,
  work: (database: Database) => Promise<T>,
  depth = 0,
): Promise<T> {
  const transaction = new Transaction(connection, turns, depth);
  try {
    const result = await work(transaction.database);
    await transaction.commit();
    return result;
  } catch (error) {
    throw await transaction.rollBack(error);
  }
}

class Transaction {
  readonly #connection: Connection;
  readonly #turns: Turns;
  readonly #depth: number;
  readonly #ends: Ends;
  /** Goes out with the next statement that is waited for, or at the end. */
  readonly #later: Query[];
  readonly #last: Statement[] = [];
  /** The answers to what was sent and not waited for. */
  readonly #sent: Promise<unknown>[] = [];

  constructor(connection: Connection, turns: Turns, depth: number) {
    this.#connection = connection;
    this.#turns = turns;
    this.#depth = depth;
    this.#ends = depth === 0 ? TRANSACTION : savepoint(depth);
    this.#later = [this.#ends.start];
  }

  get database(): Database {
    return {
      ...queries((ask) => {
        this.#sendLater();
        return ask(this.#connection);
      }),
      writeLater: async (query) => void this.#later.push(query),
      writeLast: async (statement) => void this.#last.push(statement),
      transaction: (work) => {
        this.#sendLater();
        return inTransaction(this.#connection, this.#turns, work, this.#depth + 1);
      },
    };
  }

  async commit(): Promise<void> {
    // What stands behind several would know of the last one alone.
    if (this.#later.length > 1) await this.#answersToLater();
    const { committed } = await (this.#last.length > 0 ? this.#turns.run(() => this.#sendRest()) : this.#sendRest());
    await committed;
  }

  /** Answers the error that all of it failed with. */
  async rollBack(error: unknown): Promise<unknown> {
    // Refused before anything was asked of the database.
    if (this.#sent.length === 0) return error;
    const [failed] = (await Promise.allSettled(this.#sent)).filter((answer) => answer.status === 'rejected');
    try {
      await this.#connection.query(this.#ends.rollback);
      if (this.#depth === 0) await this.#connection.query(this.#ends.commit);
    } catch {
      return new BrokenTransaction('rollback failed', { cause: error });
    }
    // What failed first is why the rest did.
    return failed?.reason ?? error;
  }

  #sendLater(): void {
    for (const query of this.#later.splice(0)) {
      const answer = run(this.#connection, query);
      answer.catch(() => {});
      this.#sent.push(answer);
    }
  }

  #answersToLater(): Promise<unknown[]> {
    this.#sendLater();
    return Promise.all(this.#sent);
  }

  /** Sends what is left, with the commit behind it where that can tell whether to commit. Resolves once the commit alone is unanswered. */
  async #sendRest(): Promise<{ committed: Promise<unknown> | undefined }> {
    this.#later.push(...inChain(this.#last, this.#later.length > 0));
    const isBehind = this.#depth === 0 && this.#sent.length > 0 && this.#later.length > 0;
    const answered = this.#answersToLater();
    const committed = isBehind ? run(this.#connection, COMMIT_IF_CHANGED) : undefined;
    committed?.catch(() => {});
    const answers = await answered;
    const isCommitted = isBehind && (answers.at(-1) as UpsertResult).affectedRows > 0;
    return { committed: isCommitted ? committed : this.#connection.query(this.#ends.commit) };
  }
}

/**
 * Statements that are sent without waiting for each other: each must see for itself that the one before it was done. The first stands
 * behind any write, which may have changed nothing as long as it has not failed.
 */
const inChain = (statements: readonly Statement[], isFirstBehind: boolean): Statement[] =>
  statements.map((statement, i) => {
    const guard = i > 0 ? ' AND ROW_COUNT() > 0' : isFirstBehind ? ' AND ROW_COUNT() >= 0' : '';
    return { ...statement, sql: statement.sql + guard };
  });

/** Once more, from the start, where the database broke off a deadlock. */
export async function withRetry<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isDeadlock(error)) return work();
    throw error;
  }
}
