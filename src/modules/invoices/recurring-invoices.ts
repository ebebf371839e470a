import { by, defineModule } from '../../core/module.ts';

export const recurringInvoices = defineModule({
  name: 'recurring_invoices',
  singular: 'recurring invoice',
  table: 'recurring_invoices',
  id: 'recurring_invoice_id',
  scope: { column: 'recurring_invoice_client_id' },
  permission: 'sales',
  columns: {},
  required: [],
  lookups: [by('recurring_invoice_id')],
  filters: ['recurring_invoice_status', 'recurring_invoice_frequency'],
  relations: {
    client: { belongsTo: 'clients', key: 'recurring_invoice_client_id' },
    category: { belongsTo: 'categories', key: 'recurring_invoice_category_id' },
    invoices: { hasMany: 'invoices', key: 'invoice_recurring_invoice_id' },
  },
  functions: ['read'],
});
