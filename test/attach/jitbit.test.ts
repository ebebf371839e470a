import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { hashSync } from 'bcryptjs';
import supertest from 'supertest';
import { type AttachedApp, attachedApp, KEYS } from './attached-app.ts';
import { createDocumentedUser } from './documented-user.ts';

const PASSWORD = 'admin-Passw0rd';
const EMAIL = 'u1@fjordlight.example';
const LOGIN_GRANT = /`(GRANT SELECT \(user_email, .*?\) ON itflow\.users TO 'shim'@'localhost';)`/.exec(
  readFileSync('docs/attach.md', 'utf8'),
)?.[1] as string;

describe("Jitbit's door beside an ITFlow, with the rights of docs/attach.md", () => {
  let app: AttachedApp;
  let user = '';
  const key = `Bearer ${KEYS.admin}`;
  const basic = (name: string, password: string) => `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;

  // One ITFlow for all: it takes long to make.
  before(async function () {
    this.timeout(60_000);
    app = await attachedApp('user-rbac', async (database) => {
      const url = await createDocumentedUser(database);
      user = new URL(url).username;
      return url;
    });
    await app.root(`UPDATE users SET user_password = '${hashSync(PASSWORD, 4)}' WHERE user_id = 1`);
  });
  after(() => app?.close());

  const grant = async (statement: string) => {
    await app.root(statement.replace('itflow.', `${app.name}.`).replace("'shim'", `'${user}'`));
    await app.schema.reread();
  };
  const send = (verb: 'get' | 'post', path: string, authorization: string) =>
    supertest(app.app)[verb](`/helpdesk/api/${path}`).set('Authorization', authorization);
  const users = async () =>
    JSON.stringify([await app.root('SELECT * FROM users'), await app.root('SELECT * FROM contacts')]);

  it('as they are: a key works with tickets and assets, logins are neither taken nor made nor changed', async () => {
    for (const path of [
      'Authorization',
      'Tickets',
      'Stats',
      'Users',
      'Companies',
      'Assets',
      'Articles',
      'categories',
    ]) {
      const { status, text } = await send('get', path, key);
      assert.equal(status, 200, `${path}: ${text}`);
    }
    const made = await send('post', 'ticket', key).send({ categoryId: 0, subject: 'x', body: 'b', companyId: 1 });
    assert.equal(made.status, 200, made.text);
    const id = made.body;
    assert.equal((await send('post', 'comment', key).send({ id, body: 'c' })).status, 200);
    assert.equal((await send('get', `ticket?id=${id}`, key)).body.Body, 'b');
    assert.equal((await send('get', `comments?id=${id}`, key)).body.length, 1);
    const contact = (await send('get', 'Users?listMode=regular&count=1', key)).body[0].UserID;
    const before = await users();
    for (const [path, form] of [
      ['CreateUser', { email: 'new@shim.example', password: 'a long password' }],
      ['UpdateUser', { userId: contact, password: 'another password' }],
      ['UpdateUser', { userId: contact, username: 'another' }],
      ['UpdateUser', { userId: contact, firstName: 'Half', password: 'another password' }],
    ] as const) {
      const { status, text } = await send('post', path, key).send(form);
      assert.ok(status === 403 || status === 400, `${path} ${JSON.stringify(form)}: ${status} ${text}`);
      assert.doesNotMatch(text, /INSERT|UPDATE users|user_password'/);
    }
    assert.equal(await users(), before);
    assert.equal((await send('post', 'UpdateUser', key).send({ userId: contact, phone: '030 1' })).status, 200);
    assert.equal((await send('get', 'Authorization', basic(EMAIL, PASSWORD))).status, 403);
    // Of technicians no address is known then.
    assert.equal((await send('get', 'User?userId=1', key)).body.Email, '');
    assert.equal((await send('get', `UserByEmail?email=${EMAIL}`, key)).status, 404);
    assert.equal((await send('get', `Subscribers?id=${id}`, key)).status, 200);
  });

  it('with more of them: Basic works, then users are created, then they change their passwords', async () => {
    await grant(LOGIN_GRANT);
    assert.equal((await send('get', 'Authorization', basic(EMAIL, PASSWORD))).body.Email, EMAIL);
    const form = { email: 'new@shim.example', password: 'a long password' };
    const created = () => send('post', 'CreateUser', key).send(form);
    const before = await users();
    assert.equal((await created()).status, 403);
    assert.equal(await users(), before);
    await grant("GRANT INSERT, UPDATE ON itflow.users TO 'shim'@'localhost'");
    const { body: userId, text } = await created();
    assert.ok(userId > 0, text);
    const changed = () => send('post', 'UpdateUser', key).send({ userId, password: 'another password' });
    assert.equal((await changed()).status, 403);
    await grant("GRANT SELECT, INSERT, UPDATE ON itflow.users TO 'shim'@'localhost'");
    assert.equal((await changed()).status, 200);
    const { body: me } = await send('get', 'Authorization', basic(form.email, 'another password'));
    assert.equal(me.UserID, userId);
  });
});
