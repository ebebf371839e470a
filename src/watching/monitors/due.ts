import { sql } from 'kysely';
import { build, NOW } from '../../database/builder.ts';
import type { Database } from '../../database/database.ts';
import type { Target } from './finding.ts';

/** Monitors that are to be checked now, the longest overdue first. In its maintenance window none is. */
export async function readDue(database: Database, limit: number): Promise<Target[]> {
  const due = build
    .selectFrom('shim_monitors')
    .select([
      'monitor_id as id',
      'monitor_url as url',
      'monitor_failures as failures',
      'monitor_expect_status as expectStatus',
      'monitor_expect_text as expectText',
      'monitor_max_ms as maxMs',
    ])
    .where('monitor_enabled', '=', 1)
    .where('monitor_archived_at', 'is', null)
    .where('monitor_due_at', '<=', NOW)
    .where(
      sql<boolean>`NOT COALESCE(monitor_maintenance_until > NOW()
        AND COALESCE(monitor_maintenance_from, NOW()) <= NOW(), FALSE)`,
    )
    .orderBy('monitor_due_at')
    .limit(limit);
  const rows = await database.all(due);
  return rows.map(({ failures, ...row }) => ({ ...row, host: hostOf(row.url), isFailing: failures > 0 }));
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
