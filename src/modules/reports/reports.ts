import { defineModule } from '../../core/module.ts';
import { inventory } from './inventory.ts';
import { money } from './money.ts';
import { work } from './work.ts';

/** Has no rows of its own: every function reads several tables, and says itself which rows exist for its caller. */
export const reports = defineModule({
  name: 'reports',
  singular: 'report',
  table: 'clients',
  id: 'client_id',
  scope: { self: true },
  permission: 'support',
  columns: {},
  required: [],
  lookups: [],
  functions: [],
  custom: { ...money, ...work, ...inventory },
});
