import assert from 'node:assert/strict';
import supertest from 'supertest';
import { testApp } from '../support/app.ts';

describe('the front of the server', () => {
  const test = testApp();

  it("sends helmet's headers, a request id and no-store with every answer", async () => {
    for (const path of ['/api/v1/clients/read.php', '/api/v1/nope/read.php', '/healthz', '/nowhere']) {
      const { headers } = await supertest(test.app).get(path);
      assert.equal(headers['x-content-type-options'], 'nosniff', path);
      assert.match(headers['content-security-policy'] ?? '', /default-src/, path);
      assert.match(headers['x-request-id'] ?? '', /^[\w-]{16,}$/, path);
      assert.equal(headers['cache-control'], 'no-store', path);
      assert.equal(headers['x-powered-by'], undefined, path);
    }
  });

  const postText = (path: string, text: string) =>
    supertest(test.app).post(`/api/v1/${path}.php`).type('json').send(text);

  it('refuses a body over 8 MB with 413, announced or not', async () => {
    const key = await test.key();
    const body = JSON.stringify({ api_key: key, asset_name: 'x'.repeat(8 * 1024 * 1024) });
    const { status, body: answer } = await postText('assets/create', body);
    assert.deepEqual([status, answer.success], [413, 'False']);
  });

  it('takes a body of just under 8 MB', async () => {
    const key = await test.key();
    const body = JSON.stringify({ api_key: key, asset_name: 'x', padding: 'x'.repeat(8 * 1024 * 1024 - 200) });
    const { status, body: answer } = await postText('assets/create', body);
    assert.deepEqual([status, /client_id/.test(answer.message)], [200, true]);
  });

  it('says that it is alive, and that its database is', async () => {
    assert.equal((await supertest(test.app).get('/healthz')).status, 200);
    assert.equal((await supertest(test.app).get('/readyz')).status, 200);
  });

  it('answers unknown modules, functions and paths with 404 in the envelope', async () => {
    const key = await test.key();
    for (const path of [
      '/api/v1/nope/read.php',
      '/api/v1/assets/nope.php',
      '/api/v1/assets/read',
      '/api/v1/assets/read.php/',
      '/api/v1/Assets/read.php',
      '/api/v1/',
      '/nowhere',
    ]) {
      const { status, body } = await supertest(test.app).get(path).query({ api_key: key });
      assert.deepEqual([status, body.success, body.count, body.data], [404, 'False', 0, []], path);
    }
  });

  it('takes doubled slashes and percent-encoding in a path', async () => {
    const key = await test.key();
    for (const path of ['//api/v1/clients/read.php', '/api//v1/clients//read.php', '/api/v1/clients/%72ead.php'])
      assert.equal((await supertest(test.app).get(path).query({ api_key: key })).status, 200, path);
  });
});

describe('the rate limit', () => {
  const test = testApp({ rateLimit: 3 });

  it('counts what needs no key by address, but not the health checks', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 4; i++) statuses.push((await supertest(test.app).get('/openapi.json')).status);
    assert.deepEqual(statuses, [200, 200, 200, 429]);
    const { body, headers } = await supertest(test.app).get('/nowhere');
    assert.deepEqual([body.success, headers['ratelimit-remaining']], ['False', '0']);
    assert.ok(Number(headers['retry-after']) > 0 && Number(headers['retry-after']) <= 60);
    assert.equal((await supertest(test.app).get('/healthz')).status, 200);
  });

  it('by address closes no door to who has a key, and is told in the words of who asked', async () => {
    const key = await test.key();
    for (let i = 0; i < 4; i++) await supertest(test.app).get('/openapi.json');
    assert.equal((await supertest(test.app).get('/openapi.json')).status, 429);
    for (const path of ['/clientst0r/api/orgs/', '/helpdesk/api/Authorization', '/clientexec/api/user'])
      assert.equal((await supertest(test.app).get(path).set('Authorization', `Bearer ${key}`)).status, 200, path);
    const token = await supertest(test.app).post('/api/token/').send({});
    assert.deepEqual([token.status, Object.keys(token.body)], [429, ['detail']]);
    const oauth = await supertest(test.app).post('/oauth/token').send({});
    assert.deepEqual([oauth.status, typeof oauth.body.error], [429, 'string']);
  });

  it('counts by key, tells how much is left and when, and answers 429 in the envelope', async () => {
    const [key, other] = [await test.key(), await test.key()];
    const get = (api_key: string) => test.get('clients/read', { api_key });
    for (const left of ['2', '1', '0']) {
      const { status, headers } = await get(key);
      assert.equal(status, 200);
      assert.deepEqual(
        [headers['ratelimit-limit'], headers['ratelimit-remaining'], headers['ratelimit-policy']],
        ['3', left, '3;w=60'],
      );
      assert.ok(Number(headers['ratelimit-reset']) > 0 && Number(headers['ratelimit-reset']) <= 60);
    }
    const { status, headers, body } = await get(key);
    assert.deepEqual([status, body.success, body.data], [429, 'False', []]);
    assert.ok(Number(headers['retry-after']) > 0 && Number(headers['retry-after']) <= 60);
    assert.equal((await get(other)).status, 200);
  });
});
