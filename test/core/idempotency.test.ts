import assert from 'node:assert/strict';
import supertest from 'supertest';
import { testApp } from '../support/app.ts';
import { aClient, insert } from '../support/builders.ts';
import { onOwnDatabase } from '../support/empty-database.ts';

describe('Idempotency-Key', () => {
  const app = testApp();
  let api_key: string;
  beforeEach(async () => {
    api_key = await app.key();
  });

  const write = (path: string, header: string, body: object) => app.post(path, body).set('Idempotency-Key', header);
  const count = async (sql: string) => Number((await app.database.rows({ sql, parameters: [] }))[0]?.[0]);

  it('gives the first answer again and writes nothing more', async () => {
    const body = { api_key, client_name: 'Once', client_type: 'New' };
    const first = await write('clients/create', 'k1', body).set('Prefer', 'handling=strict');
    const logs = await count('SELECT COUNT(*) FROM logs');
    const again = await write('clients/create', 'k1', { client_type: 'New', client_name: 'Once', api_key }).set(
      'Prefer',
      'handling=strict',
    );
    assert.equal(first.status, 201);
    assert.deepEqual([again.status, again.body], [first.status, first.body]);
    assert.equal(await count("SELECT COUNT(*) FROM clients WHERE client_name = 'Once'"), 1);
    assert.equal(await count('SELECT COUNT(*) FROM logs'), logs);
  });

  it('repeats the answer of an update that would now change nothing', async () => {
    const body = { api_key, client_id: await aClient(app.database), client_notes: 'changed' };
    const first = await write('clients/update', 'k1', body);
    const again = await write('clients/update', 'k1', body);
    assert.equal(first.body.success, 'True');
    assert.deepEqual(again.body, first.body);
  });

  it('refuses the same key for another body or another function', async () => {
    await write('clients/create', 'k1', { api_key, client_name: 'One' });
    const other = await write('clients/create', 'k1', { api_key, client_name: 'Two' });
    const elsewhere = await write('vendors/create', 'k1', { api_key, client_name: 'One' });
    assert.deepEqual([other.status, elsewhere.status, other.body.success], [409, 409, 'False']);
    assert.equal(await count("SELECT COUNT(*) FROM clients WHERE client_name = 'Two'"), 0);
  });

  it("keeps every API key's own", async () => {
    const second = await app.key();
    const ids = [];
    for (const key of [api_key, second])
      ids.push((await write('clients/create', 'k1', { api_key: key, client_name: 'Each' })).body.data[0].insert_id);
    assert.notEqual(ids[0], ids[1]);
  });

  it('does not care how the API key is sent', async () => {
    const body = { client_name: 'Header' };
    const first = await write('clients/create', 'k1', { ...body, api_key });
    const again = await write('clients/create', 'k1', body).set('X-API-KEY', api_key);
    assert.deepEqual(again.body, first.body);
  });

  it('keeps no refusal: the corrected request may use the key', async () => {
    const refused = await write('clients/create', 'k1', { api_key });
    const corrected = await write('clients/create', 'k1', { api_key, client_name: 'Corrected' });
    assert.deepEqual([refused.body.success, corrected.body.success], ['False', 'True']);
  });

  it('stores neither the header nor anything of the body', async () => {
    await write('clients/create', 'header-S3cret', { api_key, client_name: 'Body-S3cret' });
    const rows = await app.database.rows({ sql: 'SELECT * FROM shim_idempotency', parameters: [] });
    assert.equal(rows.length, 1);
    assert.doesNotMatch(JSON.stringify(rows), /S3cret/);
  });

  it('is refused when it is empty or too long', async () => {
    for (const header of ['', 'x'.repeat(256)])
      assert.equal((await write('clients/create', header, { api_key, client_name: 'Nobody' })).status, 400);
    assert.equal(await count("SELECT COUNT(*) FROM clients WHERE client_name = 'Nobody'"), 0);
  });

  it('is refused, not ignored, where its table is missing', async () => {
    await onOwnDatabase(async ({ database, app }) => {
      await insert(database, 'api_keys', {
        api_key_name: 'test',
        api_key_secret: 'plain',
        api_key_decrypt_hash: '',
        api_key_expire: '2099-01-01',
      });
      await database.write({ sql: 'DROP TABLE shim_idempotency', parameters: [] });
      const post = () =>
        supertest(app).post('/api/v1/clients/create.php').send({ api_key: 'plain', client_name: 'Nobody' });
      const answer = await post().set('Idempotency-Key', 'k1');
      assert.equal(answer.status, 400);
      assert.match(answer.body.message, /^Idempotency-Key: /);
      assert.deepEqual(await database.rows({ sql: 'SELECT 1 FROM clients', parameters: [] }), []);
      assert.equal((await post()).body.success, 'True');
    });
  });

  it('happens once when twenty ask at the same moment', async () => {
    await onOwnDatabase(async ({ database, app }) => {
      await insert(database, 'api_keys', {
        api_key_name: 'test',
        api_key_secret: 'plain',
        api_key_decrypt_hash: '',
        api_key_expire: '2099-01-01',
      });
      const body = { api_key: 'plain', client_name: 'At once' };
      const answers = await Promise.all(
        Array.from({ length: 20 }, () =>
          supertest(app).post('/api/v1/clients/create.php').set('Idempotency-Key', 'k1').send(body),
        ),
      );
      const rows = await database.rows({ sql: 'SELECT client_id FROM clients', parameters: [] });
      assert.equal(rows.length, 1);
      for (const { body } of answers) assert.deepEqual(body.data, [{ insert_id: rows[0]?.[0] }]);
    });
  });
});
