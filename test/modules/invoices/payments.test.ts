import assert from 'node:assert/strict';
import { testApp } from '../../support/app.ts';
import { aClient } from '../../support/builders.ts';

describe('payments', () => {
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
  const anInvoice = async (price: string, values: object = {}): Promise<number> =>
    (await post('invoices/create', { invoice_status: 'Sent', items: [{ name: 'a', qty: 1, price }], ...values }))
      .data[0].insert_id;
  const pay = (invoice: number, amount: unknown, more: object = {}) =>
    post('payments/create', { payment_invoice_id: invoice, payment_amount: amount, ...more });
  const status = async (id: number) => (await get('invoices/read', { invoice_id: id })).data[0].invoice_status;

  it('make an invoice Partial, then Paid, and Sent again as they are deleted', async () => {
    const id = await anInvoice('0.30');
    const first = await pay(id, 0.1, { payment_method: 'Cash' });
    assert.equal(await status(id), 'Partial');
    const second = await pay(id, '0.20');
    assert.equal(await status(id), 'Paid');
    await post('payments/delete', { payment_id: second.data[0].insert_id });
    assert.equal(await status(id), 'Partial');
    await post('payments/delete', { payment_id: first.data[0].insert_id });
    assert.equal(await status(id), 'Sent');
  });

  it('are found by their id and by their invoice, in its currency', async () => {
    const id = await anInvoice('10');
    const payment = (await pay(id, 4, { payment_date: '2026-02-03' })).data[0].insert_id;
    await pay(id, 1);
    const { data } = await get('payments/read', { payment_id: payment });
    assert.deepEqual(
      [data[0].payment_amount, data[0].payment_currency_code, data[0].payment_date],
      ['4.00', 'USD', '2026-02-03'],
    );
    assert.equal((await get('payments/read', { payment_invoice_id: id, limit: 1 })).count, 2);
  });

  it('are refused above what is open, below a cent, in another currency, or for nothing that is owed', async () => {
    const id = await anInvoice('1');
    for (const [amount, more] of [['1.01'], [0], ['0.004'], [-1], [1, { payment_currency_code: 'EUR' }]] as const)
      assert.equal((await pay(id, amount, more)).success, 'False', `${amount}`);
    assert.equal(await status(id), 'Sent');
    assert.equal((await pay(id, '0.995')).success, 'True', 'rounded to 1.00 as the column rounds');
    assert.equal(await status(id), 'Paid');
    assert.equal((await pay(id, '0.01')).success, 'False');
    assert.equal((await pay(await anInvoice('1', { invoice_status: 'Non-Billable' }), 1)).success, 'False');
    assert.equal((await pay(2 ** 30, 1)).success, 'False');
  });

  it('do not let an invoice fall below what was paid', async () => {
    const id = await anInvoice('10');
    await pay(id, 5);
    const [line] = (await get('invoice_items/read', { invoice_id: id })).data;
    assert.match(
      (await post('invoice_items/update', { item_id: line.item_id, price: 4 })).message,
      /More would be paid/,
    );
    assert.match((await post('invoice_items/delete', { item_id: line.item_id })).message, /More would be paid/);
    assert.equal((await post('invoices/update', { invoice_id: id, invoice_discount_amount: 5 })).success, 'True');
    assert.equal(await status(id), 'Paid');
  });

  it("make up a client's balance, with each currency apart", async () => {
    assert.deepEqual((await get('clients/balance', { client_id: client })).data, [
      { client_id: String(client), currency_code: 'USD', invoiced: '0.00', paid: '0.00', open: '0.00' },
    ]);
    await pay(await anInvoice('0.30'), '0.10');
    await anInvoice('0.20');
    await anInvoice('100', { invoice_status: 'Draft' });
    await post('invoices/cancel', { invoice_id: await anInvoice('1000') });
    await anInvoice('7', { invoice_currency_code: 'EUR' });
    assert.deepEqual((await get('clients/balance', { client_id: client })).data, [
      { client_id: String(client), currency_code: 'EUR', invoiced: '7.00', paid: '0.00', open: '7.00' },
      { client_id: String(client), currency_code: 'USD', invoiced: '0.50', paid: '0.10', open: '0.40' },
    ]);
    assert.equal((await get('clients/balance', { client_id: 2 ** 30 })).success, 'False');
    key = await test.key({ api_key_client_id: await aClient(test.database) });
    assert.equal(
      (await get('clients/balance', { client_id: client })).data[0].invoiced,
      '0.00',
      'a tied key sees its own client',
    );
  });
});
