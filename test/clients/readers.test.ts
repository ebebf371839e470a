import assert from 'node:assert/strict';
import { modules } from '../../src/modules/index.ts';
import { testApp } from '../support/app.ts';
import { aClient, aRow } from '../support/builders.ts';
import { jsonClient, send } from './wire.ts';

describe('clients that read everything', () => {
  const test = testApp();
  let key: string;
  let api: ReturnType<typeof jsonClient>;
  let client: number;

  beforeEach(async () => {
    key = await test.key();
    api = jsonClient(test, key);
    client = await aClient(test.database);
  });

  describe('the inventory sync in PHP', () => {
    async function readAll(module: string): Promise<Record<string, string>[]> {
      const all: Record<string, string>[] = [];
      for (let offset = 0; ; offset += 100) {
        const rows = (await api.get(`${module}/read`, { limit: 100, offset })).data ?? [];
        all.push(...rows);
        if (rows.length < 100) return all;
      }
    }

    it('reads to the end by limit and offset, each row once', async () => {
      for (let i = 0; i < 200; i++) await aRow(test.database, 'assets', 'x', { asset_client_id: client });
      const ids = (await readAll('assets'))
        .filter((row) => row.asset_client_id === String(client))
        .map((row) => row.asset_id);
      assert.equal(new Set(ids).size, 200);
      assert.equal(ids.length, 200);
    });

    it('finds what it compares: update time, archived, the interface, the recurring invoice', async () => {
      for (const module of ['clients', 'software', 'vendors', 'contacts', 'locations'])
        assert.ok(Array.isArray(await readAll(module)), module);
      const created = await api.post('assets/create', { client_id: client, asset_name: 'x', asset_ip: '10.0.0.1' });
      assert.equal(created.success, 'True');
      assert.equal(typeof created.data[0]?.insert_id, 'number');
      const [asset] = (await readAll('assets')).filter((row) => row.asset_id === String(created.data[0]?.insert_id));
      assert.deepEqual(
        [asset?.asset_updated_at, asset?.asset_archived_at, asset?.interface_ip],
        [null, null, '10.0.0.1'],
      );
      await aRow(test.database, 'invoices', 'x', { invoice_client_id: client, invoice_recurring_invoice_id: 3 });
      assert.ok((await readAll('invoices')).some((row) => row.invoice_recurring_invoice_id === '3'));
    });
  });

  it('the tool server calls every read with its client, limit, offset and a decrypt password in the query', async () => {
    const readable = modules.filter(
      ({ functions, permission }) => functions.includes('read') && permission !== 'credential',
    );
    for (const { name } of readable) {
      const query = { client_id: client, limit: 5, offset: 0, api_key_decrypt_password: 'secret' };
      const { status, success, message } = await api.get(`${name}/read`, query);
      if (name === 'invoice_items') assert.equal(status, 400, 'it asks for an invoice');
      else assert.deepEqual([status, success === 'True' || message.startsWith('No resource')], [200, true], name);
    }
  });

  it('the Python package reads, creates, updates and deletes, and takes data as there on every answer', async () => {
    const path = 'contacts';
    assert.deepEqual((await api.get(`${path}/read`, { client_id: client })).data, []);
    const fields = { client_id: client, contact_name: 'Ada', contact_email: 'ada@a.example' };
    const contact_id = (await api.post(`${path}/create`, fields)).data[0]?.insert_id;
    const row = (await api.get(`${path}/read`, { contact_id: String(contact_id) })).data[0] ?? {};
    // It builds an object of the row, which wants every column.
    const sql =
      "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'contacts'";
    for (const [column] of await test.database.rows({ sql, parameters: [] }))
      assert.ok(String(column) in row, String(column));
    assert.deepEqual((await api.post(`${path}/update`, { ...fields, contact_id, contact_title: 'CTO' })).data, []);
    assert.deepEqual((await api.post(`${path}/delete`, { client_id: client, contact_id })).data, []);
    assert.deepEqual((await api.get(`${path}/read`, { contact_id: String(contact_id) })).data, []);
  });

  it('the documentation portal sends the key twice, and narrows by the names of the columns', async () => {
    const other = await aClient(test.database);
    const both = jsonClient(test, key, { 'X-API-KEY': key, 'Content-Type': 'application/json' });
    for (const owner of [client, other]) {
      await aRow(test.database, 'contacts', 'x', { contact_client_id: owner });
      await aRow(test.database, 'tickets', 'x', { ticket_client_id: owner, ticket_status: 1 });
    }
    const contacts = (await both.get('contacts/read', { contact_client_id: client })).data;
    assert.deepEqual(
      contacts.map((row) => row.contact_client_id),
      [String(client)],
    );
    const tickets = (await both.get('tickets/read', { ticket_client_id: client })).data;
    assert.deepEqual(
      tickets.map((row) => row.ticket_client_id),
      [String(client)],
    );
    const { status, data } = await both.get('tickets/read', { ticket_id: String(tickets[0]?.ticket_id) });
    assert.deepEqual([status, data.length, data[0]?.ticket_id], [200, 1, tickets[0]?.ticket_id]);
  });

  it('the mail archive takes a list of clients, an empty one too, and reads their ids as numbers', async () => {
    const scoped = await test.key({ api_key_client_id: client });
    for (const [owner, expected] of [
      [scoped, [client]],
      [await test.key({ api_key_client_id: 999_999_999 }), []],
    ] as const) {
      const { status, data } = await send(test, 'GET', `clients/read.php?api_key=${owner}`);
      assert.equal(status, 200);
      assert.deepEqual(
        data.map((row) => Number.parseInt(row.client_id as string, 10)),
        expected,
      );
    }
  });
});
