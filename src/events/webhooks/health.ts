import type { Database } from '../../database/database.ts';
import { type Attempt, isDelivered, type Webhook } from './deliveries.ts';

const GONE = 410;

/**
 * Notes since when a webhook fails. One that is gone (410), or has failed for five days, is switched off, with a row in
 * `logs`.
 */
export async function noteHealth(database: Database, webhook: Webhook, attempts: readonly Attempt[]): Promise<void> {
  const works = attempts.some(({ answer }) => isDelivered(answer));
  const { changed } = await database.write({
    sql: `UPDATE shim_webhook_senders SET sender_failing_since = ${works ? 'NULL' : 'COALESCE(sender_failing_since, NOW())'}
      WHERE sender_webhook_id = ?`,
    parameters: [webhook.id],
  });
  if (attempts.some(({ answer }) => answer.status === GONE))
    return switchOff(database, webhook, 'its receiver says 410 Gone');
  if (works || changed) return;
  const [row] = await database.rows({
    sql: 'SELECT 1 FROM shim_webhook_senders WHERE sender_webhook_id = ? AND sender_failing_since < NOW() - INTERVAL 5 DAY',
    parameters: [webhook.id],
  });
  if (row) await switchOff(database, webhook, 'it has failed for five days');
}

async function switchOff(database: Database, { id, name, clientId }: Webhook, why: string): Promise<void> {
  await database.transaction(async (transaction) => {
    const { changed } = await transaction.write({
      sql: 'UPDATE shim_webhooks SET webhook_active = 0 WHERE webhook_id = ? AND webhook_active = 1',
      parameters: [id],
    });
    if (!changed) return;
    await transaction.write({
      sql: `INSERT INTO logs (log_type, log_action, log_description, log_ip, log_user_agent, log_client_id, log_user_id, log_entity_id)
        VALUES ('Webhook', 'Disable', ?, '', '', ?, 0, ?)`,
      parameters: [`Webhook ${name.slice(0, 200)} is switched off: ${why}`, clientId, id],
    });
  });
}
