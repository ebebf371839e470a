import type { Known } from '../source.ts';
import { Reference, referTo, type SourceRecord } from '../source.ts';
import { type Json, label, moment } from './reads.ts';

/** ClientSt0r names a status by its word alone: it comes with the first ticket that has it. */
export const statusOf = (record: Json): SourceRecord => ({
  module: 'ticket_statuses',
  id: String(record.status),
  seen: record.status,
  sameBy: ['ticket_status_name'],
  content: () => ({ values: { ticket_status_name: label('status')(record) } }),
});

/** As it was there, where a create does more: a line break behind the text, the primary contact, moments. */
export const ticketAsItWas = (values: Record<string, Known>): Record<string, Known> =>
  Object.fromEntries(
    ['details', 'contact_id', 'first_response_at', 'resolved_at', 'closed_at'].map((name) => [
      `ticket_${name}`,
      values[`ticket_${name}`] ?? (name.endsWith('_at') ? null : undefined),
    ]),
  );

/** A note, with the time that was worked. Internal at first: nobody is mailed, and the ticket's clocks stand still. */
export function noteOf(ticketId: unknown, note: Json): SourceRecord {
  const type = label('visibility')(note);
  const author = referTo(type === 'Client' ? 'contacts' : 'users', note.created_by);
  return {
    module: 'ticket_replies',
    id: String(note.id),
    seen: note,
    content: () => ({
      values: {
        ticket_reply_ticket_id: new Reference('tickets', String(ticketId)),
        ticket_reply: String(note.body ?? ''),
        ticket_reply_type: 'Internal',
        ticket_reply_time_worked: String(note.time_worked ?? ''),
      },
      asItWas: {
        ticket_reply_type: type,
        ticket_reply_by: author,
        ticket_reply_created_at: moment('created_at')(note),
      },
    }),
  };
}
