import assert from 'node:assert/strict';
import { testApp } from '../../support/app.ts';
import { aClient, aRow } from '../../support/builders.ts';

describe('tags of records', () => {
  const test = testApp();

  it('are given, read and taken away, by those who may change the record', async () => {
    const { database } = test;
    const [own, other] = [await aClient(database), await aClient(database)];
    const tag = await aRow(database, 'tags', 'VIP');
    const [mine, theirs] = [
      await aRow(database, 'assets', 'x', { asset_client_id: own }),
      await aRow(database, 'assets', 'x', { asset_client_id: other }),
    ];
    const key = await test.key({ api_key_client_id: own });
    const send = async (name: string, record_id: number, record_type = 'asset') =>
      (await test.post(`tags/${name}`, { api_key: key, tag_id: tag, record_type, record_id })).body;
    const tagsOf = async (record_id: number) =>
      (await test.get('tags/of', { api_key: key, record_type: 'asset', record_id })).body;

    assert.equal((await send('link', mine)).success, 'True');
    assert.match((await send('link', mine)).message, /no rows changed/);
    assert.deepEqual(
      (await tagsOf(mine)).data.map((row: Record<string, string>) => row.tag_name),
      ['VIP'],
    );
    assert.equal((await send('link', own, 'client')).success, 'True');
    for (const [id, type] of [
      [theirs, 'asset'],
      [other, 'client'],
    ] as const)
      assert.match((await send('link', id, type)).message, /^No resource: record_id/);
    assert.match((await tagsOf(theirs)).message, /^No resource: record_id/);
    assert.match((await send('link', mine, 'invoice')).message, /^record_type: must be one of client/);
    assert.equal((await send('unlink', mine)).success, 'True');
    assert.deepEqual((await tagsOf(mine)).data, []);
    assert.match((await send('unlink', mine)).message, /no rows changed/);
  });
});
