import { dateTime, flag, integer, markup, optional, reference, sentAs } from '../../../core/columns/columns.ts';
import { by, defineModule } from '../../../core/module.ts';
import { ofTicket } from '../of-ticket.ts';
import { timeWorked } from '../replies/time-worked.ts';
import { ENTRY_COLUMNS } from './billing.ts';
import { afterEntry, beforeEntry } from './entry-effects.ts';
import { start, stop } from './timer-functions.ts';

/** Worked time: the replies of tickets that have some, with what ITFlow keeps nowhere in a table of ours. */
export const timeEntries = defineModule({
  name: 'time_entries',
  singular: 'time entry',
  table: 'ticket_replies',
  only: "ticket_reply_time_worked > '00:00:00'",
  needs: 'shim_time_entries',
  id: 'ticket_reply_id',
  idAlias: 'time_entry_id',
  scope: { key: 'ticket_reply_ticket_id', through: ofTicket },
  permission: 'support',
  columns: {
    ticket_reply: markup(),
    ticket_reply_time_worked: timeWorked(),
    ticket_reply_by: optional(reference()),
    ticket_reply_ticket_id: sentAs(reference(), 'ticket_id'),
  },
  elsewhere: {
    time_entry_started_at: optional(dateTime()),
    time_entry_billable: optional(flag()),
    // Minutes, 1 to 15: the time is rounded up to a multiple of them.
    round_to: optional(integer()),
  },
  required: ['ticket_reply_time_worked'],
  lookups: [
    by('ticket_reply_id'),
    { by: 'time_entry_id', columns: ['ticket_reply_id'], compare: 'id', single: true },
    { by: 'ticket_id', columns: ['ticket_reply_ticket_id'], compare: 'id', single: false },
    by('ticket_reply_by', { single: false }),
  ],
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
      computed: {
        ...ENTRY_COLUMNS,
        ticket_reply_by_name: 'SELECT user_name FROM users WHERE user_id = ticket_reply_by',
      },
    },
  },
  join: 'ticket',
  relations: { ticket: { belongsTo: 'tickets', key: 'ticket_reply_ticket_id' } },
  functions: ['read', 'create', 'update', 'delete'],
  custom: { start, stop },
  effects: { before: beforeEntry, after: afterEntry },
});
