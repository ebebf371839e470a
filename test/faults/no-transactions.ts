import type { Connection } from 'mariadb';
import { ConnectionPool } from '../../src/database/connections/pool.ts';

// Loaded into the server by the control of server-killed.ts: every statement commits by itself.
const TRANSACTION = /^(SET autocommit|ROLLBACK|SAVEPOINT|RELEASE)/;
const { acquire } = ConnectionPool.prototype;
const seen = new WeakSet<Connection>();
ConnectionPool.prototype.acquire = async function () {
  const connection = await acquire.call(this);
  if (seen.has(connection)) return connection;
  seen.add(connection);
  const query = connection.query.bind(connection) as (...parameters: unknown[]) => Promise<unknown>;
  connection.query = ((sql: unknown, ...rest: unknown[]) =>
    query(typeof sql === 'string' && TRANSACTION.test(sql) ? 'DO 0' : sql, ...rest)) as typeof connection.query;
  return connection;
};
