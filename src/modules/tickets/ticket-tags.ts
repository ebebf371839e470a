import { reference, sentAs, text } from '../../core/columns/columns.ts';
import { by, defineModule } from '../../core/module.ts';
import { ofTicket, TICKETS_OF_CONTACT } from './of-ticket.ts';

/** The words that a ticket is found by. ITFlow has tags for other records alone. */
export const ticketTags = defineModule({
  name: 'ticket_tags',
  singular: 'ticket tag',
  table: 'shim_ticket_tags',
  id: 'ticket_tag_id',
  scope: { key: 'ticket_tag_ticket_id', through: ofTicket },
  permission: 'support',
  ofContact: `ticket_tag_ticket_id IN (${TICKETS_OF_CONTACT})`,
  columns: { ticket_tag_name: text(), ticket_tag_ticket_id: sentAs(reference(), 'ticket_id') },
  required: ['ticket_tag_name'],
  lookups: [by('ticket_tag_id'), by('ticket_tag_ticket_id', { single: false }), by('ticket_tag_name')],
  relations: { ticket: { belongsTo: 'tickets', key: 'ticket_tag_ticket_id' } },
  functions: ['read', 'create', 'delete'],
});
