import { by, defineModule } from '../../core/module.ts';
import { ofTicket, TICKETS_OF_CONTACT } from './of-ticket.ts';

/** What happened to a ticket, as ITFlow shows it. Writes of tickets leave it. */
export const ticketHistory = defineModule({
  name: 'ticket_history',
  singular: 'ticket history entry',
  table: 'ticket_history',
  id: 'ticket_history_id',
  scope: { key: 'ticket_history_ticket_id', through: ofTicket },
  permission: 'support',
  ofContact: `ticket_history_ticket_id IN (${TICKETS_OF_CONTACT})`,
  columns: {},
  required: [],
  lookups: [by('ticket_history_id'), by('ticket_history_ticket_id', { single: false })],
  relations: { ticket: { belongsTo: 'tickets', key: 'ticket_history_ticket_id' } },
  functions: ['read'],
});
