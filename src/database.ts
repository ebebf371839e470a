import { type Compilable, Kysely, MysqlDialect } from 'kysely';
import type { Connection, UpsertResult } from 'mariadb';
import { format, raw } from 'sql-escaper';
import { ConnectionPool, type PoolLoad } from './connection-pool.ts';
import { isDeadlock, withoutStatement } from './database-errors.ts';
import type { DatabaseTarget } from './database-url.ts';
import { kyselyPool } from './kysely-pool.ts';
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
  /** Rows of a statement that the database keeps prepared: for a text that comes again and again, with plain values (no lists). */
  prepared(statement: Statement): Promise<Row[]>;
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

/** Opens a pool. `target` holds the driver's own names and nothing that a URL could smuggle in (see database-url.ts). */
export function createDatabase(target: DatabaseTarget, { poolSize }: { poolSize: number }): DatabasePool {
  const pool = new ConnectionPool(
    {
      ...target,
      initSql: [SESSION, ISOLATION],
      connectTimeout: 10_000,
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
    },
    poolSize,
  );
  const onConnection = <T>(work: (connection: Connection) => Promise<T>) => lend(pool, work);
  return {
    ...queries((ask) => onConnection((connection) => ask(connection))),
    transaction: (work) => withRetry(() => onConnection((connection) => begin(connection, work))),
    stream: (query, onHangUp) => streamRows(pool, query, onHangUp),
    load: () => pool.load(),
    kysely: new Kysely<Tables>({ dialect: new MysqlDialect({ pool: kyselyPool(pool) }) }),
    close: () => pool.close(),
  };
}

type Ask = <T>(ask: (connection: Connection) => Promise<T>) => Promise<T>;

const textOf = (query: Query): string => {
  const { sql, parameters } = 'compile' in query ? query.compile() : query;
  return parameters.length ? format(sql, parameters as Value[]) : sql;
};

const queries = (ask: Ask): Omit<Database, 'transaction' | 'load'> => ({
  prepared: ({ sql, parameters }) => ask((connection) => connection.execute(sql, parameters)),
  rows: (query) => ask((connection) => connection.query(textOf(query))),
  all: (query) => ask((connection) => connection.query({ sql: textOf(query), rowsAsArray: false })),
  first: async <O>(query: Query<O>) => (await ask((connection) => connection.query<O[]>({ sql: textOf(query), rowsAsArray: false })))[0],
  write: async (query) => {
    const { affectedRows, insertId } = await ask((connection) => connection.query<UpsertResult>(textOf(query)));
    return { changed: affectedRows, insertId: Number(insertId) };
  },
});

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

async function* streamRows(pool: ConnectionPool, query: Query, onHangUp?: (listener: () => void) => void): AsyncGenerator<Row, void> {
  const connection = await pool.acquire();
  const rows = connection.queryStream(textOf(query));
  let isOver = false;
  let isCut = false;
  const cut = () => {
    if (isOver || isCut) return;
    isCut = true;
    rows.destroy();
    pool.destroy(connection);
  };
  onHangUp?.(cut);
  try {
    for await (const row of rows) yield row as Row;
    isOver = true;
    pool.release(connection);
  } catch (error) {
    if (!isCut) throw withoutStatement(error);
  } finally {
    cut();
  }
}

class BrokenTransaction extends Error {}

async function begin<T>(connection: Connection, work: (database: Database) => Promise<T>, depth = 0): Promise<T> {
  const [start, commit, rollback] =
    depth === 0
      ? ['START TRANSACTION', 'COMMIT', 'ROLLBACK']
      : [`SAVEPOINT s${depth}`, `RELEASE SAVEPOINT s${depth}`, `ROLLBACK TO SAVEPOINT s${depth}`];
  await connection.query(start);
  try {
    const result = await work({
      ...queries((ask) => ask(connection)),
      transaction: (inner) => begin(connection, inner, depth + 1),
    });
    await connection.query(commit);
    return result;
  } catch (error) {
    await connection.query(rollback).catch(() => {
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
