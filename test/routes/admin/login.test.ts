import assert from 'node:assert/strict';
import supertest from 'supertest';
import { createLoginLink } from '../../../src/auth/users/login-links.ts';
import { testApp } from '../../support/app.ts';
import { aUser } from '../../support/builders.ts';
import { browse, cookiesOf, loggedIn, logIn, PASSWORD } from './administrator.ts';

const TECHNICIAN = 2;

describe('the login of administrators', () => {
  const test = testApp();
  const user = (values = {}) =>
    aUser(test.database, { user_email: 'ada@admin.example', user_name: 'Ada', password: PASSWORD, ...values });
  const right = { email: 'ada@admin.example', password: PASSWORD };

  it('opens a session whose cookie no script reads and no other site sends', async () => {
    await user();
    const response = await logIn(test.app, right);
    assert.equal(response.status, 303);
    assert.equal(response.headers.location, '/admin/');
    const [cookie = ''] = cookiesOf(response);
    assert.match(cookie, /^shim_admin=[\w-]{43}; Path=\/admin; HttpOnly; SameSite=Strict$/);
  });

  it('leads to the page that was asked for, and to no other site', async () => {
    await user();
    const asked = await browse(test.app).get('/records/assets/?sort=-asset_name');
    assert.equal(asked.status, 303);
    assert.equal(asked.headers.location, '/admin/login?to=records%2Fassets%2F%3Fsort%3D-asset_name');
    const there = await logIn(test.app, { ...right, to: 'records/assets/?sort=-asset_name' });
    assert.equal(there.headers.location, '/admin/records/assets/?sort=-asset_name');
    for (const to of ['//evil.example', 'https://evil.example', '\\\\evil.example', '/../..//evil.example'])
      assert.equal((await logIn(test.app, { ...right, to })).headers.location, '/admin/', to);
  });

  it('refuses a wrong password, and a right one of somebody who is no administrator', async () => {
    await user({ user_role_id: TECHNICIAN });
    const wrong = await logIn(test.app, { ...right, password: 'wrong' });
    assert.equal(wrong.status, 401);
    assert.match(wrong.text, /The e-mail address, the password or the one-time code is wrong/);
    const technician = await logIn(test.app, right);
    assert.equal(technician.status, 403);
    assert.match(technician.text, /These pages are for administrators/);
    assert.doesNotMatch(cookiesOf(technician).join(), /shim_admin=/);
  });

  it('shows no page to an administrator who has become a technician', async () => {
    const browser = await loggedIn(test, { user_name: 'Demoted' });
    assert.equal((await browser.get('/')).status, 200);
    await test.database.write({
      sql: 'UPDATE users SET user_role_id = ? WHERE user_name = ?',
      parameters: [TECHNICIAN, 'Demoted'],
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.equal((await browser.get('/')).status, 403);
    assert.equal((await browser.get('/records/assets/')).status, 403);
  });

  it('gives a new session whatever cookie came with the form, and ends it at the logout', async () => {
    await user();
    const chosen = 'A'.repeat(43);
    const page = await supertest(test.app).get('/admin/login').set('Cookie', `shim_admin=${chosen}`);
    const csrf = /name="csrf" value="([^"]+)"/.exec(page.text)?.[1];
    const login = cookiesOf(page).map((cookie) => cookie.split(';')[0]);
    const response = await supertest(test.app)
      .post('/admin/login')
      .set('Cookie', [`shim_admin=${chosen}`, ...login].join('; '))
      .type('form')
      .send({ ...right, csrf });
    const session = /shim_admin=([\w-]+)/.exec(cookiesOf(response).join())?.[1];
    assert.ok(session && session !== chosen);
    const before = browse(test.app);
    before.cookie = `shim_admin=${chosen}`;
    assert.equal((await before.get('/')).status, 303);
    const browser = browse(test.app);
    browser.cookie = `shim_admin=${session}`;
    assert.equal((await browser.get('/')).status, 200);
    assert.equal((await browser.post('/logout')).status, 303);
    assert.equal((await browser.get('/')).status, 303);
  });

  it('takes no form that a page of another site has sent', async () => {
    await user();
    const forged = await supertest(test.app)
      .post('/admin/login')
      .type('form')
      .send({ ...right, csrf: '' });
    assert.equal(forged.status, 403);
    const browser = await loggedIn(test);
    for (const csrf of ['', 'x', 'a'.repeat(64)])
      for (const path of ['/keys/new', '/settings/', '/logout', '/records/clients/new'])
        assert.equal((await browser.post(path, { name: 'forged' }, csrf)).status, 403, `${path} ${csrf}`);
    const json = supertest(test.app).post('/admin/keys/new').set('Cookie', browser.cookie);
    assert.equal((await json.send({ name: 'forged' })).status, 415);
    const [row] = await test.database.rows({
      sql: "SELECT COUNT(*) FROM api_keys WHERE api_key_name = 'forged'",
      parameters: [],
    });
    assert.equal(Number(row?.[0]), 0);
  });

  it('stands in nobody’s frame, runs no script but the one that copies, and is kept by no cache', async () => {
    const browser = await loggedIn(test);
    for (const path of ['/', '/login', '/keys/', '/nothing']) {
      const { headers } = await browser.get(path);
      const policy = String(headers['content-security-policy']);
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /frame-ancestors 'none'/);
      assert.match(policy, /script-src 'sha256-[\w+/=]{44}'(;|$)/);
      assert.doesNotMatch(policy, /unsafe/);
      assert.equal(headers['x-frame-options'], 'DENY');
      assert.equal(headers['cache-control'], 'no-store');
    }
  });

  it('by the link of the first start works once, and only when its button is pressed', async () => {
    const token = await createLoginLink(test.database, await user());
    const page = await supertest(test.app).get(`/admin/link?token=${token}`);
    assert.equal(page.status, 200);
    const csrf = /name="csrf" value="([^"]+)"/.exec(page.text)?.[1];
    const cookie = cookiesOf(page)
      .map((each) => each.split(';')[0])
      .join('; ');
    const press = () =>
      supertest(test.app).post('/admin/link').set('Cookie', cookie).type('form').send({ token, csrf });
    const first = await press();
    assert.equal(first.status, 303);
    const browser = browse(test.app);
    browser.cookie = cookiesOf(first)
      .map((each) => each.split(';')[0])
      .join('; ');
    assert.match((await browser.get('/')).text, /Ada is logged in/);
    const second = await press();
    assert.equal(second.status, 401);
    assert.match(second.text, /has been used/);
    const asSession = browse(test.app);
    asSession.cookie = `shim_admin=${token}`;
    assert.equal((await asSession.get('/')).status, 303);
  });
});

describe('the login of administrators, over https', () => {
  const test = testApp({ publicUrl: 'https://itflow.example.com' });

  it('marks its cookies Secure', async () => {
    assert.match(cookiesOf(await supertest(test.app).get('/admin/login')).join(), /; Secure;/);
  });
});

describe('ADMIN=false', () => {
  const test = testApp({ admin: false });

  it('leaves no page', async () => {
    assert.equal((await supertest(test.app).get('/admin/login')).status, 404);
  });
});
