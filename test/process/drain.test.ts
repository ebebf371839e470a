import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { startServer } from '../faults/machines.ts';
import { testMariadb } from '../support/app.ts';
import { onOwnDatabase } from '../support/empty-database.ts';
import { some } from '../support/thorough.ts';

const DRAIN_SECONDS = 5;

describe('a server that is told to stop', function () {
  this.timeout(60_000);
  for (const workers of some([2, 1], 1))
    it(`says so at /readyz and answers on until a balancer has turned to others (${workers} processes)`, () =>
      onOwnDatabase(async ({ database }) => {
        const [[name] = []] = await database.rows({ sql: 'SELECT DATABASE()', parameters: [] });
        const { url, child, ended } = await startServer({
          DATABASE_URL: `mysql://root@localhost/${name}?socketPath=${encodeURIComponent(testMariadb().socketPath)}`,
          DRAIN_SECONDS: String(DRAIN_SECONDS),
          WORKERS: String(workers),
        });
        assert.equal((await fetch(`${url}/readyz`)).status, 200);
        const toldAt = performance.now();
        child.kill('SIGTERM');
        await sleep(500);
        for (let asked = 0; asked === 0 || performance.now() - toldAt < 1_500; asked++) {
          const ready = await fetch(`${url}/readyz`);
          assert.equal(ready.status, 503);
          assert.deepEqual(await ready.json(), { status: 'this server is stopping' });
          assert.equal((await fetch(`${url}/healthz`)).status, 200);
          assert.equal((await fetch(`${url}/api/v1/clients/read.php?api_key=none`)).status, 401);
        }
        assert.equal(await ended, 0);
        assert.ok(performance.now() - toldAt >= DRAIN_SECONDS * 1000);
      }));
});
