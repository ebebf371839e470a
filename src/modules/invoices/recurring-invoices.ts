import { day, flag, money, oneOf, optional, reference, text } from '../../core/columns/columns.ts';
import type { Context } from '../../core/context.ts';
import { by, defineModule, STANDARD } from '../../core/module.ts';
import { build } from '../../database/builder.ts';
import { items } from './line-items.ts';
import { salesDocumentEffects } from './sales-document.ts';

const effects = salesDocumentEffects('recurring_invoice');

/** What ITFlow's own job makes invoices of, on the next day and then again and again. */
export const recurringInvoices = defineModule({
  name: 'recurring_invoices',
  singular: 'recurring invoice',
  table: 'recurring_invoices',
  id: 'recurring_invoice_id',
  scope: { column: 'recurring_invoice_client_id' },
  permission: 'sales',
  columns: {
    recurring_invoice_scope: text(),
    recurring_invoice_frequency: oneOf('day', 'week', 'month', 'quarter', 'year'),
    recurring_invoice_next_date: day(),
    recurring_invoice_status: optional(flag()),
    recurring_invoice_discount_amount: money(),
    recurring_invoice_currency_code: optional(text()),
    recurring_invoice_note: text(),
    recurring_invoice_email_notify: optional(flag()),
    recurring_invoice_category_id: reference(),
  },
  elsewhere: { items: items() },
  required: ['recurring_invoice_frequency', 'client_id'],
  lookups: [by('recurring_invoice_id')],
  filters: ['recurring_invoice_status', 'recurring_invoice_frequency'],
  relations: {
    client: { belongsTo: 'clients', key: 'recurring_invoice_client_id' },
    category: { belongsTo: 'categories', key: 'recurring_invoice_category_id' },
    items: { hasMany: 'recurring_invoice_items', key: 'item_recurring_invoice_id' },
    invoices: { hasMany: 'invoices', key: 'invoice_recurring_invoice_id' },
  },
  functions: STANDARD,
  effects: {
    ...effects,
    async after(context, write) {
      if (write.function === 'delete') await deleteParts(context, write.id);
      return effects.after?.(context, write);
    },
  },
});

/** Nothing is left to pay by itself, and no custom field. */
async function deleteParts({ database, schema }: Context, id: number): Promise<void> {
  if (schema.tables.has('recurring_payments'))
    await database.write(
      build.deleteFrom('recurring_payments').where('recurring_payment_recurring_invoice_id', '=', id),
    );
  if (schema.tables.has('shim_field_values'))
    await database.write(
      build
        .deleteFrom('shim_field_values')
        .where('field_value_record_type', '=', 'recurring_invoices')
        .where('field_value_record_id', '=', id),
    );
}
