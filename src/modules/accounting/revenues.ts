import { day, money, optional, reference, text } from '../../core/columns/columns.ts';
import { by, defineModule, STANDARD } from '../../core/module.ts';
import { TODAY } from '../../database/builder.ts';
import { COMPANY_CURRENCY } from '../invoices/amounts.ts';

export const revenues = defineModule({
  name: 'revenues',
  singular: 'revenue',
  table: 'revenues',
  id: 'revenue_id',
  scope: { column: 'revenue_client_id' },
  permission: 'financial',
  columns: {
    revenue_description: text(),
    revenue_date: day(),
    revenue_amount: money(),
    revenue_currency_code: optional(text()),
    revenue_payment_method: text(),
    revenue_reference: text(),
    revenue_category_id: reference(),
    revenue_account_id: reference(),
  },
  required: ['revenue_description', 'revenue_account_id'],
  lookups: [by('revenue_id')],
  filters: ['revenue_account_id', 'revenue_category_id'],
  relations: {
    client: { belongsTo: 'clients', key: 'revenue_client_id' },
    category: { belongsTo: 'categories', key: 'revenue_category_id' },
    account: { belongsTo: 'accounts', key: 'revenue_account_id' },
  },
  functions: STANDARD,
  effects: {
    before(_context, { function: name, values }) {
      if (name !== 'create') return;
      values.revenue_date ??= TODAY;
      values.revenue_currency_code ||= COMPANY_CURRENCY;
    },
  },
});
