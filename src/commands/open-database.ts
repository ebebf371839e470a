import { type Config, loadConfig } from '../config/config.ts';
import { createDatabase } from '../database/connect.ts';
import type { DatabasePool } from '../database/database.ts';
import { runningDatabase, startEmbeddedDatabase } from '../database/embedded/embedded.ts';
import { addShimTables, isForeignItflow, migrateToLatest } from '../database/migrate.ts';
import { type DatabaseTarget, parseDatabaseUrl } from '../database/url.ts';

/**
 * Runs `work` on the database that the server uses: the configured one, the private one of a running server, or that
 * one started for the moment.
 */
export async function withDatabase<T>(config: Config, work: (database: DatabasePool) => Promise<T>): Promise<T> {
  const known = config.databaseUrl ? parseDatabaseUrl(config.databaseUrl) : runningDatabase(config.dataFolder);
  if (known) return onTarget(known, work);
  const started = await startEmbeddedDatabase({ folder: config.dataFolder });
  try {
    return await onTarget(started.target, work);
  } finally {
    await started.stop();
  }
}

/** The same, once our own tables are there. `foreign`: the database is somebody's ITFlow. */
export const onDatabaseWithOurTables = (work: (database: DatabasePool, foreign: boolean) => Promise<void>) =>
  withDatabase(loadConfig(), async (database) => {
    const foreign = await isForeignItflow(database.kysely);
    await (foreign ? addShimTables(database.kysely) : migrateToLatest(database.kysely));
    await work(database, foreign);
  });

async function onTarget<T>(target: DatabaseTarget, work: (database: DatabasePool) => Promise<T>): Promise<T> {
  const database = createDatabase(target, { poolSize: 1 });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
