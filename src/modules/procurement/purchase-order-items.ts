import { reference, sentAs } from '../../core/columns/columns.ts';
import type { Context } from '../../core/context.ts';
import type { Write } from '../../core/effects.ts';
import { by, defineModule } from '../../core/module.ts';
import { ApiError, invalid } from '../../errors/api-error.ts';
import { mustBeALine, orderLineColumns, recalculateOrder } from './order-lines.ts';

export const purchaseOrderItems = defineModule({
  name: 'purchase_order_items',
  singular: 'purchase order item',
  table: 'shim_purchase_order_items',
  id: 'order_item_id',
  scope: {
    key: 'order_item_purchase_order_id',
    through: { table: 'shim_purchase_orders', id: 'purchase_order_id', column: 'purchase_order_client_id' },
    orphans: 'hidden',
  },
  permission: 'sales',
  columns: { ...orderLineColumns, order_item_purchase_order_id: sentAs(reference(), 'purchase_order_id') },
  required: ['order_item_description', 'order_item_purchase_order_id'],
  lookups: [
    by('order_item_id'),
    { by: 'purchase_order_id', columns: ['order_item_purchase_order_id'], compare: 'id', single: false },
  ],
  relations: {
    purchase_order: { belongsTo: 'purchase_orders', key: 'order_item_purchase_order_id' },
    product: { belongsTo: 'products', key: 'order_item_product_id' },
    receipts: { hasMany: 'receipts', key: 'receipt_item_id' },
  },
  functions: ['read', 'create', 'update', 'delete'],
  effects: { before: beforeItem, after: afterItem },
});

function beforeItem(_context: Context, { function: name, values, before }: Write): void {
  const received = Number(before.order_item_received ?? 0);
  if (name === 'delete' && received > 0)
    throw new ApiError('record_closed', 'Something of this line was received: it stays');
  if (name === 'delete') return;
  const line = { ...before, ...values };
  mustBeALine(line);
  if (Number(line.order_item_quantity) < received)
    throw invalid('order_item_quantity', `must not be less than the ${received} that were received`);
}

async function afterItem(context: Context, { values, before }: Write): Promise<undefined> {
  await recalculateOrder(context, Number(values.order_item_purchase_order_id ?? before.order_item_purchase_order_id));
}
