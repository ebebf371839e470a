import { flag, integer, optional, text } from '../../core/columns/columns.ts';
import { by, defineModule } from '../../core/module.ts';

export const ticketStatuses = defineModule({
  name: 'ticket_statuses',
  singular: 'ticket status',
  table: 'ticket_statuses',
  id: 'ticket_status_id',
  scope: { everybody: true },
  permission: 'support',
  ofContact: 'TRUE',
  columns: {
    ticket_status_name: text(),
    ticket_status_color: text(),
    ticket_status_active: optional(flag()),
    ticket_status_order: integer(),
  },
  required: ['ticket_status_name'],
  lookups: [by('ticket_status_id')],
  filters: ['ticket_status_active'],
  relations: {
    tickets: { hasMany: 'tickets', key: 'ticket_status' },
  },
  functions: ['read', 'create'],
});
