import { ConnectionPool } from '../../src/database/connections/pool.ts';

// Loaded into the servers by a control of run.ts: an error that would be tried again is told as another one.
const { acquire } = ConnectionPool.prototype;
ConnectionPool.prototype.acquire = async function () {
  const connection = await acquire.call(this);
  const { query } = connection;
  if (Object.hasOwn(connection, 'query')) return connection;
  connection.query = ((...parameters: Parameters<typeof query>) =>
    query.apply(connection, parameters).catch((error) => {
      if (error.errno === 1213) error.errno = 1040;
      throw error;
    })) as typeof query;
  return connection;
};
