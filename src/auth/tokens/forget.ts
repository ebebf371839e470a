import type { Database } from '../../database/database.ts';

const FORGET_MS = 600_000;
const FORGET_ROWS = 10_000;

/** Forgets, now and then, what ran out more than a day ago: some rows at a time, and never within a request. */
export function forgetOldGrants(database: Database): void {
  // Whatever goes wrong (no table, no rights, no database), the next time tries again.
  setInterval(() => forgetGrants(database).catch(() => {}), FORGET_MS).unref();
}

/** A used token stays as long as its grant: if it comes again, all that came of it must end. */
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
