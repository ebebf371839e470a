import { strict as assert } from 'node:assert';
import { testApp } from '../../support/app.ts';
import { aClient, insert } from '../../support/builders.ts';

describe('ticket replies', () => {
  const test = testApp();
  let key: string;
  let client: number;
  let ticket: number;

  beforeEach(async () => {
    key = await test.key();
    client = await aClient(test.database);
    const contact = {
      contact_name: 'Ada',
      contact_email: 'ada@client.example',
      contact_primary: 1,
      contact_client_id: client,
    };
    await insert(test.database, 'contacts', contact);
    ticket = await aTicket(client);
  });

  const aTicket = async (client_id: number): Promise<number> =>
    (await test.post('tickets/create', { api_key: key, client_id, ticket_subject: 'Printer' })).body.data[0].insert_id;
  const reply = (fields: object = {}) =>
    test.post('ticket_replies/create', {
      api_key: key,
      client_id: client,
      ticket_id: ticket,
      ticket_reply: '<p>Hello</p>',
      ...fields,
    });
  const read = async (query: object) => (await test.get('ticket_replies/read', { api_key: key, ...query })).body;
  const ticketRow = async () => (await test.get('tickets/read', { api_key: key, ticket_id: ticket })).body.data[0];
  const mails = () =>
    test.database.rows({
      sql: 'SELECT email_recipient, email_subject FROM email_queue ORDER BY email_id',
      parameters: [],
    });

  it('are internal without a type; a Public one is the first response, and mail to the contact and the watchers', async () => {
    await test.database.write({ sql: "UPDATE settings SET config_smtp_provider = 'standard_smtp'", parameters: [] });
    for (const watcher_email of ['boss@client.example', 'no address'])
      await insert(test.database, 'ticket_watchers', { watcher_email, watcher_ticket_id: ticket });
    await reply();
    assert.equal((await ticketRow()).ticket_first_response_at, null);
    assert.deepEqual(await mails(), []);
    await reply({ ticket_reply_type: 'public' });
    const { ticket_first_response_at, ticket_prefix, ticket_number } = await ticketRow();
    assert.ok(ticket_first_response_at);
    const subject = `[${ticket_prefix}${ticket_number}] Printer`;
    assert.deepEqual(await mails(), [
      ['ada@client.example', subject],
      ['boss@client.example', subject],
    ]);
  });

  it('queue no mail where no mail server is set', async () => {
    await test.database.write({ sql: 'UPDATE settings SET config_smtp_provider = NULL', parameters: [] });
    assert.equal((await reply({ ticket_reply_type: 'Public' })).body.success, 'True');
    assert.deepEqual(await mails(), []);
  });

  it('change the status of the ticket, and open a resolved one again', async () => {
    await reply({ ticket_status: 4 });
    assert.ok((await ticketRow()).ticket_resolved_at);
    await reply({ ticket_status: 2 });
    const { ticket_status, ticket_resolved_at } = await ticketRow();
    assert.deepEqual([ticket_status, ticket_resolved_at], ['2', null]);
  });

  it('are changed, but stay with their ticket', async () => {
    const id = (await reply()).body.data[0].insert_id;
    const foreign = await aTicket(await aClient(test.database));
    const fields = { ticket_id: foreign, ticket_reply: 'Better', ticket_reply_time_worked: '1:30:00' };
    const { body } = await test.post('ticket_replies/update', {
      api_key: key,
      client_id: client,
      ticket_reply_id: id,
      ...fields,
    });
    assert.equal(body.success, 'True');
    const [row] = (await read({ ticket_reply_id: id })).data;
    assert.deepEqual(
      [row.ticket_reply, row.ticket_reply_time_worked, row.ticket_reply_ticket_id],
      ['Better', '01:30:00', String(ticket)],
    );
  });

  it('are hidden once archived, unless they are asked for', async () => {
    const ticket_reply_id = (await reply()).body.data[0].insert_id;
    const body = { api_key: key, client_id: client, ticket_reply_id };
    assert.equal((await test.post('ticket_replies/archive', body)).body.success, 'True');
    assert.equal((await read({ ticket_id: ticket })).success, 'False');
    assert.equal((await read({ ticket_id: ticket, include_archived: 1 })).count, 1);
    assert.equal((await read({ ticket_id: ticket, archived: 1 })).count, 1);
    assert.equal((await test.post('ticket_replies/unarchive', body)).body.success, 'True');
    assert.equal((await test.post('ticket_replies/delete', body)).body.success, 'True');
    assert.equal((await read({ ticket_id: ticket, include_archived: 1 })).success, 'False');
  });

  it('do not reach the ticket of another client', async () => {
    const foreign = await aTicket(await aClient(test.database));
    assert.equal((await reply({ ticket_id: foreign })).body.success, 'False');
    assert.equal((await read({ ticket_id: foreign })).success, 'False');
  });

  it('refuse more time than the column holds', async () => {
    assert.equal((await reply({ ticket_reply_time_worked: '839:00:00' })).status, 400);
  });

  it('add up to the time that a technician worked, beyond 838 hours too', async () => {
    const user = await insert(test.database, 'users', {
      user_name: 'Tom',
      user_email: 't@msp.example',
      user_password: '',
      user_status: 1,
    });
    for (const minute of [1, 2]) {
      const worked = { ticket_reply: 'x', ticket_reply_type: 'Internal', ticket_reply_time_worked: '500:00:30' };
      const row = {
        ...worked,
        ticket_reply_created_at: `2024-03-01 10:0${minute}:00`,
        ticket_reply_by: user,
        ticket_reply_ticket_id: ticket,
      };
      await insert(test.database, 'ticket_replies', row);
    }
    const time = async (query: object) => (await test.get('technicians/time', { api_key: key, ...query })).body;
    const { data } = await time({ year: 2024, month: 3 });
    assert.deepEqual([data[0].technician, data[0].time_worked], ['Tom', '1000:01:00']);
    assert.equal((await time({ year: 2024, client_id: client + 1 })).success, 'False');
    assert.equal((await time({ year: 2024, month: 4 })).success, 'False');
    assert.match((await time({ year: 2024, month: 13 })).message, /month/);
  });
});
