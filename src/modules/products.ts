import { money, oneOf, optional, reference, text } from '../core/columns/columns.ts';
import { by, defineModule, STANDARD } from '../core/module.ts';
import { COMPANY_CURRENCY } from './invoices/amounts.ts';

export const products = defineModule({
  name: 'products',
  singular: 'product',
  table: 'products',
  id: 'product_id',
  scope: { everybody: true },
  permission: 'sales',
  columns: {
    product_name: text(),
    product_type: oneOf('service', 'product'),
    product_description: text(),
    product_code: optional(text()),
    product_location: optional(text()),
    product_price: money(),
    product_currency_code: optional(text()),
    product_tax_id: reference(),
    product_category_id: reference(),
  },
  required: ['product_name'],
  lookups: [by('product_id')],
  filters: ['product_type'],
  relations: {
    category: { belongsTo: 'categories', key: 'product_category_id' },
    tax: { belongsTo: 'taxes', key: 'product_tax_id' },
    stock: { hasMany: 'product_stock', key: 'stock_product_id' },
  },
  functions: STANDARD,
  effects: {
    before(_context, { function: name, values }) {
      if (name === 'create') values.product_currency_code ||= COMPANY_CURRENCY;
    },
  },
});
