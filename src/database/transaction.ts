import type { Connection } from 'mariadb';
import { ApiError } from '../errors/api-error.ts';
import type { Database } from './database.ts';
import { isCommitFailure, isFatal, withoutStatement } from './errors.ts';
import { queries } from './statements.ts';

/** Its connection holds an open transaction and must not serve anybody else; `cause` is what failed first. */
export class BrokenTransaction extends Error {}

/** The database went away while it committed. */
export class UncertainCommit extends ApiError {
  constructor(cause: unknown) {
    const message = 'The database was lost while it committed: this may have been written or not';
    super('database_unavailable', message, { 'Retry-After': '1' }, { cause });
  }
}

interface Ends {
  start: string[];
  commit: string;
  rollback: string[];
}

// Not START TRANSACTION: where the database itself ends that (a deadlock), a statement that was sent at the same time
// as the one that failed would commit by itself. With autocommit off nothing is ever committed but here.
const TRANSACTION: Ends = {
  start: ['SET autocommit = 0'],
  commit: 'SET autocommit = 1',
  rollback: ['ROLLBACK', 'SET autocommit = 1'],
};
// A node of a cluster undoes a transaction between two of its statements, where another node's write came first. It says
// so once, with whatever it is sent next: that may be a statement that is being prepared, whose answer nobody waits for,
// or one that is closed, which has no answer. What follows would be a transaction of its own, and be committed without
// what came before. The savepoint is gone then, and the commit fails with it. One statement, so nothing comes between.
const GUARDED: Ends = {
  start: [...TRANSACTION.start, 'SAVEPOINT whole'],
  commit: `BEGIN NOT ATOMIC RELEASE SAVEPOINT whole; ${TRANSACTION.commit}; END`,
  rollback: TRANSACTION.rollback,
};
const savepoint = (depth: number): Ends => ({
  start: [`SAVEPOINT s${depth}`],
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
  isCluster: boolean,
  depth = 0,
): Promise<T> {
  const { start, commit, rollback } = depth === 0 ? (isCluster ? GUARDED : TRANSACTION) : savepoint(depth);
  let started: Promise<unknown> | undefined;
  const end = () => (depth === 0 ? connection.query(commit).catch(throwAsUncertain) : connection.query(commit));
  const ask = async <A>(question: (connection: Connection) => Promise<A>): Promise<A> => {
    started ??= Promise.all(start.map((sql) => connection.query(sql)));
    const [, answer] = await Promise.all([started, question(connection)]);
    return answer;
  };
  try {
    const result = await work({
      ...queries(ask),
      transaction: (deeper) => ask(() => inTransaction(connection, deeper, isCluster, depth + 1)),
    });
    if (started) await end();
    return result;
  } catch (error) {
    if (started) await undo(connection, rollback, error);
    throw error;
  }
}

/** For what commits: a transaction's end, or a statement by itself. */
export function throwAsUncertain(error: unknown): never {
  throw isFatal(error) || isCommitFailure(error) ? new UncertainCommit(withoutStatement(error)) : error;
}

async function undo(connection: Connection, statements: string[], cause: unknown): Promise<void> {
  try {
    for (const sql of statements) await connection.query(sql);
  } catch {
    throw new BrokenTransaction('rollback failed', { cause });
  }
}
