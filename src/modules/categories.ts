import { integer, optional, reference, text } from '../core/columns/columns.ts';
import { by, defineModule } from '../core/module.ts';

export const categories = defineModule({
  name: 'categories',
  singular: 'category',
  table: 'categories',
  id: 'category_id',
  scope: { everybody: true },
  permission: 'support',
  ofContact: 'TRUE',
  columns: {
    category_name: text(),
    category_description: text(),
    /** What is sorted by it: `Ticket`, `Expense`, `Income`, `asset_status`, … */
    category_type: text(),
    category_color: text(),
    category_icon: text(),
    category_order: optional(integer()),
    category_parent: optional(reference()),
  },
  required: ['category_name', 'category_type'],
  lookups: [by('category_id')],
  filters: ['category_type'],
  relations: {
    parent: { belongsTo: 'categories', key: 'category_parent' },
  },
  functions: ['read', 'create'],
});
