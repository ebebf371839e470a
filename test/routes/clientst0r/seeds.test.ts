import assert from 'node:assert/strict';
import supertest from 'supertest';
import { newMasterKey, wrapMasterKey } from '../../../src/modules/credentials/cipher.ts';
import { testApp } from '../../support/app.ts';
import { aClient, aRow, aUser } from '../../support/builders.ts';

/** The calls that ClientSt0r's vendor page and wiki show, word for word. */
describe("ClientSt0r's documented calls", () => {
  const test = testApp({ publicUrl: 'https://your-clientst0r.example.com' });
  let key = '';

  /** Sends a request as it is printed. */
  async function send(text: string) {
    const [head = '', body] = text.trim().split('\n\n');
    const [first = '', ...headers] = head.split('\n');
    const [method = '', path = ''] = first.split(' ');
    const verb = method.toLowerCase() as 'get' | 'post';
    const request = supertest(test.app)[verb](path).set('X-Decrypt-Password', 'pw');
    for (const header of headers) {
      const [name = '', value = ''] = header.split(': ');
      if (name !== 'Host') request.set(name, value.replace('<token>', key).replace(/itdocs_live_\S+/, key));
    }
    return body ? request.send(body) : request;
  }

  beforeEach(async () => {
    key = await test.key({ api_key_decrypt_hash: await wrapMasterKey(newMasterKey(), 'pw') });
    await aClient(test.database, { client_id: 42, client_name: 'Acme Corp' });
    await aUser(test.database, { user_id: 7, password: 'x', user_name: 'Kim' });
  });

  it('list all organisations', async () => {
    const { status, body } = await send(`
GET /api/orgs/?page=1&page_size=25 HTTP/1.1
Host: your-clientst0r.example.com
Authorization: Bearer <token>`);
    assert.equal(status, 200);
    assert.deepEqual(Object.keys(body), ['count', 'next', 'previous', 'results']);
    assert.ok(body.results.some(({ id, name }: { id: number; name: string }) => id === 42 && name === 'Acme Corp'));
  });

  it('create a new ticket', async () => {
    const { status, body } = await send(`
POST /api/tickets/ HTTP/1.1
Host: your-clientst0r.example.com
Authorization: Bearer <token>
Content-Type: application/json

{
  "org": 42,
  "subject": "Exchange server unreachable",
  "priority": "high",
  "assignee": 7,
  "description": "Client reports Exchange is not accepting connections."
}`);
    assert.equal(status, 201);
    assert.deepEqual(
      [body.org, body.subject, body.priority, body.assignee],
      [42, 'Exchange server unreachable', 'high', 7],
    );
  });

  it('list assets for an organisation', async () => {
    const asset = { asset_client_id: 42, asset_name: 'DC' };
    await aRow(test.database, 'assets', '', { ...asset, asset_type: 'Server' });
    await aRow(test.database, 'assets', '', { ...asset, asset_type: 'Laptop' });
    const { status, body } = await send(`
GET /api/assets/?org=42&type=server&page=1 HTTP/1.1
Host: your-clientst0r.example.com
Authorization: Bearer <token>`);
    assert.deepEqual([status, body.count, body.results[0].type], [200, 1, 'server']);
  });

  it('retrieve a vault entry', async () => {
    await aRow(test.database, 'credentials', '', {
      credential_id: 123,
      credential_name: 'DC',
      credential_client_id: 42,
    });
    const { status, body } = await send(`
GET /api/vault/123/ HTTP/1.1
Host: your-clientst0r.example.com
Authorization: Bearer <token>`);
    assert.deepEqual([status, body.id, body.password], [200, 123, '**********']);
  });

  it('create a purchase order', async () => {
    await aRow(test.database, 'vendors', 'x', { vendor_id: 5, vendor_client_id: 42 });
    const { status, body } = await send(`
POST /api/procurement/orders/ HTTP/1.1
Host: your-clientst0r.example.com
Authorization: Bearer <token>
Content-Type: application/json

{
  "vendor": 5,
  "org": 42,
  "items": [
    {
      "description": "32GB DDR5 RAM",
      "quantity": 4,
      "unit_price": "89.00"
    }
  ]
}`);
    assert.equal(status, 201);
    assert.deepEqual([body.vendor, body.org, body.total], [5, 42, '356.00']);
    assert.deepEqual([body.items[0].description, body.items[0].unit_price], ['32GB DDR5 RAM', '89.00']);
  });

  it("the wiki's list of assets, by its key and with its parameters", async () => {
    await aRow(test.database, 'assets', '', { asset_client_id: 42, asset_name: 'core switch' });
    const first = await send(
      'GET /api/assets/ HTTP/1.1\nHost: your-server.example.com\nAuthorization: Bearer itdocs_live_xK9mPL3t8n...',
    );
    assert.equal(first.status, 200);
    const { status, body } = await send(`
GET /api/assets/?search=switch&ordering=-created_at&page=1&page_size=50 HTTP/1.1
Authorization: Api-Key <token>`);
    assert.deepEqual([status, body.results[0].name], [200, 'core switch']);
    const empty = await send(`
GET /api/assets/?search=switch&ordering=-created_at&page=2&page_size=50 HTTP/1.1
Authorization: Bearer <token>`);
    assert.deepEqual([empty.status, empty.body], [404, { detail: 'Invalid page.' }]);
  });

  it("every endpoint of the wiki's tables", async () => {
    const call = (method: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string) =>
      supertest(test.app)
        [method](path)
        .set({ Authorization: `Bearer ${key}`, 'X-Decrypt-Password': 'pw' });
    const bodies = {
      assets: { org: 42, name: 'a' },
      passwords: { org: 42, title: 'a', password: 'b', otp_secret: 'JBSWY3DPEHPK3PXP' },
      vehicles: { org: 42, name: 'Van 1', vin: 'WVWZZZ1JZXW000001' },
      monitors: { org: 42, name: 'Main Website', url: 'https://example.com' },
    };
    for (const [name, values] of Object.entries(bodies)) {
      const path = `/api/${name}/`;
      const created = await call('post', path).send(values);
      assert.equal(created.status, 201, `${path} ${created.text}`);
      const one = `${path}${created.body.id}/`;
      assert.equal((await call('get', path)).status, 200, path);
      assert.equal((await call('get', one)).status, 200, one);
      assert.equal((await call('put', one).send(values)).status, 200, one);
      assert.equal((await call('patch', one).send({ notes: 'n' })).body.notes, 'n', one);
      if (name === 'passwords') {
        assert.equal((await call('get', `${one}?reveal=true`)).body.password, 'b');
        assert.match((await call('get', `${one}otp/`)).body.code, /^\d{6}$/);
      }
      const isDeletable = name === 'assets' || name === 'passwords';
      assert.equal((await call('delete', one)).status, isDeletable ? 204 : 405, one);
    }
    assert.equal((await call('get', '/api/organizations/')).status, 200);
    assert.equal((await call('get', '/api/organizations/42/')).body.name, 'Acme Corp');
  });
});
