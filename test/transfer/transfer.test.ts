import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import express, { type Express } from 'express';
import pino from 'pino';
import { createApp } from '../../src/app.ts';
import { HASH_PREFIX, hashOfKey } from '../../src/auth/keys/keyring.ts';
import { loadConfig } from '../../src/config/config.ts';
import type { DatabasePool } from '../../src/database/database.ts';
import { readSchema } from '../../src/database/schema.ts';
import { aClient, insert } from '../support/builders.ts';
import { onOwnDatabase } from '../support/empty-database.ts';
import { listening } from '../support/listen.ts';
import { program } from '../support/processes.ts';
import { some } from '../support/thorough.ts';

const KEY = 'transfer-key';
// 10,000 take a minute on a small machine: TRANSFER_ROWS=10000.
const ROWS = Number(process.env.TRANSFER_ROWS ?? 600);

interface Run {
  child: ChildProcess;
  ended: Promise<{ code: number | null; said: string }>;
}

/** The command line as a user runs it. */
function shim(url: string, ...args: string[]): Run {
  const child = spawn(process.execPath, [...program('cli'), ...args, '--url', url], {
    env: { ...process.env, API_KEY: KEY, DATABASE_URL: '' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  return { child, ended: once(child, 'close').then(([code]) => ({ code, said })) };
}

async function done(run: Run): Promise<string> {
  const { code, said } = await run.ended;
  assert.equal(code, 0, said);
  return said;
}

/** A server on a database of its own, with a key for all clients. */
const onServer = (
  work: (at: { url: string; database: DatabasePool }) => Promise<void>,
  front = (app: Express) => app,
) =>
  onOwnDatabase(async ({ database }) => {
    await insert(database, 'api_keys', {
      api_key_name: 'transfer',
      api_key_secret: HASH_PREFIX + hashOfKey(KEY),
      api_key_decrypt_hash: '',
      api_key_expire: '2099-01-01',
    });
    const config = { ...loadConfig({}), rateLimit: 0 };
    const app = createApp({ config, database, log: pino({ level: 'silent' }), schema: await readSchema(database) });
    await listening(front(app), (url) => work({ url, database }));
  });

/** As the PHP server: it keeps no idempotency keys, knows no `after_id` and describes nothing. */
const likePhp = (app: Express): Express => {
  const front = express();
  front.use((request, response, next) => {
    delete request.headers['idempotency-key'];
    if (request.url === '/openapi.json') return response.sendStatus(404);
    request.url = request.url.replace(/([?&])(after_id|with_total)=\d+/g, '$1');
    next();
  });
  return front.use(app);
};

const count = async (database: DatabasePool, table: string) =>
  Number((await database.rows({ sql: 'SELECT COUNT(*) FROM ??', parameters: [table] }))[0]?.[0]);

const namesOf = async (database: DatabasePool) =>
  (await database.rows({ sql: 'SELECT asset_name FROM assets ORDER BY asset_id', parameters: [] })).map(
    ([name]) => name,
  );

describe('export and import', function () {
  this.timeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'transfer-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  /**
   * Writes this many assets of a client to a file. Every third has the name of its neighbour, so a name tells no row
   * from another.
   */
  function assetsFile(name: string, rows: number, clientId: number): string {
    const path = join(folder, name);
    const line = (i: number) =>
      JSON.stringify({
        asset_id: String(i),
        asset_name: `Asset ${i - (i % 3 === 0 ? 1 : 0)}`,
        asset_client_id: String(clientId),
        asset_ip: '10.0.0.1',
      });
    writeFileSync(path, Array.from({ length: rows }, (_, i) => `${line(i + 1)}\n`).join(''));
    return path;
  }

  /** Runs an import, kills it each time the table has that many rows, and lets the last one end. */
  async function importKilled(
    at: { url: string; database: DatabasePool },
    path: string,
    kills: readonly number[],
  ): Promise<string> {
    for (const rows of kills) {
      const run = shim(at.url, 'import', 'assets', '--from', path);
      while ((await count(at.database, 'assets')) < rows && run.child.exitCode === null) await sleep(5);
      assert.ok(run.child.kill('SIGKILL'), 'the import ended before it was killed');
      await run.ended;
    }
    return done(shim(at.url, 'import', 'assets', '--from', path));
  }

  it(`import of ${ROWS} assets that is killed three times makes exactly ${ROWS}`, () =>
    onServer(async (at) => {
      const path = assetsFile('killed.ndjson', ROWS, await aClient(at.database));
      const said = await importKilled(at, path, [ROWS / 10, ROWS / 2, ROWS * 0.8]);
      assert.match(said, /^\d+ created, \d+ were by an earlier run, 0 refused/);
      assert.equal(await count(at.database, 'assets'), ROWS);
      assert.equal(await count(at.database, 'asset_interfaces'), ROWS);
      const journal = readFileSync(`${path}.journal`, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      const given = journal.filter((entry) => entry.to);
      assert.equal(new Set(given.map((entry) => entry.from)).size, ROWS);
      assert.equal(new Set(given.map((entry) => entry.to)).size, ROWS);
      assert.match(
        await done(shim(at.url, 'import', 'assets', '--from', path)),
        new RegExp(`^0 created, ${ROWS} were by an earlier run`),
      );
      assert.equal(await count(at.database, 'assets'), ROWS);
    }));

  it('so it does on a server without idempotency keys, beside records that look the same', () =>
    onServer(async (at) => {
      const client = await aClient(at.database);
      for (let i = 0; i < 5; i++)
        await insert(at.database, 'assets', {
          asset_name: 'Asset 1',
          asset_type: '',
          asset_make: '',
          asset_client_id: client,
        });
      const path = assetsFile('like-php.ndjson', 600, client);
      await importKilled(at, path, [10, 100, 300]);
      const names = await namesOf(at.database);
      assert.equal(names.length, 605);
      assert.equal(new Set(names).size, 400);
    }, likePhp));

  const servers = [
    ['a server that pages by offset', likePhp] as const,
    ['this server', (app: Express) => app] as const,
  ];
  for (const [kind, front] of some(servers, 1))
    it(`export from ${kind} writes every record once, also when it is killed, as CSV too`, () =>
      onServer(async (at) => {
        const client = await aClient(at.database);
        for (let i = 0; i < 1201; i++) {
          const id = await insert(at.database, 'assets', {
            asset_name: `"Quoted", ${i}\nsecond line`,
            asset_type: '',
            asset_make: '',
            asset_client_id: client,
          });
          // A list shows an asset with two primary interfaces twice.
          for (let n = i % 100 === 0 ? 2 : 1; n > 0; n--)
            await insert(at.database, 'asset_interfaces', {
              interface_name: '1',
              interface_primary: 1,
              interface_asset_id: id,
            });
        }
        const path = join(folder, `${kind}.csv`);
        const first = shim(at.url, 'export', 'assets', '--to', path);
        await untilThere(`${path}.progress`, /"rows":[1-9]/, first);
        first.child.kill('SIGKILL');
        await first.ended;
        assert.match(await done(shim(at.url, 'export', 'assets', '--to', path)), /^1201 assets/);
        await at.database.write({ sql: 'DELETE FROM assets', parameters: [] });
        assert.match(await done(shim(at.url, 'import', 'assets', '--from', path)), /^1201 created/);
        const names = Array.from({ length: 1201 }, (_, i) => `"Quoted", ${i}\nsecond line`);
        assert.deepEqual((await namesOf(at.database)).toSorted(), names.toSorted());
      }, front));

  it('exports the lines of every invoice, which no list shows', () =>
    onServer(async ({ url, database }) => {
      const client_id = await aClient(database);
      for (const names of [['A', 'B'], [], ['C']]) {
        const body = {
          api_key: KEY,
          client_id,
          invoice_scope: 'x',
          items: names.map((name) => ({ name, qty: 1, price: 2 })),
        };
        const answer = await fetch(`${url}/api/v1/invoices/create.php`, { method: 'POST', body: JSON.stringify(body) });
        assert.match(await answer.text(), /"success":"True"/);
      }
      const path = join(folder, 'lines.ndjson');
      await done(shim(url, 'export', 'invoice_items', '--to', path));
      const lines = readFileSync(path, 'utf8').trim().split('\n');
      assert.deepEqual(
        lines.map((line) => JSON.parse(line).item_name),
        ['A', 'B', 'C'],
      );
    }));

  it('import gives references their new ids, archives what was archived and refuses what points nowhere', () =>
    onServer(async (at) => {
      const clients = join(folder, 'clients.ndjson');
      const contacts = join(folder, 'contacts.ndjson');
      const archived = { client_archived_at: '2026-01-31 10:11:12' };
      writeFileSync(
        clients,
        [
          { client_id: '501', client_name: 'Kept' },
          { client_id: '502', client_name: 'Gone', ...archived },
        ]
          .map((row) => `${JSON.stringify(row)}\n`)
          .join(''),
      );
      const contact = (id: number) =>
        `${JSON.stringify({ contact_id: '1', contact_name: `Of ${id}`, contact_email: `${id}@x.example`, contact_client_id: String(id) })}\n`;
      writeFileSync(contacts, contact(502) + contact(777));
      await done(shim(at.url, 'import', 'clients', '--from', clients));
      const dry = await shim(
        at.url,
        'import',
        'contacts',
        '--from',
        contacts,
        '--map',
        `clients=${clients}.journal`,
        '--dry-run',
      ).ended;
      assert.match(dry.said, /^1 would be created, 1 refused\n {2}row 2: client_id: 777 has no new id in the map/);
      assert.equal(await count(at.database, 'contacts'), 0);
      const { code } = await shim(
        at.url,
        'import',
        'contacts',
        '--from',
        contacts,
        '--map',
        `clients=${clients}.journal`,
      ).ended;
      assert.equal(code, 1);
      const rows = await at.database.all<Record<string, string>>({
        sql: 'SELECT contact_name, client_name, client_archived_at FROM contacts JOIN clients ON client_id = contact_client_id',
        parameters: [],
      });
      assert.deepEqual(
        rows.map((row) => [row.contact_name, row.client_name, row.client_archived_at !== null]),
        [['Of 502', 'Gone', true]],
      );
    }));

  it('refuses to go on with another file than the one that it began with', () =>
    onServer(async (at) => {
      const path = assetsFile('changed.ndjson', 1, await aClient(at.database));
      await done(shim(at.url, 'import', 'assets', '--from', path));
      writeFileSync(path, `${readFileSync(path, 'utf8')}{}\n`);
      const { code, said } = await shim(at.url, 'import', 'assets', '--from', path).ended;
      assert.equal(code, 1);
      assert.match(said, /belongs to another file/);
    }));
});

async function untilThere(path: string, pattern: RegExp, { child }: Run): Promise<void> {
  for (;;) {
    try {
      if (pattern.test(readFileSync(path, 'utf8'))) return;
    } catch {
      // Not yet.
    }
    assert.equal(child.exitCode, null, 'the export ended before it was killed');
    await sleep(1);
  }
}
