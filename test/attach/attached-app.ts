import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Express } from 'express';
import pino from 'pino';
import supertest from 'supertest';
import { createApp } from '../../src/app.ts';
import { type Config, loadConfig } from '../../src/config/config.ts';
import type { Operation } from '../../src/core/operation.ts';
import { createDatabase } from '../../src/database/connect.ts';
import type { DatabasePool } from '../../src/database/database.ts';
import { addShimTables } from '../../src/database/migrate.ts';
import { readSchema, type Schema } from '../../src/database/schema.ts';
import { parseDatabaseUrl } from '../../src/database/url.ts';
import { modules } from '../../src/modules/index.ts';
import { testMariadb } from '../support/app.ts';
import { asRoot, urlFor } from './documented-user.ts';

const fixture: { api_keys: { api_key_id: number; api_key_secret: string }[] } = JSON.parse(
  readFileSync('test/conformance/fixture.json', 'utf8'),
);

const keyOf = (id: number): string => {
  const found = fixture.api_keys.find((row) => row.api_key_id === id);
  if (!found) throw new Error(`the fixture has no key ${id}`);
  return found.api_key_secret;
};

/** Keys of the fixture. */
export const KEYS = {
  allClients: keyOf(1),
  clientOne: keyOf(2),
  admin: keyOf(101),
  technician: keyOf(102),
  /** A technician with client 1 on its allow list. */
  allow: keyOf(103),
  /** A technician with client 2 on its deny list. */
  deny: keyOf(104),
  reader: keyOf(105),
  noRole: keyOf(106),
  archived: keyOf(107),
  disabled: keyOf(108),
  contact: keyOf(109),
  /** A manager (every level) with client 1 on its allow list. */
  managerAllow: keyOf(113),
  noUser: keyOf(115),
};

/** What some reads cannot do without. */
export const NEEDED = { invoice_id: 1, record_type: 'client', record_id: 1, from: '2026-01-01', to: '2026-01-31' };

export interface AttachedApp {
  name: string;
  database: DatabasePool;
  schema: Schema;
  /** SQL as the database's administrator. */
  root(sql: string): Promise<unknown[]>;
  app: Express;
  get(path: string, key: string, query?: object): supertest.Test;
  post(path: string, key: string, body?: object): supertest.Test;
  close(): Promise<void>;
}

/** The application on a database shaped like that ITFlow, with the fixture; `urlOf` chooses the database user. */
export async function attachedApp(
  generation: string,
  urlOf = async (name: string) => urlFor(name, 'root'),
  settings: Partial<Config> = {},
): Promise<AttachedApp> {
  const name = `attach_${randomBytes(6).toString('hex')}`;
  const made = spawnSync(process.execPath, [
    'test/conformance/itflow-database.mjs',
    generation,
    name,
    testMariadb().socketPath,
  ]);
  if (made.status !== 0) throw new Error(String(made.stderr));
  const database = createDatabase(parseDatabaseUrl(await urlOf(name)), { poolSize: 3 });
  await addShimTables(database.kysely);
  const schema = await readSchema(database);
  const app = createApp({
    config: { ...loadConfig({}), rateLimit: 0, publicUrl: 'https://shim.example', ...settings },
    database,
    schema,
    log: pino({ level: 'silent' }),
  });
  return {
    name,
    database,
    schema,
    app,
    root: (sql) => asRoot((run) => run(sql), name),
    get: (path, key, query = {}) =>
      supertest(app)
        .get(`/api/v1/${path}.php`)
        .query({ api_key: key, ...query }),
    post: (path, key, body = {}) =>
      supertest(app)
        .post(`/api/v1/${path}.php`)
        .send({ api_key: key, ...body }),
    async close() {
      await database.close();
      await asRoot((run) => run(`DROP DATABASE ${name}`));
    },
  };
}

/** What a write of that row needs, so that nothing but the client can refuse it. */
export function fieldsOf({ moduleName }: Operation, id: number): Record<string, unknown> {
  const module = modules.find(({ name }) => name === moduleName);
  if (!module) return {};
  const fields = Object.fromEntries(
    Object.keys(module.columns).map((name) => [name, name.endsWith('_id') ? id : `Changed ${id}`]),
  );
  return { ...fields, [module.id]: id, api_key_decrypt_password: 'decrypt-Passw0rd' };
}
