import assert from 'node:assert/strict';
import supertest from 'supertest';
import { newMasterKey, wrapMasterKey } from '../../../src/modules/credentials/cipher.ts';
import { testApp } from '../../support/app.ts';
import { aClient, insert } from '../../support/builders.ts';
import { onOwnDatabase } from '../../support/empty-database.ts';

describe('the log', () => {
  const test = testApp();
  const logs = () =>
    test.database.rows({
      sql: 'SELECT log_type, log_action, log_client_id, log_entity_id FROM logs ORDER BY log_id',
      parameters: [],
    });

  it('has two rows for every write, and none for a refused one', async () => {
    const api_key = await test.key();
    const client_id = await aClient(test.database);
    const { body } = await test.post('assets/create', { api_key, client_id, asset_name: 'srv' });
    await test.post('assets/create', { api_key, client_id });
    assert.deepEqual(await logs(), [
      ['Asset', 'Create', client_id, body.data[0].insert_id],
      ['API', 'Success', client_id, 0],
    ]);
  });

  it('has a row for every refused key', async () => {
    await test.get('clients/read', { api_key: 'wrong' });
    await test.post('clients/create', { api_key: 'wrong' });
    assert.deepEqual(await logs(), [
      ['API', 'Failed', 0, 0],
      ['API', 'Failed', 0, 0],
    ]);
  });

  it('tells who read which credentials from where, fifty to a row', async () => {
    const password = 'decrypt';
    const api_key = await test.key({
      api_key_name: 'reader',
      api_key_decrypt_hash: await wrapMasterKey(newMasterKey(), password),
    });
    const client = await aClient(test.database);
    const ids: number[] = [];
    for (let number = 0; number < 60; number++)
      ids.push(
        await insert(test.database, 'credentials', {
          credential_name: `c${number}`,
          credential_password: '',
          credential_client_id: client,
        }),
      );
    const read = (fields: object) =>
      test.get('credentials/read', { api_key, api_key_decrypt_password: password, ...fields });
    await read({ credential_id: ids[3] }).set('User-Agent', 'a script');
    await read({ limit: 60 });
    const rows = await test.database.rows({
      sql: 'SELECT log_type, log_action, log_entity_id, log_description, log_ip, log_user_agent FROM logs',
      parameters: [],
    });
    assert.equal(rows.length, 3);
    const [type, action, entity, description, ip, agent] = rows[0] ?? [];
    assert.deepEqual([type, action, entity, agent], ['Credential', 'Read', ids[3], 'a script']);
    assert.match(String(description), new RegExp(`Credentials ${ids[3]}: .* key reader$`));
    assert.match(String(ip), /127\.0\.0\.1/);
    const told = rows.slice(1).flatMap((row) => String(row[3]).match(/\d+/g)?.map(Number));
    assert.deepEqual(told, ids);
  });

  it('takes the write down with it: what cannot be logged does not happen', async () => {
    await onOwnDatabase(async ({ database, app }) => {
      await insert(database, 'api_keys', {
        api_key_name: 'test',
        api_key_secret: 'plain',
        api_key_decrypt_hash: '',
        api_key_expire: '2099-01-01',
      });
      await database.write({
        sql: 'ALTER TABLE logs ADD CONSTRAINT nothing CHECK (log_action <> "Create")',
        parameters: [],
      });
      const { status } = await supertest(app)
        .post('/api/v1/clients/create.php')
        .send({ api_key: 'plain', client_name: 'Unlogged' });
      assert.ok(status >= 400);
      assert.deepEqual(await database.rows({ sql: 'SELECT 1 FROM clients', parameters: [] }), []);
    });
  });
});
