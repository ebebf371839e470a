import { reference, sentAs } from '../../core/columns/columns.ts';
import { by, defineModule } from '../../core/module.ts';
import { lineColumns, lineEffects } from './line-items.ts';

export const invoiceItems = defineModule({
  name: 'invoice_items',
  singular: 'invoice item',
  table: 'invoice_items',
  id: 'item_id',
  // Lines whose invoice is gone are nobody's (recording invoice_items/read {"invoice_id":"999"}).
  scope: {
    key: 'item_invoice_id',
    through: { table: 'invoices', id: 'invoice_id', column: 'invoice_client_id' },
    orphans: 'hidden',
  },
  permission: 'sales',
  columns: { ...lineColumns, item_invoice_id: sentAs(reference(), 'invoice_id') },
  required: ['item_name', 'item_invoice_id'],
  lookups: [by('item_id'), { by: 'invoice_id', columns: ['item_invoice_id'], compare: 'id', single: false }],
  orderBy: ['item_order', 'item_id'],
  relations: {
    invoice: { belongsTo: 'invoices', key: 'item_invoice_id' },
    product: { belongsTo: 'products', key: 'item_product_id' },
    tax: { belongsTo: 'taxes', key: 'item_tax_id' },
  },
  functions: ['read', 'create', 'update', 'delete'],
  effects: lineEffects('invoice'),
});
