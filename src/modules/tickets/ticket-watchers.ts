import { reference, sentAs, text } from '../../core/columns/columns.ts';
import { by, defineModule } from '../../core/module.ts';

export const ticketWatchers = defineModule({
  name: 'ticket_watchers',
  singular: 'ticket watcher',
  table: 'ticket_watchers',
  id: 'watcher_id',
  scope: { key: 'watcher_ticket_id', through: { table: 'tickets', id: 'ticket_id', column: 'ticket_client_id' } },
  permission: 'support',
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
