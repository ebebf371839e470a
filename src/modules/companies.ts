import { by, defineModule } from '../core/module.ts';

/** The company itself, as its papers name it. */
export const companies = defineModule({
  name: 'companies',
  singular: 'company',
  table: 'companies',
  id: 'company_id',
  scope: { everybody: true },
  permission: 'sales',
  columns: {},
  required: [],
  lookups: [by('company_id')],
  relations: { tax: { belongsTo: 'taxes', key: 'company_tax_id' } },
  functions: ['read'],
});
