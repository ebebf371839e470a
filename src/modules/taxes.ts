import { by, defineModule } from '../core/module.ts';

export const taxes = defineModule({
  name: 'taxes',
  singular: 'tax',
  table: 'taxes',
  id: 'tax_id',
  scope: { everybody: true },
  permission: 'sales',
  columns: {},
  required: [],
  lookups: [by('tax_id')],
  functions: ['read'],
});
