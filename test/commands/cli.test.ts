import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { testMariadb } from '../support/app.ts';
import { onEmptyDatabase } from '../support/empty-database.ts';
import { program } from '../support/processes.ts';

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

describe('npm run shim', function () {
  this.timeout(60_000);

  /** Runs the command line on a database of the run's MariaDB. */
  const shim = async (database: string, ...args: string[]): Promise<Ended> => {
    const url = `mysql://root@localhost/${database}?socketPath=${encodeURIComponent(testMariadb().socketPath)}`;
    const env = { ...process.env, DATABASE_URL: url };
    const ended = await promisify(execFile)(process.execPath, [...program('cli'), ...args], {
      env,
    }).catch((error) => error);
    return { code: ended.code ?? 0, stdout: ended.stdout, stderr: ended.stderr };
  };

  it('migrates, fills, makes and revokes keys, and takes it all down again', () =>
    onEmptyDatabase(async (kysely, name) => {
      const run = (...args: string[]) => shim(name, ...args);
      assert.match((await run('migrate', 'status')).stdout, /^pending /m);
      assert.match((await run('migrate')).stdout, /^Ran /);
      assert.doesNotMatch((await run('migrate', 'status')).stdout, /^pending /m);

      assert.match((await run('demo')).stdout, /Its API key, shown only now:\n[\w-]{32}/);
      const again = await run('demo');
      assert.deepEqual([again.code, again.stderr], [1, 'This database has clients: sample data is for an empty one\n']);

      const made = await run('keys', 'create', '--name', 'cron');
      const [, id, key] = /API key (\d+) \(cron\), .*\n(\S{32,})/.exec(made.stdout) ?? [];
      const listed = (await run('keys', 'list')).stdout;
      assert.match(listed, /cron/);
      assert.ok(!listed.includes(key as string));
      assert.equal((await run('keys', 'revoke', id as string)).code, 0);
      assert.equal((await run('keys', 'revoke', id as string)).code, 1);
      assert.doesNotMatch((await run('keys', 'list')).stdout, /cron/);

      const user = await run('users', 'create', '--name', 'Kim', '--email', 'kim@x.example', '--role', 'technician');
      assert.match(user.stdout, /^User \d+ \(kim@x\.example\) is made\.\nIts password, .*\n\S{20}\n/);
      assert.match((await run('users', 'list')).stdout, /kim@x\.example.*Technician.* 1 /);

      const client = await run('oauth', 'create', '--name', 'cron', '--scope', 'assets:read');
      const [, clientId, secret] = /^client_id=(\S+)\nclient_secret=(\S+)$/m.exec(client.stdout) ?? [];
      const clients = (await run('oauth', 'list')).stdout;
      assert.ok(clients.includes(clientId as string) && !clients.includes(secret as string));
      assert.deepEqual(
        [(await run('oauth', 'revoke', clientId as string)).code, (await run('oauth', 'revoke', 'nobody')).code],
        [0, 1],
      );

      const url = 'https://hooks.example/secret-path';
      await sql`INSERT INTO shim_webhooks (webhook_id, webhook_name, webhook_url, webhook_events) VALUES (7, 'Chat', ${url}, '*')`.execute(
        kysely,
      );
      await sql`INSERT INTO shim_webhook_senders (sender_webhook_id, sender_secret) VALUES (7, 'whsec_x')`.execute(
        kysely,
      );
      assert.match((await run('webhooks', 'test', '7')).stdout, /^Delivery \d+ waits/);
      assert.equal((await run('webhooks', 'test', '8')).stderr, 'There is no webhook 8\n');
      const webhooks = (await run('webhooks', 'list')).stdout;
      assert.match(webhooks, /Chat.*https:\/\/hooks\.example'.* 1 /);
      assert.doesNotMatch(webhooks, /secret-path|whsec_x/);

      assert.match((await run('migrate', 'down')).stdout, /^Undid \d+ migrations/);
      assert.deepEqual((await sql`SHOW TABLES`.execute(kysely)).rows, []);
    }));

  it("neither migrates nor fills somebody's ITFlow", () =>
    onEmptyDatabase(async (kysely, name) => {
      for (const table of ['settings', 'clients', 'api_keys'])
        await sql`CREATE TABLE ${sql.table(table)} (id INT)`.execute(kysely);
      for (const args of [['migrate'], ['migrate', 'down'], ['demo']]) {
        const { code, stderr } = await shim(name, ...args);
        assert.deepEqual([code, /ITFlow/.test(stderr)], [1, true], args.join(' '));
      }
      assert.equal((await sql`SHOW TABLES`.execute(kysely)).rows.length, 3);
    }));
});
