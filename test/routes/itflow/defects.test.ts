import assert from 'node:assert/strict';
import { newMasterKey, wrapMasterKey } from '../../../src/modules/credentials/cipher.ts';
import { testApp } from '../../support/app.ts';
import { aClient, insert } from '../../support/builders.ts';

/** What the PHP server gets wrong, by the numbers of docs/compatibility.md, and what is done here. */
describe('defects of the PHP server', () => {
  const test = testApp();
  let key: string;
  let client: number;
  beforeEach(async () => {
    key = await test.key();
    client = await aClient(test.database);
  });
  const post = async (path: string, input: object) =>
    (await test.post(path, { api_key: key, client_id: client, ...input })).body;
  const read = async (path: string, query: object) => (await test.get(path, { api_key: key, ...query })).body;
  const create = async (module: string, input: object): Promise<number> =>
    (await post(`${module}/create`, input)).data[0].insert_id;
  const count = async (sql: string, ...parameters: unknown[]) =>
    Number((await test.database.rows({ sql, parameters }))[0]?.[0]);

  it('2: an asset of another client keeps its interfaces, whatever is sent', async () => {
    const other = await aClient(test.database);
    const asset = await create('assets', { client_id: other, asset_name: 'theirs', asset_ip: '10.0.0.1' });
    for (const path of ['assets/update', 'assets/delete', 'assets/archive'])
      assert.equal((await post(path, { asset_id: asset, asset_ip: '10.9.9.9' })).success, 'False');
    assert.equal(
      await count(
        "SELECT COUNT(*) FROM asset_interfaces WHERE interface_asset_id = ? AND interface_ip = '10.0.0.1'",
        asset,
      ),
      1,
    );
  });

  it('3: a delete that deletes says so, with quotes in the name too', async () => {
    for (const [module, id, input] of [
      ['assets', 'asset_id', { asset_name: `it's "it"` }],
      ['contacts', 'contact_id', { contact_name: `O'Neil "x"`, contact_email: 'o@example.com' }],
    ] as const)
      assert.deepEqual(await post(`${module}/delete`, { [id]: await create(module, input) }), {
        success: 'True',
        message: '',
        count: 1,
        data: [],
      });
  });

  it('4: an update changes what is sent and nothing else', async () => {
    const asset_id = await create('assets', {
      asset_name: 'pc',
      asset_ip: '10.0.0.1',
      asset_mac: 'AA',
      asset_network_id: 7,
      asset_purchase_date: '2026-01-31',
    });
    await test.database.write({
      sql: 'UPDATE assets SET asset_make = ?, asset_model = NULL WHERE asset_id = ?',
      parameters: ['Dell', asset_id],
    });
    assert.equal((await post('assets/update', { asset_id, asset_ip: '10.0.0.2' })).success, 'True');
    const { asset_ip, asset_mac, asset_network_id, asset_make, asset_model, asset_purchase_date } = (
      await read('assets/read', { asset_id })
    ).data[0];
    assert.deepEqual(
      { asset_ip, asset_mac, asset_network_id, asset_make, asset_model, asset_purchase_date },
      {
        asset_ip: '10.0.0.2',
        asset_mac: 'AA',
        asset_network_id: '7',
        asset_make: 'Dell',
        asset_model: null,
        asset_purchase_date: '2026-01-31',
      },
    );
    assert.match((await post('assets/update', { asset_id, asset_ip: '10.0.0.2' })).message, /no rows changed/);
    assert.equal(await count('SELECT COUNT(*) FROM asset_history WHERE asset_history_asset_id = ?', asset_id), 1);
  });

  it('4: an empty date clears, and a lost interface is made anew', async () => {
    const asset_id = await create('assets', { asset_name: 'pc', asset_purchase_date: '2026-01-31' });
    await test.database.write({
      sql: 'DELETE FROM asset_interfaces WHERE interface_asset_id = ?',
      parameters: [asset_id],
    });
    assert.equal((await post('assets/update', { asset_id, asset_purchase_date: '', asset_mac: 'BB' })).success, 'True');
    const { asset_purchase_date, asset_mac } = (await read('assets/read', { asset_id })).data[0];
    assert.deepEqual([asset_purchase_date, asset_mac], [null, 'BB']);
  });

  it('5: clients are updated without client_is_lead and with an empty rate, contacts with empty flags', async () => {
    await test.database.write({
      sql: 'UPDATE clients SET client_rate = NULL WHERE client_id = ?',
      parameters: [client],
    });
    assert.equal((await post('clients/update', { client_name: 'New name' })).success, 'True');
    const contact_id = await insert(test.database, 'contacts', {
      contact_name: 'x',
      contact_client_id: client,
      contact_billing: null,
      contact_technical: null,
    });
    assert.equal((await post('contacts/update', { contact_id, contact_title: 'Boss' })).success, 'True');
  });

  it('6: a tied key that names another client is refused, not turned on its own', async () => {
    const tied = await test.key({ api_key_client_id: client });
    const other = await aClient(test.database);
    for (const path of ['clients/update', 'clients/archive', 'clients/delete']) {
      const { success } = await post(path, { api_key: tied, client_id: other, client_name: 'x' });
      assert.equal(success, 'False', path);
    }
    assert.equal(
      await count("SELECT COUNT(*) FROM clients WHERE client_archived_at IS NOT NULL OR client_name = 'x'"),
      0,
    );
  });

  it('7: software is found by key, name and type, and asset_uri_2 is stored on create', async () => {
    const software = { software_name: 'Office', software_type: 'Suite', software_key: 'AAAA' };
    await create('software', software);
    for (const [name, value] of Object.entries(software))
      assert.equal((await read('software/read', { [name]: value, client_id: client })).count, 1, name);
    const asset_id = await create('assets', { asset_name: 'pc', asset_uri_2: 'ssh://pc' });
    assert.equal((await read('assets/read', { asset_id })).data[0].asset_uri_2, 'ssh://pc');
  });

  it('9: a wrong decrypt password, and a key without one, is refused and writes nothing', async () => {
    const secret = { credential_name: 'Router', credential_password: 'x' };
    const decrypting = await test.key({ api_key_decrypt_hash: await wrapMasterKey(newMasterKey(), 'right') });
    for (const [api_key, api_key_decrypt_password] of [
      [decrypting, 'wrong'],
      [key, 'right'],
    ] as const) {
      const { status } = await test.post('credentials/create', {
        api_key,
        client_id: client,
        api_key_decrypt_password,
        ...secret,
      });
      assert.equal(status, 403);
      assert.equal((await test.get('credentials/read', { api_key, api_key_decrypt_password })).status, 403);
    }
    assert.equal(await count('SELECT COUNT(*) FROM credentials WHERE credential_client_id = ?', client), 0);
  });

  it('10: a failed create burns no ticket number', async () => {
    const next = () => count('SELECT config_ticket_next_number FROM settings');
    const before = await next();
    const { status } = await test.post('tickets/create', {
      api_key: key,
      client_id: client,
      ticket_subject: 's'.repeat(501),
    });
    assert.equal(status, 400);
    assert.equal(await next(), before);
    await create('tickets', { ticket_subject: `'"'`.repeat(160) });
    assert.equal(await next(), before + 1);
  });

  it('11: resolving a resolved or unknown ticket logs nothing', async () => {
    const ticket_id = await create('tickets', { ticket_subject: 'Printer' });
    assert.equal((await post('tickets/resolve', { ticket_id })).success, 'True');
    const logs = () => count('SELECT COUNT(*) FROM logs');
    const before = await logs();
    for (const id of [ticket_id, 999_999_999])
      assert.match((await post('tickets/resolve', { ticket_id: id })).message, /no rows changed/);
    assert.equal(await logs(), before);
  });

  it('12: client_id, the own client column and the status narrow a read', async () => {
    const ticket_id = await create('tickets', { ticket_subject: 'Mine' });
    const other = await aClient(test.database);
    await create('tickets', { client_id: other, ticket_subject: 'Theirs' });
    for (const filter of ['client_id', 'ticket_client_id']) {
      const { data } = await read('tickets/read', { [filter]: client });
      assert.deepEqual(
        data.map((row: Record<string, string>) => row.ticket_id),
        [String(ticket_id)],
        filter,
      );
    }
    assert.equal((await read('tickets/read', { client_id: client, ticket_status: 4 })).success, 'False');
  });

  it('14: a client that does not exist is refused, and texts keep whole characters', async () => {
    const { success, message } = await post('assets/create', { client_id: 999_999_999, asset_name: 'x' });
    assert.deepEqual([success, /client_id/.test(message)], ['False', true]);
    const id = (await post('clients/create', { client_id: 0, client_name: 'Umlaut', client_abbreviation: 'aüüü' }))
      .data[0].insert_id;
    assert.equal((await read('clients/read', { client_id: id })).data[0].client_abbreviation, 'aüü');
  });
});
