import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { hashSync } from 'bcryptjs';
import { Secret, TOTP } from 'otpauth';
import supertest from 'supertest';
import { changePassword, createUser } from '../../../src/auth/users/users.ts';
import { encryptCredential, newMasterKey } from '../../../src/modules/credentials/cipher.ts';
import { testApp } from '../../support/app.ts';
import { aClient, aUser, insert } from '../../support/builders.ts';

const PASSWORD = 'correct horse battery';
const EMAIL = 'kim@shim.example';
const REFUSED = { detail: 'No active account found with the given credentials' };

describe('a login with a password', () => {
  const test = testApp({ publicUrl: 'https://shim.example' });
  const login = (username: string, password: string, more: object = {}) =>
    supertest(test.app)
      .post('/api/token/')
      .send({ username, password, ...more });
  const read = (path: string, token: string) => test.get(path).set('Authorization', `Bearer ${token}`);
  const kim = (values: Record<string, unknown> = {}) =>
    aUser(test.database, { password: PASSWORD, user_email: EMAIL, ...values });

  it('gives an access and a refresh token, which PHP paths take', async () => {
    await kim();
    const { status, body } = await login('Kim@Shim.Example', PASSWORD);
    assert.deepEqual([status, Object.keys(body)], [200, ['access', 'refresh']]);
    assert.equal((await read('clients/read', body.access)).status, 200);
    const again = await supertest(test.app).post('/api/token/refresh/').send({ refresh: body.refresh });
    assert.deepEqual([again.status, Object.keys(again.body)], [200, ['access']]);
    assert.equal((await read('clients/read', again.body.access)).status, 200);
    const wrong = await supertest(test.app).post('/api/token/refresh/').send({ refresh: body.access });
    assert.deepEqual([wrong.status, wrong.body.code], [401, 'token_not_valid']);
    const none = await supertest(test.app).post('/api/token/').send({});
    assert.deepEqual([none.status, Object.keys(none.body)], [400, ['username', 'password']]);
  });

  it('is refused alike for an unknown, locked or archived user, a contact, another way to log in, and a wrong password', async () => {
    await kim();
    const others = {
      locked: { user_status: 0 },
      archived: { user_archived_at: '2026-01-01' },
      contact: { user_type: 2 },
    };
    for (const [name, values] of Object.entries({ ...others, azure: { user_auth_method: 'azure' } }))
      await aUser(test.database, { password: PASSWORD, user_email: `${name}@shim.example`, ...values });
    for (const name of ['nobody', 'locked', 'archived', 'contact', 'azure', 'kim']) {
      const { status, body, headers } = await login(`${name}@shim.example`, name === 'kim' ? 'wrong' : PASSWORD);
      assert.deepEqual([status, body, headers['www-authenticate']], [401, REFUSED, 'Bearer realm="api"'], name);
    }
    const rows = await test.database.rows({
      sql: "SELECT COUNT(*) FROM logs WHERE log_type = 'Login'",
      parameters: [],
    });
    assert.deepEqual(rows, [['6']]);
  });

  it('is 429 after five wrong ones, right or wrong, there or not, however the address is written; others go on', async () => {
    await kim();
    await aUser(test.database, { password: PASSWORD, user_email: 'other@shim.example' });
    for (const account of [EMAIL, 'nobody@shim.example']) {
      const wrong = await Promise.all(
        Array.from({ length: 7 }, (_, i) => login(i % 2 ? account.toUpperCase() : account, 'x')),
      );
      assert.deepEqual(wrong.map(({ status }) => status).sort(), [401, 401, 401, 401, 401, 429, 429]);
      const { status, headers } = await login(account, PASSWORD);
      assert.equal(status, 429);
      assert.ok(Number(headers['retry-after']) > 290 && Number(headers['retry-after']) <= 300);
    }
    assert.equal((await login('other@shim.example', PASSWORD)).status, 200);
  });

  it('is 429 after twenty wrong ones from an address; right ones do not count', async () => {
    await kim();
    for (let i = 0; i < 22; i++) assert.equal((await login(EMAIL, PASSWORD)).status, 200);
    for (let i = 0; i < 20; i++) assert.equal((await login(`nobody-${i}@shim.example`, 'x')).status, 401);
    assert.equal((await login(EMAIL, PASSWORD)).status, 429);
  });

  it('asks a user with a second factor for its code, each once', async () => {
    const secret = new Secret();
    await kim({ user_token: secret.base32 });
    await aUser(test.database, { password: PASSWORD, user_email: 'odd@shim.example', user_token: 'not base32!' });
    const otp = new TOTP({ secret }).generate();
    const statuses = [];
    for (const code of [undefined, '000000x', otp, otp])
      statuses.push((await login(EMAIL, PASSWORD, { otp: code })).status);
    assert.deepEqual(statuses, [401, 401, 200, 401]);
    assert.equal((await login('odd@shim.example', PASSWORD)).status, 401);
  });

  it('allows what the role does, for the clients of the user, as they are now', async () => {
    const [own, other] = [await aClient(test.database), await aClient(test.database)];
    const userId = await kim({ user_role_id: 2 });
    await insert(test.database, 'user_client_permissions', { user_id: userId, client_id: own });
    const { access } = (await login(EMAIL, PASSWORD)).body;
    const { body } = await read('clients/read', access);
    assert.deepEqual(
      body.data.map(({ client_id }: { client_id: string }) => Number(client_id)),
      [own],
    );
    const bearer = (path: string, fields: object) => test.post(path, fields).set('Authorization', `Bearer ${access}`);
    assert.equal(
      (await bearer('assets/create', { client_id: own, asset_name: 'a', asset_type: 'Other' })).body.success,
      'True',
    );
    assert.equal(
      (await bearer('assets/create', { client_id: other, asset_name: 'a', asset_type: 'Other' })).status,
      403,
    );
    const denied = await read('expenses/read', access);
    assert.equal(denied.status, 403);
    assert.match(denied.headers['www-authenticate'] as string, /error="insufficient_scope", scope="expenses:read"/);
    const log = await test.database.rows({
      sql: 'SELECT DISTINCT log_user_id FROM logs WHERE log_type = ?',
      parameters: ['Asset'],
    });
    assert.deepEqual(log, [[userId]]);
  });

  it('ends within a second when the user is disabled or gets another password, in ITFlow too', async () => {
    const id = await kim();
    const change = (column: string, value: unknown) =>
      test.database.write({ sql: 'UPDATE users SET ?? = ? WHERE user_id = ?', parameters: [column, value, id] });
    for (const [column, value] of [
      ['user_status', 0],
      ['user_archived_at', '2026-01-01'],
      ['user_password', hashSync(PASSWORD, 4)],
    ] as const) {
      const { access, refresh } = (await login(EMAIL, PASSWORD)).body;
      assert.equal((await read('clients/read', access)).status, 200);
      await change(column, value);
      await sleep(1000);
      const { status, headers } = await read('clients/read', access);
      assert.equal(status, 401, column);
      assert.match(headers['www-authenticate'] as string, /^Bearer .*error="invalid_token"/);
      assert.equal((await supertest(test.app).post('/api/token/refresh/').send({ refresh })).status, 401, column);
      await change('user_status', 1);
      await change('user_archived_at', null);
    }
  });

  it('reveals credentials to a user who has a copy of the master key, and to no other', async () => {
    const masterKey = newMasterKey();
    const client = await aClient(test.database);
    await insert(test.database, 'credentials', {
      credential_name: 'Router',
      credential_username: encryptCredential(masterKey, 'root'),
      credential_password: encryptCredential(masterKey, 'pw'),
      credential_client_id: client,
    });
    await kim();
    const user = { name: 'Reveals', email: 'reveals@shim.example', role: 'admin', password: PASSWORD, clients: [] };
    const id = await createUser(test.database, { ...user, masterKey });
    const reveal = async (email: string) => read('credentials/read', (await login(email, PASSWORD)).body.access);
    const { body } = await reveal('reveals@shim.example');
    assert.deepEqual(
      body.data.map(({ credential_password }: { credential_password: string }) => credential_password),
      ['pw'],
    );
    assert.equal((await reveal(EMAIL)).status, 403);
    await changePassword(test.database, id, { password: PASSWORD });
    assert.equal((await reveal('reveals@shim.example')).status, 403);
  });

  // Processor time: what other programs take of the machine is not in it.
  it('takes the same time for an unknown user as for a wrong password', async function () {
    this.timeout(60_000);
    const user = { name: 'Real', email: 'real@shim.example', role: 'technician', password: PASSWORD, clients: [] };
    await createUser(test.database, user);
    const times: Record<string, number[]> = { real: [], nobody: [] };
    for (let i = 0; i < 4; i++)
      for (const name of ['real', 'nobody']) {
        const before = process.cpuUsage();
        assert.equal((await login(`${name}@shim.example`, 'x')).status, 401);
        times[name]?.push(process.cpuUsage(before).user / 1000);
      }
    const [real, nobody] = [Math.min(...(times.real ?? [])), Math.min(...(times.nobody ?? []))];
    assert.ok(Math.max(real, nobody) < 1.5 * Math.min(real, nobody), `${real} ms and ${nobody} ms`);
  });
});
