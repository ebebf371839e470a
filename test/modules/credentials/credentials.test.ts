import assert from 'node:assert/strict';
import { newMasterKey, wrapMasterKey } from '../../../src/modules/credentials/cipher.ts';
import { testApp } from '../../support/app.ts';
import { aClient } from '../../support/builders.ts';

const PASSWORD = 'decrypt-password';

describe('credentials', () => {
  const test = testApp();
  let create: (fields: object) => Promise<{ success: string; message: string; data: { insert_id: number }[] }>;
  let read: (id: unknown) => Promise<Record<string, unknown>>;

  beforeEach(async () => {
    const client_id = await aClient(test.database);
    const api_key = await test.key({ api_key_decrypt_hash: await wrapMasterKey(newMasterKey(), PASSWORD) });
    const key = { api_key, api_key_decrypt_password: PASSWORD };
    create = async (fields) =>
      (await test.post('credentials/create', { ...key, client_id, credential_name: 'Router', ...fields })).body;
    read = async (credential_id) => (await test.get('credentials/read', { ...key, credential_id })).body.data[0];
  });

  it('may have an empty password, as migrations make them; it is stored encrypted', async () => {
    const { success, message, data } = await create({ credential_password: '' });
    assert.equal(success, 'True', message);
    assert.equal((await read(data[0]?.insert_id)).credential_password, '');
    const [row] = await test.database.rows({
      sql: 'SELECT credential_password FROM credentials WHERE credential_id = ?',
      parameters: [data[0]?.insert_id],
    });
    assert.ok(String(row?.[0]).length > 16);
  });

  it('may not leave the password out', async () => {
    for (const fields of [{}, { credential_password: null }]) {
      const { success, message } = await create(fields);
      assert.equal(success, 'False');
      assert.match(message, /credential_password/);
    }
  });
});
