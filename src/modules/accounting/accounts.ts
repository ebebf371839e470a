import { integer, money, optional, text } from '../../core/columns/columns.ts';
import { by, defineModule } from '../../core/module.ts';
import { COMPANY_CURRENCY } from '../invoices/amounts.ts';

export const accounts = defineModule({
  name: 'accounts',
  singular: 'account',
  table: 'accounts',
  id: 'account_id',
  scope: { company: true },
  permission: 'financial',
  columns: {
    account_name: text(),
    account_description: text(),
    opening_balance: money(),
    account_currency_code: optional(text()),
    account_notes: text(),
    account_type: integer(null),
  },
  required: ['account_name'],
  lookups: [by('account_id'), by('account_name')],
  // No delete: payments, expenses and transfers go on naming their account.
  functions: ['read', 'create', 'update', 'archive', 'unarchive'],
  effects: {
    before(_context, { function: name, values }) {
      if (name === 'create') values.account_currency_code ||= COMPANY_CURRENCY;
    },
  },
});
