import { build, NOW } from '../../database/builder.ts';
import type { Database } from '../../database/database.ts';

const MOST_NOTES = 200;

/** What a run did so far, and where it goes on. */
export interface Counts {
  id: number;
  cursor: string | undefined;
  devices: number;
  created: number;
  updated: number;
  archived: number;
  skipped: number;
  tickets: number;
  notes: string[];
}

const NONE = { devices: 0, created: 0, updated: 0, archived: 0, skipped: 0, tickets: 0 };

/** The run that was broken off within a day, else a new one. A dry run leaves no trace and begins anew. */
export async function beginRun(database: Database, integrationId: number, isDryRun: boolean): Promise<Counts> {
  if (isDryRun) return { id: 0, cursor: undefined, ...NONE, notes: [] };
  const [row] = await database.rows({
    sql: `SELECT sync_run_id, sync_run_cursor, sync_run_devices, sync_run_created, sync_run_updated, sync_run_archived,
        sync_run_skipped, sync_run_tickets, sync_run_log FROM shim_sync_runs
      WHERE sync_run_integration_id = ? AND sync_run_state <> 'done' AND sync_run_created_at > NOW() - INTERVAL 1 DAY
        AND sync_run_id = (SELECT MAX(sync_run_id) FROM shim_sync_runs WHERE sync_run_integration_id = ?)`,
    parameters: [integrationId, integrationId],
  });
  if (!row) {
    const values = { sync_run_integration_id: integrationId };
    const { insertId } = await database.write(build.insertInto('shim_sync_runs').values(values));
    return { id: insertId, cursor: undefined, ...NONE, notes: [] };
  }
  const [id = 0, devices = 0, created = 0, updated = 0, archived = 0, skipped = 0, tickets = 0] = [
    row[0],
    ...row.slice(2, 8),
  ].map(Number);
  const notes = String(row[8] ?? '')
    .split('\n')
    .filter(Boolean);
  const cursor = row[1] === null ? undefined : String(row[1]);
  return { id, cursor, devices, created, updated, archived, skipped, tickets, notes };
}

const valuesOf = ({ cursor, notes, ...counts }: Counts) => ({
  sync_run_cursor: cursor ?? null,
  sync_run_devices: counts.devices,
  sync_run_created: counts.created,
  sync_run_updated: counts.updated,
  sync_run_archived: counts.archived,
  sync_run_skipped: counts.skipped,
  sync_run_tickets: counts.tickets,
  sync_run_log: notes.slice(0, MOST_NOTES).join('\n'),
});

export async function keepRun(database: Database, run: Counts): Promise<void> {
  const set = { ...valuesOf(run), sync_run_state: 'running' };
  await database.write(build.updateTable('shim_sync_runs').set(set).where('sync_run_id', '=', run.id));
}

export async function endRun(database: Database, run: Counts, state: 'done' | 'failed', error = ''): Promise<void> {
  const notes = error ? [error, ...run.notes] : run.notes;
  const set = { ...valuesOf({ ...run, notes }), sync_run_state: state, sync_run_ended_at: NOW };
  await database.write(build.updateTable('shim_sync_runs').set(set).where('sync_run_id', '=', run.id));
}
