import { createHmac } from 'node:crypto';
import { Webhook as Signer } from 'standardwebhooks';
import type { Event } from '../event.ts';

/** How a webhook wants to be told. */
export interface Receiver {
  format: string;
  secret: string;
  /** Headers of its own. */
  headers: Record<string, string>;
}

/** The name of the event's client; null where it has none. */
type ClientName = string | null;

const itflow = (event: Event, name: ClientName) => ({
  type: event.type,
  timestamp: event.timestamp,
  sequence: event.sequence,
  client: organization(event, name),
  module: event.module,
  record_id: event.recordId,
  key_id: event.keyId,
  user_id: event.userId,
  source: event.source,
  data: { before: event.before, after: event.after },
});

/** As ClientSt0r sends it: the record's columns flat, whichever are known. */
function clientst0r(event: Event, name: ClientName) {
  const [singular = ''] = event.type.split('.');
  const columns = event.type.endsWith('.deleted') ? event.before : event.after;
  const serial = 'asset_serial' in columns ? { serial_number: columns.asset_serial } : {};
  return {
    event: event.type,
    timestamp: event.timestamp,
    organization: organization(event, name),
    data: { [`${singular}_id`]: event.recordId, ...columns, ...serial },
  };
}

const organization = ({ clientId }: Event, name: ClientName) => (clientId ? { id: clientId, name } : null);

/**
 * The body of a message (`ruled`: a rule's, see rule.ts) and its headers, signed as Standard Webhooks says and as
 * ClientSt0r does.
 */
export function messageOf(
  event: Event,
  name: ClientName,
  { format, secret, headers }: Receiver,
  { now = new Date(), ruled }: { now?: Date; ruled?: string | undefined } = {},
) {
  const body = ruled ?? JSON.stringify(format === 'clientst0r' ? clientst0r(event, name) : itflow(event, name));
  return {
    body,
    headers: {
      ...headers,
      'Content-Type': 'application/json',
      'User-Agent': 'itflow-shim-webhooks',
      'webhook-id': event.id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Signer(secret).sign(event.id, now, body),
      'X-Webhook-Signature': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
    },
  };
}
