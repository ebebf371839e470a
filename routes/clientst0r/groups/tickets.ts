import { type Fields, type Group, moments, org, read } from '../group.ts';

const PRIORITIES = { low: 'Low', medium: 'Medium', high: 'High' };

export const tickets: Group = {
  name: 'Ticket',
  paths: ['tickets'],
  module: 'tickets',
  join: 'names',
  fields: {
    id: 'ticket_id',
    ticket_number: {
      access: 'read',
      from: ['ticket_prefix', 'ticket_number'],
      make: (of) => `${of('ticket_prefix') ?? ''}${of('ticket_number')}`,
      type: 'string',
    },
    org: org('ticket_client_id'),
    subject: { column: 'ticket_subject', required: true },
    description: 'ticket_details',
    priority: { column: 'ticket_priority', kind: 'label', words: PRIORITIES, closed: true },
    status: {
      column: 'ticket_status',
      kind: 'label',
      shown: 'ticket_status_name',
      named: { module: 'ticket_statuses', id: 'ticket_status_id', name: 'ticket_status_name' },
    },
    category: 'ticket_category',
    assignee: { column: 'ticket_assigned_to', to: 'User' },
    assignee_name: { access: 'read', from: ['ticket_assigned_to_name'], make: (of) => of('ticket_assigned_to_name') },
    contact: { column: 'ticket_contact_id', to: 'Contact' },
    asset: { column: 'ticket_asset_id', to: 'Asset' },
    vendor: { column: 'ticket_vendor_id', to: 'Vendor' },
    location_id: 'ticket_location_id',
    project_id: 'ticket_project_id',
    invoice: { column: 'ticket_invoice_id', to: 'Invoice' },
    billable: { column: 'ticket_billable', kind: 'boolean' },
    onsite: { column: 'ticket_onsite', kind: 'boolean' },
    source: 'ticket_source',
    external_id: 'ticket_vendor_ticket_number',
    scheduled_at: 'ticket_schedule',
    due_at: 'ticket_due_at',
    sla_id: read('ticket_sla_id'),
    response_due_at: read('ticket_response_due_at'),
    resolution_due_at: read('ticket_resolution_due_at'),
    first_response_at: 'ticket_first_response_at',
    resolved_at: 'ticket_resolved_at',
    closed_at: 'ticket_closed_at',
    is_open: { column: 'ticket_closed_at', kind: 'active', access: 'read' },
    is_archived: { column: 'ticket_archived_at', kind: 'archived' },
    created_by: read('ticket_created_by', { to: 'User' }),
    created_by_name: { access: 'read', from: ['ticket_created_by_name'], make: (of) => of('ticket_created_by_name') },
    ...moments('ticket'),
  },
  search: ['subject', 'description'],
  ordering: ['-id'],
  actions: { sla: 'GET' },
};

const reply: Fields = {
  id: 'ticket_reply_id',
  ticket: { column: 'ticket_reply_ticket_id', to: 'Ticket', required: true },
  created_by: read('ticket_reply_by'),
  created_by_name: { access: 'read', from: ['ticket_reply_by_name'], make: (of) => of('ticket_reply_by_name') },
  ...moments('ticket_reply'),
};
const TYPES = { public: 'Public', internal: 'Internal' };

export const ticketNotes: Group = {
  name: 'TicketNote',
  paths: ['tickets/notes'],
  module: 'ticket_replies',
  fields: {
    ...reply,
    body: { column: 'ticket_reply', required: true, also: ['note'] },
    visibility: { column: 'ticket_reply_type', kind: 'label', words: TYPES, also: ['type'] },
    time_worked: 'ticket_reply_time_worked',
  },
  search: ['body'],
  ordering: ['created_at'],
  where: [{ column: 'ticket_reply_archived_at', op: 'null', value: true }],
  below: { group: 'Ticket', as: 'notes', field: 'ticket' },
};

/** The notes that time was worked for. */
export const timeEntries: Group = {
  ...ticketNotes,
  name: 'TimeEntry',
  paths: ['tickets/time-entries', 'tickets/time_entries'],
  fields: {
    ...reply,
    description: { column: 'ticket_reply', required: true, also: ['body'] },
    duration: { column: 'ticket_reply_time_worked', required: true, also: ['time_worked'] },
    visibility: { column: 'ticket_reply_type', kind: 'label', words: TYPES },
  },
  search: ['description'],
  where: [...(ticketNotes.where ?? []), { column: 'ticket_reply_time_worked', op: 'gt', value: '00:00:00' }],
  below: { group: 'Ticket', as: 'time-entries', field: 'ticket' },
  graphql: { one: 'timeEntry', many: 'timeEntries' },
};
