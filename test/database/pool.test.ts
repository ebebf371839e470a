import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { createConnection } from 'mariadb';
import { ConnectionPool } from '../../src/database/connections/pool.ts';
import { testMariadb } from '../support/app.ts';

describe('the pool of connections', () => {
  let pool: ConnectionPool;
  const root = () => ({ ...testMariadb(), user: 'root' });
  beforeEach(() => {
    pool = new ConnectionPool(root(), 2);
  });
  afterEach(() => pool.close());

  it('opens no more than it may, and serves who waits in order', async () => {
    const [first, second] = await Promise.all([pool.acquire(), pool.acquire()]);
    const served: number[] = [];
    const waiting = [1, 2, 3].map(async (n) => {
      const connection = await pool.acquire();
      served.push(n);
      return connection;
    });
    assert.deepEqual(pool.load(), { open: 2, free: 0, waiting: 3 });
    pool.release(first);
    // Who comes now must not overtake.
    const newcomer = Promise.resolve(pool.acquire()).then((connection) => {
      served.push(4);
      return connection;
    });
    pool.release(second);
    for (const one of waiting) pool.release(await one);
    pool.release(await newcomer);
    assert.deepEqual(served, [1, 2, 3, 4]);
    assert.deepEqual(pool.load(), { open: 2, free: 2, waiting: 0 });
  });

  it('lends no connection that has died, free or lent, and opens others', async () => {
    const [lent, other] = await Promise.all([pool.acquire(), pool.acquire()]);
    pool.release(other);
    const killer = await createConnection(root());
    for (const { threadId } of [lent, other]) await killer.query(`KILL ${threadId}`);
    await killer.end();
    for (const end = Date.now() + 2_000; pool.load().open > 0 && Date.now() < end; ) await sleep(10);
    pool.release(lent);
    assert.deepEqual(pool.load(), { open: 0, free: 0, waiting: 0 });
    const fresh = await pool.acquire();
    assert.deepEqual(await fresh.query({ sql: 'SELECT 1', rowsAsArray: true }), [[1]]);
    pool.release(fresh);
  });

  it('gives the place of a destroyed connection to who waits', async () => {
    const [first, second] = await Promise.all([pool.acquire(), pool.acquire()]);
    const waiting = pool.acquire();
    pool.destroy(first);
    pool.release(await waiting);
    pool.release(second);
    assert.equal(pool.load().open, 2);
  });

  it('tells who waits why none can be opened', async () => {
    const nowhere = new ConnectionPool({ socketPath: '/nowhere/db.sock', user: 'root' }, 1);
    for (const answer of await Promise.allSettled([1, 2, 3].map(async () => nowhere.acquire())))
      assert.equal((answer as PromiseRejectedResult).reason.code, 'ENOENT');
    assert.deepEqual(nowhere.load(), { open: 0, free: 0, waiting: 0 });
  });

  it('waits for what is lent when it closes, and lends no more', async () => {
    const lent = await pool.acquire();
    const closing = pool.close();
    await assert.rejects(async () => pool.acquire(), { code: 'POOL_CLOSED' });
    assert.equal(await Promise.race([closing.then(() => 'closed'), sleep(50).then(() => 'open')]), 'open');
    await lent.query('SELECT 1');
    pool.release(lent);
    await closing;
  });
});
