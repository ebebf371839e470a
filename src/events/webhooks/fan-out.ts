import type { Database } from '../../database/database.ts';
import { matches } from '../filter.ts';
import type { Sequenced } from '../sequence.ts';

const ROWS = 1000;

/**
 * Gives each webhook that wants one of these events a delivery of it, in the transaction that numbers them: once each.
 */
export async function fanOut(database: Database, events: readonly Sequenced[]): Promise<void> {
  const webhooks = await database.rows({
    sql: 'SELECT webhook_id, webhook_events, webhook_client_id FROM shim_webhooks WHERE webhook_active = 1',
    parameters: [],
  });
  const wants = webhooks.map(([id, patterns, client]) => ({
    id: Number(id),
    patterns: String(patterns).split(','),
    clientId: Number(client),
  }));
  const rows = events.flatMap((event) =>
    wants
      .filter(({ patterns, clientId }) => (!clientId || clientId === event.clientId) && matches(patterns, event.type))
      .map(({ id }) => [id, event.id, `${event.module}:${event.recordId}`]),
  );
  for (let start = 0; start < rows.length; start += ROWS)
    await database.write({
      sql: 'INSERT INTO shim_deliveries (delivery_webhook_id, delivery_event_id, delivery_record) VALUES ?',
      parameters: [rows.slice(start, start + ROWS)],
    });
}
