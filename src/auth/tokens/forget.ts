import type { Database } from '../../database/database.ts';

const FORGET_ROWS = 10_000;

/**
 * Forgets what ran out more than a day ago, some rows at a time. A used token stays as long as its grant: if it comes
 * again, all that came of it must end.
 */
export async function forgetGrants(database: Database): Promise<void> {
  await database.write({
    sql: `DELETE FROM shim_grants WHERE grant_expires_at < NOW() - INTERVAL 1 DAY LIMIT ${FORGET_ROWS}`,
    parameters: [],
  });
  await database.write({
    sql: `DELETE FROM shim_tokens WHERE token_expires_at < NOW() - INTERVAL 1 DAY
      AND NOT EXISTS (SELECT 1 FROM shim_grants WHERE grant_id = token_grant_id) LIMIT ${FORGET_ROWS}`,
    parameters: [],
  });
}
