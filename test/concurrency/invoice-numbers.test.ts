import assert from 'node:assert/strict';
import { aClient } from '../support/builders.ts';
import { type CommittedApp, onCommittedApp } from '../support/committed-app.ts';

const AT_ONCE = 50;

describe('many writes of invoices at once', function () {
  this.timeout(60_000);

  const numbersOf = async ({ database }: CommittedApp) =>
    (await database.rows({ sql: 'SELECT invoice_number FROM invoices ORDER BY invoice_number', parameters: [] })).map(
      ([number]) => number,
    );

  it('give distinct numbers without a gap, also when some are refused', () =>
    onCommittedApp(async (app) => {
      const client = await aClient(app.database);
      const answers = await Promise.all(
        Array.from({ length: AT_ONCE }, (_, i) => {
          // Every third fails after it took its number: the last line is too large for its column.
          const items = [
            { name: 'fine', qty: 1, price: 1 },
            { name: 'last', qty: 2, price: i % 3 === 0 ? '9999999999999' : '1' },
          ];
          return app.post('invoices/create', { api_key: app.key, client_id: client, items });
        }),
      );
      const succeeded = answers.filter(({ success }) => success === 'True').length;
      assert.equal(succeeded, AT_ONCE - Math.ceil(AT_ONCE / 3));
      const numbers = await numbersOf(app);
      const first = Number(numbers[0]);
      assert.deepEqual(
        numbers,
        Array.from({ length: succeeded }, (_, i) => first + i),
      );
      const [[lines] = []] = await app.database.rows({ sql: 'SELECT COUNT(*) FROM invoice_items', parameters: [] });
      assert.equal(Number(lines), succeeded * 2);
    }));

  it('let nobody pay more than is owed', () =>
    onCommittedApp(async (app) => {
      const client = await aClient(app.database);
      const body = { api_key: app.key, client_id: client };
      const created = await app.post('invoices/create', { ...body, items: [{ name: 'a', qty: 1, price: 5 }] });
      const invoice_id = created.data[0]?.insert_id;
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => app.post('payments/create', { ...body, invoice_id, payment_amount: 1 })),
      );
      assert.equal(answers.filter(({ success }) => success === 'True').length, 5);
      const [[status, amount] = []] = await app.database.rows({
        sql: 'SELECT invoice_status, (SELECT SUM(payment_amount) FROM payments) FROM invoices',
        parameters: [],
      });
      assert.deepEqual([status, amount], ['Paid', '5.00']);
    }));

  it('sell no piece twice, and add up every line', () =>
    onCommittedApp(async (app) => {
      const client = await aClient(app.database);
      const body = { api_key: app.key, client_id: client };
      const product = (await app.post('products/create', { ...body, product_name: 'SSD', product_type: 'product' }))
        .data[0]?.insert_id;
      await app.post('product_stock/create', { ...body, product_id: product, stock_qty: 7 });
      const invoices = await Promise.all(
        Array.from({ length: 20 }, async () => (await app.post('invoices/create', body)).data[0]?.insert_id),
      );
      const line = { ...body, name: 'SSD', qty: 1, price: '0.10', product_id: product };
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, i) => app.post('invoice_items/create', { ...line, invoice_id: invoices[i] })),
      );
      assert.equal(answers.filter(({ success }) => success === 'True').length, 7);
      const [[stock, amount] = []] = await app.database.rows({
        sql: 'SELECT (SELECT SUM(stock_qty) FROM product_stock), (SELECT SUM(invoice_amount) FROM invoices)',
        parameters: [],
      });
      assert.deepEqual([stock, amount], ['0', '0.70']);
    }));
});
