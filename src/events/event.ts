import type { Row, Value } from '../database/database.ts';

type Values = Record<string, unknown>;

/** An event as it is told, in ITFlow's words. */
export interface Event {
  /** Where it stands among all events; the cursor of whoever reads along. */
  sequence: number;
  /** The same on every way and every repetition: whoever has seen it may pass over the second one. */
  id: string;
  type: string;
  timestamp: string;
  module: string;
  recordId: number;
  clientId: number;
  keyId: number;
  userId: number;
  /** Whether it was written here, or found to have been written by ITFlow itself; then `before` is empty. */
  source: 'api' | 'itflow';
  before: Values;
  after: Values;
}

/** What `eventOf` makes an event of. */
export const EVENT_COLUMNS =
  'event_sequence, event_uuid, event_type, event_module, event_record_id, event_client_id, event_key_id, event_user_id, event_before, event_after';

export function eventOf(row: Row): Event {
  const [sequence, id, type, module, recordId, clientId, keyId, userId, before, after] = row;
  return {
    sequence: Number(sequence),
    id: String(id),
    type: String(type),
    timestamp: new Date(momentOf(String(id))).toISOString(),
    module: String(module),
    recordId: Number(recordId),
    clientId: Number(clientId),
    keyId: Number(keyId),
    userId: Number(userId),
    source: before === null ? 'itflow' : 'api',
    ...differences(valuesOf(before), valuesOf(after)),
  };
}

/** A UUIDv7 begins with its milliseconds since 1970, which know no time zone. */
const momentOf = (uuid: string): number => Number.parseInt(uuid.replace('-', '').slice(0, 12), 16);

/** A row that was deleted in the same transaction has no `after`. */
const valuesOf = (json: Value | undefined): Values => (typeof json === 'string' ? (JSON.parse(json) ?? {}) : {});

/** A write may set a column to what it was: that is no change. Both sides come as the database gives them. */
function differences(before: Values, after: Values): { before: Values; after: Values } {
  const isSame = (name: string) => name in before && name in after && textOf(before[name]) === textOf(after[name]);
  const others = (values: Values) => Object.fromEntries(Object.entries(values).filter(([name]) => !isSame(name)));
  return { before: others(before), after: others(after) };
}

const textOf = (value: unknown) => (value === null ? null : String(value));

/** The same in the form of ITFlow's rows. */
export const eventRow = (event: Event): object => ({
  event_sequence: event.sequence,
  event_id: event.id,
  event_type: event.type,
  event_timestamp: event.timestamp,
  event_module: event.module,
  event_record_id: event.recordId,
  event_client_id: event.clientId,
  event_key_id: event.keyId,
  event_user_id: event.userId,
  event_source: event.source,
  event_before: event.before,
  event_after: event.after,
});
