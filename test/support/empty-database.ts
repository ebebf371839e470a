import { randomBytes } from 'node:crypto';
import type { Express } from 'express';
import { Kysely, MysqlDialect, sql } from 'kysely';
import { createPool } from 'mysql2';
import pino from 'pino';
import { createApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config/config.ts';
import { createDatabase } from '../../src/database/connect.ts';
import type { DatabasePool } from '../../src/database/database.ts';
import { migrateToLatest } from '../../src/database/migrate.ts';
import { readSchema } from '../../src/database/schema.ts';
import { testMariadb } from './app.ts';

const connect = <Tables>(database?: string) =>
  new Kysely<Tables>({
    dialect: new MysqlDialect({
      pool: createPool({ ...testMariadb(), user: 'root', ...(database ? { database } : {}), dateStrings: true }),
    }),
  });

/** Runs `work` on a database of its own without any table; it is dropped afterwards. */
export async function onEmptyDatabase<Tables = unknown>(
  work: (kysely: Kysely<Tables>, name: string) => Promise<void>,
): Promise<void> {
  const name = `empty_${randomBytes(6).toString('hex')}`;
  const server = connect();
  await sql`CREATE DATABASE ${sql.table(name)} CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci`.execute(server);
  const kysely = connect<Tables>(name);
  try {
    await work(kysely, name);
  } finally {
    await kysely.destroy();
    await sql`DROP DATABASE ${sql.table(name)}`.execute(server);
    await server.destroy();
  }
}

/**
 * The application on a migrated database of its own, for tests that need several connections, real commits or another
 * schema.
 */
export async function onOwnDatabase(
  work: (own: { database: DatabasePool; app: Express }) => Promise<void>,
): Promise<void> {
  await onEmptyDatabase(async (kysely, name) => {
    await migrateToLatest(kysely);
    const database = createDatabase({ ...testMariadb(), user: 'root', password: '', database: name }, { poolSize: 5 });
    try {
      const log = pino({ level: 'silent' });
      await work({
        database,
        app: createApp({ config: loadConfig({}), database, log, schema: await readSchema(database) }),
      });
    } finally {
      await database.close();
    }
  });
}
