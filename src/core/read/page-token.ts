import { createHash } from 'node:crypto';
import type { Row, Value } from '../../database/database.ts';
import { ApiError } from '../../errors/api-error.ts';
import type { Sort } from './query.ts';

/**
 * Where a page begins, as text: behind the row with these values of the sorting columns. The sum tells a token that was
 * cut or made up from one of ours; it keeps no secret, since the rows behind it are found as any others are: within
 * what the caller may see.
 */
export function pageToken(sort: readonly Sort[], values: readonly Value[]): string {
  const content = JSON.stringify([orderName(sort), values]);
  return Buffer.from(sumOf(content) + content).toString('base64url');
}

/** The values of a token. Refuses one that is none of ours, or is of another order. */
export function valuesOfToken(token: string, sort: readonly Sort[]): Value[] {
  const text = Buffer.from(token, 'base64url').toString();
  const content = text.slice(SUM_LENGTH);
  if (!content || text.slice(0, SUM_LENGTH) !== sumOf(content)) throw refused('is no next_page_token of an answer');
  const [order, values] = JSON.parse(content) as [string, Value[]];
  if (order !== orderName(sort) || values.length !== sort.length)
    throw refused('belongs to another order: send the sort that it came with');
  return values;
}

const SUM_LENGTH = 12;
const sumOf = (content: string) => createHash('sha256').update(content).digest('base64').slice(0, SUM_LENGTH);
const orderName = (sort: readonly Sort[]) =>
  sort.map(({ column, direction }) => (direction === 'desc' ? `-${column}` : column)).join(',');
const refused = (rule: string) => new ApiError('input_invalid', `page_token: ${rule}`);

interface Taken {
  rows: Row[];
  rest?: AsyncIterable<Row>;
}

/**
 * The first `limit` of rows that were asked for with one more, and what tells afterwards whether there was one: the
 * token of the next page.
 */
export function pageOf({ rows, rest }: Taken, limit: number, tokenOf: (last: Row) => string) {
  let next = rows.length > limit ? tokenOf(rows[limit - 1] as Row) : undefined;
  async function* upToLimit(further: AsyncIterable<Row>) {
    let [given, last] = [rows.length, rows.at(-1) as Row];
    for await (const row of further) {
      if (given++ === limit) {
        next = tokenOf(last);
        return;
      }
      yield row;
      last = row;
    }
  }
  return { rows: rows.slice(0, limit), ...(rest && { rest: upToLimit(rest) }), next: () => next };
}
