import { dateTime, flag, integer, markup, optional, reference, text } from '../../core/columns/columns.ts';
import { by, type CustomFunction, defineModule, STANDARD } from '../../core/module.ts';
import { afterTicket, beforeTicket, closeTicket, numberTicket, reopenTicket, resolveTicket } from './lifecycle.ts';
import { mergeTicket } from './merge.ts';

const onOne = (summary: string, run: CustomFunction['run'], fields: CustomFunction['fields'] = {}): CustomFunction => ({
  writes: true,
  level: 2,
  summary,
  fields: { ticket_id: reference(), ...fields },
  required: ['ticket_id', ...Object.keys(fields)],
  run,
});

export const tickets = defineModule({
  name: 'tickets',
  singular: 'ticket',
  table: 'tickets',
  id: 'ticket_id',
  scope: { column: 'ticket_client_id' },
  permission: 'support',
  ofContact: 'ticket_contact_id = ?',
  columns: {
    ticket_subject: text(),
    ticket_details: { ...markup(), absent: '< blank >' },
    ticket_priority: text(),
    ticket_status: optional(reference()),
    ticket_category: optional(text()),
    ticket_billable: flag(),
    ticket_onsite: optional(flag()),
    ticket_schedule: optional(dateTime()),
    ticket_due_at: optional(dateTime()),
    ticket_vendor_ticket_number: optional(text()),
    ticket_assigned_to: reference(),
    ticket_vendor_id: reference(),
    ticket_contact_id: reference(),
    ticket_asset_id: reference(),
    ticket_location_id: optional(reference()),
    ticket_project_id: optional(reference()),
    ticket_invoice_id: optional(reference()),
    ticket_quote_id: optional(reference()),
    ticket_order: optional(integer()),
    // Left to the server in daily work; whoever moves tickets here from elsewhere sends them.
    ticket_source: optional(text()),
    ticket_created_at: optional(dateTime()),
    ticket_first_response_at: optional(dateTime()),
    ticket_resolved_at: optional(dateTime()),
    ticket_closed_at: optional(dateTime()),
  },
  // A whole number, as ITFlow reads it; ticket_vendor_ticket_number takes any text.
  elsewhere: { ticket_vendor_ticket_id: integer() },
  required: ['ticket_subject'],
  lookups: [by('ticket_id', { join: 'status' })],
  filters: [
    'ticket_status',
    'ticket_priority',
    'ticket_category',
    'ticket_assigned_to',
    'ticket_contact_id',
    'ticket_asset_id',
  ],
  joins: {
    status: { table: 'ticket_statuses', on: 'ticket_status = ticket_status_id', columns: 'all' },
    // What other doors call a ticket's status and people: by their names.
    names: {
      table: 'ticket_statuses',
      on: 'ticket_status = ticket_status_id',
      columns: 'none',
      alias: { ticket_status_name: 'ticket_status_name' },
      computed: {
        ticket_assigned_to_name: 'SELECT user_name FROM users WHERE user_id = ticket_assigned_to',
        ticket_created_by_name: 'SELECT user_name FROM users WHERE user_id = ticket_created_by',
      },
    },
  },
  relations: {
    client: { belongsTo: 'clients', key: 'ticket_client_id' },
    contact: { belongsTo: 'contacts', key: 'ticket_contact_id' },
    asset: { belongsTo: 'assets', key: 'ticket_asset_id' },
    location: { belongsTo: 'locations', key: 'ticket_location_id' },
    vendor: { belongsTo: 'vendors', key: 'ticket_vendor_id' },
    status: { belongsTo: 'ticket_statuses', key: 'ticket_status' },
    invoice: { belongsTo: 'invoices', key: 'ticket_invoice_id' },
    quote: { belongsTo: 'quotes', key: 'ticket_quote_id' },
    replies: { hasMany: 'ticket_replies', key: 'ticket_reply_ticket_id' },
    assets: { hasMany: 'assets', through: 'ticket_assets' },
    project: { belongsTo: 'projects', key: 'ticket_project_id' },
    recurring_ticket: { belongsTo: 'recurring_tickets', key: 'ticket_recurring_ticket_id' },
    tasks: { hasMany: 'tasks', key: 'task_ticket_id' },
    watchers: { hasMany: 'ticket_watchers', key: 'watcher_ticket_id' },
  },
  functions: STANDARD,
  custom: {
    resolve: onOne('Resolves an open ticket', resolveTicket),
    close: onOne('Closes a ticket for good', closeTicket),
    reopen: onOne('Opens a resolved or closed ticket again', reopenTicket),
    merge: onOne('Moves the replies of a ticket into another one of the same client and closes it', mergeTicket, {
      into_ticket_id: reference(),
    }),
  },
  effects: { before: beforeTicket, after: afterTicket, last: numberTicket },
  hasFiles: true,
});
