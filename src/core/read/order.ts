import type { AnyModule } from '../module.ts';
import type { View } from '../view.ts';
import type { Query, Sort } from './query.ts';

/** The order of a query, made total by the id. */
export function orderOf({ orderBy }: View, { id }: AnyModule, { sort }: Pick<Query, 'sort'>): Sort[] {
  const order = sort ?? orderBy.map((column) => ({ column, direction: 'asc' }) as const);
  return order.some(({ column }) => column === id) ? [...order] : [...order, { column: id, direction: 'asc' }];
}
