import { Kysely } from 'kysely';
import type { Connection } from 'mariadb';
import { readOwnWrites } from './connections/galera.ts';
import { kyselyPool } from './connections/kysely-pool.ts';
import { ConnectionPool } from './connections/pool.ts';
import { SharedConnections } from './connections/shared-connections.ts';
import type { DatabasePool, Row } from './database.ts';
import { Dialect } from './dialect.ts';
import { isNotReady, withoutStatement } from './errors.ts';
import { withRetry } from './retry.ts';
import { isPrepared, queries, run } from './statements.ts';
import type { Tables } from './tables.ts';
import { BrokenTransaction, inTransaction, throwAsUncertain } from './transaction.ts';
import type { DatabaseTarget } from './url.ts';

// Zero dates are stored by ITFlow, so they must be writable; NO_BACKSLASH_ESCAPES must be off, values are escaped with
// backslashes. A lock is waited for twice (see withRetry), so nobody waits for more than ten seconds.
const SESSION =
  "SET SESSION sql_mode = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION', innodb_lock_wait_timeout = LEAST(@@innodb_lock_wait_timeout, 5), lock_wait_timeout = LEAST(@@lock_wait_timeout, 5)";

// Who waited for a lock must then see what the other wrote: under REPEATABLE READ a sum over payments would be an old
// one, and to lock the rows it adds up would lock the whole table (ITFlow's has no index to them).
const ISOLATION = 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED';

interface Options {
  poolSize: number;
  /**
   * A connection on which nothing comes or goes for so many milliseconds is closed, whatever it was asked. Without it,
   * none is.
   */
  longestSilenceMs?: number;
}

/** Opens a pool. `target` holds the driver's own names and nothing that a URL could smuggle in (see url.ts). */
export function createDatabase(target: DatabaseTarget, { poolSize, longestSilenceMs = 0 }: Options): DatabasePool {
  let isCluster = false;
  const pool = new ConnectionPool(
    {
      ...target,
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
    async (connection) => {
      isCluster = await readOwnWrites(connection);
    },
  );
  const onConnection = <T>(work: (connection: Connection) => Promise<T>) => lend(pool, work);
  // One server that does not answer is not asked twice: there is no other.
  const again = <T>(work: () => Promise<T>) => (isCluster ? withRetry(work, { isCluster }) : work());
  const { all, first, write } = queries(onConnection);
  const shared = new SharedConnections(pool);
  return {
    all: (query) => again(() => all(query)),
    first: (query) => again(() => first(query)),
    write: (query) => (isCluster ? again(() => write(query).catch(throwAsUncertain)) : write(query)),
    rows: (query) => {
      const send = (connection: Connection) => run<Row[]>(connection, query);
      return again(() => (isPrepared(query) ? shared.run(query.sql, send) : onConnection(send)));
    },
    transaction: (work, { isOnce = false } = {}) =>
      withRetry(() => onConnection((connection) => inTransaction(connection, work, isCluster)), { isCluster, isOnce }),
    load: () => pool.load(),
    kysely: new Kysely<Tables>({ dialect: new Dialect({ pool: kyselyPool(pool) }) }),
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
    if (isBroken || isNotReady(error)) pool.destroy(connection);
    throw withoutStatement(isBroken ? error.cause : error);
  } finally {
    pool.release(connection);
  }
}
