import { flag, integer, markup, reference, sentAs, text } from '../columns.ts';
import { by, defineModule, STANDARD } from '../module.ts';
import { numberTicket, resolveTicket } from '../tickets.ts';

export const tickets = defineModule({
  name: 'tickets',
  singular: 'ticket',
  table: 'tickets',
  id: 'ticket_id',
  scope: { column: 'ticket_client_id' },
  permission: 'support',
  columns: {
    ticket_subject: text(),
    ticket_details: markup(),
    ticket_priority: text(),
    ticket_billable: flag(),
    ticket_vendor_ticket_number: sentAs(integer(), 'ticket_vendor_ticket_id'),
    ticket_assigned_to: reference(),
    ticket_vendor_id: reference(),
    ticket_contact_id: reference(),
    ticket_asset_id: reference(),
  },
  required: ['ticket_subject'],
  lookups: [by('ticket_id', { join: 'status' })],
  filters: ['ticket_status', 'ticket_priority'],
  joins: { status: { table: 'ticket_statuses', on: 'ticket_status = ticket_status_id', columns: 'all' } },
  functions: STANDARD,
  custom: {
    resolve: {
      writes: true,
      level: 2,
      summary: 'Resolves an open ticket',
      fields: { ticket_id: reference() },
      required: ['ticket_id'],
      run: resolveTicket,
    },
  },
  effects: { before: numberTicket },
});
