import assert from 'node:assert/strict';
import supertest from 'supertest';
import { testApp } from '../support/app.ts';
import { aClient } from '../support/builders.ts';

const FORM = 'application/x-www-form-urlencoded';

describe('a request body', () => {
  const test = testApp();
  let key: string;
  let client: number;

  beforeEach(async () => {
    key = await test.key();
    client = await aClient(test.database);
  });

  const send = (contentType: string, body: string | Buffer) =>
    supertest(test.app).post('/api/v1/assets/create.php').set('Content-Type', contentType).send(body);

  const storedName = async (id: unknown) => {
    const [row] = await test.database.rows({
      sql: 'SELECT asset_name FROM assets WHERE asset_id = ?',
      parameters: [id],
    });
    return row?.[0];
  };

  for (const contentType of ['application/json', 'text/plain', FORM, `${FORM}; charset=utf-8`])
    it(`of JSON is read as JSON when it is called ${contentType}`, async () => {
      const { body } = await send(
        contentType,
        ` ${JSON.stringify({ api_key: key, client_id: client, asset_name: 'a=b&c' })}`,
      );
      assert.equal(await storedName(body.data[0].insert_id), 'a=b&c');
    });

  it('may be a form', async () => {
    const { body } = await send(FORM, `api_key=${key}&client_id=${client}&asset_name=caf%C3%A9+1%262&asset_status=`);
    assert.equal(await storedName(body.data[0].insert_id), 'café 1&2');
  });

  it('may be multipart; its files are left out', async () => {
    const { body } = await supertest(test.app)
      .post('/api/v1/assets/create.php')
      .field({ api_key: key, client_id: client, asset_name: 'café' })
      .attach('asset_notes', Buffer.from('a file'), 'notes.txt');
    assert.equal(await storedName(body.data[0].insert_id), 'café');
    const { body: read } = await test.get('assets/read', { api_key: key, asset_id: body.data[0].insert_id });
    assert.equal(read.data[0].asset_notes, '');
  });

  it('of a form is refused when a text is not UTF-8, and the field is named', async () => {
    for (const [contentType, body] of [
      [FORM, `api_key=${key}&client_id=${client}&asset_name=caf%E9`],
      [
        'multipart/form-data; boundary=x',
        multipart({ api_key: key, client_id: String(client), asset_name: 'caf\xe9' }),
      ],
    ] as const) {
      const response = await send(contentType, body);
      assert.equal(response.status, 400);
      assert.match(response.body.message, /asset_name/);
    }
  });

  it('that is broken counts as empty', async () => {
    for (const [contentType, body] of [
      [FORM, `{"api_key":"${key}","asset_name":"x",}`],
      ['multipart/form-data', multipart({ api_key: key })],
      ['multipart/form-data; boundary=y', multipart({ api_key: key })],
      ['multipart/form-data; boundary=x', multipart({ api_key: key }).subarray(0, 60)],
    ] as const)
      assert.equal((await send(contentType, body)).status, 401, contentType);
  });

  it('of a form is refused over 1 MB, JSON of that size is not', async () => {
    const notes = 'x'.repeat(1024 * 1024 + 1);
    const fields = { api_key: key, client_id: String(client), asset_name: 'x', asset_description: notes };
    assert.equal((await send(FORM, new URLSearchParams(fields).toString())).status, 413);
    assert.equal((await send('multipart/form-data; boundary=x', multipart(fields))).status, 413);
    assert.match(
      (await send(FORM, JSON.stringify({ ...fields, asset_description: '' }) + ' '.repeat(1024 * 1024))).body.success,
      /True/,
    );
  });
});

describe('an API key', () => {
  const test = testApp();

  it('may come in a header', async () => {
    const key = await test.key();
    await aClient(test.database);
    for (const [name, value] of [
      ['X-API-KEY', key],
      ['Authorization', `Bearer ${key}`],
      ['Authorization', `Api-Key ${key}`],
      ['authorization', `bearer ${key}`],
    ] as const)
      assert.equal(
        (await test.get('clients/read').set(name, value)).body.success,
        'True',
        `${name}: ${value.split(' ')[0]}`,
      );
    assert.equal((await test.get('clients/read').set('Authorization', `Basic ${key}`)).status, 401);
  });

  it('in the body counts before the one in the query, and that before a header', async () => {
    const key = await test.key();
    assert.equal((await test.get('clients/read', { api_key: 'wrong' }).set('X-API-Key', key)).status, 401);
    assert.equal((await test.get('clients/read', { api_key: key }).set('X-API-Key', 'wrong')).status, 200);
    assert.equal(
      (await test.post('clients/create', { api_key: 'wrong', client_name: 'x' }).query({ api_key: key })).status,
      401,
    );
  });
});

/** A multipart body with the boundary `x`, each character one byte. */
const multipart = (fields: Record<string, string>) =>
  Buffer.from(
    `${Object.entries(fields)
      .map(([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
      .join('')}--x--\r\n`,
    'latin1',
  );
