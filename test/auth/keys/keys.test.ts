import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { createKey, listKeys, masterKeyFor, revokeKey } from '../../../src/auth/keys/keys.ts';
import { readSchema } from '../../../src/database/schema.ts';
import { testApp } from '../../support/app.ts';
import { aClient, insert } from '../../support/builders.ts';

describe('API keys', () => {
  const test = testApp();
  const make = async (options: Partial<Parameters<typeof createKey>[2]> = {}) =>
    createKey(test.database, await readSchema(test.database), {
      name: 'job',
      expires: '2099-01-01',
      plaintext: false,
      ...options,
    });
  const statusWith = async (key: string) => (await test.get('clients/read', { api_key: key })).status;

  it('work as soon as they are made, and are stored as a hash', async () => {
    const { id, key } = await make();
    assert.match(key, /^[\w-]{32,}$/);
    assert.equal(await statusWith(key), 200);
    const [row] = await test.database.rows({
      sql: 'SELECT api_key_secret FROM api_keys WHERE api_key_id = ?',
      parameters: [id],
    });
    assert.match(String(row?.[0]), /^sha256\$[0-9a-f]{64}$/);
  });

  it('are stored readable on request, as ITFlow itself stores them', async () => {
    const { id, key } = await make({ plaintext: true });
    const [row] = await test.database.rows({
      sql: 'SELECT api_key_secret FROM api_keys WHERE api_key_id = ?',
      parameters: [id],
    });
    assert.equal(row?.[0], key);
    assert.equal(await statusWith(key), 200);
  });

  it('are compared exactly: letter case, accents and trailing blanks count, the hash is no key', async () => {
    const { id } = await make();
    await insert(test.database, 'api_keys', {
      api_key_name: 'e',
      api_key_secret: 'Schlüssel',
      api_key_decrypt_hash: '',
      api_key_expire: '2099-01-01',
    });
    const [row] = await test.database.rows({
      sql: 'SELECT api_key_secret FROM api_keys WHERE api_key_id = ?',
      parameters: [id],
    });
    assert.equal(await statusWith('Schlüssel'), 200);
    for (const wrong of ['schlüssel', 'Schlussel', String(row?.[0]), String(row?.[0]).slice(7)])
      assert.equal(await statusWith(wrong), 401, wrong);
  });

  it('are dead once the day of their expiry begins', async () => {
    const [[today, tomorrow]] = (await test.database.rows({
      sql: 'SELECT CURDATE(), CURDATE() + INTERVAL 1 DAY',
      parameters: [],
    })) as [[string, string]];
    assert.equal(await statusWith((await make({ expires: tomorrow })).key), 200);
    assert.equal(await statusWith((await make({ expires: today })).key), 401);
  });

  it('are refused within a second of being revoked', async () => {
    const { id, key } = await make();
    assert.equal(await statusWith(key), 200);
    const schema = await readSchema(test.database);
    assert.equal(await revokeKey(test.database, schema, id), true);
    assert.equal(await revokeKey(test.database, schema, id), false);
    await sleep(1000);
    assert.equal(await statusWith(key), 401);
  });

  it('reach one client when tied to it', async () => {
    const client = await aClient(test.database);
    await aClient(test.database);
    const { key } = await make({ client });
    const { body } = await test.get('clients/read', { api_key: key });
    assert.deepEqual(
      body.data.map((row: { client_id: string }) => row.client_id),
      [String(client)],
    );
    await assert.rejects(make({ client: client + 1000 }), /There is no client_id/);
    await assert.rejects(make({ user: 1 }), /--client/);
  });

  it('come with a decrypt password that opens what another key wrote', async () => {
    await test.database.write({ sql: "UPDATE api_keys SET api_key_decrypt_hash = ''", parameters: [] });
    const first = await make({ masterKey: await masterKeyFor(test.database, undefined) });
    await assert.rejects(masterKeyFor(test.database, undefined), /DECRYPT_PASSWORD/);
    await assert.rejects(masterKeyFor(test.database, 'wrong'), /not the decrypt password/);
    const second = await make({ masterKey: await masterKeyFor(test.database, first.decryptPassword) });
    const credential = {
      credential_name: 'Router',
      credential_password: 's3cret',
      api_key: first.key,
      api_key_decrypt_password: first.decryptPassword,
    };
    const { body } = await test.post('credentials/create', credential);
    const query = {
      api_key: second.key,
      api_key_decrypt_password: second.decryptPassword,
      credential_id: body.data[0].insert_id,
    };
    assert.equal((await test.get('credentials/read', query)).body.data[0].credential_password, 's3cret');
  });

  it('are listed without their secrets', async () => {
    const { id, key } = await make({ plaintext: true });
    const listed = await listKeys(test.database, await readSchema(test.database));
    assert.ok(listed.some((row) => row.id === id));
    assert.ok(!JSON.stringify(listed).includes(key));
  });
});
