import type { Context } from '../../core/context.ts';
import { build } from '../../database/builder.ts';
import { ApiError } from '../../errors/api-error.ts';

/** A line as it is stored: its quantity a decimal text of two places. */
export interface StockLine {
  item_name: string;
  item_quantity: string;
  item_product_id: number;
}

/**
 * Books the difference between the lines that were and the lines that are: what is sold leaves the stock, what is taken
 * off an invoice comes back. Stock counts whole pieces, halves up (recording invoice_items/create "product fractional
 * qty"). Refuses to sell what is not there.
 */
export async function bookStock(
  context: Context,
  before: readonly StockLine[],
  after: readonly StockLine[],
): Promise<void> {
  const changes = new Map<number, { pieces: number; name: string }>();
  const add = (lines: readonly StockLine[], sign: 1 | -1) => {
    for (const { item_product_id: id, item_quantity, item_name: name } of lines)
      if (id)
        changes.set(id, { pieces: (changes.get(id)?.pieces ?? 0) + sign * Math.round(Number(item_quantity)), name });
  };
  add(before, 1);
  add(after, -1);
  // In one order, or two invoices that sell the same products wait for each other.
  const inOrder = [...changes].sort(([a], [b]) => a - b);
  for (const [productId, { pieces, name }] of inOrder) if (pieces) await book(context, productId, pieces, name);
}

async function book({ database }: Context, productId: number, pieces: number, name: string): Promise<void> {
  // The lock is what makes two that sell the last piece take turns.
  const product = await database.first(
    build.selectFrom('products').select('product_type').where('product_id', '=', productId).forUpdate(),
  );
  // A service has no stock; an unknown product is stored as it came (recording invoice_items/create "unknown product").
  if (product?.product_type !== 'product') return;
  const stock = await database.first(
    build
      .selectFrom('product_stock')
      .select(({ fn, lit }) => fn.coalesce(fn.sum('stock_qty'), lit(0)).as('there'))
      .where('stock_product_id', '=', productId),
  );
  const there = stock?.there ?? 0;
  if (Number(there) + pieces < 0)
    throw new ApiError('record_closed', `item_quantity: ${there} of product ${productId} are in stock, not ${-pieces}`);
  const note = `${pieces < 0 ? 'Sold' : 'Given back'}: ${name}`;
  await database.write(
    build.insertInto('product_stock').values({ stock_qty: pieces, stock_note: note, stock_product_id: productId }),
  );
}
