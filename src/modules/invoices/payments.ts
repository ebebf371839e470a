import { sql } from 'kysely';
import { day, money, optional, reference, sentAs, text } from '../../core/columns/columns.ts';
import type { Effects } from '../../core/effects.ts';
import { by, defineModule } from '../../core/module.ts';
import { build, TODAY } from '../../database/builder.ts';
import { ApiError, invalid } from '../../errors/api-error.ts';
import { mustBeOpen, settle } from './amounts.ts';

const defaultAccount = build
  .selectFrom('settings')
  .select('config_default_payment_account')
  .where('company_id', '=', 1);

/** A payment moves its invoice's status, both when it comes and when it is deleted. */
const effects: Effects = {
  async before(context, { function: name, values }) {
    if (name !== 'create') return;
    const invoiceId = Number(values.payment_invoice_id);
    const invoice = await context.database.first(
      build
        .selectFrom('invoices')
        .select(['invoice_status as status', 'invoice_currency_code as currency'])
        .where('invoice_id', '=', invoiceId),
    );
    mustBeOpen('invoice', invoice?.status);
    if (invoice?.status === 'Non-Billable')
      throw new ApiError('record_closed', `Invoice ${invoiceId} is Non-Billable: nobody pays it`);
    if (Number(values.payment_amount) < 0.005) throw invalid('payment_amount', 'must be 0.01 or more');
    values.payment_currency_code ||= invoice?.currency ?? '';
    if (values.payment_currency_code !== invoice?.currency)
      throw invalid('payment_currency_code', `must be the invoice's own, ${invoice?.currency}`);
    values.payment_date ??= TODAY;
    values.payment_account_id ??= sql`COALESCE(${defaultAccount}, 0)`;
  },
  async after(context, { values, before }) {
    await settle(context, Number(values.payment_invoice_id ?? before.payment_invoice_id));
    return undefined;
  },
};

export const payments = defineModule({
  name: 'payments',
  singular: 'payment',
  table: 'payments',
  id: 'payment_id',
  scope: { key: 'payment_invoice_id', through: { table: 'invoices', id: 'invoice_id', column: 'invoice_client_id' } },
  permission: 'financial',
  columns: {
    payment_date: day(),
    payment_amount: money(),
    payment_currency_code: optional(text()),
    payment_method: text(),
    payment_reference: text(),
    payment_account_id: optional(reference()),
    payment_invoice_id: sentAs(reference(), 'invoice_id'),
  },
  required: ['payment_invoice_id', 'payment_amount'],
  lookups: [by('payment_id'), by('payment_invoice_id')],
  relations: {
    invoice: { belongsTo: 'invoices', key: 'payment_invoice_id' },
    account: { belongsTo: 'accounts', key: 'payment_account_id' },
  },
  functions: ['read', 'create', 'delete'],
  effects,
});
