import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../../database/database.ts';

interface Told {
  webhookId: number;
  clientId: number;
  keyId: number;
  userId: number;
}

/** Lets a webhook be told of a `webhook.test`, and nobody else. Answers the delivery's id. */
export async function tellTest(database: Database, { webhookId, clientId, keyId, userId }: Told): Promise<number> {
  // A negative number is no place in the sequence: nobody else reads it.
  const { insertId: eventId } = await database.write({
    sql: `INSERT INTO shim_events (event_sequence, event_uuid, event_type, event_module, event_record_id, event_client_id,
      event_key_id, event_user_id, event_before, event_after)
      SELECT LEAST(COALESCE(MIN(event_sequence), 0), 0) - 1, ?, 'webhook.test', 'webhooks', ?, ?, ?, ?, '{}', '{}'
      FROM shim_events`,
    parameters: [uuidv7(), webhookId, clientId, keyId, userId],
  });
  const { insertId } = await database.write({
    sql: 'INSERT INTO shim_deliveries (delivery_webhook_id, delivery_event_id, delivery_record) VALUES (?)',
    parameters: [[webhookId, eventId, `webhooks:${webhookId}`]],
  });
  return insertId;
}
