import { day, flag, markup, reference, text } from '../../core/columns/columns.ts';
import { by, defineModule } from '../../core/module.ts';
import { TODAY } from '../../database/builder.ts';

export const recurringTickets = defineModule({
  name: 'recurring_tickets',
  singular: 'recurring ticket',
  table: 'recurring_tickets',
  id: 'recurring_ticket_id',
  scope: { column: 'recurring_ticket_client_id' },
  permission: 'support',
  columns: {
    recurring_ticket_subject: text(),
    recurring_ticket_details: markup(),
    recurring_ticket_category: text(),
    recurring_ticket_priority: { ...text(), absent: 'Low' },
    recurring_ticket_frequency: text(),
    recurring_ticket_billable: flag(),
    recurring_ticket_start_date: day(),
    recurring_ticket_next_run: day(),
    recurring_ticket_assigned_to: reference(),
    recurring_ticket_contact_id: reference(),
    recurring_ticket_asset_id: reference(),
  },
  required: ['recurring_ticket_subject', 'recurring_ticket_frequency', 'client_id'],
  lookups: [by('recurring_ticket_id')],
  filters: ['recurring_ticket_frequency', 'recurring_ticket_assigned_to'],
  relations: {
    client: { belongsTo: 'clients', key: 'recurring_ticket_client_id' },
    contact: { belongsTo: 'contacts', key: 'recurring_ticket_contact_id' },
    asset: { belongsTo: 'assets', key: 'recurring_ticket_asset_id' },
    assets: { hasMany: 'assets', through: 'recurring_ticket_assets' },
  },
  // The table knows no archive.
  functions: ['read', 'create', 'update', 'delete'],
  effects: {
    before({ caller }, { function: name, values }) {
      if (name !== 'create') return;
      values.recurring_ticket_start_date ??= TODAY;
      values.recurring_ticket_next_run ??= values.recurring_ticket_start_date ?? TODAY;
      values.recurring_ticket_created_by = caller.userId;
    },
  },
});
