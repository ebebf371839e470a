import assert from 'node:assert/strict';
import { testApp } from '../../support/app.ts';
import { aClient, aRow } from '../../support/builders.ts';

describe('recurring invoices', () => {
  const test = testApp();
  let key: string;
  let client: number;
  beforeEach(async () => {
    key = await test.key();
    client = await aClient(test.database, { client_currency_code: 'EUR' });
  });

  const post = async (path: string, body: object) =>
    (await test.post(path, { api_key: key, client_id: client, ...body })).body;
  const get = async (path: string, query: object) => (await test.get(path, { api_key: key, ...query })).body;
  const create = async (body: object = {}) =>
    (await post('recurring_invoices/create', { recurring_invoice_frequency: 'month', ...body })).data[0].insert_id;
  const read = async (id: number) => (await get('recurring_invoices/read', { recurring_invoice_id: id })).data[0];

  it('have lines and an amount, the next number, and start today unless told', async () => {
    const id = await create({ items: [{ name: 'Hosting', qty: 2, price: '9.99' }] });
    const first = await read(id);
    assert.deepEqual(
      [first.recurring_invoice_amount, first.recurring_invoice_status, first.recurring_invoice_currency_code],
      ['19.98', '1', 'EUR'],
    );
    const [[today]] = (await test.database.rows({ sql: 'SELECT CURDATE()', parameters: [] })) as [[string]];
    assert.equal(first.recurring_invoice_next_date, String(today));
    const second = await read(await create({ recurring_invoice_next_date: '2027-03-01', recurring_invoice_status: 0 }));
    assert.deepEqual([second.recurring_invoice_next_date, second.recurring_invoice_status], ['2027-03-01', '0']);
    assert.equal(Number(second.recurring_invoice_number), Number(first.recurring_invoice_number) + 1);
  });

  it('follow their lines, and take them along', async () => {
    const id = await create();
    const line = { recurring_invoice_id: id, name: 'Backup', qty: 1, price: 5 };
    const item = (await post('recurring_invoice_items/create', line)).data[0].insert_id;
    await post('recurring_invoice_items/update', { item_id: item, qty: 3 });
    assert.equal((await read(id)).recurring_invoice_amount, '15.00');
    await post('recurring_invoices/update', { recurring_invoice_id: id, recurring_invoice_discount_amount: '1.50' });
    assert.equal((await read(id)).recurring_invoice_amount, '13.50');
    const payment = { recurring_payment_recurring_invoice_id: id, recurring_payment_saved_payment_id: null };
    await aRow(test.database, 'recurring_payments', 'x', payment);
    assert.equal((await post('recurring_invoices/delete', { recurring_invoice_id: id })).success, 'True');
    assert.equal((await get('recurring_invoice_items/read', { recurring_invoice_id: id })).count, 0);
    const left = { sql: 'SELECT * FROM recurring_payments WHERE recurring_payment_recurring_invoice_id = ?' };
    assert.deepEqual(await test.database.rows({ ...left, parameters: [id] }), []);
  });

  it('repeat as ITFlow knows, or are refused', async () => {
    const { success, message } = await post('recurring_invoices/create', { recurring_invoice_frequency: 'sometimes' });
    assert.equal(success, 'False');
    assert.match(message, /recurring_invoice_frequency/);
  });
});
