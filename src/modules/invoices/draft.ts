import type { Context } from '../../core/context.ts';
import { NOTHING, type Prepared } from '../../core/module.ts';
import type { Traces } from '../../core/result.ts';
import { existing } from '../../core/write/change.ts';
import { create } from '../../core/write/create.ts';
import { tell } from '../../core/write/event.ts';
import { build } from '../../database/builder.ts';
import { ApiError } from '../../errors/api-error.ts';
import { recalculate } from './amounts.ts';
import { insertLines } from './line-items.ts';

export interface Draft extends Traces {
  id: number;
}

/** A client's draft with these lines on it: a new invoice, or the one that is named. */
export async function draftFor(
  context: Context,
  prepared: Prepared,
  { invoiceId, clientId }: { invoiceId: number; clientId: number },
  lines: string,
): Promise<Draft> {
  if (!invoiceId) return create(context, prepared, { ...NOTHING, clientId, values: { items: lines } });
  const { before } = await existing(context, prepared, { id: invoiceId, clientId }, 'update');
  if (before.invoice_status !== 'Draft')
    throw new ApiError('record_closed', `invoice_id: invoice ${invoiceId} is ${before.invoice_status}, not a Draft`);
  await insertLines(context, 'invoice', invoiceId, lines);
  await recalculate(context, 'invoice', invoiceId);
  const invoice = build.selectFrom('invoices').select('invoice_amount').where('invoice_id', '=', invoiceId);
  await tell(context, {
    ...{ type: 'invoice.updated', module: 'invoices', recordId: invoiceId, clientId },
    before: { invoice_amount: before.invoice_amount ?? null },
    after: { invoice_amount: (await context.database.first(invoice))?.invoice_amount ?? null },
  });
  return { id: invoiceId, log: [] };
}
