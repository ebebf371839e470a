import { day, money, optional, reference, sentAs, text } from '../../core/columns.ts';
import { by, defineModule } from '../../core/module.ts';
import { paymentEffects } from './payment-effects.ts';

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
  functions: ['read', 'create', 'delete'],
  effects: paymentEffects,
});
