import type { Database } from '../../database/database.ts';

const LEASE_SECONDS = 30;

/** Active webhooks with something to be told now, but for those that another process has. */
export async function dueWebhooks(database: Database, self: string): Promise<number[]> {
  const rows = await database.rows({
    sql: `SELECT webhook_id FROM shim_webhooks JOIN shim_webhook_senders ON sender_webhook_id = webhook_id
      WHERE webhook_active = 1 AND (sender_leased_until IS NULL OR sender_leased_until < NOW() OR sender_leased_by = ?)
        AND EXISTS (SELECT 1 FROM shim_deliveries WHERE delivery_webhook_id = webhook_id AND delivery_state = 'waiting'
          AND delivery_next_at <= NOW())`,
    parameters: [self],
  });
  return rows.map(([id]) => Number(id));
}

/**
 * Takes a webhook for this process, or keeps it. One process at a time sends to a webhook, which is what keeps the
 * order; of one that was killed the lease runs out. This works on every database, which SKIP LOCKED does not.
 */
export async function lease(database: Database, webhookId: number, self: string): Promise<boolean> {
  const { changed } = await database.write({
    sql: `UPDATE shim_webhook_senders SET sender_leased_by = ?, sender_leased_until = NOW() + INTERVAL ${LEASE_SECONDS} SECOND
      WHERE sender_webhook_id = ? AND (sender_leased_until IS NULL OR sender_leased_until < NOW() OR sender_leased_by = ?)`,
    parameters: [self, webhookId, self],
  });
  return changed > 0;
}

export async function release(database: Database, webhookId: number, self: string): Promise<void> {
  await database.write({
    sql: `UPDATE shim_webhook_senders SET sender_leased_by = NULL, sender_leased_until = NULL
      WHERE sender_webhook_id = ? AND sender_leased_by = ?`,
    parameters: [webhookId, self],
  });
}
