import { type Compilable, Kysely, MysqlDialect } from 'kysely';
import { createPool, type Pool, type PoolConnection, type QueryOptions, type ResultSetHeader, raw } from 'mysql2';
import { isDeadlock } from './database-errors.ts';
import type { DatabaseTarget } from './database-url.ts';
import type { Tables } from './tables.ts';

/** A column's value as the driver gives it: dates and decimals are text, `varbinary` a Buffer. `false`: a credential that cannot be decrypted. */
export type Value = string | number | Buffer | null | false | Expression;
/** SQL of our own instead of a value. */
export type Expression = ReturnType<typeof raw>;
/** Times are always the database's own: ITFlow compares them with its NOW(). */
export const NOW: Expression = raw('NOW()');
/** A row by position; the names stand once, in the query's shape. */
export type Row = Value[];
export interface Statement {
  sql: string;
  parameters: readonly unknown[];
}
type Query<O = unknown> = Statement | Compilable<O>;

/**
 * The one road to the database. Kysely builds, this runs: reads want rows by position and no object per row, and a transaction must
 * nest (a test wraps a whole request in one that it rolls back), neither of which Kysely's own executor gives.
 */
export interface Database {
  rows(query: Query): Promise<Row[]>;
  all<O>(query: Query<O>): Promise<O[]>;
  first<O>(query: Query<O>): Promise<O | undefined>;
  /** `changed` counts rows that really changed, as PHP's `affected_rows` does. */
  write(query: Query): Promise<{ changed: number; insertId: number }>;
  /** Joins an open transaction as a savepoint. A deadlock is tried again once, from the start. */
  transaction<T>(work: (database: Database) => Promise<T>): Promise<T>;
  /** Known to the pool alone. */
  load?(): PoolLoad;
  /**
   * Rows as they come, in constant memory and no faster than they are taken. Who stops taking them, or hangs up, ends the query. Known to the
   * pool alone: a transaction must not lose its connection.
   */
  stream?(query: Query, onHangUp?: (listener: () => void) => void): AsyncGenerator<Row, void>;
}

/** Connections that are open, the free ones among them, and requests that wait for one. */
export type PoolLoad = Record<'open' | 'free' | 'waiting', number>;

export interface DatabasePool extends Database {
  kysely: Kysely<Tables>;
  close(): Promise<void>;
}

// Zero dates are stored by ITFlow, so they must be writable; NO_BACKSLASH_ESCAPES must be off, the driver escapes with backslashes.
// A lock is waited for twice (see withRetry), so nobody waits for more than ten seconds.
const SESSION =
  "SET SESSION sql_mode = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION', innodb_lock_wait_timeout = LEAST(@@innodb_lock_wait_timeout, 5), lock_wait_timeout = LEAST(@@lock_wait_timeout, 5)";

/** How long a request waits for a connection when all are in use. */
const ACQUIRE_BOUND_MS = 5_000;

// Who waited for a lock must then see what the other wrote: under REPEATABLE READ a sum over payments would be an old one, and to lock the
// rows it adds up would lock the whole table (ITFlow's has no index to them).
const ISOLATION = 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED';

/** Opens a pool. `target` holds mysql2's own names and nothing that a URL could smuggle in (see database-url.ts). */
export function createDatabase(target: DatabaseTarget, { poolSize }: { poolSize: number }): DatabasePool {
  const pool = createPool({
    ...target,
    connectionLimit: poolSize,
    charset: 'utf8mb4',
    dateStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: true,
    flags: ['-FOUND_ROWS'],
  });
  pool.on('connection', (connection: PoolConnection) => {
    for (const sql of [SESSION, ISOLATION]) connection.query(sql, (error) => error && connection.destroy());
  });
  return {
    ...queries((options) => onConnection(pool, (connection) => run(connection, options))),
    transaction: (work) => withRetry(() => onConnection(pool, (connection) => begin(connection, work))),
    stream: (query, onHangUp) => streamRows(pool, statementOf(query), onHangUp),
    load: () => loadOf(pool as unknown as PoolLists),
    kysely: new Kysely<Tables>({ dialect: new MysqlDialect({ pool }) }),
    close: () => new Promise((resolve, reject) => pool.end((error) => (error ? reject(error) : resolve()))),
  };
}

/** What mysql2 keeps to itself: it has no public count. */
type PoolLists = Record<'_allConnections' | '_freeConnections' | '_connectionQueue', { length: number }>;

const loadOf = (pool: PoolLists): PoolLoad => ({
  open: pool._allConnections.length,
  free: pool._freeConnections.length,
  waiting: pool._connectionQueue.length,
});

type Run = (options: QueryOptions) => Promise<unknown>;

const run = (connection: PoolConnection, options: QueryOptions): Promise<unknown> =>
  new Promise((resolve, reject) => connection.query(options, (error, result) => (error ? reject(error) : resolve(result))));

const statementOf = (query: Query): { sql: string; values: unknown[] | null } => {
  const { sql, parameters } = 'compile' in query ? query.compile() : query;
  // With null the driver does not search the text for placeholders.
  return { sql, values: parameters.length ? (parameters as unknown[]) : null };
};

const queries = (runs: Run): Omit<Database, 'transaction' | 'load'> => ({
  rows: (query) => runs({ ...statementOf(query), rowsAsArray: true }) as Promise<Row[]>,
  all: <O>(query: Query<O>) => runs(statementOf(query)) as Promise<O[]>,
  first: async <O>(query: Query<O>) => ((await runs(statementOf(query))) as O[])[0],
  write: async (query) => {
    const { affectedRows, insertId } = (await runs(statementOf(query))) as ResultSetHeader;
    return { changed: affectedRows, insertId };
  },
});

async function onConnection<T>(pool: Pool, work: (connection: PoolConnection) => Promise<T>): Promise<T> {
  const connection = await acquire(pool);
  try {
    const result = await work(connection);
    connection.release();
    return result;
  } catch (error) {
    // A connection whose ROLLBACK failed holds an open transaction: it must not serve anybody else.
    if (error instanceof BrokenTransaction) connection.destroy();
    else connection.release();
    throw error instanceof BrokenTransaction ? error.cause : error;
  }
}

async function* streamRows(pool: Pool, options: QueryOptions, onHangUp?: (listener: () => void) => void): AsyncGenerator<Row, void> {
  const connection = await acquire(pool);
  const rows = connection.query({ ...options, rowsAsArray: true }).stream({ highWaterMark: 100 });
  let isOver = false;
  let isCut = false;
  const cut = () => {
    if (isOver || isCut) return;
    isCut = true;
    // Not a mere disconnect: the database notices that only when it has a row to send.
    pool.query('KILL ?', [connection.threadId], () => {});
    rows.destroy();
    connection.destroy();
  };
  onHangUp?.(cut);
  try {
    for await (const row of rows) yield row as Row;
    isOver = true;
    connection.release();
  } catch (error) {
    if (!isCut) throw error;
  } finally {
    cut();
  }
}

/** The driver itself would wait for ever. A connection that comes too late goes straight back. */
const acquire = (pool: Pool): Promise<PoolConnection> =>
  new Promise((resolve, reject) => {
    let isLate = false;
    const bound = setTimeout(() => {
      isLate = true;
      reject(Object.assign(new Error('no connection was free in time'), { code: 'POOL_TIMEOUT' }));
    }, ACQUIRE_BOUND_MS);
    pool.getConnection((error, connection) => {
      clearTimeout(bound);
      if (error) reject(error);
      else if (isLate) connection.release();
      else resolve(connection);
    });
  });

class BrokenTransaction extends Error {}

async function begin<T>(connection: PoolConnection, work: (database: Database) => Promise<T>, depth = 0): Promise<T> {
  const [start, commit, rollback] =
    depth === 0
      ? ['START TRANSACTION', 'COMMIT', 'ROLLBACK']
      : [`SAVEPOINT s${depth}`, `RELEASE SAVEPOINT s${depth}`, `ROLLBACK TO SAVEPOINT s${depth}`];
  await run(connection, { sql: start });
  try {
    const result = await work({
      ...queries((options) => run(connection, options)),
      transaction: (inner) => begin(connection, inner, depth + 1),
    });
    await run(connection, { sql: commit });
    return result;
  } catch (error) {
    await run(connection, { sql: rollback }).catch(() => {
      throw new BrokenTransaction('rollback failed', { cause: error });
    });
    throw error;
  }
}

async function withRetry<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isDeadlock(error)) return work();
    throw error;
  }
}
