import { reference, sentAs } from '../../core/columns/columns.ts';
import { by, defineModule } from '../../core/module.ts';
import { lineColumns, lineEffects } from './line-items.ts';

export const recurringInvoiceItems = defineModule({
  name: 'recurring_invoice_items',
  singular: 'recurring invoice item',
  table: 'recurring_invoice_items',
  id: 'item_id',
  scope: {
    key: 'item_recurring_invoice_id',
    through: { table: 'recurring_invoices', id: 'recurring_invoice_id', column: 'recurring_invoice_client_id' },
  },
  permission: 'sales',
  columns: { ...lineColumns, item_recurring_invoice_id: sentAs(reference(), 'recurring_invoice_id') },
  required: ['item_name', 'item_recurring_invoice_id'],
  lookups: [
    by('item_id'),
    { by: 'recurring_invoice_id', columns: ['item_recurring_invoice_id'], compare: 'id', single: false },
  ],
  orderBy: ['item_order', 'item_id'],
  relations: {
    recurring_invoice: { belongsTo: 'recurring_invoices', key: 'item_recurring_invoice_id' },
    product: { belongsTo: 'products', key: 'item_product_id' },
    tax: { belongsTo: 'taxes', key: 'item_tax_id' },
  },
  functions: ['read', 'create', 'update', 'delete'],
  effects: lineEffects('recurring_invoice'),
});
