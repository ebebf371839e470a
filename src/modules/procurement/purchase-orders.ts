import { date, oneOf, reference, text } from '../../core/columns/columns.ts';
import type { Context } from '../../core/context.ts';
import type { Write } from '../../core/effects.ts';
import { by, defineModule, STANDARD } from '../../core/module.ts';
import { build } from '../../database/builder.ts';
import { ApiError, invalid } from '../../errors/api-error.ts';
import { insertOrderLines, orderLines, recalculateOrder } from './order-lines.ts';

export const purchaseOrders = defineModule({
  name: 'purchase_orders',
  singular: 'purchase order',
  table: 'shim_purchase_orders',
  id: 'purchase_order_id',
  scope: { column: 'purchase_order_client_id' },
  permission: 'sales',
  columns: {
    purchase_order_reference: text(),
    // Partial and Received follow the receipts.
    purchase_order_status: { ...oneOf('Draft', 'Ordered', 'Cancelled'), absent: 'Draft' },
    purchase_order_date: date(),
    purchase_order_expected: date(),
    purchase_order_notes: text(),
    purchase_order_vendor_id: reference(),
  },
  elsewhere: { items: orderLines() },
  required: ['purchase_order_vendor_id'],
  lookups: [by('purchase_order_id')],
  filters: ['purchase_order_status', 'purchase_order_vendor_id'],
  relations: {
    client: { belongsTo: 'clients', key: 'purchase_order_client_id' },
    vendor: { belongsTo: 'vendors', key: 'purchase_order_vendor_id' },
    items: { hasMany: 'purchase_order_items', key: 'order_item_purchase_order_id' },
    receipts: { hasMany: 'receipts', key: 'receipt_purchase_order_id' },
  },
  functions: STANDARD,
  effects: { before: beforeOrder, after: afterOrder },
});

function beforeOrder(_context: Context, { function: name, values }: Write): void {
  if (name === 'update' && 'items' in values)
    throw invalid('items', 'lines that are there are changed through purchase_order_items');
}

async function afterOrder(context: Context, { function: name, id, values }: Write): Promise<undefined> {
  const { database } = context;
  if (name === 'create') {
    await insertOrderLines(context, id, String(values.items ?? '[]'));
    await recalculateOrder(context, id);
  }
  if (name !== 'delete') return;
  // What came in is in the stock: its book stays with it.
  const receipt = build
    .selectFrom('shim_receipts')
    .select('receipt_id')
    .where('receipt_purchase_order_id', '=', id)
    .limit(1);
  if (await database.first(receipt))
    throw new ApiError('record_closed', `Purchase order ${id} was received in part or whole: it stays`);
  await database.write(build.deleteFrom('shim_purchase_order_items').where('order_item_purchase_order_id', '=', id));
}
