import assert from 'node:assert/strict';
import { testApp } from '../support/app.ts';
import { aClient, aRow } from '../support/builders.ts';
import { jsonClient } from './wire.ts';

describe('agents that report the machine they run on', () => {
  const test = testApp();
  let api: ReturnType<typeof jsonClient>;
  let client: number;

  beforeEach(async () => {
    api = jsonClient(test, await test.key());
    client = await aClient(test.database);
  });

  describe('the Windows agent', () => {
    const isEmpty = (message: string) => /No resource/.test(message);

    /** A read: "False" is an error, except for one message. */
    async function find(query: Record<string, string | number>): Promise<Record<string, string> | undefined> {
      const answer = await api.get('assets/read', query);
      if (answer.success !== 'True' && !isEmpty(answer.message)) throw new Error(answer.message);
      return Number(answer.count) > 0 ? answer.data[0] : undefined;
    }

    async function sync(machine: Record<string, string>): Promise<string> {
      const { asset_serial = '', asset_name = '' } = machine;
      const found =
        (await find({ client_id: client, asset_serial })) ??
        (await find({ client_id: client, asset_name })) ??
        (await find({ asset_serial }));
      if (!found)
        return `created ${(await api.post('assets/create', { client_id: client, ...machine })).data[0]?.insert_id}`;
      const updated = await api.post('assets/update', { client_id: client, asset_id: found.asset_id, ...machine });
      if (updated.success === 'True') return `updated ${found.asset_id}`;
      return /no rows changed/.test(updated.message) ? `up to date ${found.asset_id}` : updated.message;
    }

    it('probes the key, creates the machine, updates it, finds it up to date', async () => {
      assert.equal(await find({ limit: 1, client_id: client }), undefined);
      const machine = {
        asset_name: 'SRV01',
        asset_type: 'Server',
        asset_serial: 'VMware-56 4d',
        asset_os: 'Windows Server 2022',
        asset_ip: '10.0.0.2',
      };
      const [, id] = /^created (\d+)$/.exec(await sync(machine)) ?? [];
      assert.ok(id);
      assert.equal(await sync({ ...machine, asset_os: 'Windows Server 2025' }), `updated ${id}`);
      assert.equal(await sync({ ...machine, asset_os: 'Windows Server 2025' }), `up to date ${id}`);
    });

    it('does not take a machine of the same name at another client for its own', async () => {
      await aRow(test.database, 'assets', 'x', {
        asset_name: 'SRV01',
        asset_serial: 'other',
        asset_client_id: await aClient(test.database),
      });
      assert.match(await sync({ asset_name: 'SRV01', asset_type: 'Server', asset_serial: 'mine' }), /^created/);
    });

    it('opens a ticket about its machine, in HTML', async () => {
      const asset = (await api.post('assets/create', { client_id: client, asset_name: 'SRV01' })).data[0]?.insert_id;
      const ticket_details = '<p>Disk <b>C:</b> is full</p>';
      const created = await api.post('tickets/create', {
        client_id: client,
        ticket_subject: 'Disk',
        ticket_details,
        ticket_asset_id: asset,
      });
      assert.equal(created.success, 'True');
      const { data } = await api.get('tickets/read', { ticket_id: created.data[0]?.insert_id as string });
      assert.equal(data[0]?.ticket_asset_id, String(asset));
      assert.ok(data[0]?.ticket_details?.startsWith(ticket_details));
    });
  });

  describe('the Linux agent', () => {
    const COMPARED = ['asset_name', 'asset_os', 'asset_ip', 'asset_mac'] as const;

    /** It compares what it reads with what it knows, addresses too, and sends only what differs. */
    async function sync(machine: Record<string, string>): Promise<string> {
      const read = await api.get('assets/read', { client_id: client, asset_serial: machine.asset_serial as string });
      const isEmpty = read.message.toLowerCase().includes('no resource');
      if (read.success.toLowerCase() !== 'true' && !isEmpty) throw new Error(read.message);
      if (read.data.length > 1) throw new Error('more than one machine has this serial');
      const [found] = read.data;
      if (!found) {
        const created = (await api.post('assets/create', { client_id: client, ...machine })).data[0];
        return `created ${Number.parseInt(String(created?.insert_id ?? created?.asset_id), 10)}`;
      }
      assert.equal(found.asset_client_id, String(client));
      const changes = Object.fromEntries(
        COMPARED.filter((name) => found[name] !== machine[name]).map((name) => [name, machine[name]]),
      );
      if (Object.keys(changes).length === 0) return 'nothing to send';
      await api.post('assets/update', { client_id: client, asset_id: found.asset_id, ...changes });
      return `sent ${Object.keys(changes)}`;
    }

    it('sends what differs, and nothing when nothing does', async () => {
      const machine = {
        asset_serial: 'L1',
        asset_name: 'web1',
        asset_type: 'Server',
        asset_os: 'Debian 12',
        asset_ip: '10.0.0.3',
        asset_mac: '52:54:00:00:00:01',
      };
      assert.match(await sync(machine), /^created \d+$/);
      assert.equal(await sync(machine), 'nothing to send');
      assert.equal(await sync({ ...machine, asset_ip: '10.0.0.4' }), 'sent asset_ip');
      assert.equal(await sync({ ...machine, asset_ip: '10.0.0.4' }), 'nothing to send');
    });
  });

  describe('the network scanner', () => {
    it('looks for the client by name, creates it and its assets, by statuses alone', async () => {
      const name = 'Scanned & Co';
      const idOf = async () => (await api.get('clients/read', { client_name: name })).data[0]?.client_id;
      assert.equal(await idOf(), undefined);
      const created = await api.post('clients/create', { client_name: name });
      assert.equal(created.status, 200);
      assert.equal(await idOf(), String(created.data[0]?.insert_id));
      const asset = await api.post('assets/create', {
        client_id: await idOf(),
        asset_name: '10.0.0.9',
        asset_type: 'Printer',
      });
      assert.equal(asset.status, 200);
      assert.match(String(asset.data[0]?.insert_id), /^\d+$/);
    });

    it('got an answer that it can read when it guessed another API', async () => {
      const guess = await test.get('clients', { name: 'x' }).set('Authorization', 'Bearer guess');
      assert.equal(guess.status, 404);
      assert.deepEqual(guess.body.data, []);
    });
  });
});
