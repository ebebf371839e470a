import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { insert } from '../support/builders.ts';
import { some, THOROUGH } from '../support/thorough.ts';
import { mustBeEqual } from './compare.ts';
import { fill, post, SMALL, technicians } from './filled.ts';
import { done, KEY, killedAt, onTwoSites, type Site, shim } from './sites.ts';
import { SYSTEMS, type Told } from './told.ts';

describe('moving in', function () {
  this.timeout(600_000);

  for (const { system, path, columns, isTheirs } of some(SYSTEMS, 2))
    it(`from ${system} brings everything once, though it is killed; another run finds nothing to do`, () =>
      onTwoSites(async (from, to) => {
        const amounts = THOROUGH ? SMALL : { clients: 2, contacts: 8, assets: 8, tickets: 12 };
        const { tickets } = amounts;
        await fill(from, amounts);
        await technicians(to);
        const run = (...more: string[]) => shim(to, ['migrate-from', system, '--url', `${from.url}${path}`, ...more]);
        if (system === 'itflow') {
          assert.match(await done(run('--dry-run')), new RegExp(`^tickets +${tickets} +${tickets} +0 +0 +0$`, 'm'));
          assert.equal((await to.database.rows({ sql: 'SELECT 1 FROM tickets', parameters: [] })).length, 0);
        }
        for (const records of amounts === SMALL ? [20, 150] : [10])
          assert.ok(await killedAt(to, records, run), 'it had ended before it was killed');
        await done(run());
        await mustBeEqual(from, to, columns, isTheirs);
        assert.match(await done(run()), new RegExp(`^tickets +${tickets} +0 +0 +${tickets} +0$`, 'm'));
        await mustBeEqual(from, to, columns, isTheirs);
      }));

  it('by way of a folder brings everything once, though both ways are killed', () =>
    onTwoSites(async (from, to) => {
      await fill(from, { clients: 2, contacts: 8, assets: 8, tickets: 12 });
      await technicians(to);
      const folder = mkdtempSync(join(tmpdir(), 'moving-all-'));
      const exported = () => shim(to, ['export', '--all', '--into', folder, '--url', from.url], { API_KEY: KEY });
      const first = exported();
      setTimeout(() => first.child.kill('SIGKILL'), 1500);
      await first.ended;
      await done(exported());
      const run = () => shim(to, ['import', '--all', folder], {});
      assert.ok(await killedAt(to, 20, run), 'it had ended before it was killed');
      await done(run());
      rmSync(folder, { recursive: true });
      await mustBeEqual(from, to, (SYSTEMS[0] as Told).columns);
    }));

  it('brings what has changed since, under the names that a file gives', () =>
    onTwoSites(async (from, to) => {
      await fill(from, { clients: 2, contacts: 6, assets: 4, tickets: 6 });
      await insert(to.database, 'users', {
        user_name: 'Lee',
        user_email: 'lee@msp.example',
        user_password: 'x',
        user_role_id: 3,
      });
      const names = join(mkdtempSync(join(tmpdir(), 'moving-names-')), 'names.json');
      const told = { statuses: { 'Waiting for parts': 'On Hold' }, users: { 'kim@msp.example': 'lee@msp.example' } };
      writeFileSync(names, JSON.stringify(told));
      const run = () => shim(to, ['migrate-from', 'itflow', '--url', from.url, '--map', names]);
      const { code, said } = await run().ended;
      assert.equal(code, 1);
      assert.match(said, /^users, skipped:\n {2}\d+: there is none called alex@msp.example here/m);
      const found = async (sql: string) => (await to.database.rows({ sql, parameters: [] })).map(([value]) => value);
      assert.deepEqual(await found("SELECT 1 FROM ticket_statuses WHERE ticket_status_name = 'Waiting for parts'"), []);
      assert.equal((await found('SELECT 1 FROM tickets JOIN users ON user_id = ticket_assigned_to')).length, 3);
      // Contacts are made at once: the first to be asked for need not be the first that is there.
      const sql = "SELECT contact_id, contact_client_id FROM contacts WHERE contact_email = 'person-0@client.example'";
      const [[contact_id, client_id] = []] = await from.database.rows({ sql, parameters: [] });
      await post(from, 'contacts/update', { client_id, contact_id, contact_title: 'Director' });
      assert.match((await run().ended).said, /^contacts +6 +0 +1 +5 +0$/m);
      assert.deepEqual(
        await found("SELECT contact_title FROM contacts WHERE contact_email = 'person-0@client.example'"),
        ['Director'],
      );
      rmSync(dirname(names), { recursive: true });
    }));

  it('takes passwords along only where that is said, and keeps the key to itself', () =>
    onTwoSites(async (from, to) => {
      const secretsOf = async (site: Site) => {
        const said = await done(shim(site, ['keys', 'create', '--name', 'credentials', '--credentials'], {}));
        const [, key = '', password = ''] = /now:\n(\S{20,})\n[^\n]*now:\n(\S+)/.exec(said) ?? [];
        return { key, password };
      };
      const [theirs, ours] = [await secretsOf(from), await secretsOf(to)];
      const client_id = await post(from, 'clients/create', { client_name: 'Client' });
      const secret = { credential_username: 'root', credential_password: 'correct horse' };
      const own = { api_key: theirs.key, api_key_decrypt_password: theirs.password };
      await post(from, 'credentials/create', { ...own, client_id, credential_name: 'Router', ...secret });
      const env = {
        SOURCE_KEY: theirs.key,
        SOURCE_DECRYPT_PASSWORD: theirs.password,
        DECRYPT_PASSWORD: ours.password,
      };
      const run = (...more: string[]) => shim(to, ['migrate-from', 'itflow', '--url', from.url, ...more], env);
      assert.doesNotMatch(await done(run()), /credentials/);
      const said = await done(run('--with-credentials'));
      assert.match(said, /^credentials +1 +1 +0 +0 +0$/m);
      const query = new URLSearchParams({ api_key: ours.key, api_key_decrypt_password: ours.password });
      const answer = await fetch(`${to.url}/api/v1/credentials/read.php?${query}`);
      assert.match(await answer.text(), /"credential_password":"correct horse"/);
      const journal = JSON.stringify(
        await to.database.rows({ sql: 'SELECT * FROM shim_moved_records', parameters: [] }),
      );
      for (const each of [theirs.key, theirs.password, 'correct horse']) assert.ok(!(said + journal).includes(each));
    }));
});
