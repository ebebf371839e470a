import assert from 'node:assert/strict';
import supertest from 'supertest';
import { writeLimits } from '../../../src/auth/keys/key-limits.ts';
import { newMasterKey, wrapMasterKey } from '../../../src/modules/credentials/cipher.ts';
import { testApp } from '../../support/app.ts';
import { aClient } from '../../support/builders.ts';

const PASSWORD = 'decrypt me';
const MASK = '**********';
const SECRET = 'JBSWY3DPEHPK3PXP';

describe("ClientSt0r's vault", () => {
  const test = testApp();
  let key = '';
  let org = 0;
  let hash = '';

  beforeEach(async () => {
    hash = await wrapMasterKey(newMasterKey(), PASSWORD);
    key = await test.key({ api_key_decrypt_hash: hash });
    org = await aClient(test.database);
  });
  const send = (method: 'get' | 'post' | 'patch', path: string, body?: object, password = PASSWORD) => {
    const request = supertest(test.app)[method](`/api${path}`).set('Authorization', `Bearer ${key}`);
    if (password) request.set('X-Decrypt-Password', password);
    return body ? request.send(body) : request;
  };
  const anEntry = async (values: object = {}) =>
    (
      await send('post', '/vault/', {
        org,
        title: 'DC',
        username: 'root',
        password: 's3cret',
        otp_secret: SECRET,
        ...values,
      })
    ).body;
  const logged = async () =>
    (
      await test.database.rows({
        sql: "SELECT log_action FROM logs WHERE log_type = 'Credential' ORDER BY log_id",
        parameters: [],
      })
    ).flat();

  it('masks passwords until they are asked for, and tells the log of it', async () => {
    const entry = await anEntry();
    assert.deepEqual([entry.title, entry.username, entry.password, entry.has_otp], ['DC', 'root', MASK, true]);
    assert.ok(!JSON.stringify(entry).includes(SECRET));
    const masked = await send('get', `/vault/${entry.id}/?reveal=True`);
    assert.equal(masked.body.password, MASK);
    const shown = await send('get', `/passwords/${entry.id}/?reveal=true`);
    assert.deepEqual([shown.status, shown.body.password, shown.body.username], [200, 's3cret', 'root']);
    const revealed = await send('post', `/passwords/${entry.id}/reveal/`);
    assert.deepEqual([revealed.status, revealed.body], [200, { password: 's3cret' }]);
    assert.ok((await logged()).filter((action) => action === 'Reveal').length === 2);
  });

  it('has one-time codes', async () => {
    const { id } = await anEntry();
    const { status, body } = await send('get', `/passwords/${id}/otp/`, undefined, '');
    assert.equal(status, 200);
    assert.match(body.code, /^\d{6}$/);
    assert.ok(body.time_remaining > 0 && body.time_remaining <= 30);
    const without = await anEntry({ otp_secret: '' });
    const none = await send('get', `/passwords/${without.id}/otp/`);
    assert.deepEqual([none.status, none.body], [400, { error: 'OTP secret not configured' }]);
  });

  it('is read without the decrypt password too, but shows and takes no secret then', async () => {
    const { id } = await anEntry();
    const { body } = await send('get', `/vault/${id}/`, undefined, '');
    assert.deepEqual([body.title, body.username, body.password], ['DC', null, MASK]);
    for (const [method, path] of [
      ['post', `/vault/${id}/reveal/`],
      ['get', `/vault/${id}/?reveal=true`],
    ] as const)
      assert.equal((await send(method, path, undefined, '')).status, 403, path);
    const create = await send('post', '/vault/', { org, title: 'x', password: 'y' }, '');
    assert.equal(create.status, 403);
    assert.equal((await send('post', `/vault/${id}/reveal/`, undefined, 'wrong')).status, 403);
  });

  it('reveals only to those who may', async () => {
    const { id } = await anEntry();
    const [[keyId] = []] = await test.database.rows({ sql: 'SELECT MAX(api_key_id) FROM api_keys', parameters: [] });
    await writeLimits(test.database, Number(keyId), {
      readOnly: false,
      allow: 'credentials:read',
      networks: '',
      rate: 0,
    });
    await test.key();
    assert.equal((await send('get', `/vault/${id}/`)).body.password, MASK);
    for (const path of [`/vault/${id}/?reveal=true`, `/vault/${id}/otp/`])
      assert.equal((await send('get', path)).status, 403, path);
  });

  it('is neither searched nor sorted nor filtered by secrets', async () => {
    const { id } = await anEntry({ title: 'only one' });
    for (const query of ['search=s3cret', `search=${SECRET}`, 'search=root']) {
      const { body } = await send('get', `/vault/?org=${org}&${query}`);
      assert.equal(body.count, 0, query);
    }
    for (const query of ['password=wrong', 'username=wrong', 'otp_secret=wrong', 'ordering=password'])
      assert.equal((await send('get', `/vault/?org=${org}&${query}`)).body.results[0].id, id, query);
  });

  it('changes what is sent', async () => {
    const { id } = await anEntry();
    const { status, body } = await send('patch', `/vault/${id}/`, { notes: 'n', password: 'other' });
    assert.deepEqual([status, body.notes, body.username], [200, 'n', 'root']);
    assert.deepEqual((await send('post', `/vault/${id}/reveal/`)).body, { password: 'other' });
  });
});
