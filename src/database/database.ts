import { type Compilable, type Expression, Kysely, MysqlDialect } from 'kysely';
import type { Connection } from 'mariadb';
import { connectCorked } from './corked-socket.ts';
import { withoutStatement } from './errors.ts';
import { kyselyPool } from './kysely-pool.ts';
import { ConnectionPool, type PoolLoad } from './pool.ts';
import { SharedConnections } from './shared-connections.ts';
import { isPrepared, queries, run } from './statements.ts';
import { streamRows } from './stream-rows.ts';
import type { Tables } from './tables.ts';
import { BrokenTransaction, inTransaction, withRetry } from './transaction.ts';
import type { DatabaseTarget } from './url.ts';

/**
 * A column's value as the driver gives it: dates and decimals are text, `varbinary` a Buffer. `false`: a credential that cannot be decrypted.
 * On its way into the database it may be an expression.
 */
export type Value = string | number | Buffer | null | false | Expression<unknown>;
/** A row by position; the names stand once, in the query's shape. */
export type Row = Value[];
export interface Statement {
  sql: string;
  parameters: readonly unknown[];
  /** The same text comes again and again, with plain values (no lists, no names): the database keeps it prepared. */
  prepared?: true;
}
export type Query<O = unknown> = Statement | Compilable<O>;

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

export interface DatabasePool extends Database {
  kysely: Kysely<Tables>;
  close(): Promise<void>;
}

// Zero dates are stored by ITFlow, so they must be writable; NO_BACKSLASH_ESCAPES must be off, values are escaped with backslashes.
// A lock is waited for twice (see withRetry), so nobody waits for more than ten seconds.
const SESSION =
  "SET SESSION sql_mode = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION', innodb_lock_wait_timeout = LEAST(@@innodb_lock_wait_timeout, 5), lock_wait_timeout = LEAST(@@lock_wait_timeout, 5)";

// Who waited for a lock must then see what the other wrote: under REPEATABLE READ a sum over payments would be an old one, and to lock the
// rows it adds up would lock the whole table (ITFlow's has no index to them).
const ISOLATION = 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED';

interface Options {
  poolSize: number;
  /** A connection on which nothing comes or goes for so many milliseconds is closed, whatever it was asked. Without it, none is. */
  longestSilenceMs?: number;
}

/** Opens a pool. `target` holds the driver's own names and nothing that a URL could smuggle in (see database-url.ts). */
export function createDatabase(target: DatabaseTarget, { poolSize, longestSilenceMs = 0 }: Options): DatabasePool {
  const { socketPath: _, ...login } = target;
  const pool = new ConnectionPool(
    {
      ...login,
      stream: (done) => done(undefined, connectCorked(target)),
      initSql: [SESSION, ISOLATION],
      connectTimeout: 10_000,
      socketTimeout: longestSilenceMs,
      collation: 'UTF8MB4_GENERAL_CI',
      rowsAsArray: true,
      dateStrings: true,
      supportBigNumbers: true,
      bigNumberStrings: true,
      insertIdAsNumber: true,
      // `affectedRows` counts what really changed.
      foundRows: false,
      // Statements hold somebody's data, and would stand in the messages of errors.
      logParam: false,
      // See prepared-statements.ts.
      prepareCacheLength: 0,
    },
    poolSize,
  );
  const onConnection = <T>(work: (connection: Connection) => Promise<T>) => lend(pool, work);
  const onPool = queries(onConnection);
  const shared = new SharedConnections(pool);
  return {
    ...onPool,
    rows: (query) => {
      const send = (connection: Connection) => run<Row[]>(connection, query);
      return isPrepared(query) ? shared.run(query.sql, send) : onConnection(send);
    },
    transaction: (work) => withRetry(() => onConnection((connection) => inTransaction(connection, work))),
    stream: (query, onHangUp) => streamRows(pool, query, onHangUp),
    load: () => pool.load(),
    kysely: new Kysely<Tables>({ dialect: new MysqlDialect({ pool: kyselyPool(pool) }) }),
    close: () => pool.close(),
  };
}

async function lend<T>(pool: ConnectionPool, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await pool.acquire();
  try {
    return await work(connection);
  } catch (error) {
    // A connection whose ROLLBACK failed holds an open transaction: it must not serve anybody else.
    const isBroken = error instanceof BrokenTransaction;
    if (isBroken) pool.destroy(connection);
    throw withoutStatement(isBroken ? error.cause : error);
  } finally {
    pool.release(connection);
  }
}
