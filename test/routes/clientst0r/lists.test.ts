import assert from 'node:assert/strict';
import { testApp } from '../../support/app.ts';
import { aClient, aRow, insert } from '../../support/builders.ts';
import { doorOf } from '../../support/clientst0r.ts';

describe("ClientSt0r's lists", () => {
  const test = testApp({ publicUrl: 'https://shim.example' });
  let key = '';
  let org = 0;
  const door = doorOf(test, () => key);

  beforeEach(async () => {
    key = await test.key();
    org = await aClient(test.database, { client_name: 'Acme Corp' });
  });
  const anAsset = (values: object) =>
    aRow(test.database, 'assets', '', { asset_client_id: org, asset_type: 'Server', asset_name: 'a', ...values });
  const names = async (path: string) => (await door.get(path)).body.results.map(({ name }: { name: string }) => name);

  it('ask twice: for the page with the count of all of them, and for the tags', async () => {
    for (const name of ['a', 'b', 'c']) await anAsset({ asset_name: name });
    const { rows } = test.database;
    const asked: string[] = [];
    test.database.rows = (statement) => {
      if ('sql' in statement && /`(assets|asset_tags)`/.test(statement.sql)) asked.push(statement.sql);
      return rows(statement);
    };
    const { body } = await door.get('/assets/?page_size=2');
    test.database.rows = rows;
    assert.deepEqual([body.count, body.results.length, asked.length], [3, 2, 2]);
  });

  it('escape in a record what JSON must', async () => {
    const odd = 'a "quoted" \\ name\nof \u0007 two 🖨 lines';
    const asset_id = await anAsset({ asset_name: odd });
    const [record] = (await door.get(`/assets/?org=${org}`)).body.results;
    assert.deepEqual([record.id, record.name], [asset_id, odd]);
    assert.deepEqual(record, (await door.get(`/assets/${asset_id}/`)).body);
  });

  it('come page by page, with the addresses of the pages beside', async () => {
    for (const name of ['a', 'b', 'c']) await anAsset({ asset_name: name });
    const first = await door.get(`/assets/?org=${org}&ordering=name&page_size=2`);
    assert.equal(first.status, 200);
    assert.equal(first.body.count, 3);
    assert.equal(first.body.previous, null);
    assert.equal(first.body.next, `https://shim.example/api/assets/?org=${org}&ordering=name&page_size=2&page=2`);
    const second = await door.get(`/assets/?org=${org}&ordering=name&page_size=2&page=2`);
    assert.deepEqual([second.body.next, second.body.results.length], [null, 1]);
    assert.equal(second.body.previous, `https://shim.example/api/assets/?org=${org}&ordering=name&page_size=2`);
    for (const page of ['3', '0', 'x', '99999999999']) {
      const { status, body } = await door.get(`/assets/?org=${org}&page_size=2&page=${page}`);
      assert.deepEqual([status, body], [404, { detail: 'Invalid page.' }], page);
    }
  });

  it('have 25 records a page unless told, and 200 at most', async () => {
    for (let i = 0; i < 26; i++) await anAsset({});
    const sizeOf = async (query: string) => (await door.get(`/assets/?org=${org}${query}`)).body.results.length;
    assert.equal(await sizeOf(''), 25);
    assert.equal(await sizeOf('&page_size=9999'), 26);
    assert.equal(await sizeOf('&page_size=0'), 25);
  });

  it('have every record once, newest first, whatever is joined to it', async () => {
    const [first, second] = [await anAsset({}), await anAsset({})];
    for (const id of [first, first, second])
      await insert(test.database, 'asset_interfaces', {
        interface_name: '1',
        interface_primary: 1,
        interface_asset_id: id,
        interface_ip: '10.0.0.1',
      });
    key = await test.key({ api_key_client_id: org });
    for (const query of ['', '?page_size=1', '?ordering=name', `?org=${org}`]) {
      const { body } = await door.get(`/assets/${query}`);
      assert.equal(body.count, 2, query);
      const ids = body.results.map(({ id }: { id: number }) => id);
      assert.deepEqual(ids, query === '?ordering=name' ? [first, second] : [second, first].slice(0, ids.length), query);
    }
    assert.equal((await door.get('/assets/?page_size=1&page=2')).body.results[0].id, first);
    // What is searched in a joined column is counted with it.
    assert.equal((await door.get('/assets/?ip_address=10.0.0.1')).body.count, 2);
  });

  it('are narrowed by fields, dates and words, and sorted by several fields', async () => {
    await anAsset({ asset_name: 'core switch', asset_type: 'Switch', asset_created_at: '2026-01-10 10:00:00' });
    await anAsset({ asset_name: 'edge', asset_make: 'Switchworks', asset_created_at: '2026-02-10 10:00:00' });
    await anAsset({ asset_name: 'old', asset_archived_at: '2026-03-01', asset_created_at: '2026-03-10 10:00:00' });
    assert.deepEqual(await names(`/assets/?type=switch&org=${org}`), ['core switch']);
    assert.deepEqual(await names(`/assets?asset_type=SWITCH&organization=${org}`), ['core switch']);
    assert.deepEqual(await names(`/assets/?search=switch&ordering=name&org=${org}`), ['core switch', 'edge']);
    assert.deepEqual(await names(`/assets/?search=switch,core&org=${org}`), ['core switch']);
    assert.deepEqual(await names(`/assets/?is_active=false&org=${org}`), ['old']);
    assert.deepEqual(await names(`/assets/?created_after=2026-02-10&ordering=-created_at&org=${org}`), ['old', 'edge']);
    assert.deepEqual(await names(`/assets/?created_before=2026-01-10&org=${org}`), ['core switch']);
    assert.deepEqual(await names(`/assets/?ordering=-type,nonsense,name&org=${org}`), ['core switch', 'edge', 'old']);
    // Unknown filters and orders are ignored, as by Django REST framework.
    assert.equal((await names(`/assets/?nonsense=1&ordering=nonsense&org=${org}`)).length, 3);
  });

  it('refuse values that cannot be compared, by field', async () => {
    const refused = async (query: string, body: object) => {
      const answer = await door.get(`/assets/?${query}`);
      assert.deepEqual([answer.status, answer.body], [400, body], query);
    };
    await refused('org=x', { org: ['Enter a number.'] });
    await refused('created_after=soon', { created_after: ['Enter a valid date/time.'] });
    await refused('purchase_date=2026-02-30', { purchase_date: ['Enter a valid date.'] });
    await refused('name=%00', { name: ['Null characters are not allowed.'] });
    const { body } = await door.get('/tickets/?priority=constructor');
    assert.deepEqual(body, {
      priority: ['Select a valid choice. constructor is not one of the available choices.'],
    });
  });

  it('show tags and the fields of the source', async () => {
    const id = await anAsset({ asset_name: 'DC 1', asset_serial: 'S-1' });
    const tag = await insert(test.database, 'tags', {
      tag_name: 'Rack A',
      tag_type: 1,
      tag_color: 'blue',
      tag_icon: '',
    });
    await insert(test.database, 'asset_tags', { asset_tag_asset_id: id, asset_tag_tag_id: tag });
    const { body } = await door.get(`/assets/${id}/`);
    assert.deepEqual(
      [body.id, body.org, body.name, body.type, body.serial_number, body.is_active],
      [id, org, 'DC 1', 'server', 'S-1', true],
    );
    assert.deepEqual(
      body.tags.map(({ name, slug, color }: Record<string, string>) => [name, slug, color]),
      [['Rack A', 'rack-a', 'blue']],
    );
  });
});
