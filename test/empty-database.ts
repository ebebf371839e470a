import { randomBytes } from 'node:crypto';
import { Kysely, MysqlDialect, sql } from 'kysely';
import { createPool } from 'mysql2';
import { testMariadb } from './support.ts';

const connect = <Tables>(database?: string) =>
  new Kysely<Tables>({
    dialect: new MysqlDialect({
      pool: createPool({ ...testMariadb(), user: 'root', ...(database ? { database } : {}), dateStrings: true }),
    }),
  });

/** Runs `work` on a database of its own without any table; it is dropped afterwards. */
export async function onEmptyDatabase<Tables = unknown>(work: (kysely: Kysely<Tables>) => Promise<void>): Promise<void> {
  const name = `empty_${randomBytes(6).toString('hex')}`;
  const server = connect();
  await sql`CREATE DATABASE ${sql.table(name)} CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci`.execute(server);
  const kysely = connect<Tables>(name);
  try {
    await work(kysely);
  } finally {
    await kysely.destroy();
    await sql`DROP DATABASE ${sql.table(name)}`.execute(server);
    await server.destroy();
  }
}
