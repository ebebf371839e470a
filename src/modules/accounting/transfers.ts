import { day, money, optional, reference, text } from '../../core/columns/columns.ts';
import { by, defineModule } from '../../core/module.ts';
import { afterTransfer, beforeTransfer } from './transfer-effects.ts';

const expense = (column: string) => `(SELECT ${column} FROM expenses WHERE expense_id = transfer_expense_id)`;

/** Money from one account to another: an expense of the one and a revenue of the other. */
export const transfers = defineModule({
  name: 'transfers',
  singular: 'transfer',
  table: 'transfers',
  id: 'transfer_id',
  scope: { company: true },
  permission: 'financial',
  columns: { transfer_method: text(), transfer_notes: text() },
  elsewhere: {
    transfer_date: day(),
    transfer_amount: optional(money()),
    transfer_account_from: optional(reference()),
    transfer_account_to: optional(reference()),
  },
  required: ['transfer_amount', 'transfer_account_from', 'transfer_account_to'],
  lookups: [by('transfer_id')],
  computed: {
    transfer_date: expense('expense_date'),
    transfer_amount: expense('expense_amount'),
    transfer_account_from: expense('expense_account_id'),
    transfer_account_to: '(SELECT revenue_account_id FROM revenues WHERE revenue_id = transfer_revenue_id)',
  },
  relations: {
    expense: { belongsTo: 'expenses', key: 'transfer_expense_id' },
    revenue: { belongsTo: 'revenues', key: 'transfer_revenue_id' },
  },
  functions: ['read', 'create', 'update', 'delete'],
  effects: { before: beforeTransfer, after: afterTransfer },
});
