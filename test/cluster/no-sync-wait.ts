import type { Connection } from 'mariadb';
import { ConnectionPool } from '../../src/database/connections/pool.ts';

// Loaded into the servers by a control of run.ts: a read shows what its node has applied so far.
const { acquire } = ConnectionPool.prototype;
const seen = new WeakSet<Connection>();
ConnectionPool.prototype.acquire = async function () {
  const connection = await acquire.call(this);
  if (!seen.has(connection)) await connection.query('SET SESSION wsrep_sync_wait = 0');
  seen.add(connection);
  return connection;
};
