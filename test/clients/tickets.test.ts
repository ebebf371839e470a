import assert from 'node:assert/strict';
import { testApp } from '../support/app.ts';
import { aClient, aRow } from '../support/builders.ts';
import { jsonClient, send } from './wire.ts';

describe('clients that live on tickets', () => {
  const test = testApp();
  let key: string;
  let client: number;

  beforeEach(async () => {
    key = await test.key();
    client = await aClient(test.database);
  });

  describe('the home automation integration', () => {
    it('keeps a ticket’s life: open, found by its status, updated, closed', async () => {
      const api = jsonClient(test, key);
      const clients = await api.get('clients/read');
      assert.ok(clients.success && clients.data.some((row) => row.client_id === String(client)));
      const contact = await api.post('contacts/create', {
        client_id: client,
        contact_name: 'Home',
        contact_email: 'home@a.example',
      });
      const asset = await api.post('assets/create', { client_id: client, asset_name: 'Hub', asset_type: 'Other' });
      const created = await api.post('tickets/create', {
        client_id: client,
        ticket_subject: 'Sensor is offline',
        ticket_details: 'since noon',
        ticket_contact_id: contact.data[0]?.insert_id,
        ticket_asset_id: asset.data[0]?.insert_id,
      });
      const ticket_id = created.data[0]?.insert_id;
      assert.ok(ticket_id);

      const withStatus = async (ticket_status: string) => {
        const { data } = await api.get('tickets/read', { client_id: client, ticket_status });
        return data.filter((row) => row.ticket_status === ticket_status).map((row) => row.ticket_id);
      };
      assert.deepEqual(await withStatus('1'), [String(ticket_id)]);
      const updated = await api.post('tickets/update', {
        client_id: client,
        ticket_id,
        ticket_status: '2',
        ticket_priority: 'High',
      });
      assert.equal(updated.success, 'True');
      assert.deepEqual([await withStatus('1'), await withStatus('2')], [[], [String(ticket_id)]]);
      assert.equal((await api.post('tickets/close', { client_id: client, ticket_id })).success, 'True');
      assert.deepEqual(await withStatus('5'), [String(ticket_id)]);
    });

    it('keeps its documents in a folder, and records a home’s network, domain, software and certificate', async () => {
      const api = jsonClient(test, key);
      assert.deepEqual((await api.get('document_folders/read', { client_id: client })).data, []);
      const folder = await api.post('document_folders/create', { client_id: client, folder_name: 'Automation' });
      const folders = (await api.get('document_folders/read', { client_id: client })).data;
      assert.deepEqual(
        folders.map((row) => [row.folder_id, row.folder_name]),
        [[String(folder.data[0]?.insert_id), 'Automation']],
      );
      const document = {
        document_name: 'Devices',
        document_content: '<ul><li>Hub</li></ul>',
        document_folder_id: folders[0]?.folder_id,
      };
      for (const [path, record] of [
        ['documents/create', document],
        ['locations/create', { location_name: 'Home' }],
        ['networks/create', { network_name: 'LAN', network: '192.168.1.0/24' }],
        ['domains/create', { domain_name: 'home.example' }],
        ['software/create', { software_name: 'Hub OS', software_version: '14' }],
        ['certificates/create', { certificate_name: 'hub', certificate_domain: 'hub.home.example' }],
      ] as const) {
        const { success, data } = await api.post(path, { client_id: client, ...record });
        assert.ok(success === 'True' && Number(data[0]?.insert_id) > 0, path);
      }
      const [domain] = (await api.get('domains/read', { client_id: client })).data;
      const update = { client_id: client, domain_id: domain?.domain_id, domain_expire: '2027-01-01' };
      assert.equal((await api.post('domains/update', update)).success, 'True');
      const contact = await aRow(test.database, 'contacts', 'x', { contact_client_id: client });
      assert.equal((await api.post('contacts/delete', { client_id: client, contact_id: contact })).success, 'True');
    });

    it('gets a refusal that it can read for logs/create, which ITFlow has not either', async () => {
      const { status, success } = await jsonClient(test, key).post('logs/create', { log_type: 'x' });
      assert.deepEqual([status, success], [404, 'False']);
    });
  });

  it('the phone app reads, creates and updates tickets and their replies', async () => {
    const api = jsonClient(test, key);
    const ticket_id = (await api.post('tickets/create', { client_id: client, ticket_subject: 'From my phone' })).data[0]
      ?.insert_id as string;
    const reply = await api.post('ticket_replies/create', {
      client_id: client,
      ticket_id,
      ticket_reply: 'On my way',
      ticket_reply_type: 'Public',
    });
    const ticket_reply_id = reply.data[0]?.insert_id;
    const change = { client_id: client, ticket_reply_id, ticket_reply: 'I am there' };
    assert.equal((await api.post('ticket_replies/update', change)).success, 'True');
    const { data } = await api.get('ticket_replies/read', { ticket_id });
    assert.deepEqual(
      data.map((row) => [row.ticket_reply, row.ticket_reply_type]),
      [['I am there', 'Public']],
    );
  });

  it('the fork with bearer keys updates, closes and deletes with the key in a header alone', async () => {
    const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };
    const post = (path: string, body: object) =>
      send(test, 'POST', `${path}.php`, headers, JSON.stringify({ client_id: client, ...body }));
    const ticket_id = (await post('tickets/create', { ticket_subject: 'Alert' })).data[0]?.insert_id;
    assert.equal((await post('tickets/update', { ticket_id, ticket_priority: 'High' })).success, 'True');
    assert.equal((await post('tickets/close', { ticket_id })).success, 'True');
    const contact_id = await aRow(test.database, 'contacts', 'x', { contact_client_id: client });
    assert.equal((await post('contacts/delete', { contact_id })).success, 'True');
    assert.equal((await post('clients/delete', {})).success, 'True');
    assert.equal((await send(test, 'GET', `clients/read.php?client_id=${client}`, headers)).count, 0);
  });

  it('the fork with its own paths finds read.php by each of its ways to send a key', async () => {
    for (const [query, headers, body] of [
      ['', { Authorization: `Bearer ${key}` }, undefined],
      ['', { 'X-Api-Key': key }, undefined],
      [`?api_key=${key}`, {}, undefined],
      ['', { 'Content-Type': 'application/json' }, JSON.stringify({ api_key: key })],
    ] as const)
      assert.equal((await send(test, 'GET', `clients/read.php${query}`, headers, body)).success, 'True');
  });
});
