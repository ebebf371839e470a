import type { Call, Row } from '../call.ts';
import { numberOf, userIdOfContact } from '../values.ts';

interface Latest {
  ticket_id: number;
  ticket_reply_id: number;
  ticket_reply_created_at: string;
  seconds_worked: number;
}

/** Who wrote a reply, by the id that Jitbit's clients know. */
export const authorOf = (row: Row): number =>
  row.ticket_reply_type === 'Client' ? userIdOfContact(numberOf(row.ticket_reply_by)) : numberOf(row.ticket_reply_by);

/** Of each ticket when it was replied to last, by whom, and the time worked on it. */
export async function latestReplies(call: Call, ticketIds: readonly number[]) {
  if (ticketIds.length === 0) return new Map<number, Latest & { reply: Row | undefined }>();
  const latest = await call.data<Latest>('ticket_replies/latest', { ticket_ids: ticketIds.join(',') });
  const ids = latest.map(({ ticket_reply_id: id }) => id);
  const fields = ['ticket_reply_type', 'ticket_reply_by'];
  const replies = ids.length
    ? await call.rowsIfAllowed('ticket_replies', [{ column: 'ticket_reply_id', op: 'in', value: ids }], { fields })
    : [];
  const byId = new Map(replies.map((row) => [numberOf(row.ticket_reply_id), row]));
  return new Map(latest.map((each) => [each.ticket_id, { ...each, reply: byId.get(each.ticket_reply_id) }]));
}

/** Those of the tickets that have parts. */
export async function parentsAmong(call: Call, ticketIds: readonly number[]): Promise<ReadonlySet<number>> {
  if (ticketIds.length === 0) return new Set();
  const links = await call.rowsIfAllowed('ticket_links', [
    { column: 'ticket_link_kind', op: 'eq', value: 'child' },
    { column: 'ticket_link_ticket_id', op: 'in', value: ticketIds },
  ]);
  return new Set(links.map((link) => numberOf(link.ticket_link_ticket_id)));
}
