import assert from 'node:assert/strict';
import { testApp } from '../../support/app.ts';
import { aClient, aRow } from '../../support/builders.ts';

/** Query and the message that it must be refused with. */
const REFUSED: readonly [query: string, message: RegExp][] = [
  ['filter[asset_nmae]=x', /^asset_nmae: there is no such column\. Did you mean asset_name\?$/],
  ['filter[__proto__]=x', /^__proto__: there is no such column/],
  ['filter[asset_name][equals]=x', /^asset_name: there is no such operator\. There are eq, ne/],
  ['filter[asset_name][contain]=x', /^asset_name: there is no such operator\. Did you mean contains\?$/],
  ['filter[asset_name][]=x', /^asset_name: there is no such operator/],
  ['filter[asset_vendor_id]=x', /^asset_vendor_id: must be a whole number, not "x"$/],
  ['filter[asset_vendor_id][in]=1,x', /^asset_vendor_id: must be a whole number, not "x"$/],
  ['filter[asset_vendor_id][contains]=1', /^asset_vendor_id: contains is for texts only$/],
  ['filter[asset_install_date]=2026-02-30', /^asset_install_date: must be a day like 2026-01-31, not "2026-02-30"$/],
  ['filter[asset_created_at][ge]=yesterday', /^asset_created_at: must be a moment like/],
  ['filter[asset_install_date][between]=2026-01-31', /^asset_install_date: must be two values$/],
  ['filter[asset_notes][null]=yes', /^asset_notes: null must be 0 or 1$/],
  ['filter[asset_name][eq][]=a&filter[asset_name][eq][]=b', /^asset_name: eq takes one value$/],
  ['filter[asset_name]=%FF', /^asset_name: is not valid UTF-8$/],
  ['filter=x', /^filter: must name columns/],
  ['filter[or]=x', /^filter\[or\]: must list filters/],
  ['filter[or][0]=x', /^filter\[or\]: must list filters/],
  ['filter[or][0][or][0][asset_name]=x', /^or: there is no such column/],
  [
    Array.from({ length: 101 }, (_, i) => `filter[or][${i}][asset_name]=x`).join('&'),
    /^filter: must be 100 conditions at most$/,
  ],
  ['search=a b c d e f g h i j k', /^search: must be 10 words at most$/],
  ['search[]=a', /^search: must be a text or a number$/],
  ['sort=asset_nmae', /^asset_nmae: there is no such column\. Did you mean asset_name\?$/],
  ['sort=asset_notes', /^asset_notes: cannot be sorted by$/],
  ['fields=asset_id,asset_nmae', /^asset_nmae: there is no such column\. Did you mean asset_name\?$/],
  ['page_token=abc', /^page_token: is no next_page_token of an answer$/],
  ['sort=asset_name&after_id=1', /^after_id: is for the order of ids/],
];

describe('a query that means nothing', () => {
  const test = testApp();

  for (const [query, message] of REFUSED)
    it(`is refused by field and rule: ${query.slice(0, 60)}`, async () => {
      const { status, body } = await test.get('assets/read', { api_key: await test.key() }).query(query);
      assert.equal(status, 400);
      assert.match(body.message, message);
      assert.deepEqual(body.data, []);
    });

  for (const [module, columns] of Object.entries({
    credentials: ['credential_username', 'credential_password', 'credential_otp_secret', 'login_password'],
    contacts: ['contact_pin'],
    software: ['software_key'],
    invoices: ['invoice_url_key'],
    tickets: ['ticket_url_key'],
  }))
    it(`${module}: ${columns.join(', ')} cannot be searched`, async () => {
      const key = await test.key();
      for (const column of columns)
        for (const query of [`filter[${column}][starts]=a`, `filter[or][0][${column}]=a`, `sort=-${column}`]) {
          const { status, body } = await test.get(`${module}/read`, { api_key: key }).query(query);
          assert.deepEqual([status, body.message], [400, `${column}: cannot be searched`]);
        }
    });

  it('finds no secret by search', async () => {
    const client = await aClient(test.database);
    await aRow(test.database, 'contacts', 'x', { contact_client_id: client, contact_pin: 'pin-of-mine' });
    const { body } = await test.get('contacts/read', { api_key: await test.key(), search: 'pin-of-mine' });
    assert.equal(body.count, 0);
  });

  it('refuses the token of another order, and one that was cut', async () => {
    const [key, client] = [await test.key(), await aClient(test.database)];
    for (const name of ['a', 'b'])
      await aRow(test.database, 'assets', 'x', { asset_client_id: client, asset_name: name });
    const read = async (query: object) => (await test.get('assets/read', { api_key: key, limit: 1, ...query })).body;
    const { next_page_token: token } = await read({ sort: 'asset_name', client_id: client });
    assert.match(token, /^[\w-]+$/);
    const refused = 'page_token: belongs to another order: send the sort that it came with';
    assert.equal((await read({ sort: '-asset_name', page_token: token })).message, refused);
    assert.equal((await read({ page_token: token })).message, refused);
    const cut = await read({ sort: 'asset_name', page_token: token.slice(0, -3) });
    assert.equal(cut.message, 'page_token: is no next_page_token of an answer');
  });
});

describe('a query in the JSON body of a GET', () => {
  const test = testApp();

  it('says the same as one in the address', async () => {
    const [key, client] = [await test.key(), await aClient(test.database)];
    for (const name of ['b', 'a', 'c, d', 'e'])
      await aRow(test.database, 'assets', 'x', { asset_client_id: client, asset_name: name });
    const { body } = await test
      .get('assets/read', { api_key: key, client_id: client })
      .send({ filter: { asset_name: { in: ['a', 'b', 'c, d'] } }, sort: '-asset_name', fields: 'asset_name' });
    assert.deepEqual(
      body.data.map((row: object) => Object.keys(row)),
      Array(3).fill(['asset_id', 'asset_name']),
    );
    assert.deepEqual(
      body.data.map((row: { asset_name: string }) => row.asset_name),
      ['c, d', 'b', 'a'],
    );
  });
});

describe('pages by token', () => {
  const test = testApp();

  it('give each row once while rows come and go', async () => {
    const [key, client] = [await test.key(), await aClient(test.database)];
    const anAsset = (name: string, date: string | null) =>
      aRow(test.database, 'assets', 'x', { asset_client_id: client, asset_name: name, asset_install_date: date });
    const stay: number[] = [];
    const go: number[] = [];
    for (let i = 0; i < 30; i++)
      (i % 3 === 0 ? go : stay).push(await anAsset(`PC-${i % 4}`, i % 5 === 0 ? null : `2026-01-0${1 + (i % 7)}`));
    for (const sort of [
      'asset_install_date,-asset_name',
      '-asset_install_date,asset_name',
      '-asset_id',
      'asset_name',
    ]) {
      const seen: number[] = [];
      let total: number | undefined;
      for (let token: string | undefined = ''; token !== undefined; ) {
        const query = { api_key: key, client_id: client, sort, limit: 4, page_token: token, with_total: 1 };
        const { body } = await test.get('assets/read', query);
        seen.push(...body.data.map((row: { asset_id: string }) => Number(row.asset_id)));
        total ??= body.total;
        token = body.next_page_token;
        const gone = go.pop();
        if (gone) await test.database.write({ sql: 'DELETE FROM assets WHERE asset_id = ?', parameters: [gone] });
        await anAsset('PC-2', '2026-01-04');
      }
      assert.equal(new Set(seen).size, seen.length, sort);
      for (const id of stay) assert.ok(seen.includes(id), `${sort} lost ${id}`);
      assert.ok(total);
    }
  });

  it('are not told of where nothing new was asked for, nor behind the last row', async () => {
    const [key, client] = [await test.key(), await aClient(test.database)];
    for (let i = 0; i < 3; i++) await aRow(test.database, 'assets', 'x', { asset_client_id: client });
    const read = async (query: object) =>
      (await test.get('assets/read', { api_key: key, client_id: client, ...query })).body;
    assert.equal('next_page_token' in (await read({ limit: 2 })), false);
    assert.equal('next_page_token' in (await read({ limit: 3, page_token: '' })), false);
    assert.equal('next_page_token' in (await read({ limit: 2, page_token: '' })), true);
  });

  it('go on behind a streamed answer', async function () {
    this.timeout(30_000);
    const [key, client] = [await test.key(), await aClient(test.database)];
    await test.database.write({
      sql: `INSERT INTO assets (asset_name, asset_type, asset_make, asset_client_id)
        SELECT CONCAT('PC-', seq % 7), 'Laptop', 'Dell', ? FROM seq_1_to_1600`,
      parameters: [client],
    });
    const seen: string[] = [];
    const sizes: number[] = [];
    for (let token: string | undefined = ''; token !== undefined; ) {
      const query = { api_key: key, client_id: client, sort: '-asset_name', limit: 700, page_token: token };
      const { body } = await test.get('assets/read', query);
      seen.push(...body.data.map((row: { asset_id: string }) => row.asset_id));
      sizes.push(body.count);
      token = body.next_page_token;
    }
    assert.deepEqual(sizes, [700, 700, 200]);
    assert.equal(new Set(seen).size, 1600);
  });
});
