import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Kysely } from 'kysely';
import { generate, MysqlDialect } from 'kysely-codegen';
import { migrateToLatest } from '../../src/database/migrate.ts';
import { onEmptyDatabase } from '../support/empty-database.ts';

const file = new URL('../../src/database/tables.ts', import.meta.url);

/**
 * The text of src/database/tables.ts for a migrated database: what mysql2 gives with `dateStrings` and
 * `bigNumberStrings`.
 */
async function tablesSource(kysely: Kysely<unknown>): Promise<string> {
  const source = await generate({
    // The same class, but kysely-codegen is CommonJS and names it by Kysely's CommonJS typings.
    db: kysely as never,
    dialect: new MysqlDialect(),
    excludePattern: 'shim_migrations*',
    typeMapping: { date: 'string', datetime: 'string', time: 'string', bigint: 'string' },
  });
  return source.replace('export interface DB {', 'export interface Tables {');
}

describe('src/database/tables.ts', () => {
  it('is what the migrations make (npm run tables writes it anew)', async () => {
    await onEmptyDatabase(async (kysely) => {
      await migrateToLatest(kysely);
      const source = await tablesSource(kysely);
      if (process.env.UPDATE_TABLES) writeFileSync(file, source);
      assert.equal(readFileSync(file, 'utf8'), source);
    });
  });
});
