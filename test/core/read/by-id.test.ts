import assert from 'node:assert/strict';
import { rowById } from '../../../src/core/read/by-id.ts';
import type { Database } from '../../../src/database/database.ts';
import { testApp } from '../../support/app.ts';
import { aClient, insert } from '../../support/builders.ts';

describe('look-ups by id that arrive at once', () => {
  const test = testApp();
  const anAsset = (client: number, name: string) =>
    insert(test.database, 'assets', { asset_name: name, asset_type: 'PC', asset_make: '', asset_client_id: client });
  const namesOf = async (key: string, ids: number[]) =>
    (await Promise.all(ids.map((asset_id) => test.get('assets/read', { api_key: key, asset_id })))).map(
      ({ body }) => body.data[0]?.asset_name,
    );

  it('each get their own record, and only what their key may see', async () => {
    const [own, other] = [await aClient(test.database), await aClient(test.database)];
    const ids = [await anAsset(own, 'a'), await anAsset(other, 'b'), await anAsset(own, 'c'), 999_999_999];
    const [tied, all] = [await test.key({ api_key_client_id: own }), await test.key()];
    const [ofTied, ofAll] = await Promise.all([namesOf(tied, [...ids, ...ids]), namesOf(all, ids)]);
    assert.deepEqual(ofTied, ['a', undefined, 'c', undefined, 'a', undefined, 'c', undefined]);
    assert.deepEqual(ofAll, ['a', 'b', 'c', undefined]);
  });

  it('by the id of another record give all that belong to it', async () => {
    const [key, client] = [await test.key(), await aClient(test.database)];
    const invoice = await insert(test.database, 'invoices', {
      invoice_number: 1,
      invoice_status: 'Sent',
      invoice_date: '2026-01-31',
      invoice_due: '2026-02-28',
      invoice_currency_code: 'EUR',
      invoice_category_id: 0,
      invoice_client_id: client,
    });
    for (const payment_amount of [1, 2])
      await insert(test.database, 'payments', {
        payment_date: '2026-02-01',
        payment_amount,
        payment_currency_code: 'EUR',
        payment_invoice_id: invoice,
        payment_account_id: 1,
      });
    const { body } = await test.get('payments/read', { api_key: key, payment_invoice_id: invoice });
    assert.equal(body.count, 2);
  });

  it('never answer what was before: a change between two requests is seen', async () => {
    const key = await test.key();
    const id = await anAsset(await aClient(test.database), 'before');
    assert.deepEqual(await namesOf(key, [id, id]), ['before', 'before']);
    await test.database.write({ sql: "UPDATE assets SET asset_name = 'after' WHERE asset_id = ?", parameters: [id] });
    assert.deepEqual(await namesOf(key, [id, id]), ['after', 'after']);
  });

  it('ask once a turn of the event loop, and a failure reaches everyone', async () => {
    const database = {} as Database;
    const asked: number[][] = [];
    const ask = async (ids: number[]) => {
      asked.push(ids);
      if (ids.includes(0)) throw new Error('no');
      return ids.map((id) => [id, `row ${id}`]);
    };
    const look = (id: number) => rowById(database, id, { way: 'same', ask, at: 0 });
    assert.deepEqual(await Promise.all([look(1), look(2), look(1)]), [
      [1, 'row 1'],
      [2, 'row 2'],
      [1, 'row 1'],
    ]);
    assert.deepEqual(await look(3), [3, 'row 3']);
    const failed = await Promise.allSettled([look(0), look(4)]);
    assert.deepEqual(
      failed.map(({ status }) => status),
      ['rejected', 'rejected'],
    );
    assert.deepEqual(await look(5), [5, 'row 5']);
    assert.deepEqual(asked, [[1, 2], [3], [0, 4], [5]]);
  });
});
