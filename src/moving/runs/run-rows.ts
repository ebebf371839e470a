import { build } from '../../database/builder.ts';
import type { Database } from '../../database/database.ts';
import { noRowsWithoutTable } from '../../database/errors.ts';
import type { Told } from '../report.ts';

/** What somebody wants moved. The secrets that it takes are no part of it. */
export interface Asked {
  system: string;
  url: string;
  since: string | undefined;
  /** Our names for what is called otherwise there, as JSON; '': none. */
  names: string;
  isDry: boolean;
  withCredentials: boolean;
}

/** How far a run is, and what came of it. */
export interface Progress extends Told {
  module: string;
  done: number;
  total: number | undefined;
  /** What is tried again at the moment. */
  waits: string;
  /** Why it failed. */
  error: string;
}

/** `interrupted`: its process is gone, and its secrets with it. */
export type State = 'running' | 'stopped' | 'done' | 'failed' | 'interrupted';

export interface Run extends Asked {
  id: number;
  by: string;
  state: State;
  isStopping: boolean;
  progress: Progress;
  begunAt: string;
  seenAt: string;
}

const SHOWN_RUNS = 20;
/** A process that says nothing for so long is gone. Longer than a lease (see lease.ts). */
const SILENT_SECONDS = 40;

export const NO_PROGRESS: Progress = {
  ...{ module: '', done: 0, total: undefined, waits: '', error: '' },
  ...{ counts: {}, reasons: {} },
};

export async function insertRun(database: Database, { system, url, ...options }: Asked, by: string): Promise<number> {
  const row = { move_system: system, move_url: url, move_options: JSON.stringify(options), move_by: by };
  const progress = JSON.stringify(NO_PROGRESS);
  const { insertId } = await database.write(
    build.insertInto('shim_moves').values({ ...row, move_state: 'running', move_progress: progress }),
  );
  return insertId;
}

/** Notes how far a run is, and answers whether it is to stop. */
export async function keepRun(database: Database, id: number, state: State, progress: Progress): Promise<boolean> {
  await database.write({
    sql: 'UPDATE shim_moves SET move_state = ?, move_progress = ?, move_seen_at = NOW() WHERE move_id = ?',
    parameters: [state, JSON.stringify(progress), id],
  });
  const asked = build.selectFrom('shim_moves').select('move_stop').where('move_id', '=', id);
  return (await database.first(asked))?.move_stop === 1;
}

/** Whichever process does it, stops after the record that it is at. */
export async function stopRun(database: Database, id: number): Promise<void> {
  await database.write(build.updateTable('shim_moves').set({ move_stop: 1 }).where('move_id', '=', id));
}

/** The latest, or the one with that id. Nothing where the attached database has no such table. */
export async function readRuns(database: Database, id?: number): Promise<Run[]> {
  const rows = await database
    .rows({
      sql: `SELECT move_id, move_system, move_url, move_options, move_by, move_progress, move_stop, move_begun_at,
          move_seen_at, IF(move_state = 'running' AND move_seen_at < NOW() - INTERVAL ? SECOND, 'interrupted', move_state)
        FROM shim_moves WHERE move_id = COALESCE(?, move_id) ORDER BY move_id DESC LIMIT ?`,
      parameters: [SILENT_SECONDS, id ?? null, SHOWN_RUNS],
    })
    .catch(noRowsWithoutTable);
  return rows.map(([id, system, url, options, by, progress, stop, begunAt, seenAt, state]) => ({
    id: Number(id),
    system: String(system),
    url: String(url),
    ...(JSON.parse(String(options)) as Omit<Asked, 'system' | 'url'>),
    by: String(by),
    progress: JSON.parse(String(progress)) as Progress,
    isStopping: Number(stop) === 1,
    begunAt: String(begunAt),
    seenAt: String(seenAt),
    state: state as State,
  }));
}

/** What is here of each system, by the journal that every way of moving writes. */
export interface Moved {
  source: string;
  module: string;
  records: number;
  lastAt: string;
}

export async function readMoved(database: Database): Promise<Moved[]> {
  const rows = await database
    .rows({
      sql: `SELECT moved_record_source, moved_record_module, COUNT(*), MAX(moved_record_at) FROM shim_moved_records
        GROUP BY moved_record_source, moved_record_module`,
      parameters: [],
    })
    .catch(noRowsWithoutTable);
  return rows.map(([source, module, records, lastAt]) => ({
    source: String(source),
    module: String(module),
    records: Number(records),
    lastAt: String(lastAt),
  }));
}
