import { by, defineModule } from '../module.ts';

export const products = defineModule({
  name: 'products',
  singular: 'product',
  table: 'products',
  id: 'product_id',
  scope: { everybody: true },
  permission: 'sales',
  columns: {},
  required: [],
  lookups: [by('product_id')],
  functions: ['read'],
});
