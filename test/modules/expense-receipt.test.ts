import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testApp } from '../support/app.ts';
import { aClient } from '../support/builders.ts';

describe('the receipt of an expense', () => {
  const folder = mkdtempSync(join(tmpdir(), 'itflow-shim-receipts-'));
  after(() => rmSync(folder, { recursive: true }));
  const test = testApp({ uploadsDir: folder });
  let api_key: string;
  let body: { client_id: number; expense_id: number };

  const post = async (path: string, more: object) => (await test.post(path, { api_key, ...more })).body;
  const kept = () => (existsSync(join(folder, 'expenses')) ? readdirSync(join(folder, 'expenses')) : []);
  const upload = (text: string) =>
    post('expenses/upload', { ...body, file: Buffer.from(text).toString('base64'), file_name: 'receipt.txt' });
  const download = () => test.get('expenses/download', { api_key, expense_id: body.expense_id });

  beforeEach(async () => {
    api_key = await test.key();
    const client_id = await aClient(test.database);
    const created = await post('expenses/create', { client_id, expense_description: 'Cable' });
    body = { client_id, expense_id: created.data[0].insert_id };
  });

  it('is kept where ITFlow keeps it, replaced, sent out and deleted', async () => {
    assert.match((await download()).body.message, /there is no file/);
    assert.equal((await upload('first')).success, 'True');
    assert.equal((await upload('second')).success, 'True');
    const [row] = (await test.get('expenses/read', { api_key, expense_id: body.expense_id })).body.data;
    assert.deepEqual(kept(), [row.expense_receipt]);
    const answer = await download().buffer(true);
    assert.equal(String(answer.body.length ? answer.body : answer.text), 'second');
    assert.match(answer.headers['content-disposition'] ?? '', new RegExp(`receipt-${body.expense_id}\\.txt`));
    assert.equal((await post('expenses/delete_receipt', body)).success, 'True');
    assert.deepEqual(kept(), []);
    assert.match((await post('expenses/delete_receipt', body)).message, /has no receipt/);
  });

  it('goes with its expense, and is not there for another client', async () => {
    await upload('mine');
    const other = await test.key({ api_key_client_id: await aClient(test.database) });
    const theirs = await test.get('expenses/download', { api_key: other, expense_id: body.expense_id });
    assert.match(theirs.body.message, /there is no file/);
    assert.equal((await post('expenses/delete_receipt', { ...body, api_key: other })).success, 'False');
    assert.equal(kept().length, 1);
    assert.equal((await post('expenses/delete', body)).success, 'True');
    assert.deepEqual(kept(), []);
  });
});
