import assert from 'node:assert/strict';
import supertest from 'supertest';
import { methods } from '../../../routes/jitbit/methods.ts';
import { insert } from '../../support/builders.ts';
import { aTicketCategory, basic, helpdesk } from './helpdesk.ts';

/** The bytes themselves, whatever their type says. */
const asItIs = (body: unknown) => body as string;

describe("the transport of Jitbit's door", () => {
  const desk = helpdesk({ corsOrigins: ['https://panel.example'] });
  const { get, post } = desk;
  let category: number;

  beforeEach(async () => {
    category = await aTicketCategory(desk);
  });
  const send = (method: 'get' | 'post' | 'put' | 'head', path: string) =>
    supertest(desk.test.app)[method](path).set('Authorization', basic(desk.name));

  it('takes a ticket in five encodings and answers a bare integer', async () => {
    const ticket = { categoryId: category, subject: 'Encoded', body: 'b', priorityId: '2' };
    const path = '/helpdesk/api/ticket';
    const answers = [
      await send('post', path).query({ CategoryID: category, Subject: 'Encoded', Body: 'b', PriorityID: 2 }),
      await send('post', path).type('form').send(ticket),
      await send('post', path).send({ ...ticket, priorityId: 2, assignedToUserId: null }),
      await send('post', path)
        .field('categoryId', category)
        .field('subject', 'Encoded')
        .field('body', 'b')
        .field('priorityId', '2'),
      await send('post', `${path}?categoryId=${category}&priorityId=2`)
        .type('form')
        .send({ subject: 'Encoded', body: 'b' }),
    ];
    for (const { status, text } of answers) {
      assert.equal(status, 200, text);
      assert.match(text, /^\d+$/);
      const { body } = await get('ticket', { id: text });
      assert.deepEqual([body.Subject, body.Priority, body.CategoryID], ['Encoded', 2, category]);
    }
  });

  it('knows paths and names in any letter case, and ids in the path', async () => {
    const { body: id } = await post('TICKET', { CATEGORYID: category, SUBJECT: 'Case', bOdY: 'x' });
    for (const path of [`API/TiCkEt?ID=${id}`, `api/tickets/${id}`, `Api/Ticket/${id}/`]) {
      const { body, status } = await send('get', `/HelpDesk/${path}`);
      assert.deepEqual([status, body.TicketID], [200, id], path);
    }
    const { status } = await send('post', '/helpdesk/api/Tickets').type('form').send({ statusID: 1, count: 5 });
    assert.equal(status, 200);
  });

  it('ignores blanks and what it does not know, and takes lists in every form', async () => {
    const { body: id } = await post('ticket', { categoryId: category, subject: 'Blank', body: '' });
    const blank = 'mode=&categoryid=&sectionId=&statusId=&dateFrom=&dateTo=&offset=0&count=&tagName=&nonsense=1';
    assert.equal((await send('get', `/helpdesk/api/Tickets?${blank}`)).body[0].IssueID, id);
    const path = '/helpdesk/api/Tickets';
    for (const request of [
      send('get', `${path}?statusId=1&statusId=2`),
      send('get', `${path}?statusId=1,2`),
      send('get', `${path}?statusId[]=1&statusId[]=2`),
      send('post', path).send({ statusId: [1, 2] }),
    ])
      assert.equal((await request).body[0].IssueID, id);
  });

  it('takes bodies as they come: charsets, a mark in front, none, nothing that says what it is', async () => {
    const values = { CategoryID: String(category), Subject: 'Prüfung', Body: null, PriorityID: '2', Tags: ['a', 'b'] };
    const json = JSON.stringify(values);
    const form = `CategoryID=${category}&Subject=Pr%C3%BCfung&PriorityID=2&Tags%5B%5D=a&Tags%5B%5D=b`;
    const bodies: [string, Buffer][] = [
      ['application/json; charset=utf-8', Buffer.from(json)],
      ['application/json;charset="UTF-8"', Buffer.from(`\ufeff${json}`)],
      ['text/json', Buffer.from(json)],
      ['application/vnd.api+json', Buffer.from(json)],
      ['application/json; charset=ISO-8859-1', Buffer.from(json, 'latin1')],
      ['application/json; charset=utf-16', Buffer.from(`\ufeff${json}`, 'utf16le')],
      ['application/json; charset=nonsense', Buffer.from(json)],
      ['application/x-www-form-urlencoded', Buffer.from(json)],
      ['application/x-www-form-urlencoded; charset=UTF-8', Buffer.from(`\ufeff${form}`)],
      ['text/plain', Buffer.from(form)],
      ['', Buffer.from(form)],
      ['', Buffer.from(json)],
    ];
    for (const [type, body] of bodies) {
      const request = send('post', '/helpdesk/api/ticket');
      const { body: id, text } = await (type ? request.set('Content-Type', type) : request.unset('Content-Type'))
        .serialize(asItIs)
        .send(body);
      assert.ok(id > 0, `${type}: ${text}`);
      const { body: made } = await get('ticket', { id });
      assert.deepEqual([made.Subject, made.Priority, made.Tags.length, made.Body], ['Prüfung', 2, 2, ''], type);
    }
    for (const type of ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const { status } = await send('post', `/helpdesk/api/UpdateTicket?id=1`).set('Content-Type', type).send('');
      assert.ok(status === 404 || status === 200 || status === 400, `${type}: ${status}`);
      assert.equal((await send('get', '/helpdesk/api/Stats').set('Content-Type', type)).status, 200, type);
    }
  });

  it('takes what stands in the query and in the body together, and custom fields in every form', async () => {
    const field = { custom_field_table: 'tickets', custom_field_label: 'F', custom_field_type: 'text' };
    const one = await insert(desk.test.database, 'custom_fields', field);
    const two = await insert(desk.test.database, 'custom_fields', field);
    const path = `/helpdesk/api/ticket?subject=Query&categoryId=${category}`;
    const wanted = { [one]: '1', [two]: 'x' };
    for (const request of [
      send('post', path).send({ subject: 'Body', customFields: wanted }),
      send('post', path).send({ subject: 'Body', customFields: JSON.stringify(wanted) }),
      send('post', path).type('form').send(`subject=Body&customFields[${one}]=1&customFields%5B${two}%5D=x`),
      send('post', `${path}&customFields=${encodeURIComponent(JSON.stringify(wanted))}`).send({ Subject: 'Body' }),
      send('post', path).field('subject', 'Body').field(`customFields[${one}]`, '1').field(`CustomFields[${two}]`, 'x'),
    ]) {
      const { body: id, text } = await request;
      assert.ok(id > 0, text);
      assert.equal((await get('ticket', { id })).body.Subject, 'Body', 'the body counts');
      const { body: fields } = await get('TicketCustomFields', { id });
      assert.deepEqual(
        fields.map(({ Value }: { Value: string }) => Value),
        ['1', 'x'],
      );
    }
    for (const customFields of ['x', '[]', '{"a":1}', '[1]', 'null', '{"1":{"2":3}}']) {
      const { status, body } = await post('ticket', { categoryId: category, subject: 's', customFields });
      assert.deepEqual([status, /^customFields/.test(body.Message)], [400, true], customFields);
    }
  });

  it('tells of its verbs on OPTIONS, and lets pages read refusals too', async () => {
    const { status, headers } = await supertest(desk.test.app).options('/helpdesk/api/ticket');
    assert.deepEqual([status, headers.allow], [405, 'GET, POST']);
    const refused = await supertest(desk.test.app).get('/helpdesk/api/Tickets').set('Origin', 'https://panel.example');
    assert.equal(refused.status, 401);
    assert.equal(refused.headers['access-control-allow-origin'], 'https://panel.example');
    const preflight = await supertest(desk.test.app)
      .options('/helpdesk/User/Token')
      .set({
        ...{ Origin: 'https://panel.example', 'Access-Control-Request-Method': 'POST' },
        'Access-Control-Request-Headers': 'authorization,content-type',
      });
    assert.equal(preflight.status, 204);
  });

  it("answers in Jitbit's statuses, with Errors beside a text", async () => {
    for (const [request, status, description] of [
      [get('ticket', { id: 999999999 }), 404, /no ticket/],
      [get('ticket'), 400, /^id: is required/],
      [get('ticket', { id: 'x' }), 400, /^id: must be a whole number/],
      [get('Tickets', { dateFrom: 'never' }), 400, /^dateFrom: must be a date/],
      [get('Tickets', { mode: 'some' }), 400, /^mode: must be one of all, unanswered/],
      [get('nothing'), 404, /no method nothing/],
      [post('ticket', { categoryId: category }), 400, /^subject: is required/],
      [post('ticket', { categoryId: 987654, subject: 'x' }), 400, /^categoryId: there is no category 987654/],
      [
        post('ticket', { categoryId: category, subject: 'x'.repeat(501) }),
        400,
        /^subject: must not be longer than 500/,
      ],
      [send('put', '/helpdesk/api/ticket'), 405, /takes GET, POST/],
      [get('UpdateTicket', { id: 1 }), 405, /takes POST/],
    ] as const) {
      const { body, status: is, text } = await request;
      assert.equal(is, status, text);
      assert.match(body.Errors.description, description);
      assert.equal(body.Message, body.Errors.description);
      assert.ok(body.Errors.code);
    }
  });

  it('reads any date that can be read and writes ISO with Z', async () => {
    for (const [sent, read] of [
      ['2031-05-06', '2031-05-06T00:00:00Z'],
      ['2031-05-06 07:08:09', '2031-05-06T07:08:09Z'],
      ['2031-05-06T07:08:09+02:00', '2031-05-06T05:08:09Z'],
      ['2031-05-06T07:08:09.123Z', '2031-05-06T07:08:09Z'],
      ['May 6, 2031 7:08', '2031-05-06T07:08:00Z'],
      ['Tue, 06 May 2031 07:08:09 GMT', '2031-05-06T07:08:09Z'],
    ]) {
      const { body: id } = await post('ticket', { categoryId: category, subject: 'Due', body: '', dueDate: sent });
      assert.equal((await get('ticket', { id })).body.DueDate, read, sent);
    }
  });

  it('converts from the zone of the database, summer time too', async () => {
    const { database } = desk.test;
    await database.write({ sql: "SET time_zone = '+02:00'", parameters: [] });
    try {
      const { body: id } = await post('ticket', {
        categoryId: category,
        subject: 'x',
        dueDate: '2031-05-06T07:08:09Z',
      });
      const [row] = await database.rows({
        sql: 'SELECT ticket_due_at FROM tickets WHERE ticket_id = ?',
        parameters: [id],
      });
      assert.equal(row?.[0], '2031-05-06 09:08:09');
      const { body } = await get('ticket', { id });
      assert.equal(body.DueDate, '2031-05-06T07:08:09Z');
      assert.ok(Math.abs(Date.parse(body.IssueDate) - Date.now()) < 60_000, body.IssueDate);
    } finally {
      await database.write({ sql: 'SET time_zone = @@global.time_zone', parameters: [] });
    }
  });

  it('lets pages of other origins in: the preflight passes, with Authorization', async () => {
    const { status, headers } = await supertest(desk.test.app).options('/helpdesk/api/Authorization').set({
      Origin: 'https://panel.example',
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': 'authorization',
    });
    assert.equal(status, 204);
    assert.equal(headers['access-control-allow-origin'], 'https://panel.example');
    assert.match(String(headers['access-control-allow-headers']), /Authorization/);
  });

  it('has every method that the reference and the clients name', () => {
    const named = `Authorization Tickets ticket UpdateTicket Close SetCustomField SetCustomFields TicketCustomFields CustomFieldsForCategory Stats
      Search categories TechsForCategory Subscribers AddSubscriber RemoveSubscriber MergeTickets LinkTickets UnlinkTickets LinkedTickets AddSubTicket
      RemoveSubTicket SubTickets DeleteTicket TicketIntegrationData Attachments attachment AttachFile DeleteFile comment updatecomment comments
      CommentTemplates CreateUser UpdateUser DeleteUser User UserByEmail UserByUsername Users MergeUsers UserCustomFields SetCustomFieldForUser Companies
      Company UpdateCompany CompanyCustomFields SetCustomFieldForCompany Departments Articles Article Assets Asset UpdateAsset AssignAssetToUser
      UnAssignAssetToUser AddAssetToTicket SetCustomFieldForAsset Reopen TicketHistory`;
    const served = new Set(methods.map(({ path }) => path.toLowerCase()));
    for (const name of named.split(/\s+/)) assert.ok(served.has(name.toLowerCase()), name);
  });
});

describe("Jitbit's door where the bare /api/ is its own", () => {
  const desk = helpdesk({ apiDoor: 'jitbit', publicUrl: undefined });
  const send = (method: 'get' | 'post', path: string) =>
    supertest(desk.test.app)[method](path).set('Authorization', basic(desk.name));

  it('answers in any letter case, its files and tokens too', async () => {
    const { body: id, text } = await send('post', '/API/Ticket').type('form').send({ CategoryID: 0, Subject: 'Bare' });
    assert.ok(id > 0, text);
    assert.equal((await send('get', `/Api/ticket?id=${id}`)).body.Subject, 'Bare');
    assert.equal((await send('get', `/helpdesk/api/tickets/${id}`)).body.Subject, 'Bare');
    await send('post', '/api/AttachFile').field('id', id).attach('uploadFile', Buffer.from('kept'), 'kept.txt');
    const [file] = (await send('get', `/api/attachments/${id}`)).body;
    const { pathname, search } = new URL(file.Url);
    assert.equal((await send('get', pathname + search).buffer(true)).body.toString(), 'kept');
    const { token } = (await send('get', '/User/Token?json=true')).body;
    const me = await supertest(desk.test.app).post('/api/authorization').set('Authorization', `Bearer ${token}`);
    assert.equal(me.body.Username, desk.name);
    const php = await supertest(desk.test.app).get('/api/v1/clients/read.php');
    assert.equal(php.status, 401, "PHP's paths stay");
  });
});
