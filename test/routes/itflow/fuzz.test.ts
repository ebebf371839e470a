import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import fc from 'fast-check';
import { type Operation, operationsOf } from '../../../src/core/operation.ts';
import { readSchema } from '../../../src/database/schema.ts';
import { createHttpServer } from '../../../src/http/server.ts';
import { modules } from '../../../src/modules/index.ts';
import { testApp } from '../../support/app.ts';
import { aClient } from '../../support/builders.ts';

/** Requests in all. Raised by `npm run test:faults`. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 1_500);
const ANSWER_BOUND_MS = 5_000;
const TABLES = ['clients', 'contacts', 'assets', 'tickets', 'invoices', 'documents', 'logs', 'shim_idempotency'];
const MARKER = 'belongs-to-the-other-client';

const INJECTIONS = [
  "' OR '1'='1",
  '1; DROP TABLE clients; --',
  '" OR ""="',
  "\\' OR 1=1 -- ",
  '1 UNION SELECT api_key_secret FROM api_keys',
  "%' OR SLEEP(5) #",
  '`',
  '?',
  '??',
  ':id',
  '\0',
];
const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=1>',
  '&lt;b&gt;',
  '{{7*7}}',
];
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'api_key',
  'limit',
  'offset',
  'after_id',
  'archived',
  'updated_since',
  'with_total',
  'match',
  'items',
];

describe('hostile input', function () {
  this.timeout(Math.max(60_000, RUNS * 20));
  const app = testApp();
  let server: Server;
  let own: number;
  let key: string;
  let operations: Operation[];

  beforeEach(async () => {
    own = await aClient(app.database);
    await aClient(app.database, { client_name: MARKER });
    key = await app.key({ api_key_client_id: own });
    operations = [...operationsOf(modules, await readSchema(app.database)).values()];
    server = createHttpServer(app.app).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  /** The answer to one request, which must come in time, be no 5xx, be JSON, and tell nothing of another client. */
  async function answerTo(path: string, options: RequestInit) {
    const response = await fetch(url() + path, { ...options, signal: AbortSignal.timeout(ANSWER_BOUND_MS) });
    const text = await response.text();
    assert.ok(response.status < 500, `${path} ${options.body}: ${response.status} ${text}`);
    assert.ok(!text.includes(MARKER), `${path} ${options.body} told: ${text}`);
    return {
      status: response.status,
      answer: JSON.parse(text) as { success: string; data: Record<string, unknown>[] },
    };
  }
  const snapshot = async () => {
    const counts = TABLES.map((table) => `(SELECT COUNT(*) FROM ${table})`).join(', ');
    const [row = []] = await app.database.rows({ sql: `SELECT ${counts}`, parameters: [] });
    return row.map((count, at) => `${TABLES[at]}: ${count}`).join(', ');
  };

  it('any JSON in any field of any function: no 5xx, no hang, nothing of another client, no write by a refused request', async () => {
    const request = fc
      .constantFrom(...operations)
      .chain((operation) => fc.tuple(fc.constant(operation), inputs(operation)));
    await fc.assert(
      fc.asyncProperty(request, async ([{ moduleName, name, writes }, input]) => {
        const before = writes ? await snapshot() : '';
        const path = `/api/v1/${moduleName}/${name}.php`;
        const { answer } = writes
          ? await answerTo(path, { method: 'POST', body: JSON.stringify({ ...input, api_key: key }) })
          : await answerTo(`${path}?${queryOf({ ...input, api_key: key })}`, {});
        if (writes && answer.success === 'False')
          assert.equal(await snapshot(), before, `${path} was refused and wrote`);
      }),
      { numRuns: Math.ceil(RUNS * 0.7) },
    );
    assert.equal(
      (await app.database.rows({ sql: 'SELECT 1 FROM clients WHERE client_name = ?', parameters: [MARKER] })).length,
      1,
    );
  });

  it('any bytes as query and as body', async () => {
    const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...operations),
        bytes,
        bytes,
        async ({ moduleName, name, writes }, query, body) => {
          const path = `/api/v1/${moduleName}/${name}.php?${query.toString('latin1').replace(/[^!-~]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`;
          const headers = { 'X-API-KEY': key, 'Content-Type': 'application/json' };
          await answerTo(path, writes ? { method: 'POST', headers, body } : { headers });
        },
      ),
      { numRuns: Math.ceil(RUNS * 0.2) },
    );
  });

  it('raw sockets with bad HTTP: an answer below 500 or a closed connection, and the server goes on', async () => {
    const head = fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 200 }).map((array) => Buffer.from(array)),
      fc
        .constantFrom(
          'GET / HTTP/9.9\r\n\r\n',
          'POST /api/v1/clients/create.php HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n',
          'POST /api/v1/clients/create.php HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
          'POST /api/v1/clients/create.php HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
          'GET /api/v1/%zz/%00.php HTTP/1.1\r\nHost: x\r\n\r\n',
          `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
          'GET //api//v1//clients//read.php HTTP/1.1\r\n\r\n',
          'GET http://elsewhere/api/v1/clients/read.php HTTP/1.1\r\nHost: x\r\n\r\n',
          `GET / HTTP/1.1\r\n${'X: y\r\n'.repeat(3_000)}\r\n`,
        )
        .map((text) => Buffer.from(text)),
    );
    await fc.assert(
      fc.asyncProperty(head, async (sent) => {
        const answer = await rawAnswer(sent);
        assert.ok(answer === '' || /^HTTP\/1\.1 [1-4]/.test(answer), `${sent}: ${answer.slice(0, 200)}`);
      }),
      { numRuns: Math.ceil(RUNS * 0.1) },
    );
    assert.equal((await answerTo(`/api/v1/clients/read.php?api_key=${key}`, {})).answer.success, 'True');
  });

  it('SQL in every parameter of a read changes nothing', async () => {
    // A read of credentials leaves a log row.
    const withoutLogs = async () => (await snapshot()).replace(/logs: \d+/, '');
    const before = await withoutLogs();
    for (const { moduleName, name } of operations.filter(({ writes }) => !writes))
      for (const injection of INJECTIONS) {
        const fields = Object.fromEntries(fieldsOf(moduleName).map((field) => [field, injection]));
        await answerTo(`/api/v1/${moduleName}/${name}.php?${queryOf({ ...fields, api_key: key })}`, {});
      }
    assert.equal(await withoutLogs(), before);
  });

  it('SQL and markup in a field come back as the data that they are', async () => {
    const all = await app.key();
    for (const text of [...INJECTIONS.filter((injection) => !injection.includes('\0')), ...MARKUP]) {
      const body = { api_key: all, client_id: own, ticket_subject: 'x', ticket_details: text };
      const { answer } = await answerTo('/api/v1/tickets/create.php', { method: 'POST', body: JSON.stringify(body) });
      const id = String(answer.data[0]?.insert_id);
      const read = await answerTo(`/api/v1/tickets/read.php?${queryOf({ api_key: all, ticket_id: id })}`, {});
      assert.equal(read.answer.data[0]?.ticket_details, `${text}<br>`);
    }
  });

  it('__proto__ and constructor in a body do nothing', async () => {
    const all = await app.key();
    const polluted = `{"api_key":"${all}","__proto__":{"client_name":"polluted","isAdmin":1},"constructor":{"prototype":{"client_name":"polluted"}}}`;
    const { answer } = await answerTo('/api/v1/clients/create.php', { method: 'POST', body: polluted });
    assert.equal(answer.success, 'False');
    assert.deepEqual(
      [({} as Record<string, unknown>).client_name, ({} as Record<string, unknown>).isAdmin],
      [undefined, undefined],
    );
  });

  async function rawAnswer(sent: Buffer): Promise<string> {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.setTimeout(300, () => socket.destroy());
    socket.end(sent);
    let answer = '';
    try {
      for await (const chunk of socket) answer += chunk;
    } catch {
      // A reset connection is an end like any other.
    }
    return answer;
  }

  const fieldsOf = (moduleName: string): string[] => {
    const module = modules.find(({ name }) => name === moduleName);
    if (!module) throw new Error(moduleName);
    return [
      module.id,
      'client_id',
      ...Object.keys(module.columns),
      ...module.lookups.map(({ by }) => by),
      ...(module.filters ?? []),
    ];
  };
  const inputs = ({ moduleName, writes }: Operation): fc.Arbitrary<Record<string, unknown>> => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom(
        ...INJECTIONS,
        ...MARKUP,
        own,
        0,
        -1,
        1e308,
        2 ** 31,
        '99999999999999999999',
        '0000-00-00',
        '2026-02-30',
        'ÿ',
        '😀'.repeat(300),
      ),
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.integer(),
    );
    const name = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...fieldsOf(moduleName)) },
      { weight: 1, arbitrary: fc.constantFrom(...NAMES) },
    );
    return fc.dictionary(
      name,
      writes ? value : value.map((any) => (typeof any === 'object' ? JSON.stringify(any) : any)),
      {
        maxKeys: 8,
        noNullPrototype: false,
      },
    );
  };
});

// A lone surrogate cannot be put into a URL.
const queryOf = (input: Record<string, unknown>) =>
  new URLSearchParams(
    Object.entries(input).map(
      ([name, value]) => [name, String(value).replace(/\p{Surrogate}/gu, '')] as [string, string],
    ),
  );
