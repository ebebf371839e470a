import { type Kysely, type Migration, type MigrationInfo, Migrator, NO_MIGRATIONS, sql } from 'kysely';
import { installation } from '../../migrations/2026-11-22-01-installation.ts';
import { listsAndLogs } from '../../migrations/2026-11-22-02-lists-and-logs.ts';
import { clients } from '../../migrations/2026-11-22-03-clients.ts';
import { assets } from '../../migrations/2026-11-22-04-assets.ts';
import { documentation } from '../../migrations/2026-11-22-05-documentation.ts';
import { tickets } from '../../migrations/2026-11-22-06-tickets.ts';
import { billing } from '../../migrations/2026-11-22-07-billing.ts';
import { links } from '../../migrations/2026-11-22-08-links.ts';
import { firstRows } from '../../migrations/2026-11-22-09-first-rows.ts';
import { additions } from '../../migrations/2026-11-22-10-additions.ts';
import { shimTables } from '../../migrations/2026-11-22-11-shim-tables.ts';
import { orderOfIds } from '../../migrations/2026-11-22-12-order-of-ids.ts';
import { moreRecords } from '../../migrations/2026-11-26-20-more-records.ts';
import { reportIndexes } from '../../migrations/2026-11-26-30-report-indexes.ts';
import { resultsOfBulk } from '../../migrations/2026-11-26-30-results-of-bulk.ts';
import { jitbit } from '../../migrations/2026-11-26-40-jitbit.ts';
import { usersAndTokens } from '../../migrations/2026-11-26-40-users-and-tokens.ts';
import { events } from '../../migrations/2026-11-26-50-events.ts';
import { clientst0r } from '../../migrations/2026-11-26-60-clientst0r.ts';
import { time } from '../../migrations/2026-11-26-70-time.ts';
import { relationIndexes } from '../../migrations/2026-11-26-80-relation-indexes.ts';
import { movedRecords } from '../../migrations/2026-11-27-10-moved-records.ts';
import { primaryKeys } from '../../migrations/2026-11-27-10-primary-keys.ts';
import { traffic } from '../../migrations/2026-11-27-20-traffic.ts';
import { loginLinks } from '../../migrations/2026-11-27-21-login-links.ts';
import { watching } from '../../migrations/2026-11-27-30-watching.ts';
import { watchItflow } from '../../migrations/2026-11-27-40-watch-itflow.ts';
import { moves } from '../../migrations/2026-11-27-50-moves.ts';
import { latencies } from '../../migrations/2026-11-27-51-latencies.ts';
import { logIndex } from '../../migrations/2026-11-27-52-log-index.ts';
import { fromDatabase, noRowsWithoutTable } from './errors.ts';

// Listed by hand: the names are what a database remembers, and must be the same whether run from the sources or from
// dist/.
const migrations: Record<string, Migration> = {
  '2026-11-22-01-installation': installation,
  '2026-11-22-02-lists-and-logs': listsAndLogs,
  '2026-11-22-03-clients': clients,
  '2026-11-22-04-assets': assets,
  '2026-11-22-05-documentation': documentation,
  '2026-11-22-06-tickets': tickets,
  '2026-11-22-07-billing': billing,
  '2026-11-22-08-links': links,
  '2026-11-22-09-first-rows': firstRows,
  '2026-11-22-10-additions': additions,
  '2026-11-22-11-shim-tables': shimTables,
  '2026-11-22-12-order-of-ids': orderOfIds,
  '2026-11-26-20-more-records': moreRecords,
  '2026-11-26-30-report-indexes': reportIndexes,
  '2026-11-26-30-results-of-bulk': resultsOfBulk,
  '2026-11-26-40-jitbit': jitbit,
  '2026-11-26-40-users-and-tokens': usersAndTokens,
  '2026-11-26-50-events': events,
  '2026-11-26-60-clientst0r': clientst0r,
  '2026-11-26-70-time': time,
  '2026-11-26-80-relation-indexes': relationIndexes,
  '2026-11-27-10-moved-records': movedRecords,
  '2026-11-27-10-primary-keys': primaryKeys,
  '2026-11-27-30-watching': watching,
  '2026-11-27-40-watch-itflow': watchItflow,
  '2026-11-27-20-traffic': traffic,
  '2026-11-27-21-login-links': loginLinks,
  '2026-11-27-50-moves': moves,
  '2026-11-27-51-latencies': latencies,
  '2026-11-27-52-log-index': logIndex,
};

const migrationTable = 'shim_migrations';
const lockTable = 'shim_migrations_lock';

const migratorFor = <Tables>(kysely: Kysely<Tables>) =>
  new Migrator({
    db: kysely,
    provider: { getMigrations: async () => migrations },
    migrationTableName: migrationTable,
    migrationLockTableName: lockTable,
  });

/**
 * True for a database with ITFlow's tables that our migrations did not make: somebody's ITFlow, where no DDL may run.
 */
export async function isForeignItflow<Tables>(kysely: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ name: string }>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = DATABASE() AND table_name IN ('settings', 'clients', 'api_keys', ${migrationTable})`.execute(
    kysely,
  );
  const found = rows.map((row) => row.name);
  return ['settings', 'clients', 'api_keys'].every((name) => found.includes(name)) && !found.includes(migrationTable);
}

async function refuseForeignItflow<Tables>(kysely: Kysely<Tables>): Promise<void> {
  if (await isForeignItflow(kysely))
    throw new Error('this database belongs to an ITFlow installation: it is used as it is and never migrated');
}

/** Runs what is pending, one runner at a time, and returns the names of what ran. Throws on somebody's ITFlow. */
export async function migrateToLatest<Tables>(kysely: Kysely<Tables>): Promise<string[]> {
  await refuseForeignItflow(kysely);
  if (await isLatest(kysely)) return [];
  const { error, results = [] } = await migratorFor(kysely).migrateToLatest();
  if (error) throw error;
  return results.map((result) => result.migrationName);
}

/** Kysely's migrator reads the columns of every table before it says so, which takes a third of a second. */
async function isLatest<Tables>(kysely: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ name: string }>`SELECT name FROM ${sql.table(migrationTable)}`
    .execute(kysely)
    .catch((error) => ({ rows: noRowsWithoutTable(error) }));
  const names = rows.map(({ name }) => name).sort();
  return names.join() === Object.keys(migrations).sort().join();
}

/** Makes our own tables beside those of somebody's ITFlow. Leaves out those that the database user may not make. */
export async function addShimTables<Tables>(kysely: Kysely<Tables>): Promise<void> {
  const all = [shimTables, resultsOfBulk, usersAndTokens, events, clientst0r, jitbit, time];
  for (const ours of [...all, movedRecords, traffic, watching, watchItflow, moves, latencies])
    try {
      await ours.up(kysely);
    } catch (error) {
      if (fromDatabase(error)?.code !== 'forbidden') throw error;
    }
}

/**
 * Undoes every migration: all tables and their data are gone, ours for the bookkeeping included, so that an ITFlow
 * installed here later is not taken for a database of ours. Returns the names of what was undone. Throws on somebody's
 * ITFlow.
 */
export async function migrateDown<Tables>(kysely: Kysely<Tables>): Promise<string[]> {
  await refuseForeignItflow(kysely);
  const { error, results = [] } = await migratorFor(kysely).migrateTo(NO_MIGRATIONS);
  if (error) throw error;
  await sql`DROP TABLE IF EXISTS ${sql.table(migrationTable)}, ${sql.table(lockTable)}`.execute(kysely);
  return results.map((result) => result.migrationName);
}

/** Every migration in order; `executedAt` is set once it has run. Creates nothing. */
export async function migrationStatus<Tables>(kysely: Kysely<Tables>): Promise<readonly MigrationInfo[]> {
  return migratorFor(kysely).getMigrations();
}
