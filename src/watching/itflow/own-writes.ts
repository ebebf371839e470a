import type { Database } from '../../database/database.ts';
import type { Stamped } from './stamped.ts';

/** A row as it was found. `changedAt` is the database's text of a moment. */
export interface Found {
  recordId: number;
  clientId: number;
  changedAt: string;
}

/** What was written through this server since a moment. */
export interface OwnWrites {
  /** Whether a row is as it is because of us. */
  made(stamped: Stamped, found: Found): boolean;
  deleted(stamped: Stamped, recordId: number): boolean;
}

/** An event is written so long after its record at most: a bound on how long a transaction of ours takes. */
const LONGEST_WRITE_MS = 30_000;
/** Another record that a write changes along gets its moment in the same second or the next. */
const SAME_MOMENT_MS = 1_000;

/**
 * Reads our own events since a moment, a bit earlier. A row and its event are committed together: who has seen the row
 * finds the event here.
 */
export async function ownWritesSince(database: Database, moment: string): Promise<OwnWrites> {
  // From the newest back, so that no more is read than lies behind that moment.
  const [last] = await database.rows({
    sql: `SELECT event_id FROM shim_events WHERE event_created_at < ? - INTERVAL 60 SECOND ORDER BY event_id DESC LIMIT 1`,
    parameters: [moment],
  });
  const rows = await database.rows({
    sql: `SELECT event_module, event_record_id, event_client_id, event_created_at, event_type LIKE '%.deleted'
      FROM shim_events WHERE event_id > ? AND event_before IS NOT NULL`,
    parameters: [last?.[0] ?? 0],
  });
  const writes = rows.map(([module, recordId, clientId, at, isDelete]) => ({
    ...{ module: String(module), recordId: Number(recordId), clientId: Number(clientId) },
    ...{ at: millisecondsOf(String(at)), isDelete: Number(isDelete) === 1 },
  }));
  return {
    made({ module, touchedBy }, { recordId, clientId, changedAt }) {
      const changed = millisecondsOf(changedAt);
      return writes.some((write) => {
        const later = write.at - changed;
        if (write.module === module.name && write.recordId === recordId) return later >= 0 && later <= LONGEST_WRITE_MS;
        return touchedBy.has(write.module) && write.clientId === clientId && later >= 0 && later <= SAME_MOMENT_MS;
      });
    },
    deleted: ({ module }, recordId) =>
      writes.some((write) => write.isDelete && write.module === module.name && write.recordId === recordId),
  };
}

/** All of them come from one database in one zone, so any zone will do. */
const millisecondsOf = (moment: string): number => Date.parse(`${moment.slice(0, 19).replace(' ', 'T')}Z`);
