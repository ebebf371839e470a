import assert from 'node:assert/strict';
import { amountText } from '../../../routes/admin/records/money.ts';
import { createUser } from '../../../src/auth/users/users.ts';
import { operationsOf } from '../../../src/core/operation.ts';
import { readSchema } from '../../../src/database/schema.ts';
import { encryptCredential, newMasterKey } from '../../../src/modules/credentials/cipher.ts';
import { modules } from '../../../src/modules/index.ts';
import { testApp } from '../../support/app.ts';
import { aClient, aRow, insert } from '../../support/builders.ts';
import { loggedIn, loggedInAs, PASSWORD } from './administrator.ts';

const rowsIn = (text: string) => text.split('<tbody>')[1]?.split('<tr>').slice(1) ?? [];

describe('the pages of records', function () {
  this.timeout(60_000);
  const test = testApp();
  const asset = (client: number, name: string, more = {}) =>
    insert(test.database, 'assets', {
      asset_client_id: client,
      asset_name: name,
      asset_type: 'Laptop',
      asset_make: '',
      ...more,
    });

  it('list every module that can be read, and each list answers', async () => {
    const browser = await loggedIn(test);
    const { text } = await browser.get('/records/');
    const operations = operationsOf(modules, await readSchema(test.database));
    const browsable = [...operations.values()].filter(
      ({ name, prepared }) => name === 'read' && prepared.module.functions.includes('read'),
    );
    assert.ok(browsable.length > 60);
    for (const { moduleName } of browsable) {
      assert.ok(text.includes(`href="/admin/records/${moduleName}/"`), moduleName);
      const list = await browser.get(`/records/${moduleName}/`);
      assert.equal(list.status, 200, `${moduleName}: ${list.text}`);
    }
    assert.equal((await browser.get('/records/nothing/')).status, 404);
    assert.match((await browser.get('/records/racks/')).text, /There are none yet/);
  });

  it('search, narrow, sort and page, all of it in the address', async () => {
    const [browser, client] = [await loggedIn(test), await aClient(test.database, { client_name: 'Harbour' })];
    for (let i = 1; i <= 60; i++) await asset(client, `Machine ${String(i).padStart(2, '0')}`);
    await asset(client, 'Printer', { asset_archived_at: '2026-01-31 10:11:12' });
    const list = async (query: string) => (await browser.get(`/records/assets/?client_id=${client}&${query}`)).text;
    const first = await list('sort=-asset_name');
    assert.equal(rowsIn(first).length, 50);
    assert.match(rowsIn(first)[0] as string, /Machine 60/);
    assert.match(rowsIn(first)[0] as string, /<a href="\/admin\/records\/clients\/\d+">Harbour<\/a>/);
    const [, next = ''] = /href="\?([^"]+)">Next page/.exec(first) ?? [];
    const second = await browser.get(`/records/assets/?${next.replaceAll('&#38;', '&')}`);
    assert.equal(rowsIn(second.text).length, 10);
    assert.match(rowsIn(second.text)[0] as string, /Machine 10/);
    assert.equal(rowsIn(await list('search=machine+7')).length, 6);
    assert.equal(rowsIn(await list('search=machine+07')).length, 1);
    assert.equal(rowsIn(await list('column=asset_name&op=between&value=Machine+11,Machine+13')).length, 3);
    assert.equal(rowsIn(await list('column=asset_name&op=eq&value=Printer')).length, 0);
    assert.equal(rowsIn(await list('column=asset_name&op=eq&value=Printer&archived=1')).length, 1);
    assert.match(await list('total=1'), /60 in all/);
  });

  it('read no table that they do not show', async () => {
    const [browser, { database }] = [await loggedIn(test), test];
    await asset(await aClient(database), 'Machine');
    const read: string[] = [];
    const rows = database.rows.bind(database);
    database.rows = (query) => {
      read.push('sql' in query ? String(query.sql) : '');
      return rows(query);
    };
    for (const query of ['', '?sort=-asset_name', '?archived=all'])
      assert.match((await browser.get(`/records/assets/${query}`)).text, /Machine/);
    const lists = read.filter((sql) => sql.includes('FROM `assets`'));
    assert.equal(lists.length, 3);
    for (const sql of lists) assert.doesNotMatch(sql, /asset_interfaces/);
    assert.match(lists[1] as string, /ORDER BY `asset_name` DESC, `asset_id` DESC/);
  });

  it('say which column, operator, value or page does not fit', async () => {
    const browser = await loggedIn(test);
    const refusals: [string, RegExp][] = [
      ['column=asset_nmae&op=eq&value=x', /asset_nmae: there is no such column/],
      ['column=asset_id&op=eq&value=x', /asset_id: must be a whole number/],
      ['column=asset_name&op=like&value=x', /asset_name: there is no such operator/],
      ['sort=asset_nothing', /asset_nothing: there is no such column/],
      ['page=x', /page_token: /],
      ['client_id=x', /client_id: must be a whole number/],
    ];
    for (const [query, message] of refusals) {
      const refused = await browser.get(`/records/assets/?${query}`);
      assert.equal(refused.status, 400, query);
      assert.match(refused.text, message);
    }
    const secret = await browser.get('/records/credentials/?column=credential_password&op=starts&value=a');
    assert.equal(secret.status, 400);
  });

  it('create, show and edit a record; only what was changed is sent', async () => {
    const [browser, client] = [await loggedIn(test), await aClient(test.database)];
    const created = await browser.post('/records/assets/new', {
      client_id: String(client),
      asset_name: 'Laptop 7',
      asset_type: 'Laptop',
      asset_purchase_date: '2026-01-31',
    });
    assert.equal(created.status, 303, created.text);
    const [, id] = /assets\/(\d+)\?done=created/.exec(created.headers.location as string) ?? [];
    const page = (await browser.get(`/records/assets/${id}?done=created`)).text;
    assert.match(page, /<h1>asset \d+ Laptop 7<\/h1>\n<p role="status">Created\.<\/p>/);
    assert.match(page, /2026-01-31/);
    const form = (await browser.get(`/records/assets/${id}/edit`)).text;
    assert.match(form, /name="asset_name"[^>]* value="Laptop 7"/);
    await test.database.write({
      sql: "UPDATE assets SET asset_serial = 'by another' WHERE asset_id = ?",
      parameters: [id],
    });
    const sent = { asset_name: 'Laptop 8', 'was.asset_name': 'Laptop 7', asset_serial: '', 'was.asset_serial': '' };
    assert.equal((await browser.post(`/records/assets/${id}/edit`, sent)).status, 303);
    const [row] = await test.database.rows({
      sql: 'SELECT asset_name, asset_serial FROM assets WHERE asset_id = ?',
      parameters: [id],
    });
    assert.deepEqual(row, ['Laptop 8', 'by another']);
    const [log] = await test.database.rows({
      sql: "SELECT log_user_id > 0 FROM logs WHERE log_type = 'Asset' AND log_action = 'Edit' AND log_entity_id = ?",
      parameters: [id],
    });
    assert.equal(Number(log?.[0]), 1);
  });

  it('refuse a form by field and rule, with what was sent in it', async () => {
    const [browser, client] = [await loggedIn(test), await aClient(test.database)];
    const refused = await browser.post('/records/assets/new', { client_id: String(client), asset_type: 'Laptop' });
    assert.equal(refused.status, 400);
    assert.match(refused.text, /<a href="#asset_name">asset_name: is required<\/a>/);
    assert.match(refused.text, /aria-invalid="true" aria-describedby="asset_name-wrong"/);
    const day = { client_id: String(client), asset_name: 'Kept', asset_purchase_date: 'yesterday' };
    const second = await browser.post('/records/assets/new', day);
    assert.match(second.text, /asset_purchase_date: /);
    assert.match(second.text, /value="Kept"/);
    const nobodys = await browser.post('/records/assets/new', { asset_name: 'Nobody’s' });
    assert.match(nobodys.text, /client_id: is required/);
  });

  it('archive and bring back, and delete after asking once', async () => {
    const [browser, client] = [await loggedIn(test), await aClient(test.database)];
    const path = `/records/assets/${await asset(client, 'Old')}`;
    assert.equal((await browser.post(`${path}/archive`)).headers.location, `/admin${path}?done=archived`);
    assert.match((await browser.get(`${path}?done=archived`)).text, /Bring back/);
    assert.equal((await browser.post(`${path}/archive`)).status, 409);
    assert.equal((await browser.post(`${path}/unarchive`)).status, 303);
    assert.match((await browser.get(`${path}/delete`)).text, /Delete asset \d+ Old\?/);
    assert.equal((await browser.post(`${path}/delete`)).headers.location, '/admin/records/assets/?done=deleted');
    assert.equal((await browser.get(path)).status, 404);
  });

  it('link and unlink', async () => {
    const [browser, client] = [await loggedIn(test), await aClient(test.database)];
    const id = await asset(client, 'Laptop');
    const contact = { contact_client_id: client, contact_name: 'Ada', contact_email: 'ada@example.com' };
    const other = await insert(test.database, 'contacts', contact);
    const form = { relation: 'contacts', other: String(other) };
    assert.equal((await browser.post(`/records/assets/${id}/link`, form)).status, 303);
    assert.match(
      (await browser.get(`/records/assets/${id}`)).text,
      /<li><a href="\/admin\/records\/contacts\/\d+">Ada<\/a>/,
    );
    assert.equal((await browser.post(`/records/assets/${id}/unlink`, form)).status, 303);
    assert.doesNotMatch((await browser.get(`/records/assets/${id}`)).text, /">Ada<\/a>/);
    assert.equal((await browser.post(`/records/assets/${id}/link`, { ...form, other: 'x' })).status, 400);
  });

  it('mask credentials until they are revealed, which the log tells of', async () => {
    const { database } = test;
    const client = await aClient(database);
    const masterKey = newMasterKey();
    const secret = (text: string) => encryptCredential(masterKey, text);
    const id = await insert(database, 'credentials', {
      credential_client_id: client,
      credential_name: 'Router',
      credential_username: secret('root'),
      credential_password: secret('hunter2hunter2'),
    });
    const person = { name: 'Ada', email: 'ada@admin.example', role: 'admin', password: PASSWORD, clients: [] };
    await createUser(database, { ...person, masterKey });
    // Whose session has no master key.
    const another = await loggedIn(test);
    const browser = await loggedInAs(test.app, { email: person.email, password: PASSWORD });
    for (const path of ['', `${id}`, `${id}/edit`]) {
      const { text, status } = await browser.get(`/records/credentials/${path}`);
      assert.equal(status, 200);
      assert.match(text, /Router/);
      assert.doesNotMatch(text, /hunter2|root/);
    }
    const revealed = await browser.post(`/records/credentials/${id}/reveal`);
    assert.match(revealed.text, /hunter2hunter2/);
    assert.match(revealed.text, /root/);
    const logs = await database.rows({
      sql: "SELECT log_action, log_user_id > 0 FROM logs WHERE log_type = 'Credential' AND log_action = 'Reveal'",
      parameters: [],
    });
    assert.equal(logs.length, 1);
    const sent = { credential_password: 'correct horse', 'was.credential_password': '' };
    assert.equal((await browser.post(`/records/credentials/${id}/edit`, sent)).status, 303);
    assert.match((await browser.post(`/records/credentials/${id}/reveal`)).text, /correct horse/);
    const withoutKey = await another.post(`/records/credentials/${id}/reveal`);
    assert.equal(withoutKey.status, 403);
    assert.match(withoutKey.text, /log in with the password again/);
  });

  it('show amounts as the company writes them, in the currency of the record or of what it belongs to', async () => {
    const { database } = test;
    const [browser, client] = [await loggedIn(test), await aClient(database, { client_currency_code: 'EUR' })];
    await database.write({ sql: "UPDATE companies SET company_locale = 'de_DE'", parameters: [] });
    const invoice = { invoice_client_id: client, invoice_amount: '1234567.5', invoice_currency_code: 'GBP' };
    const id = await aRow(database, 'invoices', 'x', invoice);
    const item = await aRow(database, 'invoice_items', 'y', {
      item_invoice_id: id,
      item_price: '-1234.5',
      item_tax: 0,
    });
    assert.match((await browser.get(`/records/invoices/${id}`)).text, /<dd>1\.234\.567,50\u00a0£<\/dd>/);
    assert.match((await browser.get(`/records/invoices/?client_id=${client}`)).text, /<td>1\.234\.567,50\u00a0£<\/td>/);
    const { text } = await browser.get(`/records/invoice_items/${item}`);
    assert.match(text, /<dd>-1\.234,50\u00a0£<\/dd>/);
    assert.match(text, />item quantity<\/dt><dd>[\d.]+<\/dd>/);
    assert.match((await browser.get(`/records/invoices/${id}/edit`)).text, /value="1234567\.50"|name="invoice_date"/);
    assert.equal(amountText('9999999999999.99', 'en-US', 'USD'), '$9,999,999,999,999.99');
    assert.equal(amountText('5', 'en-US', 'none'), '5.00 none');
  });

  it('show a moment in the viewer’s zone, with the database’s over it', async () => {
    const [browser, client] = [await loggedIn(test), await aClient(test.database)];
    const id = await asset(client, 'Laptop', { asset_created_at: '2026-01-31 23:30:00' });
    assert.match((await browser.get(`/records/assets/${id}`)).text, /in the database">2026-01-31 23:30:00<\/time>/);
    const { headers } = await browser.post('/settings/', { zone: 'Pacific/Auckland' });
    browser.cookie += `; ${String(headers['set-cookie']).split(';')[0]}`;
    const [row] = await test.database.rows({ sql: "SELECT UNIX_TIMESTAMP('2026-01-31 23:30:00')", parameters: [] });
    const there = new Date(Number(row?.[0]) * 1000).toLocaleString('sv-SE', { timeZone: 'Pacific/Auckland' });
    const { text } = await browser.get(`/records/assets/${id}`);
    assert.ok(text.includes(`title="2026-01-31 23:30:00 in the database">${there}</time>`), there);
    assert.equal((await browser.post('/settings/', { zone: 'Mars/Olympus' })).status, 400);
  });
});
