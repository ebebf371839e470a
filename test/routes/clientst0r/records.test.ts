import assert from 'node:assert/strict';
import supertest from 'supertest';
import { testApp } from '../../support/app.ts';
import { aClient, aRow, aUser, insert } from '../../support/builders.ts';
import { doorOf } from '../../support/clientst0r.ts';

describe("ClientSt0r's records", () => {
  const test = testApp();
  let key = '';
  let org = 0;
  const door = doorOf(test, () => key);

  beforeEach(async () => {
    key = await test.key();
    org = await aClient(test.database);
  });

  it('are created, read, changed whole and in part, and deleted', async () => {
    const created = await door.post('/assets/', {
      org,
      name: 'DC 1',
      type: 'wireless_ap',
      serial_number: 7,
      ip_address: '10.0.0.1',
    });
    assert.equal(created.status, 201, created.text);
    const { id } = created.body;
    assert.deepEqual(
      [created.body.asset_type, created.body.serial_number, created.body.ip_address],
      ['wireless_ap', '7', '10.0.0.1'],
    );
    const patched = await door.patch(`/assets/${id}/`, { notes: 'moved' });
    assert.deepEqual([patched.status, patched.body.notes, patched.body.name], [200, 'moved', 'DC 1']);
    const again = await door.patch(`/assets/${id}/`, { notes: 'moved' });
    assert.equal(again.status, 200, 'nothing to change is no error');
    const part = await door.put(`/assets/${id}/`, { notes: 'x' });
    assert.deepEqual(
      [part.status, part.body],
      [400, { org: ['This field is required.'], name: ['This field is required.'] }],
    );
    const put = await door.put(`/assets/${id}`, { org, name: 'DC 2' });
    assert.deepEqual([put.status, put.body.name, put.body.notes], [200, 'DC 2', 'moved']);
    const archived = await door.patch(`/assets/${id}/`, { is_active: false });
    assert.deepEqual([archived.status, archived.body.is_active], [200, false]);
    const deleted = await door.delete(`/assets/${id}/`);
    assert.deepEqual([deleted.status, deleted.text], [204, '']);
    const gone = await door.get(`/assets/${id}/`);
    assert.deepEqual([gone.status, gone.body], [404, { detail: 'Not found.' }]);
  });

  it('say everything that is wrong at once, by field, and write nothing', async () => {
    const { status, body } = await door.post('/tickets/', {
      org: 'x',
      priority: 'constructor',
      description: 'a\0b',
      billable: 'maybe',
      due_at: 'soon',
    });
    assert.equal(status, 400);
    assert.deepEqual(body, {
      org: ['Incorrect type. Expected pk value, received str.'],
      subject: ['This field is required.'],
      description: ['Null characters are not allowed.'],
      priority: ['"constructor" is not a valid choice.'],
      billable: ['Must be a valid boolean.'],
      due_at: ['Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]].'],
    });
    const blank = await door.post('/assets/', { org, name: ' ', model: 'm'.repeat(201), manufacturer: [1] });
    assert.deepEqual(blank.body, {
      name: ['This field may not be blank.'],
      model: ['Ensure this field has no more than 200 characters.'],
      manufacturer: ['Not a valid string.'],
    });
    const rows = await test.database.rows({
      sql: 'SELECT COUNT(*) FROM assets WHERE asset_client_id = ?',
      parameters: [org],
    });
    assert.deepEqual(rows, [['0']]);
  });

  it('refuse bodies that are none, and take forms', async () => {
    const wrong = await door.post('/assets/', '{"name":');
    assert.equal(wrong.status, 400);
    assert.match(wrong.body.detail, /^JSON parse error - /);
    const list = await door.post('/assets/', '[]');
    assert.deepEqual(list.body, { non_field_errors: ['Invalid data. Expected a dictionary, but got list.'] });
    const asDoor = () => supertest(test.app).post('/api/assets/').set('Authorization', `Api-Key ${key}`);
    const xml = await asDoor().type('text/xml').send('<a/>');
    assert.deepEqual([xml.status, xml.body], [415, { detail: 'Unsupported media type "text/xml" in request.' }]);
    const form = await asDoor().type('form').send({ org, name: 'by form' });
    assert.deepEqual([form.status, form.body.name], [201, 'by form']);
    const multipart = await asDoor().field('org', String(org)).field('name', 'by multipart');
    assert.deepEqual([multipart.status, multipart.body.name], [201, 'by multipart']);
  });

  it('answer 404, 405 and OPTIONS as Django REST framework does', async () => {
    const unknown = await door.get('/nonsense/');
    assert.deepEqual([unknown.status, unknown.body], [404, { detail: 'Not found.' }]);
    const refused = await door.delete('/assets/');
    assert.deepEqual([refused.status, refused.body], [405, { detail: 'Method "DELETE" not allowed.' }]);
    assert.equal(refused.headers.allow, 'GET, POST, HEAD, OPTIONS');
    const { status, body } = await door.options('/tickets/');
    assert.deepEqual([status, body.name], [200, 'Ticket List']);
    assert.deepEqual(body.actions.POST.priority.choices[0], { value: 'low', display_name: 'Low' });
    const audit = await door.post('/audit/', {});
    assert.equal(audit.status, 405);
  });

  it('name other records only where those exist for the caller', async () => {
    const other = await aClient(test.database);
    const contact = await aRow(test.database, 'contacts', 'x', { contact_client_id: other });
    const own = await test.key({ api_key_client_id: org });
    key = own;
    const refused = await door.post('/assets/', { name: 'a', primary_contact: contact });
    assert.deepEqual(refused.body, { primary_contact: [`Invalid pk "${contact}" - object does not exist.`] });
    const owner = await door.post('/assets/', { org: other, name: 'a' });
    assert.deepEqual(owner.body, { org: [`Invalid pk "${other}" - object does not exist.`] });
    const pinned = await door.post('/assets/', { name: 'a' });
    assert.deepEqual([pinned.status, pinned.body.org], [201, org]);
  });

  it('move no organization and know none that is not there', async () => {
    const other = await aClient(test.database);
    const { body } = await door.post('/assets/', { org, name: 'a' });
    const moved = await door.patch(`/assets/${body.id}/`, { org: other });
    assert.deepEqual(moved.body, { org: ['A record stays with its organization.'] });
    const missing = await door.post('/assets/', { org: 999999, name: 'a' });
    assert.deepEqual(missing.body, { org: ['Invalid pk "999999" - object does not exist.'] });
  });

  it('of contacts have a first and a last name', async () => {
    const { status, body } = await door.post('/contacts/', {
      org,
      first_name: 'Ada',
      last_name: 'King Lovelace',
      email: 'a@shim.example',
    });
    assert.deepEqual([status, body.name, body.last_name], [201, 'Ada King Lovelace', 'King Lovelace']);
    const { body: changed } = await door.patch(`/contacts/${body.id}/`, { first_name: 'Augusta' });
    assert.equal(changed.name, 'Augusta King Lovelace');
  });

  it('of tickets have a status, notes, time entries and SLA data', async () => {
    const assignee = await aUser(test.database, { password: 'x', user_name: 'Kim' });
    const { body: ticket } = await door.post('/tickets/', {
      org,
      subject: 'Down',
      priority: 'high',
      assignee,
      description: 'All of it',
    });
    assert.deepEqual(
      [ticket.status, ticket.priority, ticket.assignee_name, ticket.is_open],
      ['new', 'high', 'Kim', true],
    );
    const note = await door.post(`/tickets/${ticket.id}/notes/`, { body: 'Looked at it', visibility: 'public' });
    assert.deepEqual([note.status, note.body.visibility, note.body.ticket], [201, 'public', ticket.id]);
    const entry = await door.post(`/tickets/${ticket.id}/time-entries/`, { description: 'Worked', duration: '01:30' });
    assert.deepEqual([entry.status, entry.body.duration], [201, '01:30:00']);
    assert.equal((await door.get(`/tickets/${ticket.id}/notes/`)).body.count, 2);
    assert.equal((await door.get(`/tickets/${ticket.id}/time_entries/`)).body.count, 1);
    assert.equal((await door.get('/tickets/999999/notes/')).status, 404);
    const closed = await door.patch(`/tickets/${ticket.id}/`, { status: 'closed' });
    assert.deepEqual([closed.status, closed.body.status, closed.body.is_open], [200, 'closed', false]);
    const odd = await door.patch(`/tickets/${ticket.id}/`, { status: 'nonsense' });
    assert.deepEqual(odd.body, { status: ['"nonsense" is not a valid choice.'] });
    const sla = await door.get(`/tickets/${ticket.id}/sla/`);
    assert.deepEqual([sla.body.priority, sla.body.status], ['high', 'closed']);
  });

  it('of documents are published, archived, and keep their versions', async () => {
    const { body } = await door.post('/docs/', { org, title: 'How to', body: '<p>First</p>' });
    await door.patch(`/docs/${body.id}/`, { body: '<p>Second</p>' });
    assert.deepEqual((await door.post(`/documents/${body.id}/publish/`)).body, { status: 'published' });
    assert.deepEqual((await door.post(`/documents/${body.id}/archive/`)).body, { status: 'archived' });
    const { body: now } = await door.get(`/documents/${body.id}/`);
    assert.deepEqual([now.slug, now.body, now.is_published, now.is_archived], ['how-to', '<p>Second</p>', true, true]);
    const { body: versions } = await door.get(`/docs/${body.id}/versions/?search=first`);
    assert.equal(versions.results[0].body, '<p>First</p>');
  });

  it('of invoices are made with their lines', async () => {
    const { status, body } = await door.post('/invoices/', {
      org,
      date: '2026-01-31',
      items: [{ name: 'Work', quantity: 2, unit_price: '80.50' }],
    });
    assert.equal(status, 201);
    assert.deepEqual([body.total, body.items.length, body.items[0].total], ['161.00', 1, '161.00']);
    const line = await door.post(`/invoices/${body.id}/items/`, { name: 'More', quantity: '1', unit_price: '1' });
    assert.equal(line.status, 201);
    assert.equal((await door.get(`/invoices/${body.id}/`)).body.total, '162.00');
    const pdf = await door.get(`/invoices/${body.id}/pdf/`).responseType('blob');
    assert.deepEqual([pdf.status, pdf.headers['content-type']], [200, 'application/pdf']);
    assert.equal(pdf.body.subarray(0, 5).toString(), '%PDF-');
    const wrong = await door.post('/invoices/', { org, items: [{ quantity: 1 }] });
    assert.deepEqual([wrong.status, Object.keys(wrong.body)], [400, ['items']]);
  });

  it('take tags by their ids', async () => {
    const aTag = (name: string) =>
      insert(test.database, 'tags', { tag_name: name, tag_type: 1, tag_color: 'red', tag_icon: '' });
    const [one, two] = [await aTag('One'), await aTag('Two')];
    const { body } = await door.post('/assets/', { org, name: 'a', tag_ids: [one] });
    const { body: changed } = await door.patch(`/assets/${body.id}/`, { tag_ids: [two] });
    const names = ({ tags }: { tags: { name: string }[] }) => tags.map(({ name }) => name);
    assert.deepEqual([names(body), names(changed)], [['One'], ['Two']]);
    const { body: wrong } = await door.patch(`/assets/${body.id}/`, { tag_ids: [999999] });
    assert.deepEqual(wrong, { tag_ids: ['Invalid pk "999999" - object does not exist.'] });
  });
});
