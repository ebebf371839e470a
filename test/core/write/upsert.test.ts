import { strict as assert } from 'node:assert';
import { testApp } from '../../support/app.ts';
import { aClient, insert } from '../../support/builders.ts';

describe('upsert', () => {
  const test = testApp();
  let key: string;
  let client: number;

  beforeEach(async () => {
    key = await test.key();
    client = await aClient(test.database);
  });

  const upsert = async (module: string, fields: object) => {
    const body = { api_key: key, ...(module === 'clients' ? {} : { client_id: client }), ...fields };
    return (await test.post(`${module}/upsert`, body)).body;
  };

  const rowsOf = (table: string) =>
    test.database.all<Record<string, unknown>>({ sql: 'SELECT * FROM ??', parameters: [table] });

  const SIMPLE = [
    { module: 'clients', id: 'client_id', found: { client_name: 'Acme' }, other: { client_type: 'MSP' } },
    {
      module: 'contacts',
      id: 'contact_id',
      found: { contact_email: 'a@b.example' },
      other: { contact_name: 'Ada', contact_title: 'CTO' },
    },
    { module: 'software', id: 'software_id', found: { software_name: 'Office' }, other: { software_version: '16' } },
    { module: 'domains', id: 'domain_id', found: { domain_name: 'a.example' }, other: { domain_ip: '10.0.0.1' } },
    { module: 'networks', id: 'network_id', found: { network_name: 'LAN' }, other: { network: '10.0.0.0/24' } },
    { module: 'assets', id: 'asset_id', found: { asset_name: 'PC' }, other: { asset_type: 'Desktop' } },
  ];

  for (const { module, id, found, other } of SIMPLE)
    describe(`${module}/upsert`, () => {
      it('creates, then finds what it created: unchanged, updated', async () => {
        const created = await upsert(module, { ...found, ...other });
        const recordId = created.data[0][id];
        assert.equal(created.success, 'True');
        assert.deepEqual(created.data, [{ [id]: recordId, insert_id: recordId, result: 'created' }]);

        assert.deepEqual((await upsert(module, { ...found, ...other })).data, [
          { [id]: recordId, result: 'unchanged' },
        ]);

        const [name] = Object.keys(other).slice(-1) as [string];
        assert.deepEqual((await upsert(module, { ...found, [name]: '17' })).data, [
          { [id]: recordId, result: 'updated' },
        ]);
        const row = (await rowsOf(module)).find((candidate) => candidate[id] === recordId);
        assert.deepEqual({ ...row, ...found, [name]: '17' }, row);
      });

      it('brings an archived match back', async () => {
        const [{ [id]: recordId }] = (await upsert(module, { ...found, ...other })).data;
        const named = module === 'clients' ? {} : { client_id: client };
        await test.post(`${module}/archive`, { api_key: key, ...named, [id]: recordId });

        assert.deepEqual((await upsert(module, found)).data, [{ [id]: recordId, result: 'updated' }]);
        const row = (await rowsOf(module)).find((candidate) => candidate[id] === recordId);
        assert.equal(row?.[id.replace('_id', '_archived_at')], null);
      });

      it('refuses what names nothing', async () => {
        const { success, message } = await upsert(module, { unknown: 1 });
        assert.equal(success, 'False');
        assert.match(message, new RegExp(Object.keys(found).join()));
      });
    });

  describe('assets/upsert', () => {
    const create = async (fields: object) => {
      const { body } = await test.post('assets/create', { api_key: key, client_id: client, ...fields });
      return body.data[0].insert_id as number;
    };

    it('looks for the serial, then the MAC, then the name', async () => {
      const bySerial = await create({ asset_name: 'One', asset_serial: 'S1' });
      const byMac = await create({ asset_name: 'Two', asset_mac: 'AA:BB:CC:00:00:01' });
      const byName = await create({ asset_name: 'Three' });
      const idFor = async (fields: object) => (await upsert('assets', fields)).data[0].asset_id;
      assert.equal(await idFor({ asset_serial: 's1', asset_mac: 'AA:BB:CC:00:00:01', asset_name: 'Three' }), bySerial);
      assert.equal(await idFor({ asset_serial: 'S2', asset_mac: 'AA:BB:CC:00:00:01', asset_name: 'One' }), byMac);
      assert.equal(await idFor({ asset_serial: 'S3', asset_mac: 'AA:BB:CC:00:00:09', asset_name: 'Three' }), byName);
    });

    it('looks for what match chooses alone', async () => {
      const id = await create({ asset_name: 'One', asset_serial: 'S1' });
      for (const match of ['name', 'asset_name'])
        assert.equal((await upsert('assets', { asset_name: 'One', asset_serial: 'S2', match })).data[0].asset_id, id);
      assert.equal(
        (await test.post('assets/upsert', { api_key: key, client_id: client, asset_name: 'One', match: 'ip' })).status,
        400,
      );
    });

    it('takes a device with another serial for another device, whatever its MAC and name', async () => {
      const laptop = { asset_name: 'LAPTOP', asset_mac: 'AA:BB:CC:00:00:02' };
      const id = await create({ ...laptop, asset_serial: 'S1' });
      const { data } = await upsert('assets', { ...laptop, asset_serial: 'S2' });
      assert.equal(data[0].result, 'created');
      assert.notEqual(data[0].asset_id, id);
    });

    it('leaves what was not sent as it is, the interface too', async () => {
      const id = await create({
        asset_name: 'One',
        asset_serial: 'S1',
        asset_os: 'Debian',
        asset_ip: '10.0.0.1',
        asset_mac: 'AA:BB',
      });
      await upsert('assets', { asset_serial: 'S1', asset_os: 'Debian 13' });
      const { body } = await test.get('assets/read', { api_key: key, asset_id: id });
      const { asset_name, asset_os, asset_ip, asset_mac } = body.data[0];
      assert.deepEqual([asset_name, asset_os, asset_ip, asset_mac], ['One', 'Debian 13', '10.0.0.1', 'AA:BB']);
    });

    it('says "unchanged" and logs nothing when only the same is sent, and "updated" when the interface alone changes', async () => {
      const asset = { asset_name: 'One', asset_ip: '10.0.0.1' };
      await upsert('assets', asset);
      const logs = (await rowsOf('logs')).length;
      assert.equal((await upsert('assets', asset)).data[0].result, 'unchanged');
      assert.equal((await rowsOf('logs')).length, logs);
      assert.equal((await upsert('assets', { ...asset, asset_ip: '10.0.0.2' })).data[0].result, 'updated');
    });

    it('refuses several matches with their ids, and writes nothing', async () => {
      const ids = [await create({ asset_name: 'PC' }), await create({ asset_name: 'PC' })];
      const response = await test
        .post('assets/upsert', { api_key: key, client_id: client, asset_name: 'PC', asset_os: 'x' })
        .set('Prefer', 'handling=strict');
      assert.equal(response.status, 409);
      assert.ok(response.body.message.includes(ids.join(', ')), response.body.message);
      assert.equal((await rowsOf('assets')).filter((row) => row.asset_os === 'x').length, 0);
    });

    it('prefers the match in use to an archived one', async () => {
      const archived = await create({ asset_name: 'PC' });
      await test.post('assets/archive', { api_key: key, client_id: client, asset_id: archived });
      const inUse = await create({ asset_name: 'PC' });
      const { data } = await upsert('assets', { asset_name: 'PC', asset_os: 'x' });
      assert.equal(data[0].asset_id, inUse);
      assert.ok((await rowsOf('assets')).find((row) => row.asset_id === archived)?.asset_archived_at);
    });

    it('counts an asset with two primary interfaces as one match', async () => {
      const id = await create({ asset_name: 'PC', asset_mac: 'AA:CC' });
      await insert(test.database, 'asset_interfaces', {
        interface_name: '2',
        interface_primary: 1,
        interface_asset_id: id,
        interface_mac: 'AA:CC',
      });
      assert.equal((await upsert('assets', { asset_mac: 'AA:CC', asset_name: 'PC' })).data[0].asset_id, id);
    });

    it("never finds another client's asset", async () => {
      const other = await aClient(test.database);
      const id = await create({ asset_name: 'PC', asset_serial: 'S1' });
      const { data } = await upsert('assets', { asset_name: 'PC', asset_serial: 'S1', client_id: other });
      assert.equal(data[0].result, 'created');
      const scoped = await test.key({ api_key_client_id: other });
      const { body } = await test.post('assets/upsert', {
        api_key: scoped,
        client_id: client,
        asset_serial: 'S1',
        asset_name: 'PC',
        asset_os: 'x',
      });
      assert.equal(body.data[0].asset_id, data[0].asset_id);
      assert.notEqual(body.data[0].asset_id, id);
    });

    it('refuses a client that does not exist, and a new asset without a name', async () => {
      assert.equal((await upsert('assets', { asset_name: 'PC', client_id: 999_999_999 })).success, 'False');
      assert.equal((await upsert('assets', { asset_serial: 'S9' })).success, 'False');
    });
  });
});
