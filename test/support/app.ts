import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Express } from 'express';
import pino from 'pino';
import supertest from 'supertest';
import { createApp } from '../../src/app.ts';
import { HASH_PREFIX, hashOfKey } from '../../src/auth/keys/keyring.ts';
import { type Config, loadConfig } from '../../src/config/config.ts';
import { createDatabase } from '../../src/database/connect.ts';
import type { Database, DatabasePool } from '../../src/database/database.ts';
import { migrateToLatest } from '../../src/database/migrate.ts';
import { readSchema, type Schema } from '../../src/database/schema.ts';
import type { DatabaseTarget } from '../../src/database/url.ts';
import { insert } from './builders.ts';

let target: DatabaseTarget;
let pool: DatabasePool | undefined;
let schema: Schema;
let uploadsDir = '';

/**
 * Told by setup.ts, before every file, which MariaDB this process has; the database that its tests share is migrated
 * once.
 */
export async function useMariadb(mariadb: DatabaseTarget): Promise<void> {
  if (pool) return;
  uploadsDir = mkdtempSync(join(tmpdir(), 'itflow-shim-uploads-'));
  target = mariadb;
  pool = createDatabase(target, { poolSize: 5 });
  await migrateToLatest(pool.kysely);
  schema = await readSchema(pool);
}

export async function leaveMariadb(): Promise<void> {
  if (uploadsDir) rmSync(uploadsDir, { recursive: true, force: true });
  await pool?.close();
}

/** Where this process's MariaDB listens, for tests that make a database of their own. */
export const testMariadb = (): { socketPath: string } => ({ socketPath: target.socketPath as string });

export interface TestApp {
  /**
   * The test's own view of the database: one transaction, rolled back afterwards. Auto-increments are not, so assert no
   * literal ids.
   */
  database: Database;
  app: Express;
  /** Makes an API key and gives it back. Keys are remembered for a moment, so the application starts anew. */
  key(values?: Record<string, unknown>): Promise<string>;
  get(path: string, query?: Record<string, unknown>): supertest.Test;
  post(path: string, body?: object): supertest.Test;
}

/** The application on a migrated database, for the tests of one `describe`. */
export function testApp(settings: Partial<Config> = {}): TestApp {
  const configOf = (): Config => ({ ...loadConfig({}), rateLimit: 0, uploadsDir, ...settings });
  const test = {} as TestApp;
  const start = () => {
    test.app = createApp({ config: configOf(), database: test.database, log: pino({ level: 'silent' }), schema });
  };
  let rollback: () => Promise<void>;
  beforeEach(async () => {
    [test.database, rollback] = await openTransaction(pool as DatabasePool);
    start();
  });
  afterEach(() => rollback());
  test.key = async (values = {}) => {
    const key = `key-${Math.random().toString(36).slice(2)}`;
    const row = {
      api_key_name: 'test',
      api_key_secret: HASH_PREFIX + hashOfKey(key),
      api_key_decrypt_hash: '',
      api_key_expire: '2099-01-01',
      ...values,
    };
    await insert(test.database, 'api_keys', row);
    start();
    return key;
  };
  test.get = (path, query = {}) => supertest(test.app).get(`/api/v1/${path}.php`).query(query);
  test.post = (path, body = {}) => supertest(test.app).post(`/api/v1/${path}.php`).send(body);
  return test;
}

const ROLLED_BACK = new Error('rolled back');

async function openTransaction(on: DatabasePool): Promise<[Database, () => Promise<void>]> {
  let end: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let finished: Promise<void> = Promise.resolve();
  const database = await new Promise<Database>((resolve, reject) => {
    finished = on
      .transaction(async (transaction) => {
        resolve(transaction);
        await ended;
        throw ROLLED_BACK;
      })
      .catch((error) => (error === ROLLED_BACK ? undefined : reject(error)));
  });
  return [
    database,
    () => {
      end();
      return finished;
    },
  ];
}
