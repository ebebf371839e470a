import { COMPANY_CURRENCY } from '../amounts.ts';
import { day, money, optional, reference, text } from '../columns.ts';
import { Expression } from '../expression.ts';
import { by, defineModule, STANDARD } from '../module.ts';

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
  functions: STANDARD,
  effects: {
    before(_context, { function: name, values }) {
      if (name !== 'create') return;
      values.expense_date ??= new Expression('CURDATE()');
      values.expense_currency_code ||= COMPANY_CURRENCY;
    },
  },
});
