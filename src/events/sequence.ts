import type { Database, Row } from '../database/database.ts';

/** So many events a turn at most: the transaction stays short and its rows few. */
export const TURN = 500;

/** An event that has got its number. */
export interface Sequenced {
  id: number;
  sequence: number;
  type: string;
  module: string;
  recordId: number;
  clientId: number;
}

/**
 * Gives committed events their numbers in the order in which they can be read along. `event_id` cannot be that: a write
 * takes it and commits later, so a reader who has seen 8 may never see 7. Here one process at a time, holding the row
 * of `shim_event_sequence`, numbers what is committed; no number appears before a lower one. Of one record the order is
 * that of its writes: the later one waits for the earlier one's commit before it takes its id. `onNumbered` runs in the
 * same transaction.
 */
export function numberEvents(
  database: Database,
  onNumbered: (transaction: Database, events: readonly Sequenced[]) => Promise<void> = async () => {},
): Promise<number> {
  return database.transaction(async (transaction) => {
    const last = await lockLast(transaction);
    const rows = await transaction.rows({
      sql: `SELECT event_id, event_type, event_module, event_record_id, event_client_id FROM shim_events
        WHERE event_sequence IS NULL ORDER BY event_id LIMIT ${TURN}`,
      parameters: [],
    });
    if (rows.length === 0) return 0;
    const ids = rows.map(([id]) => Number(id));
    await transaction.write({
      sql: 'UPDATE shim_events SET event_sequence = ? + FIELD(event_id, ?) WHERE event_id IN (?)',
      parameters: [last, ids, ids],
    });
    await transaction.write({
      sql: 'UPDATE shim_event_sequence SET sequence_last = ? WHERE sequence_id = 1',
      parameters: [last + rows.length],
    });
    await onNumbered(
      transaction,
      rows.map((row, i) => sequenced(row, last + i + 1)),
    );
    return rows.length;
  });
}

async function lockLast(database: Database): Promise<number> {
  const locked = () =>
    database.rows({
      sql: 'SELECT sequence_last FROM shim_event_sequence WHERE sequence_id = 1 FOR UPDATE',
      parameters: [],
    });
  let [row] = await locked();
  if (!row) {
    await database.write({ sql: 'INSERT IGNORE INTO shim_event_sequence VALUES (1, 0)', parameters: [] });
    [row] = await locked();
  }
  return Number(row?.[0]);
}

const sequenced = ([id, type, module, recordId, clientId]: Row, sequence: number): Sequenced => ({
  id: Number(id),
  sequence,
  type: String(type),
  module: String(module),
  recordId: Number(recordId),
  clientId: Number(clientId),
});
