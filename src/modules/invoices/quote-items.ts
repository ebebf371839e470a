import { reference, sentAs } from '../../core/columns/columns.ts';
import { by, defineModule } from '../../core/module.ts';
import { lineColumns, lineEffects } from './line-items.ts';

export const quoteItems = defineModule({
  name: 'quote_items',
  singular: 'quote item',
  table: 'quote_items',
  id: 'item_id',
  scope: { key: 'item_quote_id', through: { table: 'quotes', id: 'quote_id', column: 'quote_client_id' } },
  permission: 'sales',
  columns: { ...lineColumns, item_quote_id: sentAs(reference(), 'quote_id') },
  required: ['item_name', 'item_quote_id'],
  lookups: [by('item_id'), { by: 'quote_id', columns: ['item_quote_id'], compare: 'id', single: false }],
  orderBy: ['item_order', 'item_id'],
  relations: {
    quote: { belongsTo: 'quotes', key: 'item_quote_id' },
    product: { belongsTo: 'products', key: 'item_product_id' },
    tax: { belongsTo: 'taxes', key: 'item_tax_id' },
  },
  functions: ['read', 'create', 'update', 'delete'],
  effects: lineEffects('quote'),
});
