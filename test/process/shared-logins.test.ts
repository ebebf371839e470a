import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabasePool } from '../../src/database/database.ts';
import { type Server, startServer, stopServer } from '../faults/machines.ts';
import { browse, loggedInAs } from '../routes/admin/administrator.ts';
import { aClientOf } from '../routes/oauth/oauth-client.ts';
import { testMariadb } from '../support/app.ts';
import { aUser } from '../support/builders.ts';
import { onOwnDatabase } from '../support/empty-database.ts';

/** What counts at one counts at the other within a second. */
const COUNTS_MS = 1_000;
const KIM = { email: 'kim@shim.example', password: 'correct horse battery' };

describe('logins at two servers of one database', function () {
  this.timeout(60_000);
  let [one, other] = ['', ''];
  let database: DatabasePool;

  const onTwoServers = (work: () => Promise<void>) =>
    onOwnDatabase(async (own) => {
      database = own.database;
      const [[name] = []] = await database.rows({ sql: 'SELECT DATABASE()', parameters: [] });
      const env = {
        DATABASE_URL: `mysql://root@localhost/${name}?socketPath=${encodeURIComponent(testMariadb().socketPath)}`,
        ...{ PUBLIC_URL: 'https://shim.example', ADMIN: 'true' },
      };
      const servers: Server[] = [await startServer(env), await startServer(env)];
      [one, other] = servers.map(({ url }) => url) as [string, string];
      try {
        await work();
      } finally {
        await Promise.all(servers.map((server) => stopServer(server)));
      }
    });

  const post = async (url: string, body: object | URLSearchParams, headers = {}) => {
    const isForm = body instanceof URLSearchParams;
    const type = isForm ? {} : { 'Content-Type': 'application/json' };
    const sent = { method: 'POST', body: isForm ? body : JSON.stringify(body), headers: { ...type, ...headers } };
    const response = await fetch(url, sent);
    return { status: response.status, text: await response.text() };
  };
  const statuses = (token: string) =>
    Promise.all(
      [one, other].map(async (url) => {
        const headers = { Authorization: `Bearer ${token}` };
        return (await fetch(`${url}/api/v1/assets/read.php`, { headers })).status;
      }),
    );

  it('are good at both, and end at both when the user is disabled, the token revoked or somebody logs out', () =>
    onTwoServers(async () => {
      await aUser(database, { user_email: KIM.email, password: KIM.password });
      const made = await aClientOf(database);
      const basic = { Authorization: `Basic ${Buffer.from(`${made.id}:${made.secret}`).toString('base64')}` };

      const granted = await post(
        `${one}/oauth/token`,
        new URLSearchParams({ grant_type: 'client_credentials' }),
        basic,
      );
      const clientToken = JSON.parse(granted.text).access_token;
      assert.deepEqual(await statuses(clientToken), [200, 200]);
      await post(`${other}/oauth/revoke`, new URLSearchParams({ token: clientToken }), basic);
      await sleep(COUNTS_MS);
      assert.deepEqual(await statuses(clientToken), [401, 401]);

      const browser = await loggedInAs(one, KIM);
      const same = browse(other);
      same.cookie = browser.cookie;
      assert.equal((await same.get('/')).status, 200);
      assert.equal((await browser.post('/logout')).status, 303);
      await sleep(COUNTS_MS);
      assert.equal((await same.get('/')).status, 303);

      const login = await post(`${other}/api/token/`, { username: KIM.email, password: KIM.password });
      const { access } = JSON.parse(login.text);
      assert.deepEqual(await statuses(access), [200, 200]);
      await database.write({ sql: 'UPDATE users SET user_status = 0', parameters: [] });
      await sleep(COUNTS_MS);
      assert.deepEqual(await statuses(access), [401, 401]);
    }));
});
