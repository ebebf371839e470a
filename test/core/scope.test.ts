import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AnyModule } from '../../src/core/module.ts';
import { type Operation, operationsOf } from '../../src/core/operation.ts';
import type { TableName } from '../../src/core/shape.ts';
import type { Database } from '../../src/database/database.ts';
import { readSchema } from '../../src/database/schema.ts';
import { modules } from '../../src/modules/index.ts';
import { testApp } from '../support/app.ts';
import { aClient, aRowOf } from '../support/builders.ts';
import { samples } from '../support/thorough.ts';

const MARKER = 'belongs-to-the-other-client';
const REQUESTS_PER_FUNCTION = samples(5, 12);

describe('a key that is tied to a client', () => {
  const test = testApp();

  it('reads and changes no row of another client, by any function', async function () {
    this.timeout(180_000);
    const { database } = test;
    const [own, other] = [await aClient(database), await aClient(database, { client_name: MARKER })];
    const ids = new Map<string, number[]>();
    for (const module of modules)
      ids.set(module.name, [await aRowOf(database, module, own, 'own'), await aRowOf(database, module, other, MARKER)]);
    const key = await test.key({ api_key_client_id: own });
    const before = await markedRows(database);
    for (const { table, scope } of modules.filter(({ scope, table }) => !('everybody' in scope) && table !== 'logs'))
      assert.ok(
        before.some((row) => row.startsWith(`${table} `)),
        `the other client has a row of ${table} to protect (${JSON.stringify(scope)})`,
      );

    const operations = [...operationsOf(modules, await readSchema(database)).values()];
    for (const operation of operations)
      for (const input of fc.sample(inputs(operation, [own, other], ids), REQUESTS_PER_FUNCTION)) {
        const path = `${operation.moduleName}/${operation.name}`;
        const query = operation.writes
          ? test.post(path, { ...input, api_key: key })
          : test.get(path, { ...input, api_key: key });
        const { status, text, body } = await query;
        assert.ok(status < 500, `${path} ${JSON.stringify(input)}: ${status} ${text}`);
        assert.ok(!JSON.stringify(body.data).includes(MARKER), `${path} ${JSON.stringify(input)} told: ${text}`);
      }

    assert.deepEqual(await markedRows(database), before);
    assert.deepEqual(
      await rowsWithClient(database, other),
      await rowsWithClient(database, other, MARKER),
      'no row was given to the other client',
    );
  });
});

/** What a request may send: any of its fields, ids and clients of both sides among them. */
function inputs(
  { moduleName, writes, prepared, fields: known }: Operation,
  clients: number[],
  ids: ReadonlyMap<string, number[]>,
) {
  const module = modules.find((candidate) => candidate.name === moduleName) as AnyModule;
  const anyId = fc.constantFrom(...[...ids.values()].flat(), ...clients, 0);
  const fields = [
    ...Object.keys(module.columns),
    ...Object.keys(module.elsewhere ?? {}),
    ...known.map((field) => field.name),
  ];
  const value = (field: string) =>
    field.endsWith('_id') ? anyId : fc.constantFrom<unknown>('text', '2026-01-31', 1, 0, 'Public', MARKER.slice(0, 5));
  const own = Object.fromEntries(fields.map((field) => [field, value(field)]));
  const lookups = Object.fromEntries(module.lookups.map(({ by }) => [by, fc.oneof(anyId, fc.constant(MARKER))]));
  const relations = [...prepared.relations().keys()];
  const composed = {
    search: fc.constantFrom('', MARKER),
    sort: fc.constantFrom(module.id, `-${module.id}`),
    ...(relations.length > 0 && { include: fc.subarray(relations).map((names) => names.join(',')) }),
  };
  const id = {
    [module.id]: fc.constantFrom(...(ids.get(moduleName) as number[])),
    client_id: fc.constantFrom(...clients),
  };
  return fc.record(
    { ...own, ...(writes ? {} : { ...lookups, ...composed }), ...id },
    { requiredKeys: (writes ? [module.id] : []) as never[] },
  );
}

const tablesOf = async (database: Database) =>
  (
    await database.rows({
      sql: 'SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY 1',
      parameters: [],
    })
  ).map(([name]) => name as TableName);

/** Every row of the other client, as text. Times of access may not change either. */
async function markedRows(database: Database): Promise<string[]> {
  const marked: string[] = [];
  for (const table of await tablesOf(database)) {
    if (table === 'logs') continue;
    for (const row of await database.rows({ sql: 'SELECT * FROM ??', parameters: [table] })) {
      const text = `${table} ${JSON.stringify(row)}`;
      if (text.includes(MARKER)) marked.push(text);
    }
  }
  return marked.sort();
}

/** How many rows name the client, by table; of those, the ones with a text. */
async function rowsWithClient(database: Database, clientId: number, text = ''): Promise<Record<string, number>> {
  const columns = await database.rows({
    sql: "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND column_name LIKE '%client_id' AND table_name <> 'logs'",
    parameters: [],
  });
  const counts: Record<string, number> = {};
  for (const [table, column] of columns) {
    const rows = await database.rows({ sql: 'SELECT * FROM ?? WHERE ?? = ?', parameters: [table, column, clientId] });
    counts[String(table)] = rows.filter((row) => JSON.stringify(row).includes(text)).length;
  }
  return counts;
}
