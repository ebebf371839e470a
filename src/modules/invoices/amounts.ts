import { raw } from 'sql-escaper';
import type { Context } from '../../core/context.ts';
import { tell } from '../../core/write/event.ts';
import type { Value } from '../../database/database.ts';
import { ApiError } from '../../errors/api-error.ts';

/** What is made of lines, has a discount, and a number of its own. Its tables and columns all carry the word. */
export type Paper = 'invoice' | 'quote';

const CLOSED: Record<Paper, readonly string[]> = { invoice: ['Paid', 'Cancelled'], quote: ['Accepted', 'Invoiced'] };

export const COMPANY_CURRENCY = raw(
  "COALESCE((SELECT company_currency FROM companies ORDER BY company_id LIMIT 1), '')",
);

/** Up to v25.12 the lines of quotes stood among those of invoices. */
export const tableOfLines = ({ schema }: Context, paper: Paper) =>
  schema.tables.has(`${paper}_items`) ? `${paper}_items` : 'invoice_items';

/** The status of a paper, which the write below it has locked (clientOfParent). */
export async function statusOf({ database }: Context, paper: Paper, id: number): Promise<Value | undefined> {
  const [row] = await database.rows({
    sql: `SELECT ${paper}_status FROM ${paper}s WHERE ${paper}_id = ?`,
    parameters: [id],
  });
  return row?.[0];
}

/** Refuses a paper whose status has closed it. */
export function mustBeOpen(paper: Paper, status: Value | undefined): void {
  if (CLOSED[paper].includes(String(status)))
    throw new ApiError('record_closed', `The ${paper} is ${status}: it stays as it is`);
}

/** The amount of a paper is the sum of its lines less its discount; an invoice's status follows. */
export async function recalculate(context: Context, paper: Paper, id: number): Promise<void> {
  await context.database.write({
    sql: `UPDATE ${paper}s SET ${paper}_amount = COALESCE((SELECT SUM(item_total) FROM ${tableOfLines(context, paper)}
        WHERE item_${paper}_id = ${paper}_id), 0) - ${paper}_discount_amount WHERE ${paper}_id = ?`,
    parameters: [id],
  });
  if (paper === 'invoice') await settle(context, id);
}

/** How an invoice stands to its payments, compared by the database in decimals. */
interface Standing {
  status: string;
  clientId: number;
  somePaid: number;
  allPaid: number;
  tooMuch: number;
}

/**
 * Brings the status of an invoice, which the caller has locked, in line with its payments: Partial or Paid, and back to Sent when none is
 * left. Refuses more paid than owed.
 */
export async function settle(context: Context, invoiceId: number): Promise<void> {
  const { database } = context;
  const standing = await database.first<Standing>({
    sql: `SELECT invoice_status AS status, invoice_client_id AS clientId, paid > 0 AS somePaid, paid = invoice_amount AS allPaid, paid > 0 AND paid > invoice_amount AS tooMuch
      FROM invoices, (SELECT COALESCE(SUM(payment_amount), 0) AS paid FROM payments WHERE payment_invoice_id = ?) AS payments
      WHERE invoice_id = ?`,
    parameters: [invoiceId, invoiceId],
  });
  if (!standing) return;
  if (standing.tooMuch)
    throw new ApiError('record_closed', `More would be paid on invoice ${invoiceId} than it asks for`);
  const status = statusBy(standing);
  if (status === standing.status) return;
  await database.write({
    sql: 'UPDATE invoices SET invoice_status = ? WHERE invoice_id = ?',
    parameters: [status, invoiceId],
  });
  await database.write({
    sql: 'INSERT INTO history (history_status, history_description, history_invoice_id) VALUES (?)',
    parameters: [[status, 'The status follows the payments, through the API', invoiceId]],
  });
  await tell(context, {
    type: status === 'Paid' ? 'invoice.paid' : 'invoice.updated',
    module: 'invoices',
    recordId: invoiceId,
    clientId: standing.clientId,
    before: { invoice_status: standing.status },
    after: { invoice_status: status },
  });
}

function statusBy({ status, somePaid, allPaid }: Standing): string {
  if (somePaid) return allPaid ? 'Paid' : 'Partial';
  return status === 'Paid' || status === 'Partial' ? 'Sent' : status;
}
