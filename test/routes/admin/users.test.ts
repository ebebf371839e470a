import assert from 'node:assert/strict';
import supertest from 'supertest';
import { testApp } from '../../support/app.ts';
import { aClient } from '../../support/builders.ts';
import { loggedIn, logIn, PASSWORD } from './administrator.ts';

const FORM = { name: 'Grace', email: 'grace@admin.example', role: 'Technician', password: PASSWORD };

describe('the pages of users', () => {
  const test = testApp();
  const idOf = (text: string, name: string) => new RegExp(`${name} <span class="hint">(\\d+)<`).exec(text)?.[1];

  it('make a user, change role and password, and disable', async () => {
    const browser = await loggedIn(test, { user_name: 'Ada' });
    const client = await aClient(test.database);
    const made = await browser.post('/users/new', { ...FORM, clients: String(client) });
    assert.equal(made.headers.location, '/admin/users/?done=created', made.text);
    const list = (await browser.get('/users/')).text;
    assert.match(list, /grace@admin\.example<\/td><td>Technician/);
    const id = idOf(list, 'Grace');
    const limited = await test.database.rows({
      sql: 'SELECT client_id FROM user_client_permissions WHERE user_id = ?',
      parameters: [id],
    });
    assert.deepEqual(limited, [[client]]);
    assert.equal((await browser.post(`/users/${id}/role`, { role: 'Administrator' })).status, 303);
    assert.equal((await browser.post(`/users/${id}/password`, { password: 'another password' })).status, 303);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.equal((await logIn(test.app, { email: FORM.email, password: FORM.password })).status, 401);
    assert.equal((await logIn(test.app, { email: FORM.email, password: 'another password' })).status, 303);
    assert.match((await browser.get(`/users/${id}/disable`)).text, /Disable Grace\?/);
    assert.equal((await browser.post(`/users/${id}/disable`)).status, 303);
    assert.equal((await logIn(test.app, { email: FORM.email, password: 'another password' })).status, 401);
    const own = idOf(list, 'Ada');
    assert.match((await browser.get(`/users/${own}/disable`)).text, /This is you/);
    assert.equal((await browser.get('/users/999999999/role')).status, 404);
  });

  it('refuse by rule, and repeat no password', async () => {
    const browser = await loggedIn(test);
    const refusals: [Record<string, string>, RegExp][] = [
      [{ name: '' }, /name: is required/],
      [{ email: 'nobody' }, /The e-mail address is none/],
      [{ role: 'King' }, /There is no role King/],
      [{ password: 'short-pw' }, /password must have 10 characters or more/],
      [{ clients: '1 x' }, /clients: must be ids of clients/],
      [{ clients: '999999999' }, /There is no client_id 999999999/],
    ];
    for (const [values, message] of refusals) {
      const refused = await browser.post('/users/new', { ...FORM, ...values });
      assert.equal(refused.status, 400, JSON.stringify(values));
      assert.match(refused.text, message);
      assert.ok(!refused.text.includes(PASSWORD) && !refused.text.includes('short-pw'));
    }
  });

  it('say what each role may', async () => {
    const { text } = await (await loggedIn(test)).get('/users/rights');
    assert.match(text, /<td>Administrator<\/td>(<td>delete<\/td>){6}/);
    assert.match(text, /<td>credential<\/td><td>credentials/);
  });
});

describe('the pages of what is elsewhere', () => {
  const test = testApp();

  it('say how much is there, and where the explorers are', async () => {
    const browser = await loggedIn(test);
    await aClient(test.database);
    assert.match((await browser.get('/moving-in/')).text, /Move in from another system.*clients<\/a><\/td><td>1</s);
    assert.match((await browser.get('/monitors/')).text, /\/admin\/records\/monitors\//);
    const { text } = await browser.get('/api/');
    for (const [, path = ''] of text.matchAll(/<li><a href="(\/(?!admin|metrics)[^"]+)"/g)) {
      const { status } = await supertest(test.app).get(path).set('Accept', 'text/html,application/json');
      assert.ok(status < 400, `${path} ${status}`);
    }
  });
});
