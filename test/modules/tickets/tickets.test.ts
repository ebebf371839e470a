import { strict as assert } from 'node:assert';
import { testApp } from '../../support/app.ts';
import { aClient, insert } from '../../support/builders.ts';

describe('tickets', () => {
  const test = testApp();
  let key: string;
  let client: number;

  beforeEach(async () => {
    key = await test.key();
    client = await aClient(test.database);
  });

  const post = (name: string, fields: object) =>
    test.post(`tickets/${name}`, { api_key: key, client_id: client, ...fields });
  const created = async (fields: object = {}): Promise<number> =>
    (await post('create', { ticket_subject: 'Printer', ...fields })).body.data[0].insert_id;
  const ticket = async (id: number) => (await test.get('tickets/read', { api_key: key, ticket_id: id })).body.data[0];
  const historyOf = async (id: number) =>
    (
      await test.database.rows({
        sql: 'SELECT ticket_history_status FROM ticket_history WHERE ticket_history_ticket_id = ? ORDER BY 1',
        parameters: [id],
      })
    ).map(([status]) => status);

  it('take any field on update, a text as vendor ticket number too, and tell their history of a new status', async () => {
    const id = await created();
    const fields = {
      ticket_status: 3,
      ticket_priority: 'High',
      ticket_schedule: '2026-05-01 09:30:00',
      ticket_onsite: 1,
    };
    const { body } = await post('update', { ticket_id: id, ticket_vendor_ticket_number: 'VND/7', ...fields });
    assert.equal(body.success, 'True');
    const row = await ticket(id);
    assert.equal(row.ticket_vendor_ticket_number, 'VND/7');
    for (const [name, value] of Object.entries(fields)) assert.equal(row[name], String(value));
    assert.deepEqual(await historyOf(id), ['On Hold']);
    assert.match((await post('update', { ticket_id: id, ...fields })).body.message, /no rows changed/);
  });

  it('of another system keep their dates', async () => {
    const dates = {
      ticket_created_at: '2020-01-01 08:00:00',
      ticket_resolved_at: '2020-01-02 08:00:00',
      ticket_closed_at: '2020-01-03 08:00:00',
    };
    const row = await ticket(await created({ ...dates, ticket_status: 5 }));
    for (const [name, value] of Object.entries(dates)) assert.equal(row[name], value);
    assert.equal(row.ticket_status, '5');
  });

  it('refuse a status that does not exist', async () => {
    const id = await created();
    assert.equal((await post('update', { ticket_id: id, ticket_status: 99 })).status, 400);
    assert.equal((await ticket(id)).ticket_status, '1');
  });

  it('are closed and reopened, each once', async () => {
    const id = await created();
    assert.equal((await post('close', { ticket_id: id })).body.success, 'True');
    const closed = await ticket(id);
    assert.equal(closed.ticket_status, '5');
    assert.ok(closed.ticket_closed_at && closed.ticket_resolved_at);
    assert.match((await post('close', { ticket_id: id })).body.message, /no rows changed/);
    assert.match((await post('resolve', { ticket_id: id })).body.message, /no rows changed/);
    assert.equal((await post('reopen', { ticket_id: id })).body.success, 'True');
    const open = await ticket(id);
    assert.deepEqual([open.ticket_status, open.ticket_closed_at, open.ticket_resolved_at], ['2', null, null]);
    assert.match((await post('reopen', { ticket_id: id })).body.message, /no rows changed/);
    assert.deepEqual(await historyOf(id), ['Closed', 'Open']);
  });

  it('are resolved again after a status has opened them', async () => {
    const id = await created();
    await post('resolve', { ticket_id: id });
    await post('update', { ticket_id: id, ticket_status: 2 });
    assert.equal((await ticket(id)).ticket_resolved_at, null);
    assert.equal((await post('resolve', { ticket_id: id })).body.success, 'True');
  });

  it('are merged: replies move, the merged one is closed and names the other', async () => {
    const [from, into] = [await created({ ticket_details: 'It smokes' }), await created()];
    await test.post('ticket_replies/create', {
      api_key: key,
      client_id: client,
      ticket_id: from,
      ticket_reply: 'Unplug it',
    });
    assert.equal((await post('merge', { ticket_id: from, into_ticket_id: into })).body.success, 'True');
    const repliesOf = async (id: number): Promise<string[]> =>
      (await test.get('ticket_replies/read', { api_key: key, ticket_id: id })).body.data.map(
        (row: Record<string, string>) => row.ticket_reply,
      );
    const [moved, details] = await repliesOf(into);
    assert.equal(moved, 'Unplug it');
    assert.match(String(details), /It smokes/);
    const target = await ticket(into);
    assert.match(String(await repliesOf(from)), new RegExp(`${target.ticket_prefix}${target.ticket_number}`));
    assert.equal((await ticket(from)).ticket_status, '5');
    assert.deepEqual(await historyOf(from), ['Closed']);
    assert.equal((await post('merge', { ticket_id: from, into_ticket_id: into })).status, 400);
  });

  it('are not merged into themselves or into those of another client', async () => {
    const id = await created();
    const foreign = await created({ client_id: await aClient(test.database) });
    assert.equal((await post('merge', { ticket_id: id, into_ticket_id: id })).status, 400);
    assert.match((await post('merge', { ticket_id: id, into_ticket_id: foreign })).body.message, /no rows changed/);
    assert.equal((await ticket(id)).ticket_closed_at, null);
  });

  it('take their replies, history and watchers with them when they are deleted', async () => {
    const id = await created();
    await test.post('ticket_replies/create', {
      api_key: key,
      client_id: client,
      ticket_id: id,
      ticket_reply: 'x',
      ticket_status: 2,
    });
    await insert(test.database, 'ticket_watchers', { watcher_email: 'a@b.example', watcher_ticket_id: id });
    assert.equal((await post('delete', { ticket_id: id })).body.success, 'True');
    const [left] = await test.database.rows({
      sql: `SELECT (SELECT COUNT(*) FROM ticket_replies WHERE ticket_reply_ticket_id = ?)
        + (SELECT COUNT(*) FROM ticket_history WHERE ticket_history_ticket_id = ?) + (SELECT COUNT(*) FROM ticket_watchers WHERE watcher_ticket_id = ?)`,
      parameters: [id, id, id],
    });
    assert.equal(Number(left?.[0]), 0);
  });

  it('have statuses and categories that can be added to', async () => {
    const status = await test.post('ticket_statuses/create', { api_key: key, ticket_status_name: 'Waiting' });
    const id = await created();
    assert.equal(
      (await post('update', { ticket_id: id, ticket_status: status.body.data[0].insert_id })).body.success,
      'True',
    );
    const category = { api_key: key, category_name: 'Network', category_type: 'Ticket' };
    const { insert_id } = (await test.post('categories/create', category)).body.data[0];
    const { body } = await test.get('categories/read', { api_key: key, category_type: 'Ticket' });
    assert.ok(body.data.some((row: Record<string, string>) => row.category_id === String(insert_id)));
  });
});
