import { invalid } from '../../errors/api-error.ts';
import type { View } from '../view.ts';
import type { Condition } from './query.ts';
import { isText, mustBeUtf8 } from './typed.ts';

const MOST_WORDS = 10;

/**
 * That every word is found somewhere in a row: in any text column that it carries, wherever in a word, but in no
 * secret. The one FULLTEXT index that ITFlow has (over documents) would find whole words alone, so none is used.
 */
export function searchOf(view: View, text: string): Condition[] {
  mustBeUtf8(text, 'search');
  const words = [...new Set(text.split(/\s+/u).filter(Boolean))];
  if (words.length > MOST_WORDS) throw invalid('search', `must be ${MOST_WORDS} words at most`);
  const columns = textColumns(view);
  return words.map((value) => ({ any: columns.map((column) => ({ column, op: 'contains', value })) }));
}

/** Each once, whatever other names it has. */
function textColumns({ columns, sources }: View): string[] {
  const byPlace = new Map(columns.map(({ name, index }) => [index, name]));
  return [...byPlace].flatMap(([index, name]) => {
    const source = sources[index];
    return source && isText(source) && !source.isSecret ? [name] : [];
  });
}
