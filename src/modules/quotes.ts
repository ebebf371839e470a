import { by, defineModule } from '../module.ts';

export const quotes = defineModule({
  name: 'quotes',
  singular: 'quote',
  table: 'quotes',
  id: 'quote_id',
  scope: { column: 'quote_client_id' },
  permission: 'sales',
  columns: {},
  required: [],
  lookups: [by('quote_id')],
  functions: ['read'],
});
