import assert from 'node:assert/strict';
import supertest from 'supertest';
import { methods } from '../../../routes/jitbit/methods.ts';
import { some } from '../../support/thorough.ts';
import { basic, helpdesk } from './helpdesk.ts';

const VALUES = [
  ...[
    '-1',
    '0',
    '2147483647',
    '2147483648',
    '99999999999999999999',
    '1e9',
    'NaN',
    '1.5',
    "' OR 1=1 -- ",
    '\u0000',
    '%',
    '[]',
    '{}',
    'null',
  ],
  ...[
    '<script>alert(1)</script>',
    'x'.repeat(70_000),
    '😀'.repeat(50),
    '9999-99-99',
    '-999999-01-01',
    '1969-12-31',
    '2038-01-20',
    '../../etc/passwd',
  ],
];

describe("hostile input on Jitbit's door", () => {
  const desk = helpdesk({ jitbitRateLimit: 0, jitbitSearchLimit: 0 });
  const send = (verb: string, path: string) =>
    supertest(desk.test.app)
      [verb === 'GET' ? 'get' : 'post'](`/helpdesk/api/${path}`)
      .set('Authorization', basic(desk.name));
  // A user who is there is answered 500, as Jitbit's clients expect.
  const isExpected = (status: number, text: string) => status < 500 || text.includes('User already exists');

  it('is never a 5xx, in any parameter of any method', async function () {
    this.timeout(240_000);
    for (const method of methods)
      for (const value of some(VALUES, 8)) {
        const names = Object.keys(method.parameters.shape);
        const all = Object.fromEntries(names.map((name) => [name, value]));
        for (const verb of method.verbs) {
          const request = verb === 'GET' && value.length < 1000 ? send(verb, method.path).query(all) : undefined;
          const { status, text } = await (request ?? send('POST', method.path).type('form').send(all));
          assert.ok(isExpected(status, text), `${verb} ${method.path} ${value.slice(0, 30)}: ${status} ${text}`);
        }
      }
  });

  it('is never a 5xx, whatever the body is', async () => {
    const bodies: [string, string | Buffer][] = [
      ['application/json', '{'],
      ['application/json', '[1]'],
      ['application/json', '"x"'],
      ['application/json', '{"subject":{"a":1},"categoryId":[[1]],"body":"\\ud800"}'],
      ['application/json', `${'['.repeat(100_000)}`],
      ['multipart/form-data', 'x'],
      [
        'multipart/form-data; boundary=x',
        '--x\r\nContent-Disposition: form-data; name="uploadFile"; filename="a.txt"\r\n\r\nabc',
      ],
      ['application/x-www-form-urlencoded', Buffer.from([0x61, 0x3d, 0xff, 0xfe])],
      [
        'application/x-www-form-urlencoded',
        new Array(2000)
          .fill('a')
          .map((a, i) => `${a}${i}=1`)
          .join('&'),
      ],
      ['text/plain', 'subject=%E0%A4%A'],
    ];
    for (const [type, body] of bodies)
      for (const path of ['ticket', 'comment', 'AttachFile', 'CreateUser', 'Tickets']) {
        const { status, text } = await send('POST', path)
          .set('Content-Type', type)
          .serialize((sent) => sent)
          .send(body);
        assert.ok(status < 500, `${path} ${type}: ${status} ${text}`);
      }
    for (const path of ['', '/', '%', '%2e%2e/x', 'ticket/1/2', '__proto__', 'constructor', 'toString'])
      assert.equal((await send('GET', path)).status, 404, path);
  });

  it('is never a 5xx in the Authorization header', async () => {
    for (const header of [
      'Basic',
      'Basic x',
      'Basic Og==',
      'Bearer',
      'Bearer a.b.c',
      'Bearer eyJhbGciOiJub25lIiwidHlwIjoidXNlcitqd3QifQ.eyJzdWIiOiIxIn0.',
      'Digest x',
    ]) {
      const { status } = await supertest(desk.test.app).get('/helpdesk/api/Authorization').set('Authorization', header);
      assert.ok(status === 401 || status === 429, `${header}: ${status}`);
    }
  });
});
