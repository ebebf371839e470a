import { build } from '../database/builder.ts';
import type { Database } from '../database/database.ts';

const LEASE_SECONDS = 30;
/** A lease is renewed so often: a process that hangs for a moment keeps it. */
export const RENEW_MS = 10_000;

/**
 * Takes a piece of work for this process, or keeps it: of several processes on one database, one does it. Of one that
 * was killed the lease runs out.
 */
export async function lease(database: Database, name: string, self: string): Promise<boolean> {
  await database.write({
    sql: `INSERT INTO shim_leases (lease_name, lease_holder, lease_until) VALUES (?, ?, NOW() + INTERVAL ? SECOND)
      ON DUPLICATE KEY UPDATE
        lease_holder = IF(lease_until < NOW() OR lease_holder = VALUES(lease_holder), VALUES(lease_holder), lease_holder),
        lease_until = IF(lease_holder = VALUES(lease_holder), VALUES(lease_until), lease_until)`,
    parameters: [name, self, LEASE_SECONDS],
  });
  const holder = build.selectFrom('shim_leases').select('lease_holder').where('lease_name', '=', name);
  return (await database.first(holder))?.lease_holder === self;
}

export async function release(database: Database, name: string, self: string): Promise<void> {
  await database.write(build.deleteFrom('shim_leases').where('lease_name', '=', name).where('lease_holder', '=', self));
}
