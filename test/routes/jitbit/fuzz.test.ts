import assert from 'node:assert/strict';
import supertest from 'supertest';
import type { Method } from '../../../routes/jitbit/method.ts';
import { methods } from '../../../routes/jitbit/methods.ts';
import { aRow, insert } from '../../support/builders.ts';
import { THOROUGH } from '../../support/thorough.ts';
import { aPortalUser, basic, helpdesk } from './helpdesk.ts';

const TIMES = Number(process.env.FUZZ ?? (THOROUGH ? 40 : 2));

/** The same numbers for the same seed, which a failure names. */
function numbersOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const LONG = 'x'.repeat(10_000);
const DEEP = `${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}`;

/** Anything that JSON can say. */
const VALUES: readonly unknown[] = [
  ...[
    0,
    -1,
    1.5,
    1e21,
    -0,
    2 ** 31,
    2 ** 53,
    -(2 ** 63),
    '2147483648',
    '99999999999999999999',
    '1e9',
    '0x1f',
    ' 1 ',
    '１２',
  ],
  ...[null, true, false, '', ' ', 'null', 'undefined', 'NaN', [], [1, 2, 'x'], [[1]], {}, { a: 1 }, { 1: { 2: 3 } }],
  ...[
    '\0',
    'a\0b',
    '\ud800',
    '\udfff x',
    '😀'.repeat(200),
    '\u202e',
    '\r\nX-Y: 1',
    LONG,
    '%',
    '%%',
    '_',
    '\\',
    "'",
    '"',
    '`',
  ],
  ...[
    "' OR 1=1 -- ",
    '"; DROP TABLE x',
    '{{x}}',
    '../../etc/passwd',
    '<script>x</script>',
    '{"1":{"2":3}}',
    '{"1":"x"}',
  ],
  ...[
    '0000-00-00',
    '9999-99-99',
    '2026-02-30',
    '10000-01-01',
    '1969-12-31',
    '/Date(99999999999999999)/',
    '+275760-09-13T00:00:00.001Z',
  ],
  ...[
    '2038-01-20T00:00:00+99:99',
    ','.repeat(2_000),
    '1,'.repeat(500),
    '-1,0,x',
    'all',
    'TRUE',
    '__proto__',
    'constructor',
  ],
];

describe("Jitbit's door, sent anything at all", () => {
  const desk = helpdesk({ jitbitRateLimit: 0, jitbitSearchLimit: 0 });
  let there: number[];

  beforeEach(async () => {
    const { database } = desk.test;
    const user = await aPortalUser(desk, desk.clientId);
    const { body: ticket } = await desk.post('ticket', { categoryId: 0, subject: 's', userId: user.userId });
    const { body: comment } = await desk.post('comment', { id: ticket, body: 'c' });
    const asset = await aRow(database, 'assets', 'x', { asset_client_id: desk.clientId, asset_archived_at: null });
    const field = await insert(database, 'custom_fields', { custom_field_table: 'tickets', custom_field_label: 'F' });
    there = [ticket, comment, asset, user.userId, desk.techId, desk.clientId, field];
  });

  /** A request: often with ids that are there, so that it gets further than to the first refusal. */
  function requestOf({ path, parameters }: Method, verb: string, random: () => number): supertest.Test {
    const of = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const names = Object.keys(parameters.shape);
    const value = (name: string) => (/id\d?$/i.test(name) && random() < 0.6 ? of(there) : of(VALUES));
    const sent: [string, unknown][] = names.filter(() => random() < 0.8).map((name) => [name, value(name)]);
    // The same again, as a list, under another casing, and what no method knows.
    if (names.length > 0 && random() < 0.3) sent.push([of(names), of(VALUES)], [`${of(names)}[]`, of(VALUES)]);
    if (random() < 0.2)
      sent.push([of(['__proto__', 'constructor', 'cf1', 'customFields[1]', '', '[]', 'ID', 'count']), of(VALUES)]);
    const asText = (given: unknown) => (typeof given === 'object' ? JSON.stringify(given) : String(given));
    const form = new URLSearchParams(sent.map(([name, given]) => [name, asText(given)]));
    const base = `/helpdesk/api/${path}${
      random() < 0.1
        ? `/${encodeURIComponent(
            Buffer.from(asText(of(VALUES)))
              .toString()
              .replace(/[^ -~]/g, '?')
              .slice(0, 100),
          )}`
        : ''
    }`;
    const request = (query = '') => {
      const agent = supertest(desk.test.app);
      return (verb === 'GET' ? agent.get(base + query) : agent.post(base + query)).set(
        'Authorization',
        basic(desk.name),
      );
    };
    if (verb === 'GET') return request(`?${String(form).slice(0, 6_000).replace(/%.?$/, '')}`);
    const kinds: (() => supertest.Test)[] = [
      // As a tool.
      () => {
        const params = { name: of([path, `get_${path}`, `post_${path}`]), arguments: Object.fromEntries(sent) };
        const agent = supertest(desk.test.app).post('/helpdesk/api/mcp').set('Authorization', basic(desk.name));
        return agent.send({ jsonrpc: '2.0', id: 1, method: 'tools/call', params });
      },
      () => request().type('form').send(String(form)),
      () =>
        request()
          .type('json')
          .send(JSON.stringify(Object.fromEntries(sent))),
      () =>
        request(`?${String(form).slice(0, 3_000)}`)
          .type('json')
          .send(DEEP),
      () =>
        request()
          .type('json')
          .send(`{"${of(names) ?? 'a'}":${DEEP}}`),
      // Bytes that are no UTF-8, in each form; a body cut short.
      () =>
        request()
          .type('form')
          .serialize((bytes) => bytes)
          .send(Buffer.concat([Buffer.from(`${form}&${of(names)}=`), Buffer.from([0xff, 0xc0, 0x00, 0xfe])])),
      () =>
        request()
          .type('json')
          .send(JSON.stringify(Object.fromEntries(sent)).slice(0, -1)),
      () =>
        request()
          .type(of(['application/json; charset=utf-16le', 'text/xml', 'application/octet-stream', 'x']))
          .send(String(form)),
      () => {
        const multipart = request();
        for (const [name, given] of sent) if (name) multipart.field(name, asText(given));
        return random() < 0.5
          ? multipart.attach('uploadFile', Buffer.from(LONG), {
              filename: of(['a\0.txt', '..', 'x.txt', LONG, '.htaccess']),
            })
          : multipart;
      },
    ];
    return of(kinds)();
  }

  it('never answers a 5xx', async function () {
    this.timeout(TIMES * 60_000);
    const statuses = new Map<number, number>();
    const first = Number(process.env.SEED ?? Date.now() % 100_000);
    for (const [i, method] of methods.entries())
      for (const verb of method.verbs)
        for (let time = 0; time < TIMES; time++) {
          const seed = first + i * 1_000 + time;
          const { status, text } = await requestOf(method, verb, numbersOf(seed));
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          const isExpected = status < 500 || text?.includes('User already exists');
          assert.ok(isExpected, `SEED=${first}: ${verb} ${method.path}: ${status} ${text}`);
          assert.ok(!/SQL|at \w+ \(/.test(text ?? ''), `${verb} ${method.path}: ${text}`);
        }
    if (process.env.FUZZ) console.log(statuses);
    assert.ok((statuses.get(200) ?? 0) > 0 && (statuses.get(400) ?? 0) > 0);
  });
});
