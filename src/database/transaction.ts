import type { Connection } from 'mariadb';
import type { Database } from './database.ts';
import { isDeadlock } from './errors.ts';
import { queries } from './statements.ts';

/** Its connection holds an open transaction and must not serve anybody else; `cause` is what failed first. */
export class BrokenTransaction extends Error {}

interface Ends {
  start: string;
  commit: string;
  rollback: string[];
}

// Not START TRANSACTION: where the database itself ends that (a deadlock), a statement that was sent at the same time
// as the one that failed would commit by itself. With autocommit off nothing is ever committed but here.
const TRANSACTION: Ends = {
  start: 'SET autocommit = 0',
  commit: 'SET autocommit = 1',
  rollback: ['ROLLBACK', 'SET autocommit = 1'],
};
const savepoint = (depth: number): Ends => ({
  start: `SAVEPOINT s${depth}`,
  commit: `RELEASE SAVEPOINT s${depth}`,
  rollback: [`ROLLBACK TO SAVEPOINT s${depth}`],
});

/**
 * Runs `work` in a transaction, or in a savepoint of the one that is open. The start is sent together with the first
 * statement, so one that is refused before it asks the database anything costs nothing. The commit is sent when every
 * statement has been answered, and is waited for.
 */
export async function inTransaction<T>(
  connection: Connection,
  work: (database: Database) => Promise<T>,
  depth = 0,
): Promise<T> {
  const { start, commit, rollback } = depth === 0 ? TRANSACTION : savepoint(depth);
  let started: Promise<unknown> | undefined;
  const ask = async <A>(question: (connection: Connection) => Promise<A>): Promise<A> => {
    started ??= connection.query(start);
    const [, answer] = await Promise.all([started, question(connection)]);
    return answer;
  };
  try {
    const result = await work({
      ...queries(ask),
      transaction: (deeper) => ask(() => inTransaction(connection, deeper, depth + 1)),
    });
    if (started) await connection.query(commit);
    return result;
  } catch (error) {
    if (started) await undo(connection, rollback, error);
    throw error;
  }
}

async function undo(connection: Connection, statements: string[], cause: unknown): Promise<void> {
  try {
    for (const sql of statements) await connection.query(sql);
  } catch {
    throw new BrokenTransaction('rollback failed', { cause });
  }
}

/** Once more, from the start, where the database broke off a deadlock. */
export async function withRetry<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isDeadlock(error)) return work();
    throw error;
  }
}
