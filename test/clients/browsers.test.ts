import assert from 'node:assert/strict';
import supertest from 'supertest';
import { testApp } from '../support/app.ts';
import { aClient } from '../support/builders.ts';
import { jsonClient } from './wire.ts';

const ORIGIN = 'https://portal.example.com';

describe('clients in a browser', () => {
  const test = testApp({ corsOrigins: [ORIGIN] });
  let api: ReturnType<typeof jsonClient>;

  beforeEach(async () => {
    api = jsonClient(test, await test.key(), { Origin: ORIGIN });
  });

  it('the time tracker writes an invoice with its items in one call, after a preflight', async () => {
    const client = await aClient(test.database, { client_name: 'Billed Inc.', client_rate: '120.50' });
    const preflight = {
      Origin: ORIGIN,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type',
    };
    assert.equal((await supertest(test.app).options('/api/v1/invoices/create.php').set(preflight)).status, 204);
    for (const query of [{ client_id: client }, { client_name: 'Billed Inc.' }])
      assert.equal((await api.get('clients/read', query)).data[0]?.client_rate, '120.50');

    const items = [
      { name: 'Support', description: '2 h', qty: 2, price: 120.5, item_order: 1 },
      { name: 'Travel', description: '', qty: 1, price: 33.33, item_order: 2 },
    ];
    const { status, success, data } = await api.post('invoices/create', { client_id: client, items });
    assert.deepEqual([status, success], [200, 'True']);
    const invoice_id = String(data[0]?.insert_id);
    assert.equal((await api.get('invoices/read', { invoice_id })).data[0]?.invoice_amount, '274.33');
    const lines = (await api.get('invoice_items/read', { invoice_id })).data;
    assert.deepEqual(
      lines.map((row) => [row.item_name, row.item_total]),
      [
        ['Support', '241.00'],
        ['Travel', '33.33'],
      ],
    );
  });

  it('the portal deletes by archiving, and can tell a probe of something unknown from a failure', async () => {
    const client = await aClient(test.database);
    const asset_id = (await api.post('assets/create', { client_id: client, asset_name: 'PC' })).data[0]?.insert_id;
    const archived = await api.post('assets/archive', { client_id: client, asset_id });
    assert.deepEqual([archived.status, archived.success], [200, 'True']);
    const probe = await api.get('company/read', { company_id: 1 });
    assert.deepEqual([probe.status, probe.success, probe.data], [404, 'False', []]);
  });
});
