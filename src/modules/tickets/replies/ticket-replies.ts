import { type Column, markup, optional, reference, sentAs, text } from '../../../core/columns/columns.ts';
import { by, defineModule, STANDARD } from '../../../core/module.ts';
import { ofTicket, TICKETS_OF_CONTACT } from '../of-ticket.ts';
import { latestReplies } from './latest-replies.ts';
import { afterReply, beforeReply } from './reply-effects.ts';
import { timeWorked } from './time-worked.ts';

export const ticketReplies = defineModule({
  name: 'ticket_replies',
  singular: 'ticket reply',
  table: 'ticket_replies',
  id: 'ticket_reply_id',
  scope: { key: 'ticket_reply_ticket_id', through: ofTicket },
  permission: 'support',
  ofContact: `ticket_reply_type <> 'Internal' AND ticket_reply_ticket_id IN (${TICKETS_OF_CONTACT})`,
  columns: {
    ticket_reply: markup(),
    ticket_reply_type: replyType(),
    ticket_reply_time_worked: timeWorked(),
    ticket_reply_ticket_id: sentAs(reference(), 'ticket_id'),
  },
  // Who has written a reply that came by mail or by phone: then it is the contact's own.
  elsewhere: { ticket_status: optional(reference()), ticket_reply_contact_id: optional(reference()) },
  required: ['ticket_reply'],
  lookups: [
    by('ticket_reply_id'),
    { by: 'ticket_id', columns: ['ticket_reply_ticket_id'], compare: 'id', single: false },
  ],
  narrowedBy: { type: 'Public, Internal or Client.', include_archived: '1: archived replies too.' },
  joins: {
    ticket: {
      table: 'tickets',
      on: 'ticket_id = ticket_reply_ticket_id',
      columns: 'none',
      alias: {
        ticket_prefix: 'ticket_prefix',
        ticket_number: 'ticket_number',
        ticket_subject: 'ticket_subject',
        ticket_client_id: 'ticket_client_id',
      },
    },
  },
  computed: {
    ticket_reply_by_name: `IF(ticket_reply_type = 'Client', (SELECT contact_name FROM contacts WHERE contact_id = ticket_reply_by),
      (SELECT user_name FROM users WHERE user_id = ticket_reply_by))`,
  },
  join: 'ticket',
  relations: {
    ticket: { belongsTo: 'tickets', key: 'ticket_reply_ticket_id' },
  },
  functions: STANDARD,
  custom: { latest: latestReplies },
  effects: { before: beforeReply, after: afterReply },
});

/** `Public`, else `Internal`: only the portal writes a client's own replies. */
function replyType(): Column {
  const column = text();
  const coerce: Column['coerce'] = (value, field) =>
    /^public$/i.test(String(column.coerce(value, field))) ? 'Public' : 'Internal';
  return { ...column, coerce, absent: 'Internal' };
}
