import { format, raw } from 'sql-escaper';
import { z } from 'zod';
import { type Column, integer, money, reference, sentAs, shortText, text } from '../../core/columns.ts';
import type { Context } from '../../core/context.ts';
import type { Effects } from '../../core/effects.ts';
import { mustFit } from '../../core/fit.ts';
import type { Value } from '../../database/database.ts';
import { quoteName } from '../../database/schema.ts';
import { ApiError, invalid } from '../../errors/api-error.ts';
import { mustBeOpen, type Paper, recalculate, statusOf, tableOfLines } from './amounts.ts';
import { bookStock, type StockLine } from './stock.ts';

type Line = Record<string, Value>;

/** What a line of an invoice or a quote is made of, whether it is sent alone or in the `items` of its paper. */
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

/** `items`, the lines of a new paper: a list of objects. A column holds one value, so they are kept as JSON until the paper is there. */
export const lineList = (): Column => ({
  coerce(value, field) {
    if (!Array.isArray(value)) throw invalid(field, 'must be a list of objects');
    return JSON.stringify(value.map((line, i) => lineOf(line, `${field}[${i}]`)));
  },
  type: z.array(
    z.object(Object.fromEntries(Object.entries(lineColumns).map(([name, { type }]) => [name, type.optional()]))),
  ),
});

function lineOf(sent: unknown, place: string): Line {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) throw invalid(place, 'must be an object');
  const input = sent as Record<string, unknown>;
  const line: Line = {};
  for (const [name, column] of Object.entries<Column>(lineColumns)) {
    const value = [name, ...(column.parameter ?? [])].map((each) => input[each]).find(isSent);
    line[name] = isSent(value) ? column.coerce(value, `${place}.${name}`) : (column.absent as Value);
  }
  mustBeALine(line, `${place}.`);
  return line;
}

const isSent = (value: unknown): boolean => value !== undefined && value !== null;

function mustBeALine(line: Line, place = ''): void {
  // "0" is no name, as in PHP.
  if (!line.item_name || line.item_name === '0') throw new ApiError('input_missing', `${place}item_name: is required`);
  if (Number(line.item_quantity) < 0.005)
    throw new ApiError('input_missing', `${place}item_quantity: must be 0.01 or more`);
}

/** What invoice_items and quote_items do beyond their own row: sums, tax, stock, and the paper's amount. */
export const lineEffects = (paper: Paper): Effects => ({
  async before(context, write) {
    const line = { ...write.before, ...write.values };
    mustBeOpen(paper, await statusOf(context, paper, Number(line[`item_${paper}_id`])));
    if (write.function === 'delete') return;
    mustBeALine(line);
    Object.assign(write.values, sums(line));
  },
  async after(context, write) {
    const paperId = Number(write.values[`item_${paper}_id`] ?? write.before[`item_${paper}_id`]);
    write.log = { type: paper === 'invoice' ? 'Invoice' : 'Quote', action: 'Edit', entityId: paperId };
    if (paper === 'invoice') {
      const before = write.function === 'create' ? [] : [write.before as unknown as StockLine];
      await bookStock(context, before, await stockLines(context, 'item_id', write.id));
    }
    await recalculate(context, paper, paperId);
    return undefined;
  },
});

/**
 * A line's sums, reckoned by the database in decimals: every step is rounded to cents, halves away from zero, so that what is printed adds
 * up. An unknown tax is none (recording invoice_items/create "missing tax row").
 */
function sums({ item_quantity, item_price, item_tax_id }: Line): Line {
  const subtotal = format('ROUND(CAST(? AS DECIMAL(15,2)) * CAST(? AS DECIMAL(15,2)), 2)', [item_quantity, item_price]);
  // A percentage is a FLOAT column: 8.1 is 8.1000003… until it is cut to four places.
  const percent = format('COALESCE((SELECT CAST(tax_percent AS DECIMAL(9,4)) FROM taxes WHERE tax_id = ?), 0)', [
    item_tax_id,
  ]);
  const tax = `ROUND(${subtotal} * ${percent} * 0.01, 2)`;
  return { item_subtotal: raw(subtotal), item_tax: raw(tax), item_total: raw(`${subtotal} + ${tax}`) };
}

/** Stores the lines of a new paper, `json` as `lineList` made it. */
export async function insertLines(context: Context, paper: Paper, paperId: number, json: string): Promise<void> {
  const lines: Line[] = JSON.parse(json);
  const columns = context.schema.tables.get(tableOfLines(context, paper)) ?? [];
  for (const [i, line] of lines.entries())
    for (const info of columns)
      if (info.name in line) mustFit(info, line[info.name] as Value, `items[${i}].${info.name}`);
  const rows = lines.map((line) => ({ ...line, ...sums(line), [`item_${paper}_id`]: paperId }));
  if (!rows[0]) return;
  await context.database.write({
    sql: `INSERT INTO ${tableOfLines(context, paper)} (${Object.keys(rows[0]).map(quoteName).join(', ')}) VALUES ?`,
    parameters: [rows.map((row) => Object.values(row))],
  });
  if (paper === 'invoice') await bookStock(context, [], await stockLines(context, 'item_invoice_id', paperId));
}

/** Deletes the lines of a paper that is deleted; what an invoice took from stock goes back. */
export async function deleteLines(context: Context, paper: Paper, paperId: number): Promise<void> {
  if (paper === 'invoice') await bookStock(context, await stockLines(context, 'item_invoice_id', paperId), []);
  const sql = `DELETE FROM ${tableOfLines(context, paper)} WHERE item_${paper}_id = ?`;
  await context.database.write({ sql, parameters: [paperId] });
}

const stockLines = ({ database }: Context, column: 'item_id' | 'item_invoice_id', id: number): Promise<StockLine[]> =>
  database.all({
    sql: `SELECT item_name, item_quantity, item_product_id FROM invoice_items WHERE ${column} = ?`,
    parameters: [id],
  });
