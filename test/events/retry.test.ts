import assert from 'node:assert/strict';
import { prune } from '../../src/events/prune.ts';
import { retryAfter } from '../../src/events/webhooks/deliveries.ts';
import { testApp } from '../support/app.ts';
import { insert } from '../support/builders.ts';

describe('the next attempt', () => {
  const failed = { status: 503, text: '' };

  it('comes after 5 s, 30 s, 2 min, 10 min, 1 h, 6 h, 24 h, give or take a fifth, and then no more', () => {
    for (const [i, seconds] of [5, 30, 120, 600, 3600, 21_600, 86_400].entries())
      assert.deepEqual(
        [0, 0.5, 1].map((random) => retryAfter(i + 1, failed, random)),
        [seconds * 0.8, seconds, seconds * 1.2].map(Math.round),
      );
    assert.equal(retryAfter(8, failed), undefined);
  });

  it('waits as long as Retry-After asks, a day at most, and never less than planned', () => {
    assert.equal(retryAfter(1, { ...failed, retryAfter: 60 }, 0.5), 60);
    assert.equal(retryAfter(3, { ...failed, retryAfter: 60 }, 0.5), 120);
    assert.equal(retryAfter(1, { ...failed, retryAfter: 1_000_000 }, 0.5), 86_400);
  });
});

describe('old events', () => {
  const test = testApp();

  it('are deleted in small steps, with their deliveries, and newer ones stay', async () => {
    await test.database.write({ sql: 'DELETE FROM shim_events', parameters: [] });
    const event = { event_uuid: 'x', event_type: 'a.b', event_module: 'm', event_record_id: 1 };
    const rows = Array.from({ length: 2_500 }, () => ['x', 'a.b', 'm', 1, '2020-01-01']);
    await test.database.write({
      sql: 'INSERT INTO shim_events (event_uuid, event_type, event_module, event_record_id, event_created_at) VALUES ?',
      parameters: [rows],
    });
    const delivery = { delivery_webhook_id: 1, delivery_event_id: 1, delivery_record: 'm:1' };
    await insert(test.database, 'shim_deliveries', { ...delivery, delivery_created_at: '2020-01-01' });
    const kept = await insert(test.database, 'shim_events', event);
    await prune(test.database, 30);
    const left = await test.database.rows({ sql: 'SELECT event_id FROM shim_events', parameters: [] });
    assert.deepEqual(left, [[String(kept)]]);
    const deliveries = await test.database.rows({
      sql: "SELECT 1 FROM shim_deliveries WHERE delivery_record = 'm:1'",
      parameters: [],
    });
    assert.deepEqual(deliveries, []);
  });
});
