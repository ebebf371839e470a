import { integer, optional, reference, sentAs, text } from '../core/columns/columns.ts';
import { by, defineModule } from '../core/module.ts';
import { build } from '../database/builder.ts';
import { invalid } from '../errors/api-error.ts';

/** A book of what came in (positive) and what went out (negative): rows are added, never changed. */
export const productStock = defineModule({
  name: 'product_stock',
  singular: 'stock',
  table: 'product_stock',
  id: 'stock_id',
  scope: { everybody: true },
  permission: 'sales',
  columns: {
    stock_qty: integer(),
    stock_note: text(),
    stock_expense_id: optional(reference()),
    stock_product_id: sentAs(reference(), 'product_id'),
  },
  required: ['stock_product_id', 'stock_qty'],
  lookups: [by('stock_id'), { by: 'product_id', columns: ['stock_product_id'], compare: 'id', single: false }],
  relations: {
    product: { belongsTo: 'products', key: 'stock_product_id' },
    expense: { belongsTo: 'expenses', key: 'stock_expense_id' },
  },
  functions: ['read', 'create'],
  effects: {
    async before({ database }, { values }) {
      const product = build
        .selectFrom('products')
        .select('product_id')
        .where('product_id', '=', values.stock_product_id as number)
        .forUpdate();
      if (!(await database.first(product)))
        throw invalid('stock_product_id', `there is no product ${values.stock_product_id}`);
    },
  },
});
