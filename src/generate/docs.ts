import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase } from '../database/connect.ts';
import { startEmbeddedDatabase } from '../database/embedded/embedded.ts';
import { migrateToLatest } from '../database/migrate.ts';
import { filesFrom } from './files.ts';

// `npm run docs`: writes everything that follows from the definitions, against the schema of our own migrations.
const path = (name: string) => new URL(`../../${name}`, import.meta.url);
const folder = await mkdtemp(join(tmpdir(), 'itflow-shim-docs-'));
const mariadb = await startEmbeddedDatabase({ folder, durable: false });
const database = createDatabase(mariadb.target, { poolSize: 1 });
try {
  await migrateToLatest(database.kysely);
  const files = await filesFrom(database, (name) => readFileSync(path(name), 'utf8'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path(name), text);
} finally {
  await database.close();
  await mariadb.stop();
  await rm(folder, { recursive: true });
}
