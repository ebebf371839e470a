import assert from 'node:assert/strict';
import { newMasterKey, wrapMasterKey } from '../../src/modules/credentials/cipher.ts';
import { testApp } from '../support/app.ts';
import { aClient, aRow, insert } from '../support/builders.ts';
import { eq, invokeRestMethod } from './wire.ts';

describe('PowerShell scripts in the wild', () => {
  const test = testApp();
  const powershell = invokeRestMethod(test);
  let key: string;
  let client: number;

  beforeEach(async () => {
    key = await test.key();
    client = await aClient(test.database);
  });

  describe('the RMM script that looks for a machine by its MAC', () => {
    /** One run on a machine: what the script says at its end. */
    async function run(machine: Record<string, string>): Promise<string> {
      const read = await powershell.get(`assets/read.php?api_key=${key}&asset_mac=${machine.asset_mac}`);
      const body = {
        api_key: key,
        client_id: String(client),
        asset_id: '',
        asset_type: 'Laptop',
        asset_status: 'Deployed',
        asset_purchase_date: '2026/01/05',
        asset_vendor_id: '',
        asset_notes: '',
        ...machine,
      };
      if (eq(read.success, 'False')) {
        const created = await powershell.post('assets/create.php', body);
        return eq(created.success, 'True') ? 'created' : created.message;
      }
      assert.ok(eq(read.success, 'True'), 'API connection error');
      const [{ asset_id, asset_location_id, asset_network_id } = {}] = read.data;
      const updated = await powershell.post('assets/update.php', {
        ...body,
        asset_id,
        asset_location_id,
        asset_network_id,
      });
      return eq(updated.success, 'True') ? 'updated' : updated.message;
    }

    it('creates it, updates it, and finds no changes the third time', async () => {
      const machine = {
        asset_name: 'LAPTOP-01',
        asset_serial: 'PF3ABC',
        asset_os: 'Windows 10',
        asset_ip: '10.0.0.5',
        asset_mac: '3C:52:82:00:00:01',
      };
      assert.equal(await run(machine), 'created');
      assert.equal(await run({ ...machine, asset_os: 'Windows 11' }), 'updated');
      assert.match(await run({ ...machine, asset_os: 'Windows 11' }), /no rows changed/i);
      const { data } = await powershell.get(`assets/read.php?api_key=${key}&asset_mac=3C:52:82:00:00:01`);
      assert.deepEqual(
        data.map(({ asset_name, asset_os, asset_purchase_date, interface_ip }) => [
          asset_name,
          asset_os,
          asset_purchase_date,
          interface_ip,
        ]),
        [['LAPTOP-01', 'Windows 11', '2026-01-05', '10.0.0.5']],
      );
    });
  });

  describe('the access point and virtual machine syncs', () => {
    it('find by serial or by name one numeric id, and its client', async () => {
      for (const [field, value] of [
        ['asset_serial', 'f09fc2000001'],
        ['asset_name', 'VM-Files 01'],
      ] as const) {
        const query = `assets/read.php?api_key=${key}&${field}=${value.replace(' ', '%20')}`;
        assert.ok(eq((await powershell.get(query)).success, 'False'));
        const asset = { api_key: key, client_id: client, asset_name: 'x', asset_type: 'Other', [field]: value };
        assert.ok(eq((await powershell.post('assets/create.php', asset)).success, 'True'));
        const { data } = await powershell.get(query);
        assert.equal(data.length, 1);
        assert.match(String(data[0]?.asset_id), /^\d+$/);
        assert.equal(data[0]?.asset_client_id, String(client));
        const update = {
          ...asset,
          asset_id: data[0]?.asset_id,
          client_id: data[0]?.asset_client_id,
          asset_model: 'U6',
        };
        assert.ok(eq((await powershell.post('assets/update.php', update)).success, 'True'));
      }
    });
  });

  describe('the sample scripts for every module', () => {
    it('contacts: by address and by phone, archive, unarchive', async () => {
      const contact = {
        contact_name: 'Ada',
        contact_email: 'ada@a.example',
        contact_phone: '(555) 010-0001',
        contact_mobile: '5550100002',
      };
      assert.ok(
        eq(
          (await powershell.post('contacts/create.php', { api_key: key, client_id: client, ...contact })).success,
          'True',
        ),
      );
      const [found] = (await powershell.get(`contacts/read.php?api_key=${key}&contact_email=ada@a.example`)).data;
      for (const number of ['5550100001', '5550100002']) {
        const { data } = await powershell.get(`contacts/read.php?api_key=${key}&contact_phone_or_mobile=${number}`);
        assert.deepEqual(data, [found]);
      }
      for (const step of ['archive', 'unarchive']) {
        const body = { api_key: key, client_id: client, contact_id: found?.contact_id };
        assert.ok(eq((await powershell.post(`contacts/${step}.php`, body)).success, 'True'), step);
      }
    });

    it('credentials: the decrypt password in the query, and the names from before they were renamed', async () => {
      const masterKey = newMasterKey();
      const withPassword = await test.key({ api_key_decrypt_hash: await wrapMasterKey(masterKey, 'secret') });
      const login = { login_name: 'Router', login_username: 'admin', login_password: 'p@ss' };
      const body = { api_key: withPassword, api_key_decrypt_password: 'secret', client_id: client, ...login };
      const created = await powershell.post('credentials/create.php', body);
      const id = created.data[0]?.insert_id;
      const query = `credentials/read.php?api_key=${withPassword}&api_key_decrypt_password=secret&login_id=${id}`;
      const [found] = (await powershell.get(query)).data;
      assert.deepEqual(
        [found?.login_id, found?.login_password, found?.credential_username],
        [String(id), 'p@ss', 'admin'],
      );
    });

    it('documents, domains, locations and payments are read, and a ticket resolved', async () => {
      const invoice = await aRow(test.database, 'invoices', 'x', { invoice_client_id: client });
      const payment = await aRow(test.database, 'payments', 'x', { payment_invoice_id: invoice });
      for (const parameter of [`payment_id=${payment}`, `payment_invoice_id=${invoice}`]) {
        const { data } = await powershell.get(`payments/read.php?api_key=${key}&${parameter}`);
        assert.equal(data[0]?.payment_id, String(payment));
      }
      for (const [module, table, column, id] of [
        ['documents', 'documents', 'document_client_id', 'document_id'],
        ['domains', 'domains', 'domain_client_id', 'domain_id'],
        ['locations', 'locations', 'location_client_id', 'location_id'],
      ] as const) {
        const row = await aRow(test.database, table, 'x', { [column]: client });
        const { data } = await powershell.get(`${module}/read.php?api_key=${key}&${id}=${row}`);
        assert.equal(data[0]?.[id], String(row));
      }
      const ticket = await powershell.post('tickets/create.php', {
        api_key: key,
        client_id: client,
        ticket_subject: 'x',
      });
      const body = { api_key: key, client_id: client, ticket_id: ticket.data[0]?.insert_id };
      assert.ok(eq((await powershell.post('tickets/resolve.php', body)).success, 'True'));
    });
  });

  describe('the Active Directory contact sync', () => {
    it('creates who is not there and updates who is, with fields that ITFlow does not know', async () => {
      const json = invokeRestMethod(test, 'application/json; charset=utf-8');
      const clients = (await json.get(`clients/read.php?api_key=${key}&limit=1000`)).data;
      assert.ok(clients.some(({ client_id }) => client_id === String(client)));
      const sync = async (person: object) => {
        const { data } = await json.get(`contacts/read.php?api_key=${key}&contact_email=bob@a.example`);
        const body = {
          api_key: key,
          client_id: client,
          contact_email: 'bob@a.example',
          contact_auth_method: 'local',
          contact_notes: '',
          ...person,
        };
        if (data.length === 0) return json.post('contacts/create.php', body);
        assert.equal(data[0]?.contact_client_id, String(client));
        return json.post('contacts/update.php', { ...body, contact_id: data[0]?.contact_id });
      };
      assert.equal((await sync({ contact_name: 'Bob', contact_title: '' })).success, 'True');
      assert.equal((await sync({ contact_name: 'Bob Builder', contact_title: 'Lead' })).success, 'True');
      const { data } = await json.get(`contacts/read.php?api_key=${key}&contact_email=bob@a.example`);
      assert.deepEqual([data.length, data[0]?.contact_name, data[0]?.contact_title], [1, 'Bob Builder', 'Lead']);
    });
  });

  describe('the Entra and Intune sync', () => {
    it('indexes a client’s assets by serial, and updates with the id in the query and in the body', async () => {
      const { get } = invokeRestMethod(test);
      const device = { asset_name: 'Surface', asset_type: 'Laptop', asset_serial: '0123' };
      const json = invokeRestMethod(test, 'application/json');
      await json.post('assets/create.php', { api_key: key, client_id: client, ...device });
      await insert(test.database, 'assets', {
        asset_name: 'other',
        asset_type: '',
        asset_make: '',
        asset_client_id: await aClient(test.database),
      });
      const { data } = await get(`assets/read.php?api_key=${key}&client_id=${client}&limit=1000`);
      const bySerial = new Map(data.map((row) => [row.asset_serial, row]));
      const id = bySerial.get('0123')?.asset_id;
      assert.equal(data.length, 1);
      const updated = await json.post(`assets/update.php?asset_id=${id}`, {
        api_key: key,
        client_id: client,
        asset_id: id,
        asset_os: 'Windows 11',
      });
      assert.equal(updated.success, 'True');
    });
  });
});
