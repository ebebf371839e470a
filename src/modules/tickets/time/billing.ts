import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Context } from '../../../core/context.ts';

/**
 * SQL that is true where a reply's time is on a line of an invoice. A line that was deleted bills nothing, nor does a
 * cancelled invoice: what was on it may be billed again.
 */
const ON_A_LINE = `EXISTS (SELECT 1 FROM invoice_items JOIN invoices ON invoice_id = item_invoice_id
  WHERE item_id = time_entry_billed_item_id AND invoice_status <> 'Cancelled')`;

/**
 * SQL that is true where somebody has put a whole ticket on an invoice, in ITFlow or through `ticket_invoice_id`. What
 * `invoices/add_time` puts there itself says nothing of time that is worked later.
 */
const TICKET_BILLED = `(ticket_invoice_id <> 0 AND NOT EXISTS (SELECT 1 FROM shim_time_entries AS billed
  WHERE billed.time_entry_billed_ticket_id = ticket_id AND billed.time_entry_billed_invoice_id = ticket_invoice_id))`;

const ENTRY = 'FROM shim_time_entries WHERE time_entry_reply_id = ticket_reply_id';

/** What a time entry has beyond its reply, each SQL over a reply and its ticket. */
export const ENTRY_COLUMNS = {
  time_entry_started_at: `SELECT time_entry_started_at ${ENTRY}`,
  time_entry_billable: `COALESCE((SELECT time_entry_billable ${ENTRY}), ticket_billable, 0)`,
  // 0 = it is on none.
  time_entry_invoice_id: `COALESCE((SELECT time_entry_billed_invoice_id ${ENTRY} AND ${ON_A_LINE}),
    IF(${TICKET_BILLED}, ticket_invoice_id, 0), 0)`,
};

interface Entry {
  time_entry_reply_id: number | null;
  time_entry_billable: number | null;
}

/** To be joined beside the replies: the rows of shim_time_entries, none where there is no such table. */
export const entries = ({ schema }: Context) =>
  schema.tables.has('shim_time_entries')
    ? sql<Entry>`shim_time_entries`.as('entries')
    : sql<Entry>`(SELECT 0 AS time_entry_reply_id, 0 AS time_entry_billable FROM DUAL WHERE FALSE)`.as('entries');

/** That the time of a reply, beside its entry and its ticket, is to be paid for. */
export const BILLABLE = sql<SqlBool>`COALESCE(time_entry_billable, ticket_billable) = 1`;

interface Unbilled {
  /** Of a reply beside its entry. */
  reply: RawBuilder<SqlBool>;
  /** Of a ticket beside `time_entry_billable` of its replies. */
  ticket: RawBuilder<SqlBool>;
}

/** What is true of billable time that is on no invoice. Without tables of ours, ITFlow's tickets alone say it. */
export function unbilled({ schema }: Context): Unbilled {
  if (!schema.tables.has('shim_time_entries'))
    return { reply: sql`TRUE`, ticket: sql`${BILLABLE} AND ticket_invoice_id = 0` };
  return {
    reply: sql.raw(`(time_entry_reply_id IS NULL OR time_entry_billed_item_id = 0 OR NOT ${ON_A_LINE})`),
    ticket: sql`${BILLABLE} AND NOT ${sql.raw(TICKET_BILLED)}`,
  };
}
