import { v7 as uuidv7 } from 'uuid';
import type { Database, Statement } from '../database/database.ts';
import { type ColumnInfo, quoteName, type Schema } from '../database/schema.ts';
import { isSecretName } from '../errors/secret-names.ts';

type Values = Readonly<Record<string, unknown>>;

/** What happened to one record. */
export interface NewEvent {
  /** `asset.created` */
  type: string;
  module: string;
  recordId: number;
  clientId: number;
  keyId: number;
  userId: number;
  /** What is to be told of the row as it was, by column; null where nobody here saw it (see event.ts). */
  before: Values | null;
  /** What is to be told of the row as it is now: read from the table, or known already. */
  after: RowNow | Values;
}

/**
 * The row of a table, to be read where the event is written: only the database knows its own defaults and expressions.
 */
export class RowNow {
  readonly table: string;
  readonly id: string;
  readonly columns: readonly ColumnInfo[];
  /** What is told besides, since it is stored elsewhere. */
  readonly besides: Values;

  constructor(table: string, id: string, columns: readonly ColumnInfo[], besides: Values = {}) {
    this.table = table;
    this.id = id;
    this.columns = columns;
    this.besides = besides;
  }
}

const TABLES = ['shim_events', 'shim_event_sequence', 'shim_webhooks', 'shim_webhook_senders', 'shim_deliveries'];

/** A database where they could not be made (an attached one without the right to CREATE) goes on without events. */
export const hasOutbox = ({ tables }: Schema): boolean => TABLES.every((table) => tables.has(table));

// Bytes are what is encrypted; hashes and tokens open doors as well as passwords do.
const SECRET = /token|hash|otp|^webhook_(url|headers)$/;
const BYTES = /blob|binary|^bit$/;

/** Whether an event may tell what a column holds. */
export const mayBeTold = ({ name, type }: Pick<ColumnInfo, 'name' | 'type'>): boolean =>
  !isSecretName(name) && !SECRET.test(name) && !BYTES.test(type);

/** Puts an event into the outbox, in the transaction of the write that it tells of: they stand or fall together. */
export async function putEvent(database: Database, event: NewEvent): Promise<void> {
  const after =
    event.after instanceof RowNow
      ? rowNow(event.after, event.recordId)
      : { sql: '?', parameters: [JSON.stringify(event.after)] };
  await database.write({
    sql: `INSERT INTO shim_events (event_uuid, event_type, event_module, event_record_id, event_client_id, event_key_id,
      event_user_id, event_before, event_after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ${after.sql})`,
    parameters: [
      uuidv7(),
      event.type,
      event.module,
      event.recordId,
      event.clientId,
      event.keyId,
      event.userId,
      event.before && JSON.stringify(event.before),
      ...after.parameters,
    ],
    prepared: true,
  });
}

// The others have to be made a text: decimals would be numbers, what holds JSON an object, and MySQL gives moments another
// form.
const IS_ITSELF = /int$|^float$|^double$|char$|^(tiny|medium)?text$|^enum$/;

/** A subquery, not INSERT … SELECT: that would make other events wait for this one's number. */
function rowNow({ table, id, columns, besides }: RowNow, recordId: number): Statement {
  const others = Object.entries(besides);
  const pairs = [pairsOf(columns), ...others.map(() => '?, ?')].filter(Boolean).join(', ');
  return {
    sql: `(SELECT JSON_OBJECT(${pairs}) FROM ${quoteName(table)} WHERE ${quoteName(id)} = ?)`,
    parameters: [...others.flat(), recordId],
  };
}

const texts = new WeakMap<readonly ColumnInfo[], string>();

/** Name and value of each column, as the driver gives them: decimals and moments are text. */
function pairsOf(columns: readonly ColumnInfo[]): string {
  const text =
    texts.get(columns) ??
    columns
      .map(({ name, type }) => {
        const column = quoteName(name);
        return `'${name}', ${IS_ITSELF.test(type) ? column : `CAST(${column} AS CHAR)`}`;
      })
      .join(', ');
  texts.set(columns, text);
  return text;
}
