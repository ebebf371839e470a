import assert from 'node:assert/strict';
import { ConnectionPool } from '../../src/database/connections/pool.ts';
import { SharedConnections } from '../../src/database/connections/shared-connections.ts';
import { testMariadb } from '../support/app.ts';

describe('statements that arrive together', () => {
  let pool: ConnectionPool;
  let shared: SharedConnections;
  beforeEach(async () => {
    pool = new ConnectionPool({ ...testMariadb(), user: 'root', rowsAsArray: true }, 10);
    shared = new SharedConnections(pool);
    // All open, so that nobody is served by who comes back sooner.
    const connections = await Promise.all(Array.from({ length: 10 }, () => pool.acquire()));
    for (const connection of connections) pool.release(connection);
  });
  afterEach(() => pool.close());

  const ask = (sql: string) => shared.run(sql, (connection) => connection.query<[[number]]>(sql));
  /** Which connections were asked. */
  const connectionsOf = async (count: number) => {
    const sql = 'SELECT CONNECTION_ID()';
    return new Set((await Promise.all(Array.from({ length: count }, () => ask(sql)))).map(([[id]]) => id)).size;
  };

  it('share a connection once they were quick, up to eight', async function () {
    // On a machine that stalls for a moment a quick one is slow.
    this.retries(2);
    assert.equal(await connectionsOf(3), 3);
    assert.equal(await connectionsOf(8), 1);
    assert.equal(await connectionsOf(9), 2);
    assert.equal(pool.load().free, pool.load().open);
  });

  it('do not wait for a statement that is slow, but the first time', async () => {
    await connectionsOf(1);
    const slow = 'SELECT SLEEP(0.3)';
    assert.equal((await ask(slow)).length, 1);
    const started = performance.now();
    const waiting = ask(slow);
    await connectionsOf(3);
    assert.ok(performance.now() - started < 200);
    await waiting;
  });

  it('go alone again after one of them was slow', async () => {
    // Quick the first time, slow from then on: nobody could know.
    const turning = 'SELECT IF(@slow, SLEEP(0.2), @slow := 1)';
    await connectionsOf(1);
    await ask(turning);
    const [, first] = await Promise.all([ask(turning), connectionsOf(1)]);
    assert.equal(first, 1);
    assert.equal(await connectionsOf(3), 3);
    assert.equal(await connectionsOf(3), 1);
  });

  it('fail one by one, and all with their connection', async () => {
    await connectionsOf(1);
    const wrong = await Promise.allSettled([connectionsOf(1), ask('SELECT nothing'), connectionsOf(1)]);
    assert.deepEqual(
      wrong.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
    await pool.close();
    await assert.rejects(ask('SELECT 1'), { code: 'POOL_CLOSED' });
  });
});
