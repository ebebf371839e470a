import { day, money, oneOf, optional, reference, text } from '../../core/columns/columns.ts';
import { by, defineModule, STANDARD } from '../../core/module.ts';
import { items } from './line-items.ts';
import { salesDocumentEffects, setStatus } from './sales-document.ts';
import { addTime } from './time/add-time.ts';

export const invoices = defineModule({
  name: 'invoices',
  singular: 'invoice',
  table: 'invoices',
  id: 'invoice_id',
  scope: { column: 'invoice_client_id' },
  permission: 'sales',
  columns: {
    invoice_scope: text(),
    // Partial and Paid follow the payments; Cancelled is a function of its own.
    invoice_status: oneOf('Draft', 'Sent', 'Viewed', 'Overdue', 'Non-Billable'),
    invoice_date: day(),
    invoice_due: day(),
    invoice_discount_amount: money(),
    invoice_currency_code: optional(text()),
    invoice_note: text(),
    invoice_category_id: reference(),
  },
  elsewhere: { items: items() },
  required: ['client_id'],
  lookups: [by('invoice_id')],
  filters: ['invoice_status'],
  relations: {
    client: { belongsTo: 'clients', key: 'invoice_client_id' },
    category: { belongsTo: 'categories', key: 'invoice_category_id' },
    recurring_invoice: { belongsTo: 'recurring_invoices', key: 'invoice_recurring_invoice_id' },
    items: { hasMany: 'invoice_items', key: 'item_invoice_id' },
    payments: { hasMany: 'payments', key: 'payment_invoice_id' },
    tickets: { hasMany: 'tickets', key: 'ticket_invoice_id' },
  },
  functions: STANDARD,
  custom: {
    cancel: setStatus('invoice', 'Cancelled', 'Cancels an invoice without payments', { invoice_id: reference() }),
    add_time: addTime,
  },
  effects: salesDocumentEffects('invoice'),
});
