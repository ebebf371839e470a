import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import supertest from 'supertest';
import { Uploads } from '../../../src/core/uploads.ts';
import { testApp } from '../../support/app.ts';
import { aClient, aRow } from '../../support/builders.ts';

const TEXT = Buffer.from('0123456789'.repeat(50));
const PROGRAM = Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), Buffer.alloc(200)]);

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'itflow-shim-files-'));
  after(() => rmSync(folder, { recursive: true }));
  const test = testApp({ uploadsDir: folder, maxUploadMb: 1 });
  let key: string;
  let client: number;
  beforeEach(async () => {
    key = await test.key();
    client = await aClient(test.database);
  });

  const form = (name: string, content: Buffer, fields: Record<string, string> = {}, as = key) => {
    const request = supertest(test.app).post('/api/v1/files/create.php').set('X-API-KEY', as);
    for (const [field, value] of Object.entries({ client_id: String(client), ...fields })) request.field(field, value);
    return request.attach('file', content, name);
  };
  const download = (file_id: number, as = key) => test.get('files/download', { api_key: as, file_id });
  const stored = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const upload = async (name = 'notes.txt', content = TEXT): Promise<number> => {
    const { body } = await form(name, content);
    assert.equal(body.success, 'True', body.message);
    return body.data[0].insert_id;
  };

  it('come as a form, are kept as ITFlow keeps them, and go out again, whole or a range', async () => {
    const id = await upload('../../etc/notes x.txt');
    const [row] = (await test.get('files/read', { api_key: key, file_id: id })).body.data;
    assert.deepEqual([row.file_name, row.file_ext, row.file_size], ['notes x.txt', 'txt', '500']);
    assert.deepEqual(readdirSync(join(folder, 'clients', String(client))), [row.file_reference_name]);
    assert.deepEqual(readdirSync(join(folder, '.shim')), []);

    const whole = await download(id).buffer().parse(bytes);
    assert.deepEqual(whole.body, TEXT);
    assert.match(whole.headers['content-disposition'] ?? '', /^attachment; filename="notes x.txt"/);
    assert.equal(whole.headers['x-content-type-options'], 'nosniff');
    const part = await download(id).set('Range', 'bytes=10-19').buffer().parse(bytes);
    assert.deepEqual([part.status, part.headers['content-range']], [206, 'bytes 10-19/500']);
    assert.equal(String(part.body), '0123456789');
    assert.equal((await download(id).set('Range', 'bytes=600-')).status, 416);
  });

  it('come in base64 too, and leave with their row', async () => {
    const json = { api_key: key, client_id: client, file: TEXT.toString('base64'), file_name: 'notes.txt' };
    const { body } = await test.post('files/create', json);
    assert.equal(body.success, 'True', body.message);
    const file_id = body.data[0].insert_id;
    const before = stored().length;
    assert.equal((await test.post('files/delete', { api_key: key, client_id: client, file_id })).body.success, 'True');
    assert.equal(stored().length, before - 1);
    assert.match((await download(file_id)).body.message, /^No resource: file_id: there is no file/);
    assert.match((await test.post('files/create', { ...json, file: '%%%' })).body.message, /^file: must be base64/);
  });

  it('are refused by name, by content and by size, and nothing of them stays', async () => {
    const before = stored().length;
    for (const [name, content, status, message] of [
      ['run.exe', PROGRAM, 400, /^file: must have a name/],
      ['page.html', TEXT, 400, /^file: must have a name/],
      ['picture.png', PROGRAM, 400, /^file: must be of a kind that is kept: its content is application\/x-elf/],
      ['large.txt', Buffer.alloc(1024 * 1024 + 1, 'x'), 413, /^file: must not be larger than 1048576 bytes/],
      ['empty.txt', Buffer.alloc(0), 200, /^file: is required/],
    ] as const) {
      const answer = await form(name, content);
      assert.deepEqual([answer.status, message.test(answer.body.message)], [status, true], answer.text);
    }
    const nobodys = await form('notes.txt', TEXT, { client_id: '999999999' });
    assert.match(nobodys.body.message, /^client_id: there is no client/);
    assert.equal((await form('notes.txt', TEXT, {}, 'wrong')).status, 401);
    const none = await test.post('files/create', { api_key: key, client_id: client });
    assert.match(none.body.message, /^file: is required/);
    assert.equal(stored().length, before);
  });

  it('that end in the middle leave nothing, at any door', async () => {
    const before = stored().length;
    const begun = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nbegun';
    for (const path of ['/api/v1/files/create.php', '/helpdesk/api/AttachFile'])
      for (let i = 0; i < 5; i++) {
        const request = supertest(test.app).post(path).set('Authorization', `Bearer ${key}`);
        const { status } = await request.set('Content-Type', 'multipart/form-data; boundary=x').send(begun);
        assert.equal(status, 400, path);
        assert.equal(stored().length, before, path);
      }
  });

  it('of another client do not exist', async () => {
    const id = await upload();
    const tied = await test.key({ api_key_client_id: await aClient(test.database) });
    assert.match((await download(id, tied)).body.message, /there is no file/);
    const deleted = await test.post('files/delete', { api_key: tied, file_id: id });
    assert.equal(deleted.body.success, 'False');
    assert.equal((await download(id).buffer().parse(bytes)).status, 200);
  });

  it('whose reference leads elsewhere are not there', async () => {
    writeFileSync(join(folder, 'outside.txt'), 'secret');
    const file_id = await aRow(test.database, 'files', 'x', {
      file_client_id: client,
      file_reference_name: '../../outside.txt',
    });
    const { body } = await download(file_id);
    assert.equal(body.success, 'False');
    assert.ok(!JSON.stringify(body).includes('secret'));
    rmSync(join(folder, 'outside.txt'));
  });

  it('that a crash left half done are settled at the start: the row decides', async () => {
    const id = await upload();
    const [row] = (await test.get('files/read', { api_key: key, file_id: id })).body.data;
    const uploads = new Uploads(folder, 1_000);
    const kept = {
      table: 'files',
      column: 'file_reference_name',
      folder: `clients/${client}`,
      name: row.file_reference_name,
    };
    // A delete that was rolled back, a create that never was committed, and what had only begun to come.
    await uploads.drop('died-1', kept);
    writeFileSync(join(folder, '.shim', 'died-2~part'), 'x');
    await uploads.keep(
      'died-2',
      { path: join(folder, '.shim', 'died-2~part'), name: '', size: 1 },
      { ...kept, name: 'b.txt' },
    );
    const before = stored().length;
    await uploads.settle(test.database);
    assert.equal(stored().length, before - 4);
    assert.deepEqual(readdirSync(join(folder, '.shim')), []);
    assert.deepEqual(readdirSync(join(folder, 'clients', String(client))), [row.file_reference_name]);
  });
});

const bytes = (response: supertest.Response, done: (error: Error | null, body: Buffer) => void) => {
  const chunks: Buffer[] = [];
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => done(null, Buffer.concat(chunks)));
};
