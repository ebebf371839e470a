import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabasePool } from '../../src/database/database.ts';
import { fromDatabase } from '../../src/database/errors.ts';
import { createMariadb, type Mariadb, removeFolder, temporaryFolder } from '../faults/machines.ts';

const SILENCE_MS = 500;
const ONE = { sql: 'SELECT 1', parameters: [] };

describe('a database that hangs', () => {
  const folder = temporaryFolder();
  let mariadb: Mariadb;
  let database: DatabasePool;
  before(async () => {
    mariadb = await createMariadb(folder);
  });
  beforeEach(() => {
    database = mariadb.connect({ longestSilenceMs: SILENCE_MS });
  });
  afterEach(async () => {
    mariadb.goOn();
    await database.close();
  });
  after(async () => {
    await mariadb.stop();
    removeFolder(folder);
  });

  it('is given up after a time, a transaction too, and is used again once it goes on', async () => {
    await database.rows(ONE);
    mariadb.hang();
    // The signal does not stop every thread at once.
    await sleep(SILENCE_MS / 5);
    const since = performance.now();
    const asked = await Promise.allSettled([
      database.rows({ ...ONE, prepared: true }),
      database.transaction((inside) => inside.write({ sql: 'DO 1', parameters: [] })),
    ]);
    const waited = performance.now() - since;
    for (const answer of asked)
      assert.equal(answer.status === 'rejected' && fromDatabase(answer.reason)?.code, 'database_unavailable');
    assert.ok(waited < 4 * SILENCE_MS, `${waited} ms`);
    mariadb.goOn();
    assert.deepEqual(await database.rows(ONE), [[1]]);
  });

  it('is no matter for a connection that nobody uses: it is closed, and another opened when it is needed', async () => {
    await database.rows(ONE);
    assert.equal(database.load?.().open, 1);
    await sleep(2 * SILENCE_MS);
    assert.equal(database.load?.().open, 0);
    assert.deepEqual(await database.rows(ONE), [[1]]);
  });
});
