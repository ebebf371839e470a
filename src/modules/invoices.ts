import { by, defineModule } from '../module.ts';

export const invoices = defineModule({
  name: 'invoices',
  singular: 'invoice',
  table: 'invoices',
  id: 'invoice_id',
  scope: { column: 'invoice_client_id' },
  permission: 'sales',
  columns: {},
  required: [],
  lookups: [by('invoice_id')],
  functions: ['read'],
});
