import assert from 'node:assert/strict';
import { testApp } from '../../support/app.ts';
import { aClient, insert } from '../../support/builders.ts';

describe('quotes', () => {
  const test = testApp();
  let key: string;
  let client: number;
  beforeEach(async () => {
    key = await test.key();
    client = await aClient(test.database);
  });

  const post = async (path: string, body: object) =>
    (await test.post(path, { api_key: key, client_id: client, ...body })).body;
  const get = async (path: string, query: object) => (await test.get(path, { api_key: key, ...query })).body;

  it('have lines and an amount as invoices have, and leave the stock alone', async () => {
    const product = await insert(test.database, 'products', {
      product_name: 'SSD',
      product_type: 'product',
      product_price: 10,
      product_currency_code: 'USD',
      product_category_id: 0,
    });
    const items = [{ name: 'SSD', qty: 2, price: '10.01', product_id: product }];
    const id = (await post('quotes/create', { quote_discount_amount: '0.02', items })).data[0].insert_id;
    const second = (await post('quote_items/create', { quote_id: id, name: 'Labour', qty: 1, price: 5 })).data[0]
      .insert_id;
    assert.equal((await get('quotes/read', { quote_id: id })).data[0].quote_amount, '25.00');
    await post('quote_items/delete', { item_id: second });
    const { quote_amount, quote_number, quote_status } = (await get('quotes/read', { quote_id: id })).data[0];
    assert.deepEqual([quote_amount, quote_status], ['20.00', 'Draft']);
    const next = (await post('quotes/create', {})).data[0].insert_id;
    assert.equal(Number((await get('quotes/read', { quote_id: next })).data[0].quote_number), Number(quote_number) + 1);
    assert.equal((await get('quote_items/read', { quote_id: id })).count, 1);
    assert.equal((await get('product_stock/read', { product_id: product })).count, 0);
  });

  it('are declined, revised, accepted, and then stay as they are', async () => {
    const id = (await post('quotes/create', { items: [{ name: 'a', qty: 1, price: 1 }] })).data[0].insert_id;
    assert.equal((await post('quotes/decline', { quote_id: id })).success, 'True');
    assert.match((await post('quotes/decline', { quote_id: id })).message, /no rows changed/);
    assert.equal(
      (await post('quotes/update', { quote_id: id, quote_status: 'Sent', quote_expire: '2026-12-31' })).success,
      'True',
    );
    assert.equal((await post('quotes/accept', { quote_id: id })).success, 'True');
    assert.match((await post('quotes/update', { quote_id: id, quote_note: 'late' })).message, /Accepted/);
    assert.match((await post('quote_items/create', { quote_id: id, name: 'late', qty: 1 })).message, /Accepted/);
    assert.equal((await post('quotes/delete', { quote_id: id })).success, 'True');
    assert.equal((await get('quote_items/read', { quote_id: id })).count, 0);
  });
});
