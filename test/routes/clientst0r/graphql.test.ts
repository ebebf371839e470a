import assert from 'node:assert/strict';
import supertest from 'supertest';
import { groups } from '../../../routes/clientst0r/groups/index.ts';
import { modules } from '../../../src/modules/index.ts';
import { testApp } from '../../support/app.ts';
import { aClient, aRow, aRowOf, aUser } from '../../support/builders.ts';

/** As the vendor's page prints it. */
const SEED = `{
  organisation(id: 42) {
    name
    assets {
      hostname
      type
      serialNumber
    }
    openTickets {
      id
      subject
      priority
      assignee {
        name
      }
    }
  }
}`;

describe("ClientSt0r's GraphQL", () => {
  const test = testApp();
  let key = '';
  const query = async (text: string, variables = {}, path = '/api/graphql/') =>
    supertest(test.app).post(path).set('Authorization', `Bearer ${key}`).send({ query: text, variables });
  const data = async (text: string, variables = {}) => {
    const { body } = await query(text, variables);
    assert.equal(body.errors, undefined, JSON.stringify(body.errors));
    return body.data;
  };

  beforeEach(async () => {
    key = await test.key();
    await aClient(test.database, { client_id: 42, client_name: 'Acme Corp' });
  });
  const anAsset = (values: object = {}) =>
    aRow(test.database, 'assets', '', {
      asset_client_id: 42,
      asset_name: 'DC',
      asset_type: 'Server',
      asset_serial: 'S1',
      ...values,
    });
  const aTicket = (values: object = {}) =>
    aRow(test.database, 'tickets', '', {
      ticket_client_id: 42,
      ticket_subject: 'Down',
      ticket_priority: 'High',
      ticket_closed_at: null,
      ...values,
    });

  it("answers the vendor's example", async () => {
    await anAsset();
    const kim = await aUser(test.database, { password: 'x', user_name: 'Kim' });
    const id = await aTicket({ ticket_assigned_to: kim });
    await aTicket({ ticket_closed_at: '2026-01-01' });
    for (const path of ['/api/graphql/', '/api/graphql', '/api/v2/graphql/', '/clientst0r/api/graphql/']) {
      const { status, body } = await query(SEED, {}, path);
      assert.equal(status, 200, path);
      assert.deepEqual(body, {
        data: {
          organisation: {
            name: 'Acme Corp',
            assets: [{ hostname: 'DC', type: 'server', serialNumber: 'S1' }],
            openTickets: [{ id: String(id), subject: 'Down', priority: 'high', assignee: { name: 'Kim' } }],
          },
        },
      });
    }
  });

  it('asks the database once a relation a level, whatever the number of records', async () => {
    for (let i = 0; i < 8; i++) await aTicket({ ticket_asset_id: await anAsset() });
    const { rows } = test.database;
    let asked = 0;
    test.database.rows = (statement) => {
      if ('sql' in statement && /^SELECT `/.test(statement.sql)) asked++;
      return rows(statement);
    };
    await data(SEED);
    assert.equal(asked, 3);
    asked = 0;
    const { assets } = await data('{ assets(organizationId: 42) { tickets { asset { organization { name } } } } }');
    assert.deepEqual([asked, assets.length], [4, 8]);
    assert.equal(assets[0].tickets[0].asset.organization.name, 'Acme Corp');
    test.database.rows = rows;
  });

  it('reads the columns that are selected, and every field alone as among all others', async () => {
    const modulesOfGroups = modules.filter(({ name }) => groups.some(({ module }) => module === name));
    for (const module of modulesOfGroups) await aRowOf(test.database, module, 42, 'Some text');
    for (const [list, fields] of await scalarFields()) {
      const all = await data(`{ all: ${list} { ${fields.join(' ')} } }`);
      for (let first = 0; first < fields.length; first += 20) {
        const some = fields.slice(first, first + 20);
        const alone = await data(`{ ${some.map((field) => `${field}: ${list} { ${field} }`).join('\n')} }`);
        for (const field of some)
          assert.deepEqual(
            alone[field],
            all.all.map((record: Record<string, unknown>) => ({ [field]: record[field] })),
            `${list} ${field}`,
          );
      }
    }
  });

  it('knows of every field that is made of others what it is made of', () => {
    for (const { name, fields } of groups)
      for (const [field, { make, from = [] }] of Object.entries(fields).map(
        ([key, each]) => [key, Object(each)] as const,
      )) {
        const looked: string[] = [];
        make?.((column: string) => {
          looked.push(column);
          return 'text';
        });
        assert.deepEqual([...new Set(looked)], from, `${name} ${field}`);
      }
  });

  /** Of every list at the root, the fields that are no records. */
  async function scalarFields(): Promise<[list: string, fields: string[]][]> {
    const { __schema } = await data(`{ __schema { queryType { fields { name type { ofType { ofType {
      fields { name type { kind ofType { kind ofType { kind } } } } } } } } } } }`);
    const isScalar = ({ kind, ofType }: Type): boolean => (ofType ? isScalar(ofType) : kind === 'SCALAR');
    return __schema.queryType.fields.flatMap(({ name, type }: Field) => {
      const fields = type.ofType?.ofType?.fields;
      return fields ? [[name, fields.filter((each) => isScalar(each.type)).map((each) => each.name)]] : [];
    });
  }
  type Type = { kind: string; ofType?: Type };
  type Field = { name: string; type: { ofType?: { ofType?: { fields?: { name: string; type: Type }[] } } } };

  it('filters, searches, sorts and pages lists', async () => {
    for (const name of ['a', 'b', 'c']) await anAsset({ asset_name: name });
    const names = (assets: { name: string }[]) => assets.map(({ name }) => name);
    const list = await data(
      'query ($org: ID) { assets(organizationId: $org, type: "server", ordering: "-name", limit: 2) { name } }',
      { org: 42 },
    );
    assert.deepEqual(names(list.assets), ['c', 'b']);
    const { organization } = await data('{ organization(id: "42") { assetCount assets(search: "b") { name } } }');
    assert.deepEqual([organization.assetCount, names(organization.assets)], [3, ['b']]);
    const first = await data(
      '{ assetsConnection(org: 42, ordering: "name", first: 2) { totalCount pageInfo { hasNextPage endCursor } edges { node { name } } } }',
    );
    const { pageInfo, totalCount } = first.assetsConnection;
    assert.deepEqual([totalCount, pageInfo.hasNextPage], [3, true]);
    const second = await data(
      'query ($after: String) { assetsConnection(org: 42, ordering: "name", first: 2, after: $after) { edges { node { name } } } }',
      { after: pageInfo.endCursor },
    );
    assert.deepEqual(names(second.assetsConnection.edges.map(({ node }: { node: { name: string } }) => node)), ['c']);
  });

  it("answers the mobile app's queries and the root fields of the source", async () => {
    const id = await anAsset({ asset_physical_location: 'Rack 1', asset_warranty_expire: '2027-01-31' });
    const { asset } = await data(
      'query ($id: ID!) { asset(id: $id) { id name assetType manufacturer model serialNumber status purchaseDate warrantyExpiry notes location organization { name } } }',
      { id },
    );
    assert.deepEqual([asset.location, asset.warrantyExpiry], ['Rack 1', '2027-01-31']);
    const all = await data(
      `{ me { name } assetTypes passwords(search: "x") { id title } documents { id title content category { name } }
         websiteMonitors { id name } dashboardStats { totalOrganizations totalAssets totalPasswords totalDocuments activeMonitors } }`,
    );
    assert.equal(all.me.name, 'test');
    assert.ok(all.assetTypes.includes('server') && all.dashboardStats.totalAssets >= 1);
  });

  it('creates, changes and deletes, and says what is wrong', async () => {
    const { createAsset } = await data(
      'mutation { createAsset(name: "new", organizationId: 42, serialNumber: "9") { success errors asset { id name serialNumber } } }',
    );
    assert.deepEqual([createAsset.success, createAsset.asset.serialNumber], [true, '9']);
    const { id } = createAsset.asset;
    const { updateAsset } = await data(
      'mutation ($id: ID!) { updateAsset(id: $id, isActive: false) { success asset { isActive } } }',
      { id },
    );
    assert.deepEqual(updateAsset, { success: true, asset: { isActive: false } });
    const { createTicket } = await data(
      'mutation { createTicket(organizationId: 42, priority: "odd") { success errors ticket { id } } }',
    );
    assert.deepEqual(createTicket, {
      success: false,
      errors: ['subject: This field is required.', 'priority: "odd" is not a valid choice.'],
      ticket: null,
    });
    const { deleteAsset } = await data('mutation ($id: ID!) { deleteAsset(id: $id) { success errors } }', { id });
    assert.deepEqual(deleteAsset, { success: true, errors: [] });
    const again = await data('mutation ($id: ID!) { deleteAsset(id: $id) { success errors } }', { id });
    assert.deepEqual(again.deleteAsset, { success: false, errors: ['Not found.'] });
  });

  it('shows no secret', async () => {
    await aRow(test.database, 'credentials', 'hidden', { credential_client_id: 42, credential_name: 'DC' });
    for (const field of ['password', 'username', 'otpSecret', 'otpCode { code }']) {
      const { status, body } = await query(`{ passwords { title ${field} } }`);
      assert.ok(status === 400 || !JSON.stringify(body).includes('hidden'), field);
    }
  });

  it('refuses what goes too deep, costs too much or repeats itself, and takes no batches', async () => {
    const nested = (depth: number): string =>
      depth === 0 ? 'id' : `client { assets { ${nested(depth - 1)} } }`.replace('client', 'organization');
    const deep = await query(`{ assets(limit: 1) { ${nested(5)} } }`);
    assert.match(deep.body.errors[0].message, /levels deep/);
    const costly = await query('{ assets(limit: 1000) { tickets(limit: 1000) { id } } }');
    assert.match(costly.body.errors[0].message, /^The query costs/);
    const aliases = await query(`{ ${Array.from({ length: 31 }, (_, i) => `a${i}: assetTypes`).join(' ')} }`);
    assert.match(aliases.body.errors[0].message, /31 aliases/);
    const circle = await query(
      '{ assets { ...A } } fragment A on Asset { organization { ...B } } fragment B on Organization { assets { ...A } }',
    );
    assert.ok(circle.body.errors);
    const bomb = `{ assets { ...F0 } } ${Array.from({ length: 30 }, (_, i) => `fragment F${i} on Asset { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F30 on Asset { id }`;
    assert.match((await query(bomb)).body.errors[0].message, /spreads its fragments too often/);
    const batch = await supertest(test.app)
      .post('/api/graphql/')
      .set('Authorization', `Bearer ${key}`)
      .send([{ query: '{ assetTypes }' }]);
    assert.equal(batch.status, 400);
    const introspection = await query(
      '{ __schema { types { name fields { name type { name ofType { name ofType { name ofType { name } } } } } } } }',
    );
    assert.ok(introspection.body.data.__schema.types.length > 30);
  });

  it('tells errors with their path and code', async () => {
    const none = await supertest(test.app).post('/api/graphql/').send({ query: '{ assetTypes }' });
    assert.deepEqual(
      [none.status, none.body],
      [401, { errors: [{ message: 'Authentication required', extensions: { code: 'UNAUTHENTICATED' } }] }],
    );
    const { body } = await query('{ assets(purchaseDateAfter: "soon", createdAfter: "never") { id } }');
    assert.ok(body.errors);
    const wrong = await query('{ assets(createdAfter: "never") { id } me { name } }');
    assert.deepEqual(wrong.body.errors[0].path, ['assets']);
    assert.deepEqual(wrong.body.errors[0].extensions, {
      code: 'BAD_USER_INPUT',
      fields: { created_after: ['Enter a valid date/time.'] },
    });
    assert.equal(wrong.body.data.me.name, 'test');
    const mutation = await supertest(test.app)
      .get('/api/graphql/')
      .set('Authorization', `Bearer ${key}`)
      .query({ query: 'mutation { deleteAsset(id: 1) { success } }' });
    assert.equal(mutation.status, 405);
    const got = await supertest(test.app)
      .get('/api/graphql/')
      .set('Authorization', `Bearer ${key}`)
      .query({ query: '{ assetTypes }' });
    assert.equal(got.status, 200);
  });
});
