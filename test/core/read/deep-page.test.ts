import { strict as assert } from 'node:assert';
import { testApp } from '../../support/app.ts';
import { aClient, insert } from '../../support/builders.ts';

const ROWS = 1_100;

describe('a deep page', () => {
  const test = testApp();
  let read: (query: Record<string, unknown>) => Promise<{ count: number; data: Record<string, string>[] }>;
  let client: number;

  beforeEach(async () => {
    const api_key = await test.key();
    client = await aClient(test.database);
    read = async (query) => (await test.get('assets/read', { api_key, client_id: client, ...query })).body;
    await test.database.write({
      sql: `INSERT INTO assets (asset_name, asset_type, asset_make, asset_client_id)
        SELECT CONCAT('PC-', seq), 'Laptop', 'Dell', ? FROM seq_1_to_${ROWS}`,
      parameters: [client],
    });
  });

  for (const whose of ['of a client', 'of all'])
    it(`is the same part of the list ${whose}`, async () => {
      const ofWhom = whose === 'of all' ? { client_id: undefined } : {};
      const { data } = await read({ limit: ROWS, ...ofWhom });
      assert.deepEqual((await read({ limit: 20, offset: 1_050, ...ofWhom })).data, data.slice(1_050, 1_070));
      assert.deepEqual((await read({ limit: 20, offset: ROWS - 1, ...ofWhom })).data, data.slice(-1));
      assert.equal((await read({ limit: 20, offset: ROWS, ...ofWhom })).count, 0);
    });

  it('counts an asset with two primary interfaces twice, as the list does', async () => {
    const [first] = (await read({ limit: 1 })).data;
    for (const name of ['1', '2'])
      await insert(test.database, 'asset_interfaces', {
        interface_name: name,
        interface_primary: 1,
        interface_asset_id: first?.asset_id,
      });
    const { data } = await read({ limit: 2_000 });
    assert.equal(data.length, ROWS + 1);
    assert.deepEqual((await read({ limit: 20, offset: 1_050 })).data, data.slice(1_050, 1_070));
  });

  it('is the same for a look-up, which gives an asset with two primary interfaces once, with the first', async () => {
    const all = (await read({ limit: ROWS })).data;
    for (const asset of [all[0], all[1], all[1_060]])
      for (const interface_ip of ['10.0.0.1', '10.0.0.2'])
        await insert(test.database, 'asset_interfaces', {
          interface_name: '1',
          interface_ip,
          interface_primary: 1,
          interface_asset_id: asset?.asset_id,
        });
    const find = (query: object) => read({ asset_type: 'Laptop', ...query });
    const { data } = await find({ limit: ROWS });
    assert.deepEqual(
      data.map(({ asset_id }) => asset_id),
      all.map(({ asset_id }) => asset_id),
    );
    assert.deepEqual(
      [0, 1, 2, 1_060].map((i) => data[i]?.asset_ip),
      ['10.0.0.1', '10.0.0.1', null, '10.0.0.1'],
    );
    for (const [limit, offset] of [
      [1, 0],
      [2, 0],
      [3, 0],
      [1, 1],
      [2, 1],
      [20, 1_050],
      [1, 1_060],
    ] as const)
      assert.deepEqual(
        (await find({ limit, offset })).data,
        data.slice(offset, offset + limit),
        `${limit} from ${offset}`,
      );
    for (const asset of [data[0], data[2]])
      for (const by of [{ asset_id: asset?.asset_id }, { asset_type: undefined, asset_name: asset?.asset_name }])
        assert.deepEqual((await find({ asset_type: undefined, ...by })).data, [asset]);
  });
});
