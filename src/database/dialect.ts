import { setTimeout as sleep } from 'node:timers/promises';
import { type DialectAdapter, type Kysely, type MigrationLockOptions, MysqlAdapter, MysqlDialect, sql } from 'kysely';
import { WSREP_ON } from './connections/galera.ts';
import { isConflict } from './errors.ts';

/** Of a runner that was killed the next one waits for the rest of it. */
const LEASE_SECONDS = 300;
const POLL_MS = 200;

/** Kysely's MySQL, but for the lock that migrations run under: GET_LOCK knows one node of a Galera cluster alone. */
export class Dialect extends MysqlDialect {
  override createAdapter(): DialectAdapter {
    return new Adapter();
  }
}

class Adapter extends MysqlAdapter {
  override async acquireMigrationLock(db: Kysely<unknown>, options: MigrationLockOptions): Promise<void> {
    if (!(await isCluster(db))) return super.acquireMigrationLock(db, options);
    while (!(await takeLease(db, options))) await sleep(POLL_MS);
  }

  override async releaseMigrationLock(db: Kysely<unknown>, options: MigrationLockOptions): Promise<void> {
    if (!(await isCluster(db))) return super.releaseMigrationLock(db, options);
    await sql`UPDATE ${sql.table(options.lockTable)} SET is_locked = 0`.execute(db);
  }
}

async function isCluster(db: Kysely<unknown>): Promise<boolean> {
  const { rows } = await sql.raw<{ Value: string }>(WSREP_ON).execute(db);
  return rows[0]?.Value === 'ON';
}

/** The row that Kysely has for locking without GET_LOCK. Of two nodes that write it at once one is refused. */
async function takeLease(db: Kysely<unknown>, { lockTable }: MigrationLockOptions): Promise<boolean> {
  try {
    const { numAffectedRows } = await sql`UPDATE ${sql.table(lockTable)}
      SET is_locked = UNIX_TIMESTAMP() + ${LEASE_SECONDS} WHERE is_locked < UNIX_TIMESTAMP()`.execute(db);
    return numAffectedRows === 1n;
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
}
