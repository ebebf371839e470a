import { integer, reference, sentAs, text } from '../../core/columns/columns.ts';
import type { Context } from '../../core/context.ts';
import type { Write } from '../../core/effects.ts';
import { by, defineModule } from '../../core/module.ts';
import { build } from '../../database/builder.ts';
import { ApiError, invalid } from '../../errors/api-error.ts';
import { recalculateOrder } from './order-lines.ts';

/** A book of what came in of a purchase order: rows are added, never changed. What is of a product raises its stock. */
export const receipts = defineModule({
  name: 'receipts',
  singular: 'receipt',
  table: 'shim_receipts',
  id: 'receipt_id',
  scope: {
    key: 'receipt_purchase_order_id',
    through: { table: 'shim_purchase_orders', id: 'purchase_order_id', column: 'purchase_order_client_id' },
    orphans: 'hidden',
  },
  permission: 'sales',
  columns: {
    receipt_quantity: integer(),
    receipt_note: text(),
    receipt_item_id: sentAs(reference(), 'order_item_id'),
    receipt_purchase_order_id: sentAs(reference(), 'purchase_order_id'),
  },
  required: ['receipt_item_id', 'receipt_quantity', 'receipt_purchase_order_id'],
  lookups: [
    by('receipt_id'),
    { by: 'purchase_order_id', columns: ['receipt_purchase_order_id'], compare: 'id', single: false },
  ],
  relations: {
    purchase_order: { belongsTo: 'purchase_orders', key: 'receipt_purchase_order_id' },
    item: { belongsTo: 'purchase_order_items', key: 'receipt_item_id' },
  },
  functions: ['read', 'create'],
  effects: { before: mustBeOpen, after: bookIn },
});

const itemOf = ({ values }: Write) =>
  build
    .selectFrom('shim_purchase_order_items')
    .selectAll()
    .where('order_item_id', '=', Number(values.receipt_item_id))
    .where('order_item_purchase_order_id', '=', Number(values.receipt_purchase_order_id))
    .forUpdate();

/** The order is locked by now, so two that receive the last piece take turns. */
async function mustBeOpen({ database }: Context, write: Write): Promise<void> {
  const item = await database.first(itemOf(write));
  if (!item)
    throw invalid('receipt_item_id', 'there is no such line in the order', Number(write.values.receipt_item_id));
  const quantity = Number(write.values.receipt_quantity);
  if (quantity < 1) throw invalid('receipt_quantity', 'must be 1 or more', quantity);
  const open = item.order_item_quantity - item.order_item_received;
  if (quantity > open) throw new ApiError('record_closed', `receipt_quantity: ${open} of this line are still to come`);
}

async function bookIn(context: Context, write: Write): Promise<undefined> {
  const { database } = context;
  const { receipt_item_id: itemId, receipt_purchase_order_id: orderId } = write.values;
  const quantity = Number(write.values.receipt_quantity);
  const item = await database.first(itemOf(write));
  await database.write(
    build
      .updateTable('shim_purchase_order_items')
      .set(({ eb, ref }) => ({ order_item_received: eb(ref('order_item_received'), '+', quantity) }))
      .where('order_item_id', '=', Number(itemId)),
  );
  const product = build
    .selectFrom('products')
    .select('product_type')
    .where('product_id', '=', Number(item?.order_item_product_id ?? 0))
    .forUpdate();
  if (item && (await database.first(product))?.product_type === 'product')
    await database.write(
      build.insertInto('product_stock').values({
        stock_qty: quantity,
        stock_note: `Received: ${item.order_item_description}`,
        stock_product_id: item.order_item_product_id,
      }),
    );
  await recalculateOrder(context, Number(orderId));
}
