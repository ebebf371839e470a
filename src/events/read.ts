import type { Database } from '../database/database.ts';
import { EVENT_COLUMNS, type Event, eventOf } from './event.ts';
import { type Filter, whereOf } from './filter.ts';

/** The next events behind a sequence number. What has no number yet is not there yet. */
export async function readEvents(database: Database, after: number, limit: number, filter?: Filter): Promise<Event[]> {
  const where = filter ? whereOf(filter) : { sql: 'TRUE', parameters: [] };
  const rows = await database.rows({
    sql: `SELECT ${EVENT_COLUMNS} FROM shim_events WHERE event_sequence > ? AND ${where.sql}
      ORDER BY event_sequence LIMIT ?`,
    parameters: [after, ...where.parameters, limit],
  });
  return rows.map(eventOf);
}

/** The number of the newest event that can be read; 0 = there was none yet. */
export async function lastSequence(database: Database): Promise<number> {
  const [row] = await database.rows({ sql: 'SELECT sequence_last FROM shim_event_sequence', parameters: [] });
  return Number(row?.[0] ?? 0);
}
