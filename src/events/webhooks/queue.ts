import type { Database } from '../../database/database.ts';

/** What webhooks are still to be told. */
export interface Queue {
  waiting: number;
  /** Seconds since the oldest of them was put there; 0 where nothing waits. */
  oldestSeconds: number;
}

/** By webhook, since that is what the index begins with. */
export async function readQueue(database: Database): Promise<Queue> {
  const [row] = await database.rows({
    sql: `SELECT COUNT(*), COALESCE(TIMESTAMPDIFF(SECOND, MIN(delivery_created_at), NOW()), 0)
      FROM shim_webhooks JOIN shim_deliveries ON delivery_webhook_id = webhook_id AND delivery_state = 'waiting'`,
    parameters: [],
  });
  return { waiting: Number(row?.[0]), oldestSeconds: Number(row?.[1]) };
}
