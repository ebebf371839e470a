import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import supertest from 'supertest';
import { aUser, insert } from '../../support/builders.ts';
import { listening } from '../../support/listen.ts';
import { aTicketCategory, basic, helpdesk, PASSWORD } from './helpdesk.ts';

/** Nobody wrote these down: each puts its requests on the wire as its language's usual library does. */
describe("clients of Jitbit's door that nobody has described", () => {
  const desk = helpdesk({ jitbitRateLimit: 0 });
  let category: number;
  let ticket: number;

  beforeEach(async () => {
    category = await aTicketCategory(desk);
    ticket = (await desk.post('ticket', { categoryId: category, subject: 'First', body: 'b' })).body;
  });
  const send = (method: 'get' | 'post' | 'head' | 'delete', path: string) =>
    supertest(desk.test.app)[method](`/helpdesk${path}`).set('Authorization', basic(desk.name));
  const typed = (path: string, type: string, body: string | Buffer) =>
    send('post', path).set('Content-Type', type).send(body);
  const subjectOf = async (id: unknown) => (await desk.get('ticket', { id })).body.Subject;

  it('Python: params, data, json, files, True and None', async function () {
    this.timeout(30_000);
    const script = `
import json, requests, sys
url, name, password, category = sys.argv[1:5]
s = requests.Session()
s.auth = (name, password)
def ok(r):
    assert r.status_code == 200, r.status_code
    return r.json() if r.content else None
ids = [ok(s.post(url + '/ticket', data={'categoryId': category, 'subject': 'data é', 'body': 'b', 'priorityId': -1})),
       ok(s.post(url + '/ticket', json={'categoryId': int(category), 'subject': 'json é', 'body': None, 'tags': ['a', 'b']})),
       ok(s.post(url + '/ticket', params={'categoryId': category, 'subject': 'params é', 'tags': 'a'})),
       ok(s.post(url + '/ticket', data={'categoryId': category, 'subject': 'files é'},
                 files=[('uploadFile', ('prüfung.txt', b'one')), ('uploadFile', ('two.txt', b'two', 'text/plain'))]))]
comment = ok(s.post(url + '/comment', data={'id': ids[0], 'body': 'c', 'forTechsOnly': True}))
ok(s.post(url + '/UpdateTicket', json={'id': str(ids[0]), 'assignedUserId': 0, 'dueDate': '2031-05-06T07:08:09.123456'}))
found = ok(s.get(url + '/Tickets', params={'statusId': [1, 2], 'categoryId': category, 'count': 300, 'fromUserId': None}))
print(json.dumps({
    'ids': ids,
    'subjects': [ok(s.get(url + '/ticket', params={'id': i}))['Subject'] for i in ids],
    'found': [t['IssueID'] for t in found],
    'files': [a['FileName'] for a in ok(s.get(url + '/Attachments', params={'id': ids[3]}))],
    'comment': [[c['CommentID'] == comment, c['ForTechsOnly']] for c in ok(s.get(url + '/comments', params={'id': ids[0]}))],
    'due': ok(s.get(url + '/ticket', params={'id': ids[0]}))['DueDate'],
}))`;
    await listening(desk.test.app, async (url) => {
      const sent = ['-c', script, `${url}/helpdesk/api`, desk.name, PASSWORD, String(category)];
      const { stdout } = await promisify(execFile)('/usr/bin/python3', sent);
      const { ids, ...rest } = JSON.parse(stdout);
      assert.deepEqual(rest, {
        subjects: ['data é', 'json é', 'params é', 'files é'],
        found: [...ids.toReversed(), ticket],
        files: ['prüfung.txt', 'two.txt'],
        comment: [[true, true]],
        due: '2031-05-06T07:08:09Z',
      });
    });
  });

  it("Python's Basic is Latin-1, others' is UTF-8", async () => {
    await aUser(desk.test.database, { password: 'pässwort 1', user_name: 'jörg' });
    for (const encoding of ['latin1', 'utf8'] as const) {
      const credentials = Buffer.from('jörg:pässwort 1', encoding).toString('base64');
      for (const scheme of ['Basic', 'basic']) {
        const { status, body } = await supertest(desk.test.app)
          .get('/helpdesk/api/Authorization')
          .set('Authorization', `${scheme} ${credentials}`);
        assert.deepEqual([status, body.Username], [200, 'jörg'], encoding);
      }
    }
  });

  it("PowerShell: forms with True and US dates, JSON with a BOM and .NET's dates", async () => {
    const form = `id=${ticket}&dueDate=05%2F06%2F2031+07%3A08%3A09&subject=Form`;
    assert.equal((await typed('/api/UpdateTicket', 'application/x-www-form-urlencoded', form)).status, 200);
    assert.equal((await desk.get('ticket', { id: ticket })).body.DueDate, '2031-05-06T07:08:09Z');
    const json = `\ufeff{"Id":"${ticket}","DueDate":"\\/Date(${Date.UTC(2031, 4, 7)})\\/","Subject":"Json"}`;
    const { status, text } = await typed('/api/UpdateTicket', 'application/json; charset=utf-8', json);
    assert.equal(status, 200, text);
    const { body } = await desk.get('ticket', { id: ticket });
    assert.deepEqual([body.DueDate, body.Subject], ['2031-05-07T00:00:00Z', 'Json']);
    const comment = await typed(
      '/api/comment',
      'application/x-www-form-urlencoded',
      `id=${ticket}&body=c&forTechsOnly=True`,
    );
    assert.equal((await desk.get('comments', { id: ticket })).body[0].CommentID, comment.body);
  });

  it('PowerShell 7 and .NET: multipart with bare names, a type on every part and a boundary in quotes', async () => {
    const part = (header: string, content: string) => `--net\r\n${header}\r\n\r\n${content}\r\n`;
    const text = (name: string, content: string | number) =>
      part(`Content-Type: text/plain; charset=utf-8\r\nContent-Disposition: form-data; name=${name}`, String(content));
    const file = part(
      "Content-Disposition: form-data; name=uploadFile; filename=a.txt; filename*=utf-8''%C3%A4.txt\r\nContent-Type: application/octet-stream",
      'abc',
    );
    const body = `${text('categoryId', category)}${text('subject', 'Net')}${text('body', '')}${file}--net--\r\n`;
    const { status, text: id } = await typed('/api/ticket', 'multipart/form-data; boundary="net"', body);
    assert.equal(status, 200, id);
    assert.match(id, /^\d+$/);
    const { body: made } = await desk.get('ticket', { id });
    assert.deepEqual([made.Subject, made.Attachments.length], ['Net', 1]);
  });

  it('PHP: a form of http_build_query, an empty list as JSON, false as nothing', async () => {
    const form = `categoryId=${category}&subject=PHP+form&body=&forTechsOnly=&tags%5B0%5D=a&tags%5B1%5D=b`;
    const { body: id } = await typed('/api/ticket', 'application/x-www-form-urlencoded', form);
    const { body } = await desk.get('ticket', { id });
    assert.deepEqual([body.Subject, body.Tags.length], ['PHP form', 2]);
    for (const nothing of ['[]', 'null', ''])
      assert.equal((await typed('/api/Authorization', 'application/json', nothing)).status, 200, nothing);
    assert.equal((await typed('/api/Authorization', 'application/json', '[1]')).status, 400);
  });

  it('Go: forms in the order of the letters; axios: JSON of numbers, booleans, lists and null', async () => {
    const values = new URLSearchParams({ body: 'b', categoryId: String(category), priorityId: '1', subject: 'Go' });
    const type = 'application/x-www-form-urlencoded';
    assert.equal(await subjectOf((await typed('/api/ticket', type, String(values))).body), 'Go');
    const json = {
      categoryId: category,
      subject: 'axios',
      body: 'b',
      assignedToUserId: null,
      suppressConfirmation: true,
    };
    const { body: id } = await send('post', '/api/ticket').send({
      ...json,
      tags: ['x'],
      dueDate: new Date('2031-05-06'),
    });
    const { body } = await desk.get('ticket', { id });
    assert.deepEqual([body.Subject, body.Tags[0].Name, body.DueDate], ['axios', 'x', '2031-05-06T00:00:00Z']);
    await send('post', '/api/comment').send({ id, body: 'c', forTechsOnly: 1 });
    assert.equal((await desk.get('comments', { id })).body[0].ForTechsOnly, true);
  });

  it('fetch: a form object, and bytes that say not what they are', async () => {
    await listening(desk.test.app, async (url) => {
      const post = async (body: URLSearchParams | FormData | Uint8Array<ArrayBuffer>) => {
        const headers = { Authorization: basic(desk.name) };
        const answer = await fetch(`${url}/helpdesk/api/ticket`, { method: 'POST', headers, body });
        return subjectOf(await answer.json());
      };
      const fields = { categoryId: String(category), subject: 'fetch', body: 'b' };
      assert.equal(await post(new URLSearchParams(fields)), 'fetch');
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      form.set('uploadFile', new Blob(['x']), 'x.txt');
      assert.equal(await post(form), 'fetch');
      assert.equal(await post(new TextEncoder().encode(JSON.stringify(fields))), 'fetch');
      assert.equal(await post(new TextEncoder().encode(String(new URLSearchParams(fields)))), 'fetch');
    });
  });

  it('send a body with GET, ask with HEAD, and end or double a slash', async () => {
    for (const body of [{ categoryId: category, count: 1 }, `categoryId=${category}&count=1`])
      assert.equal((await send('get', '/api/Tickets').send(body)).body[0].IssueID, ticket);
    for (const path of ['/api/Tickets', `/api/ticket?id=${ticket}`]) {
      const [head, got] = [await send('head', path), await send('get', path)];
      assert.deepEqual([head.status, head.text ?? ''], [200, '']);
      assert.equal(head.headers['content-type'], got.headers['content-type']);
    }
    assert.equal((await send('head', '/api/ticket?id=999999999')).status, 404);
    for (const path of [
      `/api/Ticket/${ticket}/`,
      `/api/ticket/?id=${ticket}`,
      `/api//ticket?id=${ticket}`,
      `//API/TICKET/${ticket}`,
    ])
      assert.equal((await send('get', path)).body.IssueID, ticket, path);
    const refused = await send('delete', `/api/ticket?id=${ticket}`);
    assert.deepEqual([refused.status, refused.headers.allow], [405, 'GET, POST']);
  });

  it('write numbers, booleans and dates each in its own way', async () => {
    const dates = {
      '5/6/2031 7:08:09 AM': '2031-05-06T07:08:09Z',
      '2031/05/06 07:08': '2031-05-06T07:08:00Z',
      '2031-05-06T07:08:09.1234567-05:00': '2031-05-06T12:08:09Z',
      '2031-05-06 07:08:09 +0200': '2031-05-06T05:08:09Z',
      '2031-05-06 07:08:09 +0000 UTC': '2031-05-06T07:08:09Z',
      'Tue, 06 May 2031 07:08:09 +0000': '2031-05-06T07:08:09Z',
      'Tue May 06 2031 07:08:09 GMT+0200 (Central European Summer Time)': '2031-05-06T05:08:09Z',
    };
    for (const [sent, read] of Object.entries(dates)) {
      assert.equal((await desk.post('UpdateTicket', { id: ` ${ticket} `, dueDate: sent })).status, 200, sent);
      assert.equal((await desk.get('ticket', { id: ticket })).body.DueDate, read, sent);
    }
    for (const sent of ['2031-02-30', '2031-26-11', '26.11.2031', 'soon']) {
      const { status, body } = await desk.post('UpdateTicket', { id: ticket, dueDate: sent });
      assert.deepEqual([status, /^dueDate: must be a date/.test(body.Message)], [400, true], sent);
    }
    const field = { custom_field_table: 'tickets', custom_field_label: 'F', custom_field_type: 'checkbox' };
    await insert(desk.test.database, 'custom_fields', field);
    const unset = async (returnUnset: string) =>
      (await desk.get('TicketCustomFields', { id: ticket, returnUnset })).body;
    for (const yes of ['True', 'true', 'TRUE', '1', 'on', 'yes']) assert.ok((await unset(yes)).length > 0, yes);
    for (const no of ['False', 'false', '0', 'off', 'no', '']) assert.deepEqual(await unset(no), [], no);
    assert.equal((await desk.get('TicketCustomFields', { id: ticket, returnUnset: 'maybe' })).status, 400);
    for (const id of ['12.0', '+12', '0x1f', '1 2']) assert.equal((await desk.get('ticket', { id })).status, 400, id);
  });
});
