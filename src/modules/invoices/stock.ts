import type { Context } from '../../core/context.ts';
import { ApiError } from '../../errors/api-error.ts';

/** A line as it is stored: its quantity a decimal text of two places. */
export interface StockLine {
  item_name: string;
  item_quantity: string;
  item_product_id: number;
}

/**
 * Books the difference between the lines that were and the lines that are: what is sold leaves the stock, what is taken off an invoice comes
 * back. Stock counts whole pieces, halves up (recording invoice_items/create "product fractional qty"). Refuses to sell what is not there.
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
  const product = { sql: 'SELECT product_type FROM products WHERE product_id = ? FOR UPDATE', parameters: [productId] };
  const [row] = await database.rows(product);
  // A service has no stock; an unknown product is stored as it came (recording invoice_items/create "unknown product").
  if (row?.[0] !== 'product') return;
  const stock = {
    sql: 'SELECT COALESCE(SUM(stock_qty), 0) FROM product_stock WHERE stock_product_id = ?',
    parameters: [productId],
  };
  const [[there] = [0]] = await database.rows(stock);
  if (Number(there) + pieces < 0)
    throw new ApiError('record_closed', `item_quantity: ${there} of product ${productId} are in stock, not ${-pieces}`);
  const note = `${pieces < 0 ? 'Sold' : 'Given back'}: ${name}`;
  await database.write({
    sql: 'INSERT INTO product_stock (stock_qty, stock_note, stock_product_id) VALUES (?)',
    parameters: [[pieces, note, productId]],
  });
}
