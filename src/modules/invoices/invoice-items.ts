import { reference, sentAs } from '../../core/columns.ts';
import { by, defineModule } from '../../core/module.ts';
import { isSent } from '../../core/read/read.ts';
import { ApiError } from '../../errors/api-error.ts';
import { lineColumns, lineEffects } from './line-items.ts';

export const invoiceItems = defineModule({
  name: 'invoice_items',
  singular: 'invoice item',
  table: 'invoice_items',
  id: 'item_id',
  scope: { key: 'item_invoice_id', through: { table: 'invoices', id: 'invoice_id', column: 'invoice_client_id' } },
  permission: 'sales',
  columns: { ...lineColumns, item_invoice_id: sentAs(reference(), 'invoice_id') },
  required: ['item_name', 'item_invoice_id'],
  lookups: [by('item_id'), { by: 'invoice_id', columns: ['item_invoice_id'], compare: 'id', single: false }],
  // Not the lines of every invoice at once, nor those whose invoice is gone (recordings invoice_items/read {} and {"invoice_id":"999"}).
  narrow(input) {
    if (!isSent(input.item_id) && !isSent(input.invoice_id))
      throw new ApiError('input_invalid', 'invoice_id: it or item_id is required');
    return [{ sql: 'item_invoice_id IN (SELECT invoice_id FROM invoices)', parameters: [] }];
  },
  orderBy: ['item_order', 'item_id'],
  functions: ['read', 'create', 'update', 'delete'],
  effects: lineEffects('invoice'),
});
