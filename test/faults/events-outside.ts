import type { Connection } from 'mariadb';
import { ConnectionPool } from '../../src/database/connections/pool.ts';

// Loaded into the server by the control of events.ts: an event is written after its write's commit, as a server without
// an outbox would.
const { acquire } = ConnectionPool.prototype;
const seen = new WeakSet<Connection>();
ConnectionPool.prototype.acquire = async function () {
  const connection = await acquire.call(this);
  if (seen.has(connection)) return connection;
  seen.add(connection);
  const query = connection.query.bind(connection) as (...parameters: unknown[]) => Promise<unknown>;
  let later: string[] = [];
  // Texts alone, so that all of them come by here.
  connection.prepare = () => Promise.reject(new Error('nothing is prepared'));
  connection.query = ((sql: unknown, ...rest: unknown[]) => {
    if (typeof sql !== 'string') return query(sql, ...rest);
    if (sql.startsWith('INSERT INTO shim_events')) {
      later.push(sql);
      return Promise.resolve({ affectedRows: 1, insertId: 0, warningStatus: 0 });
    }
    const isCommit = sql === 'SET autocommit = 1';
    const events = isCommit ? later : [];
    if (isCommit || sql === 'ROLLBACK') later = [];
    return query(sql, ...rest).then(async (answer) => {
      for (const event of events) await query(event);
      return answer;
    });
  }) as typeof connection.query;
  return connection;
};
