import { type InferResult, type RawBuilder, sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { tell } from '../../core/write/event.ts';
import { build } from '../../database/builder.ts';
import type { Value } from '../../database/database.ts';
import { ApiError } from '../../errors/api-error.ts';

/** What is made of lines, has a discount, and a number of its own. Its tables and columns all carry the word. */
export type SalesDocument = 'invoice' | 'quote' | 'recurring_invoice';

const CLOSED: Record<SalesDocument, readonly string[]> = {
  invoice: ['Paid', 'Cancelled'],
  quote: ['Accepted', 'Invoiced'],
  recurring_invoice: [],
};

const companyCurrency = build.selectFrom('companies').select('company_currency').orderBy('company_id').limit(1);
export const COMPANY_CURRENCY: RawBuilder<string> = sql`COALESCE(${companyCurrency}, '')`;

/** Up to v25.12 the lines of quotes stood among those of invoices. */
export const tableOfLines = ({ schema }: Context, document: SalesDocument): `${SalesDocument}_items` =>
  schema.tables.has(`${document}_items`) ? `${document}_items` : 'invoice_items';

/** The status of an invoice or a quote, which the write below it has locked (clientOfParent). */
export async function statusOf({ database }: Context, document: SalesDocument, id: number) {
  const found = await database.first(
    build.selectFrom(`${document}s`).select(`${document}_status as status`).where(`${document}_id`, '=', id),
  );
  return found?.status;
}

/** Refuses an invoice or a quote whose status has closed it. */
export function mustBeOpen(document: SalesDocument, status: Value | undefined): void {
  if (CLOSED[document].includes(String(status)))
    throw new ApiError('record_closed', `The ${document} is ${status}: it stays as it is`);
}

/** The amount is the sum of the lines less the discount; an invoice's status follows. */
export async function recalculate(context: Context, document: SalesDocument, id: number): Promise<void> {
  const total = build
    .selectFrom(tableOfLines(context, document))
    .select(({ fn }) => fn.sum('item_total').as('total'))
    .where(`item_${document}_id`, '=', id);
  await context.database.write(
    build
      .updateTable(`${document}s`)
      .set(`${document}_amount`, ({ ref }) => sql`COALESCE(${total}, 0) - ${ref(`${document}_discount_amount`)}`)
      .where(`${document}_id`, '=', id),
  );
  if (document === 'invoice') await settle(context, id);
}

/**
 * Brings the status of an invoice, which the caller has locked, in line with its payments: Partial or Paid, and back to
 * Sent when none is left. Refuses more paid than owed.
 */
export async function settle(context: Context, invoiceId: number): Promise<void> {
  const { database } = context;
  const standing = await database.first(standingOf(invoiceId));
  if (!standing) return;
  if (standing.somePaid && standing.moreThanAll)
    throw new ApiError('record_closed', `More would be paid on invoice ${invoiceId} than it asks for`);
  const status = statusBy(standing);
  if (status === standing.status) return;
  await database.write(
    build.updateTable('invoices').set({ invoice_status: status }).where('invoice_id', '=', invoiceId),
  );
  await database.write(
    build.insertInto('history').values({
      history_status: status,
      history_description: 'The status follows the payments, through the API',
      history_invoice_id: invoiceId,
    }),
  );
  await tell(context, {
    type: status === 'Paid' ? 'invoice.paid' : 'invoice.updated',
    module: 'invoices',
    recordId: invoiceId,
    clientId: standing.clientId,
    before: { invoice_status: standing.status },
    after: { invoice_status: status },
  });
}

/** How an invoice stands to its payments, compared by the database in decimals. */
function standingOf(invoiceId: number) {
  const payments = build
    .selectFrom('payments')
    .select(({ fn, lit }) => fn.coalesce(fn.sum('payment_amount'), lit(0)).as('paid'))
    .where('payment_invoice_id', '=', invoiceId)
    .as('payments');
  return build
    .selectFrom(['invoices', payments])
    .select(['invoice_status as status', 'invoice_client_id as clientId'])
    .select((is) => [
      is('paid', '>', 0).as('somePaid'),
      is('paid', '=', is.ref('invoice_amount')).as('allPaid'),
      is('paid', '>', is.ref('invoice_amount')).as('moreThanAll'),
    ])
    .where('invoice_id', '=', invoiceId);
}

type Standing = InferResult<ReturnType<typeof standingOf>>[number];

function statusBy({ status, somePaid, allPaid }: Standing): string {
  if (somePaid) return allPaid ? 'Paid' : 'Partial';
  return status === 'Paid' || status === 'Partial' ? 'Sent' : status;
}
