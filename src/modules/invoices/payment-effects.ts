import type { Effects } from '../../core/effects.ts';
import { Expression } from '../../database/expression.ts';
import { ApiError, invalid } from '../../errors/api-error.ts';
import { mustBeOpen, settle } from './amounts.ts';

/** A payment moves its invoice's status, both when it comes and when it is deleted. */
export const paymentEffects: Effects = {
  async before(context, { function: name, values }) {
    if (name !== 'create') return;
    const invoiceId = Number(values.payment_invoice_id);
    const invoice = await context.database.first<{ status: string; currency: string }>({
      sql: 'SELECT invoice_status AS status, invoice_currency_code AS currency FROM invoices WHERE invoice_id = ?',
      parameters: [invoiceId],
    });
    mustBeOpen('invoice', invoice?.status);
    if (invoice?.status === 'Non-Billable')
      throw new ApiError('record_closed', `Invoice ${invoiceId} is Non-Billable: nobody pays it`);
    if (Number(values.payment_amount) < 0.005) throw invalid('payment_amount', 'must be 0.01 or more');
    values.payment_currency_code ||= invoice?.currency ?? '';
    if (values.payment_currency_code !== invoice?.currency)
      throw invalid('payment_currency_code', `must be the invoice's own, ${invoice?.currency}`);
    values.payment_date ??= new Expression('CURDATE()');
    values.payment_account_id ??= new Expression(
      'COALESCE((SELECT config_default_payment_account FROM settings WHERE company_id = 1), 0)',
    );
  },
  async after(context, { values, before }) {
    await settle(context, Number(values.payment_invoice_id ?? before.payment_invoice_id));
    return undefined;
  },
};
