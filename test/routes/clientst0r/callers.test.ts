import assert from 'node:assert/strict';
import pino from 'pino';
import supertest from 'supertest';
import { createAuth } from '../../../src/auth/auth.ts';
import { writeLimits } from '../../../src/auth/keys/key-limits.ts';
import { csrfTokenOf } from '../../../src/auth/users/sessions.ts';
import { testApp } from '../../support/app.ts';
import { aClient, aUser, insert } from '../../support/builders.ts';

const NO_CREDENTIALS = { detail: 'Authentication credentials were not provided.' };

describe("ClientSt0r's callers", () => {
  const test = testApp({ publicUrl: 'https://shim.example' });
  const get = (path: string, headers: Record<string, string> = {}) => supertest(test.app).get(path).set(headers);
  const keyId = async () =>
    (await test.database.rows({ sql: 'SELECT MAX(api_key_id) FROM api_keys', parameters: [] }))[0]?.[0];

  it('show a key in any of the four headers', async () => {
    const key = await test.key();
    for (const scheme of ['Bearer', 'bearer', 'Api-Key', 'Token', 'JWT'])
      assert.equal((await get('/api/assets/', { Authorization: `${scheme} ${key}` })).status, 200, scheme);
    assert.equal((await get('/clientst0r/api/assets', { 'X-Api-Key': key })).status, 200);
  });

  it('show a token of a login', async () => {
    await aUser(test.database, { password: 'correct horse', user_email: 'kim@shim.example' });
    for (const prefix of ['/api', '/clientst0r/api']) {
      const { body } = await supertest(test.app)
        .post(`${prefix}/token/`)
        .send({ username: 'kim@shim.example', password: 'correct horse' });
      assert.deepEqual(Object.keys(body), ['access', 'refresh']);
      assert.equal((await get('/api/orgs/', { Authorization: `Bearer ${body.access}` })).status, 200);
    }
  });

  it('are refused without a credential, and with a wrong one, in the words of the source', async () => {
    const none = await get('/api/assets/');
    assert.deepEqual([none.status, none.body], [401, NO_CREDENTIALS]);
    assert.match(none.headers['www-authenticate'] as string, /^Bearer/);
    const odd = await get('/api/assets/', { Authorization: 'Basic YTpi' });
    assert.deepEqual([odd.status, odd.body], [401, NO_CREDENTIALS]);
    const wrong = await get('/api/assets/', { Authorization: `Bearer itdocs_live_${'0'.repeat(64)}` });
    assert.deepEqual([wrong.status, wrong.body], [401, { detail: 'Invalid API key' }]);
    const stale = await get('/api/assets/', { Authorization: 'Bearer aaaa.bbbb.cccc' });
    assert.deepEqual([stale.status, stale.body.code], [401, 'token_not_valid']);
  });

  it('use a session with its CSRF token for what changes something', async () => {
    const userId = await aUser(test.database, { password: 'x' });
    const org = await aClient(test.database);
    const { sessions } = createAuth(test.database, pino({ level: 'silent' }), { mostWrongKeys: 0 });
    const [row] = await test.database.rows({
      sql: 'SELECT SHA2(user_password, 256) FROM users WHERE user_id = ?',
      parameters: [userId],
    });
    const cookie = await sessions.begin({ userId, name: 'Kim', mark: String(row?.[0]), masterKey: undefined });
    const Cookie = `shim_session=${cookie}`;
    assert.equal((await get('/api/assets/', { Cookie })).status, 200);
    const post = (headers: Record<string, string>) =>
      supertest(test.app)
        .post('/api/assets/')
        .set({ Cookie, ...headers })
        .send({ org, name: 'a' });
    const missing = await post({});
    assert.deepEqual([missing.status, missing.body], [403, { detail: 'CSRF Failed: CSRF token missing.' }]);
    const wrong = await post({ 'X-CSRFToken': 'wrong' });
    assert.match(wrong.body.detail, /^CSRF Failed: CSRF token from the 'X-Csrftoken' HTTP header incorrect\.$/);
    assert.equal((await post({ 'X-CSRFToken': csrfTokenOf(cookie) })).status, 201);
    await sessions.end(cookie);
    assert.equal((await get('/api/assets/', { Cookie })).status, 401);
  });

  it('may do what their key or role allows, and are refused the rest', async () => {
    const org = await aClient(test.database);
    const key = await test.key();
    await writeLimits(test.database, Number(await keyId()), { readOnly: true, allow: '', networks: '', rate: 0 });
    await test.key();
    const refused = await supertest(test.app)
      .post('/api/assets/')
      .set('Authorization', `Bearer ${key}`)
      .send({ org, name: 'a' });
    assert.deepEqual(
      [refused.status, refused.body],
      [403, { detail: 'You do not have permission to perform this action.' }],
    );
    const tied = await test.key({ api_key_client_id: org });
    const users = await get('/api/users/', { Authorization: `Bearer ${tied}` });
    assert.deepEqual([users.status, users.body.count], [200, 0]);
  });

  it('are told when to come again', async () => {
    const key = await test.key();
    await insert(test.database, 'shim_keys', {
      key_id: await keyId(),
      key_rate: 1,
      key_allow: '',
      key_networks: '',
      key_read_only: 0,
    });
    await test.key();
    const Authorization = `Bearer ${key}`;
    await get('/api/tags/', { Authorization });
    const { status, body, headers } = await get('/api/tags/', { Authorization });
    assert.equal(status, 429);
    assert.match(body.detail, /^Request was throttled\. Expected available in \d+ seconds?\.$/);
    assert.match(headers['retry-after'] as string, /^\d+$/);
  });
});

describe('the bare /api/', () => {
  const test = testApp({ apiDoor: 'jitbit', apiDoorHosts: [['st0r.shim.example', 'clientst0r']] });
  it("is the door's that API_DOOR or the host name gives it to, and /api/v1/ always ITFlow's", async () => {
    const at = (path: string, host: string) => supertest(test.app).get(path).set('Host', host);
    assert.match(
      (await at('/api/assets/', 'shim.example')).headers['www-authenticate'] as string,
      /^Basic realm="helpdesk"/,
    );
    assert.deepEqual((await at('/api/assets/', 'St0r.shim.example:8443')).body, NO_CREDENTIALS);
    assert.deepEqual((await at('/clientst0r/api/assets/', 'shim.example')).body, NO_CREDENTIALS);
    assert.equal((await at('/api/v1/assets/read.php', 'st0r.shim.example')).body.success, 'False');
    assert.equal((await at('/api/v1/', 'st0r.shim.example')).body.success, 'False');
  });
});
