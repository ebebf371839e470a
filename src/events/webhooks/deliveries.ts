import type { Database, Row } from '../../database/database.ts';
import { EVENT_COLUMNS, type Event, eventOf } from '../event.ts';
import type { Receiver } from './payload.ts';
import type { Answer } from './post.ts';

/** One event that waits to be told to one webhook. */
export interface Delivery {
  id: number;
  attempts: number;
  /** Earlier attempts, as JSON. */
  log: string | null;
  clientName: string | null;
  event: Event;
}

export interface Webhook extends Receiver {
  id: number;
  name: string;
  url: string;
  clientId: number;
  /** Its last attempts failed. */
  isFailing: boolean;
}

/** What `webhookFrom` makes a webhook of. */
export const WEBHOOK_COLUMNS =
  'webhook_id, webhook_name, webhook_url, webhook_format, webhook_client_id, sender_secret, sender_headers, sender_failing_since';

export function webhookFrom(row: Row): Webhook {
  const [id, name, url, format, clientId, secret, headers, failingSince] = row.map((value) => String(value ?? ''));
  return {
    id: Number(id),
    name: name as string,
    url: url as string,
    format: format as string,
    clientId: Number(clientId),
    secret: secret as string,
    headers: headers ? JSON.parse(headers) : {},
    isFailing: Boolean(failingSince),
  };
}

/**
 * What a webhook is to be told next: of each record one delivery at most, the oldest that waits, so that what happened
 * to a record arrives in order. One that waits for its next attempt holds up its own record alone.
 */
export async function nextDeliveries(database: Database, webhookId: number, limit: number): Promise<Delivery[]> {
  const rows = await database.rows({
    sql: `SELECT ${EVENT_COLUMNS}, delivery_id, delivery_attempts, delivery_log, client_name
      FROM shim_deliveries d FORCE INDEX (delivery_queue) JOIN shim_events ON event_id = d.delivery_event_id
      LEFT JOIN clients ON client_id = event_client_id
      WHERE d.delivery_webhook_id = ? AND d.delivery_state = 'waiting' AND d.delivery_next_at <= NOW() AND NOT EXISTS (
        SELECT 1 FROM shim_deliveries earlier WHERE earlier.delivery_webhook_id = d.delivery_webhook_id AND
          earlier.delivery_record = d.delivery_record AND earlier.delivery_state = 'waiting' AND earlier.delivery_id < d.delivery_id)
      ORDER BY d.delivery_id LIMIT ?`,
    parameters: [webhookId, limit],
  });
  return rows.map((row) => {
    const [id, attempts, log, clientName] = row.slice(-4);
    return {
      id: Number(id),
      attempts: Number(attempts),
      log: log as string | null,
      clientName: clientName as string | null,
      event: eventOf(row),
    };
  });
}

const RETRY_SECONDS = [5, 30, 120, 600, 3600, 21_600, 86_400];
const DAY_SECONDS = 86_400;

export const isDelivered = ({ status }: Answer): boolean => status >= 200 && status < 300;

/** Seconds until the next attempt after so many, give or take a fifth; undefined: there is none. */
export function retryAfter(
  attempts: number,
  { retryAfter: asked = 0 }: Answer,
  random = Math.random(),
): number | undefined {
  const planned = RETRY_SECONDS[attempts - 1];
  if (planned === undefined) return undefined;
  return Math.round(Math.max(planned * (0.8 + 0.4 * random), Math.min(asked, DAY_SECONDS)));
}

/** What came of an attempt. */
export interface Attempt {
  delivery: Delivery;
  answer: Answer;
  at: Date;
  ms: number;
}
