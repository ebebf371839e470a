import { sql } from 'kysely';
import type { Context } from '../../../core/context.ts';
import { tell } from '../../../core/write/event.ts';
import { build } from '../../../database/builder.ts';
import type { TicketTime } from '../../tickets/time/unbilled-entries.ts';

/** Notes which line has billed which entries, and lets ITFlow itself see that the tickets are on the invoice. */
export async function markBilled(
  context: Context,
  clientId: number,
  { id: invoiceId }: { id: number },
  billed: readonly TicketTime[],
): Promise<void> {
  const { database } = context;
  const last = await database.all(
    build
      .selectFrom('invoice_items')
      .select('item_id')
      .where('item_invoice_id', '=', invoiceId)
      .orderBy('item_id', 'desc')
      .limit(billed.length),
  );
  // Lines that are inserted together have ids in their order.
  const lines = last.reverse().map(({ item_id }) => item_id);
  const rows = billed.flatMap(({ ticketId, entryIds }, i) =>
    entryIds.map((entryId) => ({
      time_entry_reply_id: entryId,
      time_entry_billed_ticket_id: ticketId,
      time_entry_billed_invoice_id: invoiceId,
      time_entry_billed_item_id: lines[i] as number,
    })),
  );
  await database.write(
    build.insertInto('shim_time_entries').values(rows).onDuplicateKeyUpdate({
      time_entry_billed_ticket_id: sql`VALUES(time_entry_billed_ticket_id)`,
      time_entry_billed_invoice_id: sql`VALUES(time_entry_billed_invoice_id)`,
      time_entry_billed_item_id: sql`VALUES(time_entry_billed_item_id)`,
    }),
  );
  for (const { ticketId } of billed) await putOnInvoice(context, clientId, ticketId, invoiceId);
}

async function putOnInvoice(context: Context, clientId: number, ticketId: number, invoiceId: number): Promise<void> {
  const { changed } = await context.database.write(
    build
      .updateTable('tickets')
      .set({ ticket_invoice_id: invoiceId })
      .where('ticket_id', '=', ticketId)
      .where('ticket_invoice_id', '<>', invoiceId),
  );
  if (!changed) return;
  await tell(context, {
    ...{ type: 'ticket.updated', module: 'tickets', recordId: ticketId, clientId },
    before: {},
    after: { ticket_invoice_id: invoiceId },
  });
}
