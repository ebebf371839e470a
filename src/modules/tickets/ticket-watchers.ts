import { reference, sentAs, text } from '../../core/columns/columns.ts';
import { by, defineModule } from '../../core/module.ts';
import { ofTicket, TICKETS_OF_CONTACT } from './of-ticket.ts';

export const ticketWatchers = defineModule({
  name: 'ticket_watchers',
  singular: 'ticket watcher',
  table: 'ticket_watchers',
  id: 'watcher_id',
  scope: { key: 'watcher_ticket_id', through: ofTicket },
  permission: 'support',
  ofContact: `watcher_ticket_id IN (${TICKETS_OF_CONTACT})`,
  columns: {
    watcher_email: text(),
    watcher_name: text(),
    watcher_ticket_id: sentAs(reference(), 'ticket_id'),
  },
  required: ['watcher_email'],
  lookups: [by('watcher_id'), by('watcher_ticket_id', { single: false }), by('watcher_email')],
  relations: {
    ticket: { belongsTo: 'tickets', key: 'watcher_ticket_id' },
  },
  functions: ['read', 'create', 'update', 'delete'],
});
