import assert from 'node:assert/strict';
import { numberEvents } from '../../src/events/sequence.ts';
import { testApp } from '../support/app.ts';
import { aClient } from '../support/builders.ts';

interface Told {
  event_sequence: number;
  event_id: string;
  event_type: string;
  event_timestamp: string;
  event_record_id: number;
  event_client_id: number;
  event_before: Record<string, unknown>;
  event_after: Record<string, unknown>;
}

describe('events/read', () => {
  const test = testApp();
  let api_key: string;
  let client_id: number;
  let begin: number;

  const told = async (query: Record<string, unknown> = {}): Promise<Told[]> => {
    await numberEvents(test.database);
    const { body } = await test.get('events/read', { api_key, after: begin, ...query });
    assert.equal(body.success, 'True', body.message);
    return body.data;
  };
  const write = async (path: string, body: object): Promise<number> => {
    const answer = await test.post(path, { api_key, ...body });
    assert.equal(answer.body.success, 'True', `${path}: ${answer.body.message}`);
    return answer.body.data[0]?.insert_id;
  };
  const types = (events: Told[]) => events.map(({ event_type }) => event_type);

  beforeEach(async () => {
    api_key = await test.key();
    client_id = await aClient(test.database);
    begin = 0;
    begin = (await told({ limit: 1000 })).at(-1)?.event_sequence ?? 0;
  });

  it('tells of each write once, in their order', async () => {
    const location_id = await write('locations/create', { client_id, location_name: 'North' });
    await write('locations/update', { client_id, location_id, location_name: 'South', location_notes: '' });
    await write('locations/archive', { client_id, location_id });
    await write('locations/unarchive', { client_id, location_id });
    await write('locations/delete', { client_id, location_id });
    const events = await told();
    assert.deepEqual(types(events), [
      'location.created',
      'location.updated',
      'location.archived',
      'location.unarchived',
      'location.deleted',
    ]);
    for (const { event_record_id, event_client_id, event_timestamp, event_id } of events) {
      assert.deepEqual([event_record_id, event_client_id], [location_id, client_id]);
      assert.match(event_id, /^[0-9a-f]{8}-[0-9a-f]{4}-7/);
      assert.ok(Math.abs(Date.parse(event_timestamp) - Date.now()) < 60_000, event_timestamp);
    }
    const [created, updated, archived, , deleted] = events;
    assert.equal(created?.event_after.location_name, 'North');
    assert.match(String(created?.event_after.location_created_at), /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    assert.deepEqual(created?.event_before, {});
    // The notes were empty already.
    assert.deepEqual(
      [updated?.event_before, updated?.event_after],
      [{ location_name: 'North' }, { location_name: 'South' }],
    );
    assert.deepEqual(archived?.event_before, { location_archived_at: null });
    assert.equal(deleted?.event_before.location_name, 'South');
    assert.deepEqual(deleted?.event_after, {});
    assert.deepEqual(await told({ after: deleted?.event_sequence }), []);
    assert.deepEqual(types(await told({ after: archived?.event_sequence, limit: 1 })), ['location.unarchived']);
  });

  it('calls by their names what happens to tickets and invoices', async () => {
    const ticket_id = await write('tickets/create', { client_id, ticket_subject: 'Printer' });
    await write('tickets/resolve', { client_id, ticket_id });
    await write('tickets/reopen', { client_id, ticket_id });
    await write('tickets/close', { client_id, ticket_id });
    const items = [{ item_name: 'Hour', item_quantity: 1, item_price: 10 }];
    const invoice_id = await write('invoices/create', {
      client_id,
      invoice_scope: 'Work',
      items,
      invoice_category_id: 1,
    });
    await write('payments/create', { client_id, invoice_id, payment_amount: 10, payment_method: 'Cash' });
    const events = await told();
    assert.deepEqual(types(events), [
      'ticket.created',
      'ticket.resolved',
      'ticket.reopened',
      'ticket.closed',
      'invoice.created',
      'invoice.paid',
      'payment.created',
    ]);
    assert.ok(Number(events[0]?.event_after.ticket_number) > 0);
    assert.deepEqual(events[5]?.event_after, { invoice_status: 'Paid' });
    assert.equal(events[5]?.event_client_id, client_id);
  });

  it('holds no secret', async () => {
    const contact_id = await write('contacts/create', {
      client_id,
      contact_name: 'Ann',
      contact_email: 'a@example.com',
      contact_pin: '4711',
    });
    await write('contacts/update', { client_id, contact_id, contact_pin: '4712' });
    const text = JSON.stringify(await told());
    assert.match(text, /contact_email/);
    assert.doesNotMatch(text, /471[12]|_pin|password|url_key|hash/);
  });

  it('leaves nothing of a write that is refused', async () => {
    const { body } = await test.post('locations/update', { api_key, client_id, location_id: 0, location_name: 'X' });
    assert.equal(body.success, 'False');
    assert.deepEqual(await told(), []);
  });

  it('narrows by type and client, and shows a tied key its own client alone', async () => {
    const other = await aClient(test.database);
    await write('locations/create', { client_id, location_name: 'A' });
    await write('domains/create', { client_id: other, domain_name: 'b.example' });
    assert.deepEqual(types(await told()), ['location.created', 'domain.created']);
    assert.deepEqual(types(await told({ types: 'domain.*' })), ['domain.created']);
    assert.deepEqual(types(await told({ types: 'location.created,ticket.*' })), ['location.created']);
    assert.deepEqual(types(await told({ client_id: other })), ['domain.created']);
    api_key = await test.key({ api_key_client_id: client_id });
    assert.deepEqual(types(await told()), ['location.created']);
    assert.deepEqual(types(await told({ client_id: other })), []);
  });

  it('refuses what is no cursor and no type', async () => {
    for (const [name, value] of Object.entries({ after: 'x', limit: '1001', types: 'assets.created' })) {
      const { body, status } = await test.get('events/read', { api_key, [name]: value });
      assert.equal(status, 400);
      assert.match(body.message, new RegExp(`^${name}: `));
    }
  });
});
