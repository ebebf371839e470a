import { day, money, optional, reference, text } from '../core/columns/columns.ts';
import { by, defineModule, STANDARD } from '../core/module.ts';
import { TODAY } from '../database/builder.ts';
import { dropReceipt, receiptFunctions } from './expense-receipt.ts';
import { COMPANY_CURRENCY } from './invoices/amounts.ts';

export const expenses = defineModule({
  name: 'expenses',
  singular: 'expense',
  table: 'expenses',
  id: 'expense_id',
  scope: { column: 'expense_client_id' },
  permission: 'financial',
  columns: {
    expense_description: text(),
    expense_amount: money(),
    expense_currency_code: optional(text()),
    expense_date: day(),
    expense_reference: text(),
    expense_payment_method: text(),
    expense_vendor_id: reference(),
    expense_category_id: reference(),
    expense_account_id: optional(reference()),
  },
  required: ['expense_description'],
  lookups: [by('expense_id')],
  relations: {
    client: { belongsTo: 'clients', key: 'expense_client_id' },
    vendor: { belongsTo: 'vendors', key: 'expense_vendor_id' },
    category: { belongsTo: 'categories', key: 'expense_category_id' },
    account: { belongsTo: 'accounts', key: 'expense_account_id' },
  },
  functions: STANDARD,
  custom: receiptFunctions,
  hasFiles: true,
  effects: {
    async before(context, { function: name, values, before }) {
      if (name === 'delete' && before.expense_receipt) await dropReceipt(context, before);
      if (name !== 'create') return;
      values.expense_date ??= TODAY;
      values.expense_currency_code ||= COMPANY_CURRENCY;
    },
  },
});
