import { date, day, money, oneOf, optional, reference, text } from '../../core/columns/columns.ts';
import { by, defineModule, STANDARD } from '../../core/module.ts';
import { items } from './line-items.ts';
import { salesDocumentEffects, setStatus } from './sales-document.ts';

export const quotes = defineModule({
  name: 'quotes',
  singular: 'quote',
  table: 'quotes',
  id: 'quote_id',
  scope: { column: 'quote_client_id' },
  permission: 'sales',
  columns: {
    quote_scope: text(),
    quote_status: oneOf('Draft', 'Sent', 'Viewed', 'Accepted', 'Declined', 'Invoiced'),
    quote_date: day(),
    quote_expire: date(),
    quote_discount_amount: money(),
    quote_currency_code: optional(text()),
    quote_note: text(),
    quote_category_id: reference(),
  },
  elsewhere: { items: items() },
  required: ['client_id'],
  lookups: [by('quote_id')],
  filters: ['quote_status'],
  relations: {
    client: { belongsTo: 'clients', key: 'quote_client_id' },
    category: { belongsTo: 'categories', key: 'quote_category_id' },
    items: { hasMany: 'quote_items', key: 'item_quote_id' },
    tickets: { hasMany: 'tickets', key: 'ticket_quote_id' },
    files: { hasMany: 'files', through: 'quote_files' },
  },
  functions: STANDARD,
  custom: {
    accept: setStatus('quote', 'Accepted', 'Accepts a quote', { quote_id: reference() }),
    decline: setStatus('quote', 'Declined', 'Declines a quote', { quote_id: reference() }),
  },
  effects: salesDocumentEffects('quote'),
});
