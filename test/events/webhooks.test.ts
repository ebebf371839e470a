import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { guardOf } from '../../src/events/webhooks/addresses.ts';
import { startCourier } from '../../src/events/webhooks/courier.ts';
import { createPost } from '../../src/events/webhooks/post.ts';
import { aClient, insert } from '../support/builders.ts';
import { type CommittedApp, onCommittedApp } from '../support/committed-app.ts';
import { type Received, type Receiver, startReceiver } from '../support/receiver.ts';

describe('a webhook', () => {
  /** With two couriers, as two processes would have. */
  const withWebhooks = (work: (app: CommittedApp & { client_id: number; receivers: Receiver[] }) => Promise<void>) =>
    onCommittedApp(async (app) => {
      const receivers = [await startReceiver(), await startReceiver()];
      const errors: unknown[] = [];
      const onError = (error: unknown) => errors.push(error);
      const onAttempt = () => {};
      const post = createPost(guardOf(['127.0.0.0/8']));
      const parts = { database: app.database, post, eventsDays: 30, onAttempt, onError };
      const couriers = [startCourier(parts), startCourier(parts)];
      try {
        await work({ ...app, receivers, client_id: await aClient(app.database, { client_name: 'Acme' }) });
        assert.deepEqual(errors, []);
      } finally {
        await Promise.all(couriers.map((courier) => courier.stop()));
        for (const receiver of receivers) receiver.stop();
      }
    });

  const make = async ({ post, key }: CommittedApp, receiver: Receiver | undefined, values: object = {}) => {
    const hook = { webhook_name: 'Hook', webhook_url: receiver?.url, webhook_events: 'location.*', ...values };
    const { success, message, data } = await post('webhooks/create', { api_key: key, ...hook });
    assert.equal(success, 'True', message);
    return { id: Number(data[0]?.webhook_id), secret: String(data[0]?.webhook_secret) };
  };
  const names = (received: Received[]) => received.map(({ body }) => `${body.type ?? body.event}`);
  const deliveriesOf = async ({ database }: CommittedApp, id: number) => {
    const rows = await database.rows({
      sql: 'SELECT delivery_id, delivery_state, delivery_attempts, delivery_log FROM shim_deliveries WHERE delivery_webhook_id = ? ORDER BY 1',
      parameters: [id],
    });
    return rows.map(([delivery, state, attempts, log]) => ({
      delivery,
      state,
      attempts,
      log: JSON.parse(String(log)),
    }));
  };

  it('is told once, in order, in a message that the published library verifies and that nobody can change', () =>
    withWebhooks(async (app) => {
      const { post, key: api_key, client_id, receivers } = app;
      const [receiver] = receivers as [Receiver];
      const { secret } = await make(app, receiver, { webhook_headers: { Authorization: 'Bearer 42' } });
      const created = await post('locations/create', { api_key, client_id, location_name: 'North' });
      const location_id = created.data[0]?.insert_id as number;
      await post('locations/update', { api_key, client_id, location_id, location_name: 'South' });
      await post('domains/create', { api_key, client_id, domain_name: 'a.example' });
      await post('locations/delete', { api_key, client_id, location_id });
      const received = await receiver.until(3);
      await sleep(500);
      assert.deepEqual(names(received), ['location.created', 'location.updated', 'location.deleted']);
      const { text, body, headers } = received[1] as Received;
      assert.deepEqual(body.data, { before: { location_name: 'North' }, after: { location_name: 'South' } });
      assert.deepEqual(body.client, { id: client_id, name: 'Acme' });
      assert.equal(headers.authorization, 'Bearer 42');
      const hmac = createHmac('sha256', secret).update(text).digest('hex');
      assert.equal(headers['x-webhook-signature'], `sha256=${hmac}`);
      const sent = headers as Record<string, string>;
      new Webhook(secret).verify(text, sent);
      assert.throws(() => new Webhook(secret).verify(text.replace('South', 'south'), sent), /No matching signature/);
      const old = { ...sent, 'webhook-timestamp': String(Number(sent['webhook-timestamp']) - 600) };
      assert.throws(() => new Webhook(secret).verify(text, old), /too old/);
      const wrong = `whsec_${Buffer.alloc(24).toString('base64')}`;
      assert.throws(() => new Webhook(wrong).verify(text, sent), /No matching signature/);
    }));

  it('that fails is tried again, holds up its own record alone, and no other webhook', () =>
    withWebhooks(async (app) => {
      const { post, key: api_key, client_id, receivers, database } = app;
      const [bad, good] = receivers as [Receiver, Receiver];
      const { id } = await make(app, bad);
      await make(app, good);
      bad.answer = { status: 500, text: 'x'.repeat(5000) };
      const created = await post('locations/create', { api_key, client_id, location_name: 'A' });
      const location_id = created.data[0]?.insert_id as number;
      await bad.until(1);
      await post('locations/update', { api_key, client_id, location_id, location_name: 'B' });
      await post('locations/create', { api_key, client_id, location_name: 'C' });
      await good.until(3);
      await bad.until(2);
      assert.deepEqual(names(good.received), ['location.created', 'location.updated', 'location.created']);
      // The update waits for its record's first message.
      assert.deepEqual(
        bad.received.map(({ body }) => body.data.after.location_name),
        ['A', 'C'],
      );
      await sleep(300);
      const [first] = await deliveriesOf(app, id);
      assert.deepEqual([first?.state, first?.attempts], ['waiting', 1]);
      const [attempt] = first?.log ?? [];
      assert.deepEqual([attempt.status, attempt.answer], [500, 'x'.repeat(1000)]);
      bad.answer = { status: 200 };
      await database.write({ sql: 'UPDATE shim_deliveries SET delivery_next_at = NOW()', parameters: [] });
      await bad.until(5);
      const order = bad.received.slice(2).map(({ body }) => body.data.after.location_name);
      assert.ok(order.indexOf('A') < order.indexOf('B'), order.join());
      await sleep(300);
      assert.deepEqual(
        (await deliveriesOf(app, id)).map(({ state }) => state),
        ['delivered', 'delivered', 'delivered'],
      );
      const again = await post('deliveries/retry', { api_key, delivery_id: first?.delivery });
      assert.equal(again.success, 'True');
      await bad.until(6);
      // Told again under the same id.
      assert.equal(bad.received[5]?.headers['webhook-id'], bad.received[0]?.headers['webhook-id']);
    }));

  it('whose receiver is gone is switched off, with a log row', () =>
    withWebhooks(async (app) => {
      const { post, key: api_key, client_id, receivers, database } = app;
      const [receiver] = receivers as [Receiver];
      const { id } = await make(app, receiver);
      receiver.answer = { status: 410 };
      await post('locations/create', { api_key, client_id, location_name: 'A' });
      await receiver.until(1);
      await sleep(500);
      const [row] = await database.rows({
        sql: 'SELECT webhook_active FROM shim_webhooks WHERE webhook_id = ?',
        parameters: [id],
      });
      assert.equal(row?.[0], 0);
      const [log] = await database.rows({
        sql: "SELECT log_entity_id FROM logs WHERE log_action = 'Disable'",
        parameters: [],
      });
      assert.equal(log?.[0], id);
    }));

  it("speaks ClientSt0r's form, can be tested, and signs with a new secret", () =>
    withWebhooks(async (app) => {
      const { post, key: api_key, client_id, receivers } = app;
      const [receiver] = receivers as [Receiver];
      const { id, secret } = await make(app, receiver, {
        webhook_format: 'clientst0r',
        webhook_events: ['asset.created'],
      });
      await post('assets/create', { api_key, client_id, asset_name: 'PC1', asset_type: 'Desktop', asset_serial: 'S1' });
      const [{ body }] = (await receiver.until(1)) as [Received];
      assert.deepEqual([body.event, body.organization], ['asset.created', { id: client_id, name: 'Acme' }]);
      assert.deepEqual([body.data.asset_name, body.data.serial_number, body.data.asset_id > 0], ['PC1', 'S1', true]);
      const rotated = await post('webhooks/rotate', { api_key, webhook_id: id });
      const renewed = String(rotated.data[0]?.webhook_secret);
      assert.notEqual(renewed, secret);
      await post('webhooks/test', { api_key, webhook_id: id });
      const { text, headers } = (await receiver.until(2))[1] as Received;
      assert.match(text, /webhook\.test/);
      new Webhook(renewed).verify(text, headers as Record<string, string>);
    }));

  it('shows its secret and its headers to nobody, and refuses what it cannot be', () =>
    withWebhooks(async (app) => {
      const { post, key: api_key, database, client_id, receivers } = app;
      const { id, secret } = await make(app, receivers[0], { webhook_headers: '{"X-Token":"hush-hush"}' });
      const url = new URL(`${app.url}/api/v1/webhooks/read.php`);
      url.search = new URLSearchParams({ api_key, webhook_id: String(id) }).toString();
      const read = await (await fetch(url)).text();
      assert.match(read, /"webhook_name":"Hook"/);
      assert.ok(!read.includes(secret) && !read.includes('hush-hush'), read);
      const hook = { webhook_name: 'Hook', webhook_url: 'https://example.com/', webhook_events: 'asset.*' };
      for (const [field, value] of Object.entries({
        webhook_url: 'ftp://example.com/',
        webhook_events: 'assets.created',
        webhook_headers: { Host: 'other.example' },
        webhook_format: 'xml',
      })) {
        const { success, message } = await post('webhooks/create', { api_key, ...hook, [field]: value });
        assert.equal(success, 'False');
        assert.match(message, new RegExp(`^${field}: `));
      }
      const tied = {
        api_key_name: 'tied',
        api_key_secret: 'tied',
        api_key_decrypt_hash: '',
        api_key_expire: '2099-01-01',
      };
      await insert(database, 'api_keys', { ...tied, api_key_client_id: client_id });
      await sleep(1000);
      const other = await post('webhooks/rotate', { api_key: 'tied', webhook_id: id });
      assert.match(other.message, /No resource/);
    }));
});
