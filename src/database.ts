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
}

export interface DatabasePool extends Database {
  kysely: Kysely<Tables>;
  close(): Promise<void>;
}

// Zero dates are stored by ITFlow, so they must be writable; NO_BACKSLASH_ESCAPES must be off, the driver escapes with backslashes.
const SESSION = "SET SESSION sql_mode = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'";

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
  pool.on('connection', (connection: PoolConnection) => connection.query(SESSION, (error) => error && connection.destroy()));
  return {
    ...queries(pool),
    transaction: (work) => withRetry(() => onConnection(pool, (connection) => begin(connection, work))),
    kysely: new Kysely<Tables>({ dialect: new MysqlDialect({ pool }) }),
    close: () => new Promise((resolve, reject) => pool.end((error) => (error ? reject(error) : resolve()))),
  };
}

type Executor = Pool | PoolConnection;

const run = <T>(executor: Executor, options: QueryOptions): Promise<T> =>
  new Promise((resolve, reject) => executor.query(options, (error, result) => (error ? reject(error) : resolve(result as T))));

const statementOf = (query: Query): { sql: string; values: unknown[] } => {
  const { sql, parameters } = 'compile' in query ? query.compile() : query;
  return { sql, values: parameters as unknown[] };
};

const queries = (executor: Executor): Omit<Database, 'transaction'> => ({
  rows: (query) => run<Row[]>(executor, { ...statementOf(query), rowsAsArray: true }),
  all: <O>(query: Compilable<O>) => run<O[]>(executor, statementOf(query)),
  first: async <O>(query: Query<O>) => (await run<O[]>(executor, statementOf(query)))[0],
  write: async (query) => {
    const { affectedRows, insertId } = await run<ResultSetHeader>(executor, statementOf(query));
    return { changed: affectedRows, insertId };
  },
});

async function onConnection<T>(pool: Pool, work: (connection: PoolConnection) => Promise<T>): Promise<T> {
  const connection = await new Promise<PoolConnection>((resolve, reject) =>
    pool.getConnection((error, c) => (error ? reject(error) : resolve(c))),
  );
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

class BrokenTransaction extends Error {}

async function begin<T>(connection: PoolConnection, work: (database: Database) => Promise<T>, depth = 0): Promise<T> {
  const [start, commit, rollback] =
    depth === 0
      ? ['START TRANSACTION', 'COMMIT', 'ROLLBACK']
      : [`SAVEPOINT s${depth}`, `RELEASE SAVEPOINT s${depth}`, `ROLLBACK TO SAVEPOINT s${depth}`];
  await run(connection, { sql: start });
  try {
    const result = await work({ ...queries(connection), transaction: (inner) => begin(connection, inner, depth + 1) });
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
