import { sql } from 'kysely';
import { build } from '../../database/builder.ts';
import type { Database } from '../../database/database.ts';
import type { Checked } from './finding.ts';

/** How long a row of so many hours is kept. */
const KEPT_DAYS = { 1: 7, 24: 90 };
const STEP = 1000;

/** Counts checks in the row of their hour and in that of their day. */
export async function addToHistory(database: Database, checks: readonly Checked[]): Promise<void> {
  const rows = checks.flatMap(({ id, finding: { error, ms } }) =>
    [1, 24].map((hours) => ({
      history_monitor_id: id,
      history_hours: hours,
      history_begin: hours === 1 ? sql<string>`DATE_FORMAT(NOW(), '%Y-%m-%d %H:00:00')` : sql<string>`CURDATE()`,
      history_checks: 1,
      history_failures: error ? 1 : 0,
      history_ms_total: error ? 0 : (ms ?? 0),
      history_ms_most: error ? 0 : (ms ?? 0),
    })),
  );
  await database.write(
    build.insertInto('shim_monitor_history').values(rows).onDuplicateKeyUpdate({
      history_checks: sql`history_checks + 1`,
      history_failures: sql`history_failures + VALUES(history_failures)`,
      history_ms_total: sql`history_ms_total + VALUES(history_ms_total)`,
      history_ms_most: sql`GREATEST(history_ms_most, VALUES(history_ms_most))`,
    }),
  );
}

/** Deletes the hours of more than a week ago and the days of more than 90, a thousand rows at a time. */
export async function pruneHistory(database: Database): Promise<void> {
  for (const [hours, days] of Object.entries(KEPT_DAYS))
    for (let changed = STEP; changed === STEP; )
      ({ changed } = await database.write(
        build
          .deleteFrom('shim_monitor_history')
          .where('history_hours', '=', Number(hours))
          .where('history_begin', '<', sql<string>`NOW() - INTERVAL ${days} DAY`)
          .limit(STEP),
      ));
}
