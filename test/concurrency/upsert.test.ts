import { strict as assert } from 'node:assert';
import { aClient } from '../support/builders.ts';
import { onCommittedApp } from '../support/committed-app.ts';

const AT_ONCE = 10;

describe('many upserts of the same thing at once', function () {
  this.timeout(30_000);

  it('make one row, and one of them says so', async () => {
    await onCommittedApp(async ({ database, key, post }) => {
      const client = await aClient(database);
      const bodies = {
        assets: { client_id: client, asset_serial: 'S1', asset_name: 'PC' },
        contacts: { client_id: client, contact_email: 'a@b.example', contact_name: 'Ada' },
        clients: { client_name: 'Acme' },
      };
      for (const [module, body] of Object.entries(bodies)) {
        const answers = await Promise.all(
          Array.from({ length: AT_ONCE }, () => post(`${module}/upsert`, { ...body, api_key: key })),
        );
        const results = answers.map(({ success, data, message }) => (success === 'True' ? data[0]?.result : message));
        assert.deepEqual(results.toSorted(), ['created', ...Array(AT_ONCE - 1).fill('unchanged')], module);
      }
      const [assets] = await database.rows({ sql: 'SELECT COUNT(*) FROM assets', parameters: [] });
      assert.equal(Number(assets?.[0]), 1);
    });
  });

  it('of different clients do not hinder each other', async () => {
    await onCommittedApp(async ({ database, key, post }) => {
      const clients = await Promise.all(Array.from({ length: AT_ONCE }, () => aClient(database)));
      const answers = await Promise.all(
        clients.map((client) =>
          post('assets/upsert', { api_key: key, client_id: client, asset_serial: 'S1', asset_name: 'PC' }),
        ),
      );
      assert.deepEqual(
        answers.map(({ data }) => data[0]?.result),
        Array(AT_ONCE).fill('created'),
      );
    });
  });
});
