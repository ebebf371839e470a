import assert from 'node:assert/strict';
import { functionsOf } from '../../../src/core/operation.ts';
import { reports } from '../../../src/modules/reports/reports.ts';
import { testApp } from '../../support/app.ts';
import { aClient, aRow, insert } from '../../support/builders.ts';

const YEAR = { from: '2025-01-01', to: '2025-12-31' };

describe('reports', () => {
  const test = testApp();
  let api_key: string;
  let [acme, bolt, ada, hardware, rent]: number[] = [];

  const read = async (name: string, query: object = {}, key = api_key) =>
    (await test.get(`reports/${name}`, { api_key: key, ...query })).body;
  const rows = async (name: string, query: object = {}, key = api_key) =>
    ((await read(name, query, key)).data as object[]).map((row) => Object.values(row));
  const day = async (days: number) =>
    String((await test.database.rows({ sql: 'SELECT CURDATE() + INTERVAL ? DAY', parameters: [days] }))[0]?.[0]);

  beforeEach(async () => {
    const { database } = test;
    api_key = await test.key();
    acme = await aClient(database, { client_name: 'Acme', client_rate: '90.00' });
    bolt = await aClient(database, { client_name: 'Bolt', client_rate: '60.00' });
    ada = await aRow(database, 'users', 'x', { user_name: 'Ada' });
    const category = (name: string, type: string) =>
      insert(database, 'categories', { category_name: name, category_type: type });
    hardware = await category('Hardware', 'Income');
    rent = await category('Rent', 'Expense');
  });

  async function anInvoice(client: number | undefined, amount: string, due: string, values: object = {}) {
    return aRow(test.database, 'invoices', 'x', {
      ...{ invoice_client_id: client, invoice_amount: amount, invoice_due: due, invoice_date: '2025-01-10' },
      ...{ invoice_status: 'Sent', invoice_currency_code: 'USD', invoice_category_id: hardware, ...values },
    });
  }
  const aPayment = (invoice: number, amount: string, date: string) =>
    aRow(test.database, 'payments', 'x', {
      ...{ payment_invoice_id: invoice, payment_amount: amount, payment_date: date, payment_currency_code: 'USD' },
    });
  const anExpense = (client: number | undefined, amount: string, date: string) =>
    aRow(test.database, 'expenses', 'x', {
      ...{ expense_client_id: client, expense_amount: amount, expense_date: date, expense_currency_code: 'USD' },
      expense_category_id: rent,
    });

  it('adds up income, expenses and what is left in decimals', async () => {
    const [first, second] = [
      await anInvoice(acme, '100.10', '2025-02-10'),
      await anInvoice(bolt, '7.00', '2025-02-10'),
    ];
    await aPayment(first, '60.05', '2025-01-31');
    await aPayment(first, '40.05', '2025-02-01');
    await aPayment(second, '0.10', '2025-01-01');
    await aPayment(second, '5.00', '2024-12-31');
    await anExpense(0, '70.20', '2025-01-15');
    await anExpense(acme, '1.10', '2025-01-16');
    assert.deepEqual(await rows('income_expenses', YEAR), [
      ['2025-01', 'income', String(hardware), 'Hardware', 'USD', '60.15'],
      ['2025-01', 'expense', String(rent), 'Rent', 'USD', '71.30'],
      ['2025-02', 'income', String(hardware), 'Hardware', 'USD', '40.05'],
    ]);
    assert.deepEqual(await rows('profit_loss', YEAR), [
      ['2025-01', 'USD', '60.15', '71.30', '-11.15'],
      ['2025-02', 'USD', '40.05', '0.00', '40.05'],
    ]);
    assert.deepEqual(await rows('profit_loss', { ...YEAR, client_id: acme }), [
      ['2025-01', 'USD', '60.05', '1.10', '58.95'],
      ['2025-02', 'USD', '40.05', '0.00', '40.05'],
    ]);
  });

  it('sorts what is owed by its age', async () => {
    const half = await anInvoice(acme, '100.00', await day(5));
    await aPayment(half, '50.50', '2025-01-31');
    for (const [amount, due] of [
      ['1.00', 0],
      ['2.00', -1],
      ['3.00', -30],
      ['4.00', -31],
      ['5.00', -61],
      ['6.00', -91],
    ] as const)
      await anInvoice(acme, amount, await day(due));
    await anInvoice(bolt, '9.00', await day(-1), { invoice_status: 'Draft' });
    const paid = await anInvoice(bolt, '8.00', await day(-1));
    await aPayment(paid, '8.00', '2025-01-31');
    assert.deepEqual(await rows('unpaid_by_age'), [
      [String(acme), 'Acme', 'USD', '50.50', '5.00', '4.00', '5.00', '6.00', '70.50'],
    ]);
    assert.deepEqual(await rows('unpaid_by_age', { to: '2025-01-09' }), []);
  });

  it('reckons recurring income by month and year', async () => {
    const recurring = (frequency: string, amount: string, status = 1) =>
      aRow(test.database, 'recurring_invoices', 'x', {
        ...{ recurring_invoice_frequency: frequency, recurring_invoice_amount: amount },
        ...{
          recurring_invoice_status: status,
          recurring_invoice_client_id: acme,
          recurring_invoice_currency_code: 'USD',
        },
        recurring_invoice_archived_at: null,
      });
    await recurring('month', '10.10');
    await recurring('month', '20.00');
    await recurring('year', '100.00');
    await recurring('month', '999.00', 0);
    assert.deepEqual(await rows('recurring_income'), [
      [String(acme), 'Acme', 'USD', 'month', '2', '30.10', '30.10', '361.20'],
      [String(acme), 'Acme', 'USD', 'year', '1', '100.00', '8.33', '100.00'],
    ]);
  });

  const aTicket = (client: number | undefined, values: object = {}) =>
    aRow(test.database, 'tickets', 'x', {
      ...{ ticket_client_id: client, ticket_status: 1, ticket_created_at: '2025-03-01 08:00:00', ticket_number: 7 },
      ...{ ticket_assigned_to: 0, ticket_category: null, ticket_prefix: 'T-', ticket_subject: 'Help', ...values },
    });

  it('counts tickets, and the minutes to response and resolution', async () => {
    await aTicket(acme, {
      ...{ ticket_assigned_to: ada, ticket_category: String(hardware) },
      ...{ ticket_first_response_at: '2025-03-01 08:30:00', ticket_resolved_at: '2025-03-01 10:00:00' },
    });
    await aTicket(acme, { ticket_assigned_to: ada, ticket_first_response_at: '2025-03-01 08:45:00' });
    await aTicket(bolt, { ticket_category: 'Printers', ticket_created_at: '2025-12-31 23:59:59' });
    await aTicket(bolt, { ticket_created_at: '2026-01-01 00:00:00' });
    await aTicket(bolt, { ticket_archived_at: '2025-03-02 08:00:00' });
    assert.deepEqual(await rows('tickets', YEAR), [
      [String(acme), 'Acme', '2', '1', '1', '37.5', '120.0'],
      [String(bolt), 'Bolt', '1', '1', '0', null, null],
    ]);
    assert.deepEqual(await rows('tickets', { ...YEAR, by: 'technician' }), [
      [String(ada), 'Ada', '2', '1', '1', '37.5', '120.0'],
      ['0', null, '1', '1', '0', null, null],
    ]);
    assert.deepEqual(await rows('tickets', { ...YEAR, by: 'category' }), [
      [null, null, '1', '1', '0', '45.0', null],
      [String(hardware), 'Hardware', '1', '0', '1', '30.0', '120.0'],
      ['Printers', 'Printers', '1', '1', '0', null, null],
    ]);
  });

  it('adds up time worked, and what of it is on no invoice', async () => {
    const reply = (ticket: number, time: string, values: object = {}) =>
      aRow(test.database, 'ticket_replies', 'x', {
        ...{ ticket_reply_ticket_id: ticket, ticket_reply_time_worked: time, ticket_reply_by: ada },
        ...{ ticket_reply_created_at: '2025-03-01 09:00:00', ...values },
      });
    const billable = await aTicket(acme, { ticket_billable: 1 });
    await reply(billable, '00:20:00');
    await reply(billable, '01:00:00');
    await reply(billable, '08:00:00', { ticket_reply_archived_at: '2025-03-02 08:00:00' });
    await reply(await aTicket(acme), '00:40:00');
    await reply(await aTicket(bolt, { ticket_billable: 1, ticket_invoice_id: 5 }), '02:00:00');
    assert.deepEqual(await rows('time', YEAR), [
      [String(ada), 'Ada', String(acme), 'Acme', '3', '2.00', '1.33'],
      [String(ada), 'Ada', String(bolt), 'Bolt', '1', '2.00', '2.00'],
    ]);
    assert.deepEqual(await rows('unbilled_time', YEAR), [
      [String(acme), 'Acme', String(billable), 'T-7', 'Help', '1.33', '90.00', 'USD', '119.70'],
    ]);
  });

  it('lists what ends soon', async () => {
    const { database } = test;
    const soon = await day(30);
    const domain = await aRow(database, 'domains', 'a.example', { domain_expire: soon, domain_client_id: acme });
    await aRow(database, 'domains', 'b.example', { domain_expire: await day(31), domain_client_id: acme });
    await aRow(database, 'domains', 'c.example', { domain_expire: await day(-1), domain_client_id: acme });
    const laptop = await aRow(database, 'assets', 'PC', { asset_warranty_expire: await day(0), asset_client_id: bolt });
    await aRow(database, 'software', 'x', {
      software_expire: soon,
      software_archived_at: soon,
      software_client_id: acme,
    });
    const found = [
      ['asset', String(laptop), 'PC', String(bolt), 'Bolt', await day(0), '0'],
      ['domain', String(domain), 'a.example', String(acme), 'Acme', soon, '30'],
    ];
    assert.deepEqual(await rows('expiring'), found);
    assert.deepEqual(await rows('expiring', { days: 29 }), found.slice(0, 1));
    assert.equal((await rows('expiring', { days: 31 })).length, 3);
  });

  it('counts assets by type, make and age', async () => {
    const asset = async (type: string, make: string, days: number | null) =>
      aRow(test.database, 'assets', 'x', {
        ...{ asset_type: type, asset_make: make, asset_client_id: acme, asset_warranty_expire: await day(-1) },
        asset_purchase_date: days === null ? null : await day(-days),
      });
    await asset('Laptop', 'Dell', 10);
    await asset('Laptop', 'HP', 800);
    await asset('Server', 'Dell', null);
    assert.deepEqual(await rows('assets'), [
      ['Laptop', '2', '2'],
      ['Server', '1', '1'],
    ]);
    assert.deepEqual(await rows('assets', { by: 'make' }), [
      ['Dell', '2', '2'],
      ['HP', '1', '1'],
    ]);
    assert.deepEqual(await rows('assets', { by: 'age' }), [
      [null, '1', '1'],
      ['0', '1', '1'],
      ['2', '1', '1'],
    ]);
  });

  it("know nothing of another client's rows", async () => {
    const invoice = await anInvoice(acme, '100.00', '2025-02-10');
    await aPayment(invoice, '10.00', '2025-01-31');
    await anExpense(acme, '1.00', '2025-01-31');
    await anExpense(0, '1.00', '2025-01-31');
    const ticket = await aTicket(acme, { ticket_billable: 1 });
    await aRow(test.database, 'ticket_replies', 'x', {
      ...{ ticket_reply_ticket_id: ticket, ticket_reply_time_worked: '01:00:00', ticket_reply_by: ada },
      ticket_reply_created_at: '2025-03-01 09:00:00',
    });
    await aRow(test.database, 'recurring_invoices', 'x', {
      ...{ recurring_invoice_client_id: acme, recurring_invoice_status: 1, recurring_invoice_next_date: '2025-03-01' },
    });
    await aRow(test.database, 'domains', 'x', { domain_expire: '2025-03-01', domain_client_id: acme });
    await aRow(test.database, 'assets', 'x', { asset_client_id: acme, asset_purchase_date: '2025-03-01' });
    const theirs = await test.key({ api_key_client_id: bolt });
    const ours = await test.key({ api_key_client_id: acme });
    for (const name of functionsOf(reports)) {
      assert.deepEqual(await rows(name, { ...YEAR, client_id: acme }, theirs), [], name);
      assert.notDeepEqual(await rows(name, YEAR, ours), [], name);
    }
  });

  it('come as a file that no spreadsheet runs', async () => {
    await aRow(test.database, 'assets', '=1+1', { asset_client_id: acme });
    const answer = await test.get('reports/assets', { api_key, format: 'csv' });
    assert.equal(answer.headers['content-type'], 'text/csv; charset=utf-8');
    assert.equal(answer.headers['content-disposition'], 'attachment; filename="reports-assets.csv"');
    assert.equal(answer.text.replace('\ufeff', ''), "value,assets,out_of_warranty\r\n'=1+1,1,0\r\n");
    await anExpense(acme, '3.00', '2025-01-31');
    const loss = await test.get('reports/profit_loss', { api_key, ...YEAR, format: 'csv' });
    assert.match(loss.text, /2025-01,USD,0\.00,3\.00,-3\.00\r\n/);
  });

  it('refuse what makes no sense, by name', async () => {
    for (const [name, query, message] of [
      ['tickets', { from: '2025-02-01', to: '2025-01-31' }, /^to: must not be before from/],
      ['tickets', { from: 'soon' }, /^from: must be a date/],
      ['tickets', { by: 'moon' }, /^by: must be one of client, category, technician/],
      ['expiring', { days: -1 }, /^days: must be 0 to/],
      ['assets', { format: 'xml' }, /^format: must be one of json, csv/],
    ] as const) {
      const answer = await test.get(`reports/${name}`, { api_key, ...query });
      assert.equal(answer.status, 400, name);
      assert.match(answer.body.message, message);
    }
  });
});
