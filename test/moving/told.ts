import type { Row } from './compare.ts';

/** A door of ours as a source, and what of a site its API tells. */
export interface Told {
  system: string;
  /** Where the door is below the server's address. */
  path: string;
  columns: Readonly<Record<string, readonly string[]>>;
  /** Whether a row is the source's own: some things are told here by another reply. */
  isTheirs?(row: Row): boolean;
}

const CONTACT = ['contact_name', 'contact_email', 'contact_phone', 'contact_client_id'];
const TICKET = [
  ...['ticket_subject', 'ticket_details', 'ticket_priority', 'ticket_client_id', 'ticket_contact_id'],
  ...['ticket_assigned_to', 'ticket_created_at'],
];
const MOMENTS = ['ticket_first_response_at', 'ticket_closed_at'];
const SORTED = ['ticket_status', 'ticket_category'];
const REPLY = ['ticket_reply', 'ticket_reply_type', 'ticket_reply_ticket_id'];
const FILE = ['ticket_attachment_name', 'ticket_attachment_ticket_id', 'file'];
const ASSET = [
  'asset_model',
  'asset_type',
  'asset_make',
  'asset_serial',
  'asset_notes',
  'asset_client_id',
  'asset_contact_id',
];

export const SYSTEMS: readonly Told[] = [
  {
    system: 'itflow',
    path: '',
    columns: {
      clients: ['client_name', 'client_website', 'client_created_at'],
      locations: ['location_name', 'location_client_id', 'location_city'],
      contacts: [
        ...CONTACT,
        'contact_title',
        'contact_department',
        'contact_notes',
        'contact_location_id',
        'contact_created_at',
      ],
      assets: [...ASSET, 'asset_name', 'asset_ip', 'asset_created_at'],
      tickets: [...TICKET, ...MOMENTS, ...SORTED, 'ticket_asset_id'],
      ticket_replies: [...REPLY, 'ticket_reply_time_worked', 'ticket_reply_created_at'],
      ticket_attachments: FILE,
    },
  },
  {
    // A ticket has one sum of time.
    system: 'jitbit',
    path: '/helpdesk',
    columns: {
      clients: ['client_name', 'client_website'],
      contacts: [...CONTACT, 'contact_title', 'contact_department', 'contact_notes'],
      assets: ASSET,
      tickets: [...TICKET, ...MOMENTS, ...SORTED],
      ticket_replies: [...REPLY, 'ticket_reply_created_at'],
      ticket_attachments: FILE,
    },
    isTheirs: ({ ticket_reply: text }) => text !== 'Time spent',
  },
  {
    // No files of tickets, no locations; a status loses its capitals, a category is the number that it has there.
    system: 'clientst0r',
    path: '/clientst0r',
    columns: {
      clients: ['client_name', 'client_website', 'client_created_at'],
      contacts: [...CONTACT, 'contact_title', 'contact_department', 'contact_notes', 'contact_created_at'],
      assets: [...ASSET, 'asset_name', 'asset_ip', 'asset_created_at'],
      tickets: [...TICKET, ...MOMENTS, 'ticket_asset_id'],
      ticket_replies: [...REPLY, 'ticket_reply_time_worked', 'ticket_reply_created_at'],
    },
  },
  {
    // Of files the names, of comments the minute; no assets.
    system: 'clientexec',
    path: '/clientexec',
    columns: {
      clients: ['client_name'],
      contacts: CONTACT,
      tickets: [...TICKET, ...SORTED],
      ticket_replies: REPLY,
      invoices: ['invoice_scope', 'invoice_amount', 'invoice_date', 'invoice_status', 'invoice_client_id'],
    },
    isTheirs: ({ ticket_reply: text }) => !text?.startsWith('Files that are still in ClientExec'),
  },
];
