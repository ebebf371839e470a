import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { hashSync } from 'bcryptjs';
import supertest from 'supertest';
import { type AttachedApp, attachedApp } from './attached-app.ts';
import { asRoot, createDocumentedUser } from './documented-user.ts';

// What the recorded copy of user 1 is wrapped under.
const PASSWORD = 'admin-Passw0rd';
const EMAIL = 'u1@fjordlight.example';

const grants = readFileSync('docs/attach.md', 'utf8');
const LOGIN_GRANT = /`(GRANT SELECT \(user_email, .*?\) ON itflow\.users TO 'shim'@'localhost';)`/.exec(
  grants,
)?.[1] as string;

describe("a login of an attached ITFlow's own user", () => {
  let app: AttachedApp;
  afterEach(() => app?.close());

  /** An app whose database user has what docs/attach.md says, and that statement. */
  const appWith = async (statement: string) => {
    let user = '';
    app = await attachedApp('user-rbac', async (database) => {
      const url = await createDocumentedUser(database);
      user = new URL(url).username;
      const granted = statement.replace('itflow.', `${database}.`).replace("'shim'", `'${user}'`);
      if (granted) await asRoot((run) => run(granted));
      return url;
    });
    await app.root(`UPDATE users SET user_password = '${hashSync(PASSWORD, 4)}' WHERE user_id = 1`);
  };
  const login = () => supertest(app.app).post('/api/token/').send({ username: EMAIL, password: PASSWORD });
  const revealed = async (token: string) => {
    const request = supertest(app.app).get('/api/v1/credentials/read.php').query({ credential_id: 1 });
    return (await request.set('Authorization', `Bearer ${token}`)).body;
  };

  it("with the column of its own copy granted: reveals credentials under ITFlow's password", async () => {
    await appWith(LOGIN_GRANT.replace('user_token)', 'user_token, user_specific_encryption_ciphertext)'));
    const { status, body } = await login();
    assert.equal(status, 200);
    const answer = await revealed(body.access);
    assert.equal(answer.data[0].credential_password, `P@ss'wörd "1" /\\`);
  });

  it('as docs/attach.md grants it: logs in and reads, and reveals nothing', async () => {
    await appWith(LOGIN_GRANT);
    const { status, body } = await login();
    assert.equal(status, 200);
    const clients = supertest(app.app).get('/api/v1/clients/read.php').set('Authorization', `Bearer ${body.access}`);
    assert.equal((await clients).body.success, 'True');
    assert.equal((await revealed(body.access)).success, 'False');
  });

  it('without that right: refused, with no word of the database', async () => {
    await appWith('');
    const { status, text } = await login();
    assert.equal(status, 403);
    assert.doesNotMatch(text, /user_password|SELECT/);
  });
});
