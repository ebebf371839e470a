import assert from 'node:assert/strict';
import supertest from 'supertest';
import { testApp } from '../../support/app.ts';
import { aClient, aRow } from '../../support/builders.ts';

/** More often than it takes until a query is made a program (routes/clientst0r/graphql/execution.ts). */
const TIMES = 5;
const LIST = 'query ($org: ID, $limit: Int = 2) { assets(organizationId: $org, limit: $limit, ordering: "id") { id } }';
const PARTS = `query ($more: Boolean!) { organization(id: 42) { __typename id
  short: name ...Parts @include(if: $more) ... on Organization @skip(if: $more) { assetCount } } }
  fragment Parts on Organization { assets(ordering: "-name") { title: name organization { id name } } }`;
const TWO = 'query One { me { name } } query Other { assetTypes }';

const QUERIES: [query: string, variables?: object, operationName?: string][] = [
  [LIST, { org: 42 }],
  [LIST, { org: 42, limit: 1 }],
  [LIST, { org: null, limit: null }],
  [LIST, { org: 42, limit: 'many' }],
  [LIST, { org: [42] }],
  [LIST, { org: 42, unknown: 1 }],
  [PARTS, { more: true }],
  [PARTS, { more: false }],
  [PARTS, {}],
  [PARTS, { more: null }],
  [TWO, {}, 'One'],
  [TWO, {}, 'Other'],
  [TWO, {}, 'Third'],
  [TWO],
  ['{ asset(id: "none") { id } assets(createdAfter: "never") { id } me { name } }'],
  ['{ organization(id: 42) { assets(createdAfter: "never") { id } name } organizations { id } }'],
  ['query ($after: String) { assetsConnection(first: 1, after: $after) { totalCount edges { node { name } } } }', {}],
  ['query ($after: String) { assetsConnection(first: 1, after: $after) { edges { cursor } } }', { after: '\u2028"}' }],
  ['{ assets(search: "\\u2028 \\"} $x `") { id } again: assets(search: "DC") { id tags purchaseDate isActive } }'],
  ['{ __schema { queryType { name fields { name args { name defaultValue type { name } } } } } __typename }'],
];

describe("a query that comes again and again to ClientSt0r's GraphQL", () => {
  const test = testApp();

  it('is answered as it was the first time', async () => {
    const key = await test.key();
    await aClient(test.database, { client_id: 42, client_name: 'Acme Corp' });
    for (const name of ['DC', 'NAS', 'PC'])
      await aRow(test.database, 'assets', '', { asset_client_id: 42, asset_name: name });
    for (const [query, variables, operationName] of QUERIES) {
      const ask = async () => {
        const sent = { query, variables, operationName };
        const request = supertest(test.app).post('/api/graphql/').set('Authorization', `Bearer ${key}`).send(sent);
        const { status, text } = await request;
        return { status, body: JSON.parse(text) };
      };
      const first = await ask();
      for (let time = 1; time < TIMES; time++) assert.deepEqual(await ask(), first, query);
    }
  });
});
