import type { Database } from '../database/database.ts';

const STEP = 1000;

/**
 * Deletes what is older than so many days, a thousand rows at a time, oldest first. The ids are in the order of time.
 */
export async function prune(database: Database, days: number): Promise<void> {
  await pruneTable(database, 'shim_deliveries', 'delivery', days);
  await pruneTable(database, 'shim_events', 'event', days);
}

async function pruneTable(database: Database, table: string, prefix: string, days: number): Promise<void> {
  for (let changed = STEP; changed === STEP; )
    ({ changed } = await database.write({
      sql: `DELETE FROM ${table} WHERE ${prefix}_id IN (SELECT id FROM (
          SELECT ${prefix}_id AS id, ${prefix}_created_at AS moment FROM ${table} ORDER BY ${prefix}_id LIMIT ${STEP}
        ) AS oldest WHERE moment < NOW() - INTERVAL ? DAY)`,
      parameters: [days],
    }));
}
