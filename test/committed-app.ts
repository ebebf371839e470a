import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import pino from 'pino';
import { createApp } from '../src/app.ts';
import { loadConfig } from '../src/config.ts';
import { createDatabase, type DatabasePool } from '../src/database.ts';
import { migrateToLatest } from '../src/migrate.ts';
import { readSchema } from '../src/schema.ts';
import { insert } from './builders.ts';
import { testMariadb } from './support.ts';

export interface CommittedApp {
  database: DatabasePool;
  /** A key for all clients. */
  key: string;
  /** Answers the body of the answer. */
  post(path: string, body: object): Promise<{ success: string; message: string; data: Record<string, unknown>[] }>;
}

/** Runs `work` with the application on a database of its own and several connections, so that what it writes is committed. */
export async function onCommittedApp(work: (app: CommittedApp) => Promise<void>): Promise<void> {
  const name = `committed_${randomBytes(6).toString('hex')}`;
  const target = { ...testMariadb(), user: 'root', password: '' };
  const root = createDatabase({ ...target, database: '' }, { poolSize: 1 });
  await root.write({ sql: 'CREATE DATABASE ?? CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci', parameters: [name] });
  const database = createDatabase({ ...target, database: name }, { poolSize: 10 });
  let server: Server | undefined;
  try {
    await migrateToLatest(database.kysely);
    const key = randomBytes(16).toString('hex');
    const row = { api_key_name: 'test', api_key_secret: key, api_key_decrypt_hash: '', api_key_expire: '2099-01-01' };
    await insert(database, 'api_keys', row);
    const config = { ...loadConfig({}), rateLimit: 0 };
    const app = createApp({ config, database, log: pino({ level: 'silent' }), schema: await readSchema(database) });
    server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const post: CommittedApp['post'] = async (path, body) => {
      const response = await fetch(`http://127.0.0.1:${port}/api/v1/${path}.php`, { method: 'POST', body: JSON.stringify(body) });
      return (await response.json()) as Awaited<ReturnType<CommittedApp['post']>>;
    };
    await work({ database, key, post });
  } finally {
    server?.close();
    await database.close();
    await root.write({ sql: 'DROP DATABASE ??', parameters: [name] });
    await root.close();
  }
}
