import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import supertest from 'supertest';
import { testApp } from '../../support/app.ts';
import { aClient, aRow } from '../../support/builders.ts';
import { type Browser, loggedIn } from './administrator.ts';

const PDF = Buffer.from('%PDF-1.4\nnothing to see');
const OLD = '%PDF-1.4 the old one';
const MEGABYTE = 1024 * 1024;

describe('files on the pages of records', () => {
  const folder = mkdtempSync(join(tmpdir(), 'itflow-shim-admin-files-'));
  after(() => rmSync(folder, { recursive: true }));
  const test = testApp({ uploadsDir: folder, maxUploadMb: 1 });
  let browser: Browser;
  beforeEach(async () => {
    browser = await loggedIn(test);
  });

  const tokenIn = (text: string) => /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
  /** As a browser sends it: the token first, the file last. */
  async function send(path: string, fields: Record<string, string>, content = PDF, name = 'plan.pdf') {
    const csrf = fields.csrf ?? tokenIn((await browser.get(path)).text);
    const request = supertest(test.app).post(`/admin${path}`).set('Cookie', browser.cookie).field('csrf', csrf);
    for (const [field, value] of Object.entries(fields)) if (field !== 'csrf') request.field(field, value);
    return request.attach('file', content, name);
  }
  const stored = (below = '') =>
    readdirSync(join(folder, below), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  const made = (response: supertest.Response) => /(\d+)\?done=/.exec(response.headers.location ?? '')?.[1] ?? '';

  it('are uploaded by a form without a script, and saved by a link beside', async () => {
    const client = await aClient(test.database);
    const form = (await browser.get('/records/files/new')).text;
    assert.match(form, /<form method="post" enctype="multipart\/form-data"><input type="hidden" name="csrf"/);
    assert.match(form, /<input id="file" name="file" required aria-describedby="file-hint" type="file">/);
    assert.match(form, /At most 1 MB/);
    const created = await send('/records/files/new', { client_id: String(client), file_description: 'Of the rack' });
    assert.equal(created.status, 303, created.text);
    const page = (await browser.get(`/records/files/${made(created)}`)).text;
    assert.match(page, /plan\.pdf/);
    assert.match(page, /Of the rack/);
    const [, link = ''] = /href="\/admin([^"]+)">Download its file/.exec(page) ?? [];
    const file = await browser.get(link).buffer();
    assert.equal(file.headers['content-disposition'], 'attachment; filename=plan.pdf');
    assert.equal(file.headers['content-type'], 'application/pdf');
    assert.deepEqual(file.body, PDF);
    assert.equal(stored('.shim'), 0);
  });

  it('are added to a ticket, or to a client, from its page', async () => {
    const client = await aClient(test.database);
    const ticket = await aRow(test.database, 'tickets', 'Printer', { ticket_client_id: client });
    const page = (await browser.get(`/records/tickets/${ticket}`)).text;
    const [, link = ''] = /href="\/admin(\/records\/ticket_attachments\/new[^"]+)"/.exec(page) ?? [];
    const form = (await browser.get(link.replaceAll('&#38;', '&'))).text;
    assert.match(form, new RegExp(`id="ticket_attachment_ticket_id"[\\s\\S]*<option value="${ticket}" selected>`));
    const created = await send('/records/ticket_attachments/new', { ticket_attachment_ticket_id: String(ticket) });
    assert.equal(created.status, 303, created.text);
    assert.match((await browser.get(`/records/ticket_attachments/${made(created)}`)).text, /Download its file/);
    const ofClient = (await browser.get(`/records/clients/${client}`)).text;
    const [, add = ''] = /href="\/admin(\/records\/files\/new[^"]+)">Upload one/.exec(ofClient) ?? [];
    assert.match(
      (await browser.get(add.replaceAll('&#38;', '&'))).text,
      new RegExp(`<option value="${client}" selected>`),
    );
  });

  it('take the place of the one that an expense had', async () => {
    const id = await aRow(test.database, 'expenses', 'Train', { expense_receipt: null });
    const before = stored();
    assert.doesNotMatch((await browser.get(`/records/expenses/${id}`)).text, /Download its file/);
    for (const content of [Buffer.from(OLD), PDF])
      assert.equal(
        (await send(`/records/expenses/${id}/upload`, {}, content)).headers.location,
        `/admin/records/expenses/${id}?done=changed`,
      );
    assert.match((await browser.get(`/records/expenses/${id}`)).text, /Download its file/);
    assert.deepEqual((await browser.get(`/records/expenses/${id}/download`).buffer()).body, PDF);
    assert.equal(stored(), before + 1);
    const refused = await send(`/records/expenses/${id}/upload`, {}, PDF, 'run.exe');
    assert.equal(refused.status, 400);
    assert.match(refused.text, /<a href="#file">file: must have a name that ends with a kind that is kept/);
  });

  it('are refused by field and rule, with nothing left over', async () => {
    const client = String(await aClient(test.database));
    const before = stored();
    const refusals: [Promise<supertest.Response>, number, RegExp][] = [
      [
        send('/records/files/new', { client_id: client, file_description: 'Kept' }, Buffer.alloc(MEGABYTE + 1)),
        413,
        /href="#file">file: must not be larger than 1048576 bytes.*value="Kept"/s,
      ],
      [send('/records/files/new', { client_id: client }, PDF, 'run.exe'), 400, /href="#file">file: must have a name/],
      [send('/records/files/new', { client_id: client }, PDF, ''), 400, /href="#file">file: is required/],
      [send('/records/files/new', { client_id: client, file_folder_id: 'x' }), 400, /file_folder_id: expected number/],
      [send('/records/files/new', {}), 400, /client_id: is required/],
      [send('/records/files/new', { client_id: client, csrf: 'another' }), 403, /not from this page/],
      [send('/records/files/999999999/upload', { csrf: 'another' }), 403, /not from this page/],
    ];
    for (const [sent, status, text] of refusals) {
      const response = await sent;
      assert.equal(response.status, status, response.text);
      assert.match(response.text, text);
    }
    assert.equal((await browser.get('/records/files/999999999/download')).status, 404);
    // Its token comes after the file: by then that is dropped.
    const csrf = tokenIn((await browser.get('/records/files/new')).text);
    const late = supertest(test.app).post('/admin/records/files/new').set('Cookie', browser.cookie);
    const response = await late.attach('file', PDF, 'plan.pdf').field('csrf', csrf).field('client_id', client);
    assert.match(response.text, /file: is required/);
    // A form that takes no file.
    assert.equal((await send('/webhooks/new', {})).status, 415);
    assert.equal(stored(), before);
  });
});
