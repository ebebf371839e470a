import assert from 'node:assert/strict';
import supertest from 'supertest';
import { type Resource, resourcesOf } from '../../../routes/clientst0r/resource.ts';
import { operationsOf } from '../../../src/core/operation.ts';
import { readSchema } from '../../../src/database/schema.ts';
import { newMasterKey, wrapMasterKey } from '../../../src/modules/credentials/cipher.ts';
import { modules } from '../../../src/modules/index.ts';
import { testApp } from '../../support/app.ts';
import { aClient } from '../../support/builders.ts';
import { some } from '../../support/thorough.ts';

const NASTY: unknown[] = [
  null,
  true,
  -1,
  1e308,
  2 ** 53,
  '9'.repeat(40),
  '-99999999999999999999.99',
  '',
  ' ',
  "'; DROP TABLE clients; -- ",
  'a\0b',
  '\ud800',
  'x'.repeat(70_000),
  '2026-02-30',
  '0000-00-00',
  '9999-12-31T23:59:59',
  '838:59:60',
  [],
  [[]],
  [null, 'x', -5],
  [{ description: 'a', name: 'a', quantity: 1e300, unit_price: '1e400' }],
  {},
  { toString: 1, constructor: null },
  '__proto__',
  'constructor',
];
const METHODS = ['post', 'patch', 'put'] as const;

/** Whatever is sent, the answer is a refusal that names what is wrong, and never a failure of the server. */
describe("ClientSt0r's door, for whoever sends anything", function () {
  this.timeout(300_000);
  const test = testApp();
  let key = '';
  let org = 0;
  let all: readonly Resource[] = [];

  beforeEach(async () => {
    key = await test.key({ api_key_decrypt_hash: await wrapMasterKey(newMasterKey(), 'pw') });
    org = await aClient(test.database);
    all = resourcesOf(operationsOf(modules, await readSchema(test.database))).all;
  });
  const send = (method: 'get' | 'delete' | (typeof METHODS)[number], path: string) =>
    supertest(test.app)
      [method](`/api${path}`)
      .set({ Authorization: `Bearer ${key}`, 'X-Decrypt-Password': 'pw' });

  it('answers every value in every field of every write without a 5xx', async () => {
    for (const { group, fields } of all) {
      const path = `/${group.paths[0]}/`;
      for (const field of fields.filter(({ isWritable }) => isWritable))
        for (const value of some(NASTY, 3)) {
          const { status, text } = await send('post', path).send({ org, name: 'n', [field.name]: value });
          assert.ok(status < 500, `${path} ${field.name} ${JSON.stringify(value)?.slice(0, 80)}: ${status} ${text}`);
        }
    }
  });

  it('answers every value of every parameter without a 5xx', async () => {
    const texts = ['-1', '9'.repeat(40), "'; DROP TABLE clients; -- ", 'a\0b', '2026-02-30', 'constructor'];
    for (const { group, fields } of all) {
      const names = [
        ...fields.map(({ name }) => name),
        'page',
        'page_size',
        'search',
        'ordering',
        'created_after',
        'updated_before',
      ];
      for (const name of names)
        for (const value of some(texts, 1)) {
          const query = new URLSearchParams({ [name]: value });
          const { status, text } = await send('get', `/${group.paths[0]}/?${query}`);
          assert.ok(status < 500, `${group.name} ${query}: ${status} ${text}`);
        }
    }
  });

  it('answers odd paths, bodies and queries without a 5xx', async () => {
    const paths = [
      '/%ff/',
      '/assets/%00/',
      '/assets/0/',
      '/assets/99999999999999999999/',
      '/assets/1/2/3/4/',
      '/assets/1e3/',
      '/.json',
      '/assets/-1/',
      '/assets/?%',
      '/assets/?page=%ff',
      '/__proto__/',
      '/constructor/',
    ];
    for (const path of paths)
      for (const method of [...METHODS, 'get', 'delete'] as const) {
        const { status } = await send(method, path);
        assert.ok(status < 500, `${method} ${path} ${status}`);
      }
    const bodies = [
      '',
      'null',
      '1',
      '"x"',
      '[',
      '{"a":',
      `${'['.repeat(50_000)}`,
      '{"__proto__":{"isOwner":true},"org":1}',
    ];
    for (const body of bodies)
      for (const path of ['/assets/', '/graphql/']) {
        const { status } = await send('post', path).set('Content-Type', 'application/json').send(body);
        assert.ok(status >= 400 && status < 500, `${path} ${body.slice(0, 20)} ${status}`);
      }
    for (const type of [
      'multipart/form-data',
      'multipart/form-data; boundary=x',
      'application/x-www-form-urlencoded',
    ]) {
      const { status } = await send('post', '/assets/').set('Content-Type', type).send('--x\r\nnonsense');
      assert.ok(status >= 400 && status < 500, `${type} ${status}`);
    }
    const queries = [
      '{',
      '{ nonsense }',
      '{ asset(id: "x") { id } }',
      '{ assets(limit: -1) { id } }',
      '{ assets(limit: 99999999999) { id } }',
      '{ assets(search: "\\ud800") { id } }',
      'mutation { createAsset(name: "\\u0000", organizationId: "x") { success errors } }',
      'subscription { x }',
      '{ assetsConnection(after: "x") { totalCount } }',
    ];
    for (const query of queries) {
      const { status, text } = await send('post', '/graphql/').send({
        query,
        variables: { a: [{}] },
        operationName: null,
      });
      assert.ok(status < 500 && !text.includes('INTERNAL'), `${query} ${status} ${text}`);
    }
  });
});
