import assert from 'node:assert/strict';
import { testApp } from '../../support/app.ts';
import { aClient, aRow } from '../../support/builders.ts';

type Row = Record<string, string | null>;

describe('worked time', () => {
  const test = testApp();
  let key: string;
  let client: number;
  let ticket: number;

  beforeEach(async () => {
    key = await test.key();
    client = await aClient(test.database, { client_rate: '90.00' });
    ticket = await aTicket();
  });

  const aTicket = (values: object = {}) =>
    aRow(test.database, 'tickets', 'Printer', {
      ...{ ticket_client_id: client, ticket_billable: 1, ticket_status: 1, ticket_prefix: 'T-', ticket_number: 7 },
      ...values,
    });
  const post = async (path: string, body: object, api_key = key) =>
    (await test.post(path, { api_key, ...body })).body as { success: string; message: string; data: Row[] };
  const done = async (path: string, body: object, api_key = key): Promise<Row> => {
    const { success, message, data } = await post(path, body, api_key);
    assert.equal(success, 'True', `${path}: ${message}`);
    return data[0] as Row;
  };
  const refused = async (path: string, body: object, message: RegExp) => {
    const answer = await post(path, body);
    assert.equal(answer.success, 'False');
    assert.match(answer.message, message);
  };
  const entry = async (time: string, values: object = {}) => {
    const { insert_id } = await done('time_entries/create', {
      ...{ ticket_id: ticket, ticket_reply_time_worked: time, ticket_reply: 'Worked' },
      ...values,
    });
    return Number(insert_id);
  };
  const entries = async (query: object = {}): Promise<Row[]> =>
    (await test.get('time_entries/read', { api_key: key, limit: 100, ...query })).body.data;
  const times = async (query: object = {}) => (await entries(query)).map((row) => row.ticket_reply_time_worked);
  const linesOf = async (invoice_id: unknown): Promise<(string | null | undefined)[][]> =>
    (await test.get('invoice_items/read', { api_key: key, invoice_id })).body.data.map((line: Row) => [
      line.item_name,
      line.item_quantity,
      line.item_price,
      line.item_total,
    ]);

  it('is the replies of a ticket that have some', async () => {
    await aRow(test.database, 'ticket_replies', 'No time', {
      ...{ ticket_reply_ticket_id: ticket, ticket_reply_time_worked: '00:00:00' },
    });
    await done('ticket_replies/create', { ticket_id: ticket, ticket_reply: 'x', ticket_reply_time_worked: '00:05:00' });
    const id = await entry('01:30:00', { time_entry_started_at: '2026-01-31 10:00:00' });
    assert.deepEqual(await times({ ticket_id: ticket }), ['00:05:00', '01:30:00']);
    const [row] = await entries({ time_entry_id: id });
    assert.deepEqual(
      [row?.time_entry_started_at, row?.time_entry_billable, row?.time_entry_invoice_id, row?.ticket_client_id],
      ['2026-01-31 10:00:00', '1', '0', String(client)],
    );
    assert.equal(row?.ticket_reply_type, 'Internal');
    assert.deepEqual(await times({ 'filter[ticket_client_id]': client, sort: '-ticket_reply_time_worked' }), [
      '01:30:00',
      '00:05:00',
    ]);
  });

  it('is rounded up where that is asked for', async () => {
    const id = await entry('00:15:01', { round_to: 15 });
    await entry('00:30:00', { round_to: 15 });
    await entry('00:00:01', { round_to: 6 });
    assert.deepEqual(await times({ ticket_id: ticket }), ['00:30:00', '00:30:00', '00:06:00']);
    await done('time_entries/update', { ticket_reply_id: id, ticket_reply_time_worked: '01:59:59', round_to: 1 });
    assert.equal((await times({ ticket_reply_id: id }))[0], '02:00:00');
  });

  it('that makes no sense is refused by field and rule, and writes nothing', async () => {
    const body = { ticket_id: ticket, ticket_reply_time_worked: '00:10:00' };
    for (const [wrong, message] of [
      [{ round_to: 16 }, /^round_to: must be 1 to 15 minutes/],
      [{ round_to: 0 }, /^round_to: must be 1 to 15 minutes/],
      [{ ticket_reply_time_worked: 'an hour' }, /^ticket_reply_time_worked: must be a time like/],
      [{ ticket_reply_by: 999_999 }, /^ticket_reply_by: there is no such user/],
      [{ ticket_id: 999_999 }, /ticket_reply_ticket_id: there is no such record/],
    ] as const)
      await refused('time_entries/create', { ...body, ...wrong }, message);
    await refused('time_entries/create', { ticket_id: ticket }, /ticket_reply_time_worked: is required/);
    assert.deepEqual(await times({ ticket_id: ticket }), []);
  });

  it('is billable as its ticket is, unless it says otherwise', async () => {
    const free = await entry('00:10:00', { time_entry_billable: 0 });
    await entry('00:20:00');
    const billable = { ticket_id: ticket, 'filter[time_entry_billable]': 1 };
    assert.deepEqual(await times(billable), ['00:20:00']);
    await done('time_entries/update', { ticket_reply_id: free, time_entry_billable: 1 });
    assert.deepEqual(await times(billable), ['00:10:00', '00:20:00']);
  });

  it('comes of a timer, one for each caller and ticket', async () => {
    await done('time_entries/start', { ticket_id: ticket, timer_note: 'Cabling' });
    await refused('time_entries/start', { ticket_id: ticket }, new RegExp(`timer runs on ticket ${ticket} since 20`));
    const other = await test.key();
    await done('time_entries/start', { ticket_id: ticket }, other);
    const running: Row[] = (await test.get('timers/read', { api_key: key, ticket_id: ticket })).body.data;
    assert.deepEqual(
      running.map(({ timer_note }) => timer_note),
      ['Cabling', ''],
    );
    assert.ok(running.every((timer) => !('timer_owner' in timer)));
    await test.database.write({
      sql: 'UPDATE shim_timers SET timer_started_at = NOW() - INTERVAL 65 MINUTE WHERE timer_note = ?',
      parameters: ['Cabling'],
    });
    await done('time_entries/stop', { ticket_id: ticket, round_to: 15 });
    const [row] = await entries({ ticket_id: ticket });
    assert.deepEqual([row?.ticket_reply, row?.ticket_reply_time_worked], ['Cabling', '01:15:00']);
    assert.ok(row?.time_entry_started_at);
    await refused('time_entries/stop', { ticket_id: ticket }, /No timer of this caller runs/);
    assert.equal((await test.get('timers/read', { api_key: key, ticket_id: ticket })).body.count, 1);
  });

  it('goes on a draft, one line a ticket, and never twice', async () => {
    await entry('00:20:00');
    await entry('01:00:00');
    await entry('05:00:00', { time_entry_billable: 0 });
    const second = await aTicket({ ticket_number: 8, ticket_subject: 'Router' });
    await entry('00:30:00', { ticket_id: second });
    await entry('09:00:00', { ticket_id: await aTicket({ ticket_invoice_id: 5 }) });
    const reported: Row[] = (await test.get('reports/unbilled_time', { api_key: key, client_id: client })).body.data;
    const { invoice_id, ...sums } = await done('invoices/add_time', { client_id: client });
    assert.deepEqual(sums, { lines: 2, time_entries: 3, hours: '1.83' });
    assert.deepEqual(await linesOf(invoice_id), [
      ['Ticket T-7: Printer', '1.33', '90.00', '119.70'],
      ['Ticket T-8: Router', '0.50', '90.00', '45.00'],
    ]);
    assert.deepEqual(
      reported.map(({ hours, amount }) => [hours, amount]),
      [
        ['1.33', '119.70'],
        ['0.50', '45.00'],
      ],
    );
    const [invoice] = (await test.get('invoices/read', { api_key: key, invoice_id })).body.data;
    assert.deepEqual([invoice.invoice_status, invoice.invoice_amount], ['Draft', '164.70']);
    assert.deepEqual((await test.get('reports/unbilled_time', { api_key: key, client_id: client })).body.data, []);
    await refused('invoices/add_time', { client_id: client }, /There is no unbilled time/);
    assert.equal((await entries({ 'filter[time_entry_invoice_id]': String(invoice_id) })).length, 3);

    // What is worked later is billed later.
    await entry('00:06:00');
    const more = await done('invoices/add_time', { ticket_ids: [ticket], invoice_id, hourly_rate: '50' });
    assert.deepEqual(more, { invoice_id, lines: 1, time_entries: 1, hours: '0.10' });
    assert.deepEqual((await linesOf(invoice_id)).at(-1), ['Ticket T-7: Printer', '0.10', '50.00', '5.00']);
  });

  it('stays as it is once it is billed, until its line is deleted or its invoice cancelled', async () => {
    const id = await entry('01:00:00');
    const { invoice_id } = await done('invoices/add_time', { time_entry_ids: `${id}` });
    await refused(
      'time_entries/update',
      { ticket_reply_id: id, ticket_reply_time_worked: '02:00:00' },
      /is on invoice/,
    );
    await refused('time_entries/delete', { ticket_reply_id: id }, /is on invoice/);
    await refused('invoices/add_time', { time_entry_ids: [id] }, /time_entry_ids: \d+ are no unbilled billable time/);
    const [line] = (await test.get('invoice_items/read', { api_key: key, invoice_id })).body.data;
    assert.equal((await post('invoice_items/delete', { item_id: line.item_id })).success, 'True');
    const again = await done('invoices/add_time', { client_id: client });
    const cancelled = await post('invoices/cancel', { invoice_id: again.invoice_id, client_id: client });
    assert.equal(cancelled.success, 'True', cancelled.message);
    await done('invoices/add_time', { client_id: client });
    await refused('invoices/add_time', { client_id: client }, /There is no unbilled time/);
  });

  it('is billed to one client, at a rate, by who may write to it', async () => {
    const id = await entry('01:00:00');
    const other = await aClient(test.database, { client_rate: null });
    const theirs = await aTicket({ ticket_client_id: other });
    const their = await entry('01:00:00', { ticket_id: theirs });
    await refused('invoices/add_time', {}, /client_id: is required/);
    await refused('invoices/add_time', { time_entry_ids: [id, their] }, /time_entry_ids: must be of one client/);
    await refused('invoices/add_time', { ticket_ids: 'all' }, /ticket_ids: must be 1 to 1000 ids/);
    await refused('invoices/add_time', { client_id: other }, /hourly_rate: is required/);
    const tied = await test.key({ api_key_client_id: client });
    const answer = await post('invoices/add_time', { ticket_ids: [theirs], hourly_rate: 1 }, tied);
    assert.equal(answer.success, 'False');
    assert.match(answer.message, /have no unbilled billable time/);
    const [unbilled] = await entries({ ticket_reply_id: their });
    assert.equal(unbilled?.time_entry_invoice_id, '0');
  });
});
