import type { Connection, UpsertResult } from 'mariadb';
import type { Database, Query, Statement } from './database.ts';
import { isDeadlock } from './database-errors.ts';
import { queries, run } from './statements.ts';

/** Its connection holds an open transaction and must not serve anybody else; `cause` is what failed first. */
export class BrokenTransaction extends Error {}

// Not START TRANSACTION: when the database itself rolls a transaction back (a deadlock), what was sent behind would be committed at once.
const TRANSACTION = { start: 'SET autocommit = 0', commit: 'SET autocommit = 1', rollback: 'ROLLBACK' };
// Sent behind a write whose answer is not there yet. One that failed has the row count -1, so nothing is committed with it.
const COMMIT_IF_CHANGED: Query = { sql: 'SET autocommit = (ROW_COUNT() > 0)', parameters: [] };
const savepoint = (depth: number) => ({
  start: `SAVEPOINT s${depth}`,
  commit: `RELEASE SAVEPOINT s${depth}`,
  rollback: `ROLLBACK TO SAVEPOINT s${depth}`,
});

/** Runs `work` in a transaction, or in a savepoint of the one that is open. */
export async function inTransaction<T>(connection: Connection, work: (database: Database) => Promise<T>, depth = 0): Promise<T> {
  const { start, commit, rollback } = depth === 0 ? TRANSACTION : savepoint(depth);
  // What goes out with the next statement that is waited for, or at the end; and what went out so.
  const later: Query[] = [{ sql: start, parameters: [] }];
  const last: Statement[] = [];
  const sent: Promise<unknown>[] = [];
  const sendLater = () => {
    for (const query of later.splice(0)) {
      const answer = run(connection, query);
      answer.catch(() => {});
      sent.push(answer);
    }
    return sent;
  };
  const finish = async () => {
    // What stands behind several would know of the last one alone.
    if (later.length > 1) await Promise.all(sendLater());
    later.push(...inChain(last, later.length > 0));
    const isBehind = depth === 0 && sent.length > 0 && later.length > 0;
    sendLater();
    const committed = isBehind ? run(connection, COMMIT_IF_CHANGED) : undefined;
    committed?.catch(() => {});
    const answers = await Promise.all(sent);
    const isCommitted = isBehind && (answers.at(-1) as UpsertResult).affectedRows > 0;
    await (isCommitted ? committed : connection.query(commit));
  };
  try {
    const result = await work({
      ...queries((ask) => {
        sendLater();
        return ask(connection);
      }),
      writeLater: async (query) => void later.push(query),
      writeLast: async (query) => void last.push(query),
      transaction: (inner) => {
        sendLater();
        return inTransaction(connection, inner, depth + 1);
      },
    });
    await finish();
    return result;
  } catch (error) {
    // Refused before anything was asked of the database.
    if (sent.length === 0) throw error;
    const [failed] = (await Promise.allSettled(sent)).filter((answer) => answer.status === 'rejected');
    await connection
      .query(rollback)
      .then(() => depth === 0 && connection.query(commit))
      .catch(() => {
        throw new BrokenTransaction('rollback failed', { cause: error });
      });
    // What failed first is why the rest did.
    throw failed?.reason ?? error;
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
