import { quoteName } from '../../database/schema.ts';
import type { View } from '../view.ts';
import { positionOf } from './conditions.ts';

/**
 * A view of which only some columns are read. The others are NULL in its rows, so that every value stands where it
 * stood. `from` is what the conditions need: enough, unless something wanted is joined.
 */
export function narrowed(view: View, names: readonly string[], from: string): View {
  const wanted = new Set(names.map((name) => positionOf(view, name)));
  const isOwn = [...wanted].every((index) => index < view.own.columns);
  const select = view.sources.map(({ sql, info }, index) => {
    if (!wanted.has(index)) return 'NULL';
    return info ? sql : `${sql} AS ${quoteName(`computed_${index}`)}`;
  });
  const alone = { from, ifTwice: undefined, repeats: undefined };
  const joined = { ifTwice: view.ifTwice && narrowed(view.ifTwice, names, view.ifTwice.from) };
  return { ...view, select: select.join(', '), ...(isOwn && from === view.own.from ? alone : joined) };
}
