import assert from 'node:assert/strict';
import supertest from 'supertest';
import { camel, namesOf } from '../../../routes/clientst0r/graphql/names.ts';
import { groups } from '../../../routes/clientst0r/groups/index.ts';
import { resourcesOf } from '../../../routes/clientst0r/resource.ts';
import type { AnyModule } from '../../../src/core/module.ts';
import { operationsOf } from '../../../src/core/operation.ts';
import { readSchema } from '../../../src/database/schema.ts';
import { modules } from '../../../src/modules/index.ts';
import { testApp } from '../../support/app.ts';
import { aClient, aRow } from '../../support/builders.ts';
import { doorOf } from '../../support/clientst0r.ts';

const MARKER = 'zzforeign';

/** Every group, by REST and GraphQL, with a key of one client: what is another's does not exist. */
describe("ClientSt0r's door, for a key of one organization", function () {
  this.timeout(120_000);
  const test = testApp();
  let key = '';
  let [own, other] = [0, 0];
  const door = doorOf(test, () => key);
  const ids = new Map<string, [own: number, foreign: number]>();
  const idsOf = (module: string) => ids.get(module) as [number, number];
  const moduleOf = (name: string) => modules.find((each) => each.name === name) as AnyModule;

  /** A row of a client; what hangs on others hangs on rows that were made before. */
  const aRowOf = (module: AnyModule, client: number, side: 0 | 1) => {
    const { scope, relations = {} } = module;
    const text = side ? MARKER : 'own';
    const references = Object.values(relations as Record<string, { belongsTo?: string; key?: string }>).flatMap(
      ({ belongsTo, key: column }) => {
        const found = belongsTo === undefined ? undefined : ids.get(belongsTo);
        // Even an own row that names another client's record.
        return column && found ? [[column, found[1]]] : [];
      },
    );
    const owner = 'column' in scope ? { [scope.column]: client } : {};
    const parents = [...ids].find(([name]) => 'through' in scope && moduleOf(name).table === scope.through.table);
    const parent = 'through' in scope ? { [scope.key]: parents?.[1][side] } : {};
    return aRow(test.database, module.table, text, { ...Object.fromEntries(references), ...owner, ...parent });
  };

  beforeEach(async () => {
    ids.clear();
    [own, other] = [
      await aClient(test.database, { client_name: 'own' }),
      await aClient(test.database, { client_name: MARKER }),
    ];
    ids.set('clients', [own, other]);
    const inOrder = [...new Set(groups.map(({ module }) => module))].filter((name) => name !== 'clients');
    const isChild = (name: string) => Number('through' in moduleOf(name).scope);
    for (const name of inOrder.sort((a, b) => isChild(a) - isChild(b))) {
      const module = moduleOf(name);
      ids.set(name, [await aRowOf(module, own, 0), await aRowOf(module, other, 1)]);
    }
    await test.database.write({ sql: 'UPDATE tickets SET ticket_closed_at = NULL', parameters: [] });
    // The last of a run is long: only what no document says changes them.
    await test.database.write({
      sql: "UPDATE ticket_replies SET ticket_reply_archived_at = NULL, ticket_reply_time_worked = '01:00:00'",
      parameters: [],
    });
    key = await test.key({ api_key_client_id: own });
  });

  const shared = (module: AnyModule) => 'everybody' in module.scope;

  it('lists, searches, filters and sorts only its own', async () => {
    const resources = resourcesOf(operationsOf(modules, await readSchema(test.database)));
    for (const resource of resources.all) {
      const { group, prepared, fields } = resource;
      if (shared(prepared.module)) continue;
      const [, foreign] = idsOf(group.module);
      const open = fields.filter(({ isOpen }) => isOpen);
      const queries = [
        '',
        `search=${MARKER}`,
        `id=${foreign}`,
        ...open
          .filter(({ kind, closed }) => !closed && (kind === 'text' || kind === 'label'))
          .map(({ name }) => `${name}=${MARKER}`),
        ...open.filter(({ isOwner }) => isOwner).map(({ name }) => `${name}=${other}`),
        ...open.map(({ name }) => `ordering=-${name}&page_size=200`),
      ];
      for (const query of queries) {
        const { status, text, body } = await door.get(`/${group.paths[0]}/?${query}`);
        assert.equal(status, 200, `${group.name} ${query} ${text}`);
        assert.ok(!text.replace(query, '').includes(MARKER), `${group.name} ${query}: ${text}`);
        const narrows = query !== '' && !query.startsWith('ordering');
        if (narrows) assert.equal(body.count, 0, `${group.name} ${query}`);
        else assert.ok(!body.results.some(({ id }: { id: number }) => id === foreign), group.name);
      }
    }
  });

  it('reads, changes and deletes none of another, whatever names it', async () => {
    for (const group of groups) {
      const module = moduleOf(group.module);
      if (shared(module)) continue;
      const [, foreign] = idsOf(group.module);
      const path = `/${group.paths[0]}/${foreign}/`;
      assert.equal((await door.get(path)).status, 404, path);
      for (const refused of [
        await door.patch(path, { notes: 'x', name: 'x' }),
        await door.put(path, {}),
        await door.delete(path),
      ])
        assert.ok([404, 405].includes(refused.status), `${path} ${refused.status} ${refused.text}`);
      for (const [action, verb] of Object.entries(group.actions ?? {}))
        assert.ok(
          [403, 404].includes(
            (await (verb === 'GET' ? door.get(`${path}${action}/`) : door.post(`${path}${action}/`))).status,
          ),
          `${path}${action}`,
        );
      const { below } = group;
      const parent = below && groups.find(({ name }) => name === below.group);
      if (!below || !parent) continue;
      const nested = `/${parent.paths[0]}/${idsOf(parent.module)[1]}/${below.as}/`;
      assert.equal((await door.get(nested)).status, 404, nested);
    }
    const [[left] = []] = await test.database.rows({
      sql: 'SELECT COUNT(*) FROM assets WHERE asset_name = ?',
      parameters: [MARKER],
    });
    assert.equal(Number(left), 1);
  });

  it('gets nothing of another by GraphQL: no record, relation, count or error text', async () => {
    const resources = resourcesOf(operationsOf(modules, await readSchema(test.database)));
    const ask = async (query: string) =>
      (await supertest(test.app).post('/api/graphql/').set('Authorization', `Bearer ${key}`).send({ query })).text;
    const { data } = JSON.parse(
      await ask(
        '{ __schema { types { name fields { name args { name } type { kind name ofType { kind name ofType { kind name } } } } } } }',
      ),
    );
    type Type = { kind: string; name: string | null; ofType?: Type };
    type Shape = { name: string; fields: { name: string; type: Type }[] | null };
    const named = ({ name, ofType }: Type): string => name ?? named(ofType as Type);
    const shapes = new Map((data.__schema.types as Shape[]).map((shape) => [shape.name, shape.fields ?? []]));
    const scalars = (type: string) =>
      (shapes.get(type) ?? []).filter((field) => !shapes.get(named(field.type))?.length).map(({ name }) => name);
    for (const { group, prepared } of resources.all) {
      const { one, many } = namesOf(group);
      const relations = (shapes.get(group.name) ?? [])
        .filter(({ type }) => shapes.get(named(type))?.length)
        .map(({ name, type }) => `${name} { ${scalars(named(type)).join(' ')} }`);
      const all = scalars(group.name).join(' ');
      for (const relation of ['', ...relations]) {
        const text = await ask(
          `{ ${many}(limit: 50) { ${all} ${relation} } ${many}Connection(first: 50) { totalCount edges { node { id } } } }`,
        );
        assert.ok(shared(prepared.module) || !text.includes(MARKER), `${many} ${relation}: ${text.slice(0, 2000)}`);
        assert.ok(!text.includes('INTERNAL'), text.slice(0, 500));
      }
      if (shared(prepared.module)) continue;
      const [, foreign] = idsOf(group.module);
      const single = JSON.parse(await ask(`{ ${one}(id: ${foreign}) { id } }`));
      assert.equal(single.data[one], null, one);
      const owner = resources.byName.get(group.name)?.fields.find(({ isOwner }) => isOwner);
      if (!owner) continue;
      const listed = JSON.parse(await ask(`{ ${many}(${camel(owner.name)}: ${other}) { id } }`));
      assert.deepEqual(listed.data[many], [], many);
    }
    const counts = JSON.parse(await ask('{ dashboardStats { totalOrganizations totalAssets } }')).data.dashboardStats;
    assert.deepEqual(counts, { totalOrganizations: 1, totalAssets: 1 });
  });
});
