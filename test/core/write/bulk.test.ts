import assert from 'node:assert/strict';
import { testApp } from '../../support/app.ts';
import { aClient } from '../../support/builders.ts';

describe('many records at once', () => {
  const test = testApp();
  let api_key: string;
  let client_id: number;
  beforeEach(async () => {
    api_key = await test.key();
    client_id = await aClient(test.database);
  });

  const bulk = async (name: string, records: unknown, options: object = {}) =>
    (await test.post(name, { api_key, records, ...options })).body;
  const strictly = (name: string, records: unknown, options: object = {}) =>
    test.post(name, { api_key, records, ...options }).set('Prefer', 'handling=strict');
  const assets = (...names: string[]) => names.map((asset_name) => ({ client_id, asset_name }));
  const names = async () =>
    (await test.database.rows({ sql: 'SELECT asset_name FROM assets ORDER BY asset_id', parameters: [] })).flat();
  const countOf = async (table: string) =>
    Number((await test.database.rows({ sql: 'SELECT COUNT(*) FROM ??', parameters: [table] }))[0]?.[0]);

  it('answers an entry a record, in their order, with the ids', async () => {
    const created = await bulk('assets/bulk_create', assets('One', 'Two'));
    const [one, two] = created.data.map(({ insert_id }: { insert_id: number }) => insert_id);
    assert.deepEqual(created, {
      success: 'True',
      message: '',
      count: 2,
      data: [
        { index: 0, success: true, insert_id: one },
        { index: 1, success: true, insert_id: two },
      ],
    });
    const updated = await bulk('assets/bulk_update', [
      { client_id, asset_id: two, asset_name: 'Second' },
      { client_id, asset_id: one, asset_name: 'One' },
    ]);
    assert.deepEqual(updated.data, [
      { index: 0, success: true, asset_id: two },
      { index: 1, success: true, asset_id: one, result: 'unchanged' },
    ]);
    assert.deepEqual(await names(), ['One', 'Second']);
    for (const name of ['bulk_archive', 'bulk_unarchive', 'bulk_delete'])
      assert.deepEqual((await bulk(`assets/${name}`, [{ client_id, asset_id: one }])).data, [
        { index: 0, success: true, asset_id: one },
      ]);
    assert.deepEqual(await names(), ['Second']);
  });

  it('says of each upsert what it did', async () => {
    const { data } = await bulk('domains/bulk_upsert', [
      { client_id, domain_name: 'a.example' },
      { client_id, domain_name: 'a.example', domain_ip: '10.0.0.1' },
      { client_id, domain_name: 'a.example' },
    ]);
    const id = data[0].domain_id;
    assert.deepEqual(data, [
      { index: 0, success: true, domain_id: id, insert_id: id, result: 'created' },
      { index: 1, success: true, domain_id: id, result: 'updated' },
      { index: 2, success: true, domain_id: id, result: 'unchanged' },
    ]);
  });

  const mixed = () => [
    ...assets('Good'),
    { client_id },
    'no object',
    { client_id, asset_name: 'x'.repeat(201) },
    { client_id, asset_name: 'x', asset_purchase_date: 'soon' },
    ...assets('Good too'),
  ];
  const errors = [
    {
      index: 1,
      success: false,
      error: { code: 'input_missing', field: 'asset_name', message: 'asset_name: is required' },
    },
    { index: 2, success: false, error: { code: 'input_invalid', message: 'must be an object' } },
    { index: 3, success: false, error: { code: 'input_invalid', field: 'asset_name' } },
    { index: 4, success: false, error: { code: 'input_invalid', field: 'asset_purchase_date' } },
  ];
  const mustSayErrors = (data: { index: number; success: boolean; error: object }[]) => {
    const refused = data.filter(({ success }) => !success);
    assert.equal(refused.length, errors.length);
    for (const [i, { index, error }] of errors.entries()) {
      assert.equal(refused[i]?.index, index);
      assert.deepEqual({ ...refused[i]?.error, ...error }, refused[i]?.error);
    }
  };

  it('writes all or none, and says which records were the reason', async () => {
    const logs = await countOf('logs');
    const { status, body } = await strictly('assets/bulk_create', mixed());
    assert.equal(status, 400);
    assert.equal(body.success, 'False');
    assert.match(
      body.message,
      /^records\[1\]: asset_name: is required; 4 of 6 records are refused, nothing was written/,
    );
    assert.equal(body.data.length, 6);
    mustSayErrors(body.data);
    assert.deepEqual(await names(), []);
    assert.equal(await countOf('logs'), logs);
    assert.equal(await countOf('asset_interfaces'), 0);
    const taken = { client_id, contact_name: 'A', contact_email: 'a@b.example' };
    assert.equal((await strictly('contacts/bulk_create', [taken, taken])).status, 409);
  });

  it('with atomic=0 writes what it can', async () => {
    const { success, count, data } = await bulk('assets/bulk_create', mixed(), { atomic: 0 });
    assert.deepEqual([success, count], ['True', 6]);
    mustSayErrors(data);
    assert.deepEqual(await names(), ['Good', 'Good too']);
    assert.equal(await countOf('asset_interfaces'), 2);
    assert.equal(await countOf('logs'), 4);
  });

  it('a record that is refused halfway leaves nothing of itself', async () => {
    const product = await test.post('products/create', { api_key, product_name: 'Cable', product_price: 1 });
    const product_id = product.body.data[0].insert_id;
    await test.database.write({ sql: "UPDATE products SET product_type = 'product'", parameters: [] });
    const [[next]] = (await test.database.rows({
      sql: 'SELECT config_invoice_next_number FROM settings',
      parameters: [],
    })) as [[number]];
    // The lines are stored before the stock is found to be empty.
    const records = [
      { client_id, items: [{ name: 'Cable', qty: 1, price: 1, product_id }] },
      { client_id, items: [{ name: 'Hour', qty: 1, price: 1 }] },
    ];
    const { data } = await bulk('invoices/bulk_create', records, { atomic: 0 });
    assert.deepEqual([data[0].success, data[0].error.code, data[1].success], [false, 'record_closed', true]);
    const rows = await test.database.rows({ sql: 'SELECT invoice_number FROM invoices', parameters: [] });
    assert.deepEqual(rows, [[next]]);
    assert.equal(await countOf('invoice_items'), 1);
  });

  it('a dry run tries everything and keeps nothing, and says so once more when it is meant', async () => {
    const { success, data } = await bulk('assets/bulk_create', assets('One', 'Two'), { dry_run: 1 });
    assert.equal(success, 'True');
    assert.deepEqual(data, [
      { index: 0, success: true },
      { index: 1, success: true },
    ]);
    const upserted = await bulk('assets/bulk_upsert', assets('One', 'One'), { dry_run: 1 });
    assert.deepEqual(upserted.data[0], { index: 0, success: true, result: 'created' });
    assert.equal(upserted.data[1].result, 'unchanged');
    const refused = await bulk('assets/bulk_create', mixed(), { dry_run: 1, atomic: 0 });
    mustSayErrors(refused.data);
    assert.deepEqual([await names(), await countOf('logs'), await countOf('asset_interfaces')], [[], 0, 0]);
  });

  it('refuses what is no list of 1 to 1,000', async () => {
    for (const records of [undefined, null, 'x', {}, [], Array.from({ length: 1_001 }, () => ({}))]) {
      const { status, body } = await test.post('assets/bulk_create', { api_key, records });
      assert.equal(status, 400);
      assert.match(body.message, /^records: must be a list of 1 to 1,000 objects/);
    }
  });

  it('looks at every record as closely as at a request that asks for strict handling', async () => {
    const { status, body } = await strictly('assets/bulk_create', [{ client_id, asset_name: 'x', asset_nam: 'y' }]);
    assert.equal(status, 400);
    assert.match(body.data[0].error.message, /asset_nam.*Did you mean asset_name/);
    assert.equal((await strictly('assets/bulk_create', assets('x'), { atomc: 0 })).status, 400);
  });

  it("never touches another client's row", async () => {
    const other = await aClient(test.database);
    const { insert_id: asset_id } = (await bulk('assets/bulk_create', assets('Theirs'))).data[0];
    const scoped = await test.key({ api_key_client_id: other });
    for (const name of ['update', 'delete', 'archive']) {
      const records = [{ client_id, asset_id, asset_name: 'Ours' }];
      const { body } = await test.post(`assets/bulk_${name}`, { api_key: scoped, records, atomic: 0 });
      assert.equal(body.data[0].error.code, 'record_unknown', name);
    }
    const created = await test.post('assets/bulk_create', { api_key: scoped, records: assets('Ours') });
    assert.equal(created.body.success, 'True');
    assert.deepEqual(
      await test.database.rows({ sql: 'SELECT asset_name, asset_client_id FROM assets', parameters: [] }),
      [
        ['Theirs', client_id],
        ['Ours', other],
      ],
    );
  });

  it('asks for the rights of the single function', async () => {
    const limited = await test.key();
    await test.database.write({
      sql: "INSERT INTO shim_keys (key_id, key_allow) SELECT MAX(api_key_id), 'assets:create' FROM api_keys",
      parameters: [],
    });
    // Keys are remembered for a moment: with another one the application starts anew.
    await test.key();
    const send = (name: string) => test.post(name, { api_key: limited, records: assets('x') });
    assert.equal((await send('assets/bulk_create')).status, 200);
    assert.equal((await send('assets/bulk_upsert')).status, 403);
  });

  it('happens once for its Idempotency-Key, however long its answer', async () => {
    const records: object[] = [...assets('Once'), ...Array.from({ length: 999 }, () => ({ client_id }))];
    const send = (what: object[]) =>
      test.post('assets/bulk_create', { api_key, records: what, atomic: 0 }).set('Idempotency-Key', 'k');
    const first = await send(records);
    assert.equal(first.body.count, 1_000);
    assert.ok(first.text.length > 65_536);
    assert.deepEqual((await send(records)).body, first.body);
    assert.deepEqual(await names(), ['Once']);
    const other = records.with(7, { client_id, asset_name: 'Another' });
    assert.equal((await send(other)).status, 409);
  });
});
