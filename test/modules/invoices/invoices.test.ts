import assert from 'node:assert/strict';
import type { Database } from '../../../src/database/database.ts';
import { testApp } from '../../support/app.ts';
import { aClient, insert } from '../../support/builders.ts';

type Row = Record<string, string | null>;

describe('invoices', () => {
  const test = testApp();
  let key: string;
  let client: number;
  beforeEach(async () => {
    key = await test.key();
    client = await aClient(test.database, { client_currency_code: 'EUR', client_net_terms: 14 });
  });

  const post = async (path: string, body: object) => (await test.post(path, { api_key: key, ...body })).body;
  const created = async (path: string, body: object): Promise<number> => {
    const answer = await post(path, { client_id: client, ...body });
    assert.equal(answer.success, 'True', answer.message);
    return answer.data[0].insert_id;
  };
  const read = async (path: string, query: object): Promise<Row[]> =>
    (await test.get(path, { api_key: key, ...query })).body.data;
  const invoice = async (id: number) => (await read('invoices/read', { invoice_id: id }))[0] as Row;
  const refused = async (path: string, body: object, message: RegExp) => {
    const answer = await post(path, { client_id: client, ...body });
    assert.equal(answer.success, 'False');
    assert.match(answer.message, message);
  };

  it('are refused, not broken, where the terms of the client lead beyond the calendar', async () => {
    client = await aClient(test.database, { client_net_terms: 2147483647 });
    await refused('invoices/create', {}, /year 9999/);
  });

  it('are created with their lines in one call, in the currency and on the terms of the client', async () => {
    const tax = await insert(test.database, 'taxes', { tax_name: 'VAT', tax_percent: 8.1 });
    const items = [
      { name: 'Labour', qty: 3, price: 33.33, tax_id: tax },
      { item_name: 'Cable', item_quantity: '0.5', item_price: '4.99', item_order: 1 },
    ];
    const id = await created('invoices/create', {
      invoice_scope: 'March',
      invoice_date: '2026-03-01',
      invoice_discount_amount: 10,
      items,
    });

    const lines = await read('invoice_items/read', { invoice_id: id });
    assert.deepEqual(
      lines.map((line) => [line.item_name, line.item_subtotal, line.item_tax, line.item_total]),
      [
        ['Labour', '99.99', '8.10', '108.09'],
        ['Cable', '2.50', '0.00', '2.50'],
      ],
    );
    const row = await invoice(id);
    assert.equal(row.invoice_amount, '100.59');
    assert.deepEqual([row.invoice_status, row.invoice_currency_code, row.invoice_due], ['Draft', 'EUR', '2026-03-15']);
    assert.match(row.invoice_url_key as string, /^[\w-]{32}$/);
    assert.deepEqual(await historyOf(test.database, id), ['Draft']);
  });

  it('take their number and prefix from the settings, and a refused one takes none', async () => {
    await test.database.write({
      sql: "UPDATE settings SET config_invoice_prefix = 'X-', config_invoice_next_number = 77 WHERE company_id = 1",
      parameters: [],
    });
    await refused('invoices/create', { items: [{ name: 'no quantity' }] }, /items\[0\]\.item_quantity/);
    await refused(
      'invoices/create',
      { items: [{ name: 'x'.repeat(10), qty: 1, price: '9999999999999' }, { qty: 1 }] },
      /items\[1\]\.item_name/,
    );
    await refused(
      'invoices/create',
      {
        items: [
          { name: 'fine', qty: 1 },
          { name: 'large', qty: 1, price: 1e14 },
        ],
      },
      /items\[1\]\.item_price/,
    );
    const first = await invoice(await created('invoices/create', {}));
    const second = await invoice(await created('invoices/create', {}));
    assert.deepEqual([first.invoice_prefix, first.invoice_number, second.invoice_number], ['X-', '77', '78']);
  });

  it('follow their lines: create, update, delete', async () => {
    const id = await created('invoices/create', { items: [{ name: 'a', qty: 1, price: '0.10' }] });
    const line = await created('invoice_items/create', { invoice_id: id, name: 'b', qty: 1, price: '0.20' });
    assert.equal((await invoice(id)).invoice_amount, '0.30');
    assert.equal(
      (await post('invoice_items/update', { client_id: client, item_id: line, qty: '2.5' })).success,
      'True',
    );
    assert.equal((await invoice(id)).invoice_amount, '0.60');
    await refused('invoice_items/update', { item_id: line, qty: '2.50' }, /no rows changed/);
    await refused('invoice_items/update', { item_id: line, qty: 0 }, /item_quantity/);
    assert.equal((await post('invoice_items/delete', { client_id: client, item_id: line })).success, 'True');
    assert.equal((await invoice(id)).invoice_amount, '0.10');
    await post('invoices/update', { client_id: client, invoice_id: id, invoice_discount_amount: '0.04' });
    assert.equal((await invoice(id)).invoice_amount, '0.06');
  });

  it('take what they sell from stock, and give back what they no longer sell', async () => {
    const product = await created('products/create', {
      product_name: 'SSD',
      product_type: 'product',
      product_price: 10,
    });
    await created('product_stock/create', { product_id: product, stock_qty: 5 });
    const stock = async () =>
      (await read('product_stock/read', { product_id: product })).reduce((sum, row) => sum + Number(row.stock_qty), 0);

    const id = await created('invoices/create', { items: [{ name: 'SSD', qty: 3, price: 10, product_id: product }] });
    assert.equal(await stock(), 2);
    const [line] = await read('invoice_items/read', { invoice_id: id });
    await refused('invoice_items/update', { item_id: line?.item_id, qty: 6 }, /in stock/);
    await refused(
      'invoices/create',
      { items: [1, 2].map((qty) => ({ name: 'SSD', qty, price: 10, product_id: product })) },
      /in stock/,
    );
    await post('invoice_items/update', { client_id: client, item_id: line?.item_id, qty: 1 });
    assert.equal(await stock(), 4);
    await post('invoices/delete', { client_id: client, invoice_id: id });
    assert.equal(await stock(), 5);
    assert.deepEqual(await read('invoice_items/read', { invoice_id: id }), []);
  });

  it('stay as they are once cancelled, and refuse to be cancelled with payments', async () => {
    const id = await created('invoices/create', { items: [{ name: 'a', qty: 1, price: 5 }] });
    const payment = await created('payments/create', { invoice_id: id, payment_amount: 1 });
    await refused('invoices/cancel', { invoice_id: id }, /has payments/);
    await refused('invoices/delete', { invoice_id: id }, /has payments/);
    await refused('invoices/update', { invoice_id: id, invoice_currency_code: 'CHF' }, /has payments/);
    await post('payments/delete', { client_id: client, payment_id: payment });
    assert.equal((await post('invoices/cancel', { client_id: client, invoice_id: id })).success, 'True');
    await refused('invoices/cancel', { invoice_id: id }, /no rows changed/);
    await refused('invoices/update', { invoice_id: id, invoice_note: 'late' }, /Cancelled/);
    await refused('invoice_items/create', { invoice_id: id, name: 'late', qty: 1 }, /Cancelled/);
    assert.deepEqual(await historyOf(test.database, id), ['Draft', 'Partial', 'Sent', 'Cancelled']);
  });

  it('are not deleted once Paid, whoever said so', async () => {
    const id = await created('invoices/create', {});
    await test.database.write({
      sql: "UPDATE invoices SET invoice_status = 'Paid' WHERE invoice_id = ?",
      parameters: [id],
    });
    await refused('invoices/delete', { invoice_id: id }, /is Paid/);
    await refused('invoices/cancel', { invoice_id: id }, /is Paid/);
  });

  it('refuse a status that only payments or cancel may give, and lines in an update', async () => {
    const id = await created('invoices/create', {});
    for (const status of ['Paid', 'Partial', 'Cancelled', 'nonsense'])
      await refused('invoices/update', { invoice_id: id, invoice_status: status }, /invoice_status/);
    await refused('invoices/update', { invoice_id: id, items: [{ name: 'a', qty: 1 }] }, /invoice_items/);
    await refused('invoices/update', { invoice_id: id, invoice_due: '' }, /invoice_due/);
    assert.equal(
      (await post('invoices/update', { client_id: client, invoice_id: id, invoice_status: 'sent' })).success,
      'True',
    );
    assert.equal((await invoice(id)).invoice_status, 'Sent');
  });

  it('leave the log rows that ITFlow leaves: a line is an edit of its invoice', async () => {
    const id = await created('invoices/create', {});
    await created('invoice_items/create', { invoice_id: id, name: 'a', qty: 1 });
    const logged = await test.database.all({
      sql: `SELECT log_type AS type, log_action AS action, log_entity_id AS entity FROM logs WHERE log_client_id = ? ORDER BY log_id`,
      parameters: [client],
    });
    assert.deepEqual(logged, [
      { type: 'Invoice', action: 'Create', entity: id },
      { type: 'API', action: 'Success', entity: 0 },
      { type: 'Invoice', action: 'Edit', entity: id },
      { type: 'API', action: 'Success', entity: 0 },
    ]);
  });

  it('do not exist for another client, nor do their lines and payments', async () => {
    const id = await created('invoices/create', { items: [{ name: 'a', qty: 1, price: 5 }] });
    const [line] = await read('invoice_items/read', { invoice_id: id });
    key = await test.key({ api_key_client_id: await aClient(test.database) });
    await refused('invoice_items/create', { invoice_id: id, name: 'b', qty: 1 }, /no such record/);
    await refused('invoice_items/delete', { item_id: line?.item_id }, /No resource/);
    await refused('payments/create', { invoice_id: id, payment_amount: 5 }, /no such record/);
    await refused('invoices/cancel', { invoice_id: id }, /No resource/);
    await refused('products/create', { product_name: 'for all' }, /one client/);
    assert.deepEqual(await read('invoice_items/read', { invoice_id: id }), []);
  });
});

const historyOf = async (database: Database, invoiceId: number) => {
  const sql = 'SELECT history_status FROM history WHERE history_invoice_id = ? ORDER BY history_id';
  return (await database.rows({ sql, parameters: [invoiceId] })).map(([status]) => status);
};
