import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { Leases } from '../../src/events/webhooks/lease.ts';
import { insert } from '../support/builders.ts';
import { onOwnDatabase } from '../support/empty-database.ts';

describe('a webhook', () => {
  it('is one process’s at a time: kept over an empty queue, given back when idle or at the end, taken over late', () =>
    onOwnDatabase(async ({ database }) => {
      for (const sender_webhook_id of [1, 2])
        await insert(database, 'shim_webhook_senders', { sender_webhook_id, sender_secret: 'whsec_' });
      const [one, other] = [new Leases(database, 'one'), new Leases(database, 'other')];
      assert.deepEqual(await one.take([1, 2]), [1, 2]);
      assert.deepEqual(await one.take([2]), [2]);
      assert.deepEqual(await other.take([1, 2]), []);
      await one.releaseIdle(() => false);
      assert.deepEqual(await other.take([1]), []);
      await sleep(1_000);
      await one.releaseIdle((id) => id === 2);
      assert.deepEqual(await other.take([1, 2]), [1]);
      await one.releaseAll();
      assert.deepEqual(await other.take([1, 2]), [1, 2]);
      // As after a kill: nobody gives it back.
      const sql = 'UPDATE shim_webhook_senders SET sender_leased_until = NOW() - INTERVAL 1 SECOND';
      await database.write({ sql, parameters: [] });
      assert.deepEqual(await one.take([1]), [1]);
    }));
});
