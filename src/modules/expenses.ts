import { by, defineModule } from '../module.ts';

export const expenses = defineModule({
  name: 'expenses',
  singular: 'expense',
  table: 'expenses',
  id: 'expense_id',
  scope: { column: 'expense_client_id' },
  permission: 'financial',
  columns: {},
  required: [],
  lookups: [by('expense_id')],
  functions: ['read'],
});
