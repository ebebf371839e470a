import { type SqlBool, sql } from 'kysely';
import type { Context } from '../../../core/context.ts';
import { build } from '../../../database/builder.ts';
import { entries, unbilled } from './billing.ts';

/** Which unbilled time is meant: all of a client, or these tickets or entries of it. */
export interface Wanted {
  clientId: number;
  ticketIds: readonly number[] | undefined;
  entryIds: readonly number[] | undefined;
}

/** The unbilled time of one ticket. */
export interface TicketTime {
  ticketId: number;
  number: string;
  subject: string;
  entryIds: number[];
  seconds: number;
  /** The days of its first and last entry. */
  days: [string, string];
}

/** Billable time that is on no invoice, by ticket. */
export async function unbilledTime(context: Context, wanted: Wanted): Promise<TicketTime[]> {
  const { reply, ticket } = unbilled(context);
  const isOneOf = (column: string, ids: readonly number[] | undefined) =>
    ids ? sql<SqlBool>`${sql.ref(column)} IN (${sql.join(ids)})` : sql<SqlBool>`TRUE`;
  const found = await context.database.all(
    build
      .selectFrom('tickets')
      .innerJoin('ticket_replies', 'ticket_reply_ticket_id', 'ticket_id')
      .leftJoin(entries(context), 'time_entry_reply_id', 'ticket_reply_id')
      .select(['ticket_id', 'ticket_reply_id', 'ticket_subject'])
      .select(sql<string>`CONCAT(COALESCE(ticket_prefix, ''), ticket_number)`.as('number'))
      .select(sql<number>`TIME_TO_SEC(ticket_reply_time_worked)`.as('seconds'))
      .select(sql<string>`DATE(ticket_reply_created_at)`.as('day'))
      .where('ticket_client_id', '=', wanted.clientId)
      .where('ticket_archived_at', 'is', null)
      .where('ticket_reply_archived_at', 'is', null)
      .where('ticket_reply_time_worked', '>', '00:00:00')
      .where(isOneOf('ticket_id', wanted.ticketIds))
      .where(isOneOf('ticket_reply_id', wanted.entryIds))
      .where(reply)
      .where(ticket)
      .orderBy('ticket_id')
      .orderBy('ticket_reply_created_at')
      .orderBy('ticket_reply_id'),
  );
  const byTicket = new Map<number, TicketTime>();
  for (const { ticket_id: ticketId, ticket_reply_id: entryId, number, ticket_subject: subject, ...entry } of found) {
    const known = byTicket.get(ticketId);
    const { entryIds = [], seconds = 0, days: [first] = [entry.day] } = known ?? {};
    byTicket.set(ticketId, {
      ...{ ticketId, number, subject, days: [first, entry.day] },
      ...{ entryIds: [...entryIds, entryId], seconds: seconds + Number(entry.seconds) },
    });
  }
  return [...byTicket.values()];
}
