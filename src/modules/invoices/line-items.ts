import { type Insertable, sql } from 'kysely';
import { type Column, integer, money, reference, sentAs, shortText, text } from '../../core/columns/columns.ts';
import type { Context } from '../../core/context.ts';
import type { Effects } from '../../core/effects.ts';
import { build } from '../../database/builder.ts';
import type { InvoiceItems } from '../../database/tables.ts';
import { ApiError } from '../../errors/api-error.ts';
import { type Line, lineList, linesIn } from '../line-list.ts';
import { mustBeOpen, recalculate, type SalesDocument, statusOf, tableOfLines } from './amounts.ts';
import { bookStock, type StockLine } from './stock.ts';

/** What a line of an invoice or a quote is made of, whether it is sent alone or in the `items` of the whole. */
export const lineColumns = {
  // Cut, not refused (recording invoice_items/create "name long cut at 200").
  item_name: sentAs(shortText(200), 'name'),
  item_description: sentAs(text(), 'description'),
  item_quantity: sentAs(money(), 'qty'),
  item_price: sentAs(money(), 'price'),
  item_order: integer(),
  item_tax_id: sentAs(reference(), 'tax_id'),
  item_product_id: sentAs(reference(), 'product_id'),
};

/** `items` of a new invoice or quote. */
export const items = (): Column => lineList(lineColumns, mustBeALine);

function mustBeALine(line: Line, place = ''): void {
  // "0" is no name, as in PHP.
  if (!line.item_name || line.item_name === '0') throw new ApiError('input_missing', `${place}item_name: is required`);
  if (Number(line.item_quantity) < 0.005)
    throw new ApiError('input_missing', `${place}item_quantity: must be 0.01 or more`);
}

const LOG_TYPES: Record<SalesDocument, string> = {
  invoice: 'Invoice',
  quote: 'Quote',
  recurring_invoice: 'Recurring Invoice',
};

/** What the lines of all three do beyond their own row: sums, tax, stock, and the amount of the whole. */
export const lineEffects = (document: SalesDocument): Effects => ({
  async before(context, write) {
    const line = { ...write.before, ...write.values };
    mustBeOpen(document, await statusOf(context, document, Number(line[`item_${document}_id`])));
    if (write.function === 'delete') return;
    mustBeALine(line);
    Object.assign(write.values, sums(line));
  },
  async after(context, write) {
    const documentId = Number(write.values[`item_${document}_id`] ?? write.before[`item_${document}_id`]);
    write.log = { type: LOG_TYPES[document], action: 'Edit', entityId: documentId };
    if (document === 'invoice') {
      const before = write.function === 'create' ? [] : [write.before as unknown as StockLine];
      await bookStock(context, before, await stockLines(context, 'item_id', write.id));
    }
    await recalculate(context, document, documentId);
    return undefined;
  },
});

/**
 * A line's sums, reckoned by the database in decimals: every step is rounded to cents, halves away from zero, so that
 * what is printed adds up. An unknown tax is none (recording invoice_items/create "missing tax row").
 */
function sums({ item_quantity, item_price, item_tax_id }: Line) {
  const subtotal = sql<string>`ROUND(CAST(${item_quantity} AS DECIMAL(15,2)) * CAST(${item_price} AS DECIMAL(15,2)), 2)`;
  const percent = build
    .selectFrom('taxes')
    // A FLOAT column: 8.1 is 8.1000003… until it is cut to four places.
    .select(({ ref }) => sql`CAST(${ref('tax_percent')} AS DECIMAL(9,4))`.as('percent'))
    .where('tax_id', '=', item_tax_id as number);
  const tax = sql<string>`ROUND(${subtotal} * COALESCE(${percent}, 0) * 0.01, 2)`;
  return { item_subtotal: subtotal, item_tax: tax, item_total: sql<string>`${subtotal} + ${tax}` };
}

/** Stores the lines of a new invoice or quote, `json` as `items` made it. */
export async function insertLines(
  context: Context,
  document: SalesDocument,
  documentId: number,
  json: string,
): Promise<void> {
  const table = tableOfLines(context, document);
  const lines = linesIn(json, context.schema.tables.get(table));
  const rows = lines.map((line) => ({ ...line, ...sums(line), [`item_${document}_id`]: documentId }));
  if (rows.length === 0) return;
  // The names are those of lineColumns, which are checked where the modules are defined.
  await context.database.write(build.insertInto(table).values(rows as unknown as Insertable<InvoiceItems>[]));
  if (document === 'invoice') await bookStock(context, [], await stockLines(context, 'item_invoice_id', documentId));
}

/** Deletes the lines of an invoice or quote that is deleted; what an invoice took from stock goes back. */
export async function deleteLines(context: Context, document: SalesDocument, documentId: number): Promise<void> {
  if (document === 'invoice') await bookStock(context, await stockLines(context, 'item_invoice_id', documentId), []);
  await context.database.write(
    build.deleteFrom(tableOfLines(context, document)).where(`item_${document}_id`, '=', documentId),
  );
}

const stockLines = ({ database }: Context, column: 'item_id' | 'item_invoice_id', id: number): Promise<StockLine[]> =>
  database.all(
    build.selectFrom('invoice_items').select(['item_name', 'item_quantity', 'item_product_id']).where(column, '=', id),
  );
