import assert from 'node:assert/strict';
import supertest from 'supertest';
import { testApp } from '../../support/app.ts';
import { aClient } from '../../support/builders.ts';
import { loggedIn } from './administrator.ts';

const secretsIn = (text: string) => [...text.matchAll(/<p class="secret">([^<]+)<\/p>/g)].map(([, secret]) => secret);
const FORM = { name: 'Nightly', expires: '2099-01-31' };

describe('the page of keys', () => {
  const test = testApp();

  it('says what to do where there is none', async () => {
    assert.match((await (await loggedIn(test)).get('/keys/')).text, /There is no key yet/);
  });

  it('makes a key with limits, which is shown once and works within them', async () => {
    const browser = await loggedIn(test);
    await aClient(test.database);
    const form = { ...FORM, read_only: '1', allow: 'clients:read', networks: '127.0.0.0/8 ::1', rate: '7' };
    const made = await browser.post('/keys/new', form);
    assert.equal(made.status, 201);
    const [key] = secretsIn(made.text);
    const list = (await browser.get('/keys/')).text;
    assert.doesNotMatch(list, new RegExp(key as string));
    assert.match(list, /Nightly/);
    assert.match(list, /reads only; clients:read; from some networks; 7 requests a minute/);
    assert.equal((await test.get('clients/read', { api_key: key })).body.success, 'True');
    assert.equal((await test.get('assets/read', { api_key: key })).status, 403);
  });

  it('makes one with a decrypt password', async () => {
    const made = await (await loggedIn(test)).post('/keys/new', { ...FORM, credentials: '1' });
    assert.equal(secretsIn(made.text).length, 2);
  });

  it('refuses by field and rule, keeps what was sent, and makes nothing', async () => {
    const browser = await loggedIn(test);
    const refusals: [Record<string, string>, RegExp][] = [
      [{ name: '' }, /name: is required/],
      [{ expires: 'tomorrow' }, /expires: must be a day like 2027-01-31/],
      [{ client: '999999' }, /There is no client_id 999999/],
      [{ client: 'x' }, /client: must be a whole number/],
      [{ allow: 'assets:read:x' }, /allow: .*assets:read:x/],
      [{ networks: '10.0.0.0/99' }, /networks: .* is no IP network/],
      [{ rate: 'many' }, /rate: must be a whole number/],
    ];
    for (const [values, message] of refusals) {
      const refused = await browser.post('/keys/new', { ...FORM, ...values });
      assert.equal(refused.status, 400, JSON.stringify(values));
      assert.match(refused.text, message);
      if (!('name' in values)) assert.match(refused.text, /value="Nightly"/);
    }
    assert.doesNotMatch((await browser.get('/keys/')).text, /Nightly/);
  });

  it('asks once, then revokes', async () => {
    const browser = await loggedIn(test);
    const client = await aClient(test.database);
    const made = await browser.post('/keys/new', { ...FORM, client: String(client) });
    const [key] = secretsIn(made.text);
    const [, id] = /\/admin\/keys\/(\d+)\/revoke/.exec((await browser.get('/keys/')).text) ?? [];
    assert.match((await browser.get(`/keys/${id}/revoke`)).text, /Revoke the key Nightly\?/);
    assert.equal((await test.get('clients/read', { api_key: key })).body.success, 'True');
    assert.equal((await browser.post(`/keys/${id}/revoke`)).headers.location, '/admin/keys/?done=revoked');
    assert.equal((await browser.post(`/keys/${id}/revoke`)).status, 404);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.equal((await test.get('clients/read', { api_key: key })).status, 401);
  });
});

describe('the page of OAuth clients', () => {
  const test = testApp();

  it('makes a client whose secret is shown once and gets tokens, and revokes it', async () => {
    const browser = await loggedIn(test);
    const made = await browser.post('/oauth-clients/new', { name: 'Panel', scope: 'clients:read' });
    assert.equal(made.status, 201);
    const [client_id, client_secret] = secretsIn(made.text);
    const token = () =>
      supertest(test.app)
        .post('/oauth/token')
        .type('form')
        .send({ grant_type: 'client_credentials', client_id, client_secret });
    assert.equal((await token()).status, 200);
    assert.match((await browser.get('/oauth-clients/')).text, /Panel.*clients:read/s);
    assert.match((await browser.get(`/oauth-clients/${client_id}/revoke`)).text, /Revoke the client Panel\?/);
    assert.equal((await browser.post(`/oauth-clients/${client_id}/revoke`)).status, 303);
    assert.equal((await token()).status, 401);
    assert.match((await browser.get('/oauth-clients/')).text, /revoked/);
  });

  it('refuses by field and rule', async () => {
    const browser = await loggedIn(test);
    const refusals: [Record<string, string>, RegExp][] = [
      [{ scope: 'x:y' }, /name: is required/],
      [{ name: 'Panel' }, /scope: at least one is needed/],
      [{ name: 'Panel', scope: 'a b:c:d' }, /scope: &#34;b:c:d&#34; is not like/],
      [{ name: 'Panel', scope: 'clients', public: '1' }, /redirect_uri: is needed/],
      [{ name: 'Panel', scope: 'clients', redirect_uri: 'javascript:alert(1)' }, /redirect_uri: /],
    ];
    for (const [form, message] of refusals) {
      const refused = await browser.post('/oauth-clients/new', form);
      assert.equal(refused.status, 400);
      assert.match(refused.text, message);
    }
  });
});
