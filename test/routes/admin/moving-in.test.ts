import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabasePool } from '../../../src/database/database.ts';
import { stopRun } from '../../../src/moving/runs/run-rows.ts';
import { fill, technicians } from '../../moving/filled.ts';
import { KEY, onSite, onTwoSites, type Site } from '../../moving/sites.ts';
import { aUser, insert } from '../../support/builders.ts';
import { freePort } from '../../support/listen.ts';
import { type Browser, loggedInAs, PASSWORD } from './administrator.ts';

const AMOUNTS = { clients: 2, contacts: 6, assets: 6, tickets: 8 };

async function administrator({ app, database }: Site): Promise<Browser> {
  const email = 'ada@admin.example';
  await aUser(database, { user_email: email, password: PASSWORD });
  return loggedInAs(app, { email, password: PASSWORD });
}

/** Reloads the page of a run until it says so. */
async function until(browser: Browser, path: string, said: RegExp): Promise<string> {
  for (let i = 0; i < 300; i++) {
    const { text } = await browser.get(path);
    if (said.test(text)) return text;
    await sleep(50);
  }
  assert.fail(`${path} never said ${said}`);
}

const count = async (database: DatabasePool, table: string) =>
  Number((await database.rows({ sql: `SELECT COUNT(*) FROM ${table}`, parameters: [] }))[0]?.[0]);

/** Nothing of what is in the database holds it. */
async function mustNotKnow(database: DatabasePool, secret: string): Promise<void> {
  for (const table of ['shim_moves', 'shim_moved_records', 'logs', 'shim_leases']) {
    const rows = await database.rows({ sql: `SELECT * FROM ${table}`, parameters: [] });
    assert.ok(!JSON.stringify(rows).includes(secret), table);
  }
}

const STATE = { done: /<span class="good">done</, stopped: /<span class="warn">stopped</ };

describe('the page of moving in', function () {
  this.timeout(120_000);

  it('tries, begins, stops and goes on with a move, which runs beside and keeps no key', () =>
    onTwoSites(async (from, to) => {
      await fill(from, AMOUNTS);
      await technicians(to);
      const browser = await administrator(to);
      assert.match((await browser.get('/moving-in/')).text, /Nothing was moved from this page yet/);
      assert.match((await browser.get('/moving-in/new')).text, /name="dry" value="1" checked/);
      const asked = { system: 'itflow', url: `${from.url}/`, key: KEY };

      const dry = await browser.post('/moving-in/new', { ...asked, dry: '1' });
      assert.equal(dry.status, 303, dry.text);
      const first = (dry.headers.location as string).replace('/admin', '').replace(/\?.*/, '');
      const said = await until(browser, first, STATE.done);
      assert.match(said, /What would be/);
      assert.match(said, /<td>tickets<\/td><td>8<\/td><td>8<\/td><td>0<\/td><td>0<\/td><td>0<\/td>/);
      assert.equal(await count(to.database, 'tickets'), 0);
      const [, real = ''] = /href="\/admin([^"]+)">Move for good/.exec(said) ?? [];
      const form = (await browser.get(real.replace('&amp;', '&'))).text;
      assert.match(form, new RegExp(`name="url"[^>]* value="${from.url}"`));
      assert.doesNotMatch(form, /name="dry" value="1" checked|moving-key/);

      const begun = await browser.post('/moving-in/new', asked);
      const second = (begun.headers.location as string).replace('/admin', '').replace(/\?.*/, '');
      const another = await browser.post('/moving-in/new', asked);
      assert.equal(another.status, 409);
      assert.match(another.text, /Another move is under way/);
      while ((await count(to.database, 'shim_moved_records')) < 5) await sleep(5);
      assert.equal((await browser.post(`${second}/stop`)).headers.location, `/admin${second}?done=stopping`);
      const stopped = await until(browser, second, STATE.stopped);
      assert.ok((await count(to.database, 'tickets')) < AMOUNTS.tickets, 'it had ended before it was stopped');
      assert.match(stopped, /href="\/admin\/moving-in\/new\?from=\d+">Go on/);

      const third = ((await browser.post('/moving-in/new', asked)).headers.location as string).replace(
        /^\/admin|\?.*/g,
        '',
      );
      await until(browser, third, STATE.done);
      for (const table of ['clients', 'contacts', 'assets', 'tickets'])
        assert.equal(await count(to.database, table), await count(from.database, table), table);
      const list = (await browser.get('/moving-in/')).text;
      assert.match(
        list,
        new RegExp(`<td>itflow ${from.url}</td><td><a href="/admin/records/tickets/">tickets</a></td><td>8</td>`),
      );
      await mustNotKnow(to.database, KEY);
    }));

  it('begins no move of passwords in a session that has no key for them', () =>
    onSite(async (to) => {
      const browser = await administrator(to);
      const asked = { system: 'itflow', url: to.url, key: KEY, credentials: '1' };
      const refused = await browser.post('/moving-in/new', asked);
      assert.equal(refused.status, 403);
      assert.match(refused.text, /log in with the password again/);
      assert.equal(await count(to.database, 'shim_moves'), 0);
      // Nobody holds the place of a move that did not begin.
      assert.equal(
        (await browser.post('/moving-in/new', { system: 'itflow', url: to.url, key: KEY, dry: '1' })).status,
        303,
      );
    }));

  it('says what is wrong with what was sent, by field and rule, and sends no key back', () =>
    onSite(async (to) => {
      const browser = await administrator(to);
      const good = { system: 'jitbit', url: 'http://127.0.0.1:9', key: 'secret-key', dry: '1' };
      const wrong: [Record<string, string>, RegExp][] = [
        [{ system: 'access' }, /system: must be one of/],
        [{ url: 'ftp://a.example' }, /url: must be like/],
        [{ url: 'https://a.example/?key=1' }, /url: must be like/],
        [{ url: `https://a.example/${'a'.repeat(200)}` }, /url: must not be longer/],
        [{ key: '' }, /key: is required/],
        [{ since: 'yesterday' }, /since: must be a day/],
        [{ names: '{"people": {}}' }, /names: must be JSON/],
      ];
      for (const [fields, message] of wrong) {
        const refused = await browser.post('/moving-in/new', { ...good, ...fields });
        assert.equal(refused.status, 400, JSON.stringify(fields));
        assert.match(refused.text, message);
        assert.ok(!refused.text.includes('secret-key'));
      }
      assert.equal((await browser.get('/moving-in/999')).status, 404);
      assert.equal((await browser.post('/moving-in/999/stop')).status, 404);
    }));

  it('shows what a source that does not answer says, and ends as soon as it is told to', () =>
    onSite(async (to) => {
      const browser = await administrator(to);
      const asked = { system: 'jitbit', url: `http://127.0.0.1:${await freePort()}`, key: 'secret-key', dry: '1' };
      const path = ((await browser.post('/moving-in/new', asked)).headers.location as string).replace(
        /^\/admin|\?.*/g,
        '',
      );
      const waits = await until(browser, path, /It waits, and tries again/);
      assert.match(waits, /ECONNREFUSED/);
      assert.ok(!waits.includes('secret-key'));
      await stopRun(to.database, Number(path.split('/').at(-1)));
      await until(browser, path, STATE.stopped);
      await mustNotKnow(to.database, 'secret-key');
    }));

  it('says that a move was interrupted with its server, and asks for the key again', () =>
    onSite(async (to) => {
      const browser = await administrator(to);
      const asked = { system: 'jitbit', url: `http://127.0.0.1:${await freePort()}`, key: 'secret-key' };
      const path = ((await browser.post('/moving-in/new', asked)).headers.location as string).replace(
        /^\/admin|\?.*/g,
        '',
      );
      to.app.emit('close');
      const interrupted = await until(browser, path, /<span class="bad">interrupted</);
      assert.match(interrupted, /has kept no key/);
      // One that was killed could not say so.
      const id = await insert(to.database, 'shim_moves', {
        ...{ move_system: 'jitbit', move_url: 'http://127.0.0.1:9', move_options: '{}', move_by: 'Ada' },
        ...{ move_state: 'running', move_progress: '{"counts":{},"reasons":{}}', move_seen_at: '2026-01-31 10:11:12' },
      });
      assert.match((await browser.get(`/moving-in/${id}`)).text, /<span class="bad">interrupted</);
      assert.match(
        (await browser.get(`/moving-in/new?from=${id}`)).text,
        /Go on with run \d+[\s\S]*name="key" required/,
      );
    }));
});
