import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Express } from 'express';
import pino from 'pino';
import { createApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config/config.ts';
import { createDatabase } from '../../src/database/connect.ts';
import type { DatabasePool } from '../../src/database/database.ts';
import { migrateToLatest } from '../../src/database/migrate.ts';
import { readSchema } from '../../src/database/schema.ts';
import { testMariadb } from '../support/app.ts';
import { insert } from '../support/builders.ts';
import { onEmptyDatabase } from '../support/empty-database.ts';
import { listening } from '../support/listen.ts';
import { program } from '../support/processes.ts';

export const KEY = 'moving-key';

export interface Site {
  database: DatabasePool;
  app: Express;
  url: string;
  uploadsDir: string;
  /** What the command line is told of it. */
  env: Record<string, string>;
}

/** A server with a database, an uploads folder and a key of its own. */
export async function onSite(work: (site: Site) => Promise<void>): Promise<void> {
  const uploadsDir = mkdtempSync(join(tmpdir(), 'moving-'));
  await onEmptyDatabase(async (kysely, name) => {
    await migrateToLatest(kysely);
    const { socketPath } = testMariadb();
    const database = createDatabase({ socketPath, user: 'root', password: '', database: name }, { poolSize: 5 });
    const key = { api_key_name: 'moving', api_key_secret: KEY, api_key_decrypt_hash: '', api_key_expire: '2099-01-01' };
    await insert(database, 'api_keys', key);
    const config = { ...loadConfig({}), rateLimit: 0, jitbitRateLimit: 0, jitbitSearchLimit: 0, uploadsDir };
    const app = createApp({ config, database, log: pino({ level: 'silent' }), schema: await readSchema(database) });
    const env = {
      DATABASE_URL: `mysql://root@localhost/${name}?socketPath=${encodeURIComponent(socketPath)}`,
      UPLOADS_DIR: uploadsDir,
    };
    try {
      await listening(app, (url) => work({ database, app, url, uploadsDir, env }));
    } finally {
      app.emit('close');
      await database.close();
      rmSync(uploadsDir, { recursive: true, force: true });
    }
  });
}

/** A source and an empty server that takes what it has. */
export const onTwoSites = (work: (from: Site, to: Site) => Promise<void>): Promise<void> =>
  onSite((from) => onSite((to) => work(from, to)));

export interface Run {
  child: ChildProcess;
  ended: Promise<{ code: number | null; said: string }>;
}

/** The command line as a user runs it, on the database of `to`. */
export function shim(to: Site, args: readonly string[], env: Record<string, string> = { SOURCE_KEY: KEY }): Run {
  const child = spawn(process.execPath, [...program('cli'), ...args], { env: { ...process.env, ...to.env, ...env } });
  child.stdin.end();
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  return { child, ended: once(child, 'close').then(([code]) => ({ code, said })) };
}

export async function done(run: Run): Promise<string> {
  const { code, said } = await run.ended;
  assert.equal(code, 0, said);
  return said;
}

/** Starts a run and kills it once that many records are in its journal. Answers whether it was still at work. */
export async function killedAt(to: Site, records: number, start: () => Run): Promise<boolean> {
  const run = start();
  const count = async () =>
    (await to.database.rows({ sql: 'SELECT COUNT(*) FROM shim_moved_records', parameters: [] }))[0];
  while (run.child.exitCode === null && Number((await count())?.[0]) < records) await sleep(5);
  const wasAtWork = run.child.kill('SIGKILL');
  await run.ended;
  return wasAtWork;
}
