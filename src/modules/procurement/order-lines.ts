import { type Insertable, sql } from 'kysely';
import { type Column, integer, money, reference, text } from '../../core/columns/columns.ts';
import type { Context } from '../../core/context.ts';
import { build } from '../../database/builder.ts';
import type { ShimPurchaseOrderItems } from '../../database/tables.ts';
import { ApiError, invalid } from '../../errors/api-error.ts';
import { type Line, lineList, linesIn } from '../line-list.ts';

/** What a line of a purchase order is made of, whether it is sent alone or with the whole. */
export const orderLineColumns = {
  order_item_description: text(),
  order_item_quantity: integer(1),
  order_item_unit_price: money(),
  order_item_product_id: reference(),
};

/** `items` of a new purchase order. */
export const orderLines = (): Column => lineList(orderLineColumns, mustBeALine);

export function mustBeALine(line: Line, place = ''): void {
  if (!line.order_item_description) throw new ApiError('input_missing', `${place}order_item_description: is required`);
  if (Number(line.order_item_quantity) < 1) throw invalid(`${place}order_item_quantity`, 'must be 1 or more');
}

export async function insertOrderLines({ database, schema }: Context, orderId: number, json: string): Promise<void> {
  const lines = linesIn(json, schema.tables.get('shim_purchase_order_items'));
  if (lines.length === 0) return;
  const rows = lines.map((line) => ({ ...line, order_item_purchase_order_id: orderId }));
  // The names are those of orderLineColumns.
  const insertable = rows as unknown as Insertable<ShimPurchaseOrderItems>[];
  await database.write(build.insertInto('shim_purchase_order_items').values(insertable));
}

/** Brings an order's total, and its status where something has come in, in step with its lines. */
export async function recalculateOrder({ database }: Context, orderId: number): Promise<void> {
  const [row] = await database.rows(
    build
      .selectFrom('shim_purchase_order_items')
      .where('order_item_purchase_order_id', '=', orderId)
      .select([
        sql<string>`COALESCE(SUM(order_item_quantity * order_item_unit_price), 0)`.as('total'),
        sql<number>`COALESCE(SUM(order_item_received), 0)`.as('received'),
        sql<number>`COALESCE(SUM(order_item_quantity > order_item_received), 0)`.as('open'),
      ]),
  );
  const [total, received, open] = (row ?? []).map(Number) as [number, number, number];
  if (total >= 1e13) throw invalid('items', 'cost more than an order can');
  const status = received === 0 ? {} : { purchase_order_status: open === 0 ? 'Received' : 'Partially Received' };
  const values = { purchase_order_total: String(row?.[0]), ...status };
  await database.write(build.updateTable('shim_purchase_orders').set(values).where('purchase_order_id', '=', orderId));
}
