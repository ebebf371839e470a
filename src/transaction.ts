import type { Connection } from 'mariadb';
import type { Database, Query } from './database.ts';
import { isDeadlock } from './database-errors.ts';
import { queries, run } from './statements.ts';
import type { Turns } from './turns.ts';

/** Its connection holds an open transaction and must not serve anybody else; `cause` is what failed first. */
export class BrokenTransaction extends Error {}

// Not START TRANSACTION: when the database itself rolls a transaction back (a deadlock), what was sent behind would be committed at once.
const TRANSACTION = { start: 'SET autocommit = 0', commit: 'SET autocommit = 1', rollback: 'ROLLBACK' };
const savepoint = (depth: number) => ({
  start: `SAVEPOINT s${depth}`,
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
  const { start, commit, rollback } = depth === 0 ? TRANSACTION : savepoint(depth);
  // What goes out with the next statement that is waited for, or at the end; and what went out so.
  const later: Query[] = [{ sql: start, parameters: [] }];
  const last: Query[] = [];
  const sent: Promise<unknown>[] = [];
  const sendLater = () => {
    for (const query of later.splice(0)) {
      const answer = run(connection, query);
      answer.catch(() => {});
      sent.push(answer);
    }
  };
  const finish = async () => {
    later.push(...last);
    sendLater();
    await Promise.all(sent);
    return { committed: connection.query(commit) };
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
        return inTransaction(connection, turns, inner, depth + 1);
      },
    });
    const { committed } = await (last.length > 0 ? inTurn(turns, finish) : finish());
    await committed;
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

/** The next one's turn comes when the commit is on its way, not when it is on the disk. */
async function inTurn<T>(turns: Turns, work: () => Promise<T>): Promise<T> {
  const end = await turns.take();
  try {
    return await work();
  } finally {
    end();
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
