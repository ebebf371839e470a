import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { TableName } from '../../../src/core/shape.ts';
import type { Database } from '../../../src/database/database.ts';
import { modules } from '../../../src/modules/index.ts';
import { testApp } from '../../support/app.ts';
import { aClient, aRow, aRowPointedAt } from '../../support/builders.ts';

/** Reads that find rows without a decrypt password. */
const readable = modules.filter(
  ({ functions, permission }) => functions.includes('read') && permission !== 'credential',
);
/** PHP's read of replies leaves archived ones out. */
const HIDES_ARCHIVED = 'ticket_replies';
let different = 0;
/** What must not be the same in two rows. */
const DISTINCT: Record<string, (database: Database) => Promise<object> | object> = {
  field_values: () => ({ field_value_record_id: ++different }),
  rules: (database) => aRow(database, 'shim_webhooks', 'x').then((rule_webhook_id) => ({ rule_webhook_id })),
  ticket_links: () => ({ ticket_link_to_ticket_id: ++different }),
  ticket_tags: () => ({ ticket_tag_name: `tag ${++different}` }),
  timers: () => ({ timer_owner: `user ${++different}` }),
  vulnerabilities: () => ({ vulnerability_cve: `CVE-2026-${++different}` }),
};
const LONG_AGO = '2020-01-02 03:04:05';
// Generated from the database. Tests are declared before there is one.
const TABLES = readFileSync('src/database/tables.ts', 'utf8');

describe('filters of a read', () => {
  const test = testApp();
  let key: string;
  let client: number;

  beforeEach(async () => {
    key = await test.key();
    client = await aClient(test.database);
  });

  const read = async (module: string, query: object) =>
    (await test.get(`${module}/read`, { api_key: key, ...query })).body;

  for (const module of readable) {
    const { name, table, id, scope, filters, orderBy } = module;
    const idsOf = async (query: object): Promise<number[]> =>
      (await read(name, { limit: 1000, ...always(), ...query })).data.map((row: Record<string, string>) =>
        Number(row[id]),
      );
    // PHP's read of items wants to be told the invoice.
    const always = () => (name === 'invoice_items' ? { invoice_id: parent } : {});
    let parent = 0;
    const row = async (values: object = {}) => {
      const more = await DISTINCT[name]?.(test.database);
      values = { ...more, ...values };
      if ('through' in scope && scope.key === id)
        return aRowPointedAt(test.database, module, { [scope.through.column]: client }, 'x', values);
      if ('column' in scope) return aRow(test.database, table, 'x', { [scope.column]: client, ...values });
      return aRow(test.database, table, 'x', { ...('through' in scope ? { [scope.key]: parent } : {}), ...values });
    };
    const has = (column: string) => TABLES.includes(`\n  ${column}:`) && (module.visible?.includes(column) ?? true);
    const prefix = id.replace(/_id$/, '');

    describe(`${name}/read`, () => {
      if ('through' in scope)
        beforeEach(async () => {
          parent = await aRow(test.database, scope.through.table as TableName, 'x', { [scope.through.column]: client });
        });

      if ('column' in scope)
        it('client_id narrows, under the table’s own name too; 0 = rows without a client', async () => {
          const mine = await row();
          const others = await row({ [scope.column]: await aClient(test.database) });
          // A foreign key wants each contract to be of a client.
          const nobodys = name === 'contracts' ? 0 : await row({ [scope.column]: 0 });
          for (const parameter of ['client_id', scope.column]) {
            assert.deepEqual(await idsOf({ [parameter]: client }), [mine]);
            const withoutClient = await idsOf({ [parameter]: 0 });
            assert.deepEqual(
              [mine, others, nobodys].map((candidate) => withoutClient.includes(candidate)),
              [false, false, nobodys > 0],
            );
          }
        });

      if (has(`${prefix}_archived_at`))
        it('archived=0, 1 or all', async () => {
          const inUse = await row({ [`${prefix}_archived_at`]: null });
          const archived = await row({ [`${prefix}_archived_at`]: LONG_AGO });
          for (const [query, expected] of [
            [{}, [true, name !== HIDES_ARCHIVED]],
            [{ archived: 'all' }, [true, true]],
            [{ archived: 0 }, [true, false]],
            [{ archived: 1 }, [false, true]],
          ] as const) {
            const ids = await idsOf(query);
            assert.deepEqual([ids.includes(inUse), ids.includes(archived)], expected, JSON.stringify(query));
          }
        });

      if (has(`${prefix}_created_at`))
        it('created_since and updated_since; a row that was never updated counts from its creation', async () => {
          const hasUpdated = has(`${prefix}_updated_at`);
          const at = (created: string, updated: string | null) =>
            row({ [`${prefix}_created_at`]: created, ...(hasUpdated ? { [`${prefix}_updated_at`]: updated } : {}) });
          const rows = [await at(LONG_AGO, null), await at(LONG_AGO, '2090-01-01'), await at('2090-01-01', null)];
          const found = async (query: object) => {
            const ids = await idsOf(query);
            return rows.map((candidate) => ids.includes(candidate));
          };
          assert.deepEqual(await found({ created_since: '2089-01-01' }), [false, false, true]);
          assert.deepEqual(await found({ updated_since: '2089-01-01 10:00:00' }), [false, hasUpdated, true]);
          assert.deepEqual(await found({ updated_since: LONG_AGO }), [true, true, true]);
        });

      if (!orderBy)
        it('after_id goes through all rows, with_total counts them', async () => {
          for (let i = 0; i < 5; i++) await row();
          const all = await idsOf({});
          const paged: number[] = [];
          for (let after = 0, page = [0]; page.length > 0; after = page.at(-1) as number) {
            const body = await read(name, { after_id: after, limit: 2, with_total: 1 });
            assert.equal(body.total, all.length);
            page = body.data.map((found: Record<string, string>) => Number(found[id]));
            paged.push(...page);
          }
          assert.deepEqual(paged, all);
        });

      for (const filter of filters ?? [])
        it(`${filter} narrows`, async () => {
          const [{ [filter]: value }] = (await read(name, { [id]: await row() })).data;
          assert.ok((await idsOf({ [filter]: value })).length > 0, String(value));
          for (const found of (await read(name, { limit: 1000, [filter]: value })).data)
            assert.equal(found[filter], value);
          assert.deepEqual(await idsOf({ [filter]: '9999' }), []);
        });
    });
  }

  for (const [field, value] of Object.entries({
    archived: 'maybe',
    updated_since: 'yesterday',
    created_since: '2026-13-45',
    after_id: 'abc',
    limit: '-1',
    offset: '-1',
    asset_status: ['a'],
  }))
    it(`a ${field} that means nothing is refused by its name`, async () => {
      const response = await test
        .get('assets/read', { api_key: key })
        .query(Array.isArray(value) ? `${field}[]=a` : { [field]: value });
      assert.equal(response.status, 400);
      assert.match(response.body.message, new RegExp(`^${field}:`));
    });

  it('bytes that are no UTF-8 find nothing, in a look-up as in a filter', async () => {
    await aRow(test.database, 'assets', 'x', { asset_client_id: client, asset_status: '\ufffd', asset_name: '\ufffd' });
    for (const query of ['asset_name=%E9', 'asset_status=%E9', 'asset_serial=%FF'])
      assert.equal((await test.get('assets/read', { api_key: key }).query(query)).body.count, 0, query);
  });

  it('of a repeated parameter the last counts, as in PHP', async () => {
    for (let i = 0; i < 3; i++) await aRow(test.database, 'assets', 'x', { asset_client_id: client });
    assert.equal(
      (await test.get('assets/read', { api_key: key }).query(`client_id=${client}&limit=1&limit=2`)).body.count,
      2,
    );
  });
});
