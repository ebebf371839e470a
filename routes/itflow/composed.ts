import type { Condition, Query } from '../../src/core/read/query.ts';
import { typedComparison, typedSort } from '../../src/core/read/typed.ts';
import type { View } from '../../src/core/view.ts';
import { invalid } from '../../src/errors/api-error.ts';
import { isSent, type Sent } from './parameters.ts';

/** With one of these a caller puts its query together itself. PHP knew none of them. */
const COMPOSING = ['filter', 'search', 'sort', 'page_token'];
const MOST_CONDITIONS = 100;

export const isComposed = (sent: Sent): boolean => COMPOSING.some((name) => isSent(sent[name]));

/** What a query says beyond PHP's look-ups. */
export function composedOf(view: View, sent: Sent): Pick<Query, 'where' | 'search' | 'sort' | 'fields' | 'include'> {
  const sort = namesIn(sent, 'sort');
  return {
    where: isSent(sent.filter) ? filterOf(view, sent.filter) : [],
    search: isSent(sent.search) ? plainText(sent.search, 'search') : undefined,
    sort: sort && typedSort(view, sort),
    fields: namesIn(sent, 'fields'),
    include: namesIn(sent, 'include'),
  };
}

/** Where the page begins; undefined where no page is to follow it. */
export const tokenOf = (sent: Sent): string | undefined =>
  isComposed(sent) ? plainText(sent.page_token ?? '', 'page_token') : undefined;

/** `a,b`; undefined where nothing is named. */
function namesIn(sent: Sent, field: string): string[] | undefined {
  if (!isSent(sent[field])) return undefined;
  const names = plainText(sent[field], field)
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return names.length > 0 ? names : undefined;
}

/**
 * `filter[column]=v`, `filter[column][op]=v`, `filter[or][0][column]=v`. All of them must hold, and one of what is
 * under `or`.
 */
function filterOf(view: View, filter: unknown): Condition[] {
  const parts = partsOf(filter, 'filter', 'must name columns, as in filter[asset_name]=PC-7');
  const conditions = parts.flatMap(([name, value]) =>
    name === 'or' ? [{ any: alternatives(view, value) }] : comparisons(view, name, value),
  );
  if (conditions.reduce((sum, each) => sum + sizeOf(each), 0) > MOST_CONDITIONS)
    throw invalid('filter', `must be ${MOST_CONDITIONS} conditions at most`);
  return conditions;
}

const alternatives = (view: View, value: unknown): Condition[] =>
  partsOf(value, 'filter[or]', 'must list filters, as in filter[or][0][asset_name]=PC-7').map(([, one]) => ({
    all: partsOf(one, 'filter[or]', 'must list filters, as in filter[or][0][asset_name]=PC-7').flatMap(
      ([name, compared]) => comparisons(view, name, compared),
    ),
  }));

function comparisons(view: View, column: string, value: unknown): Condition[] {
  if (!isObject(value)) return [typedComparison(view, column, 'eq', [plainText(value, column)])];
  return Object.entries(value).map(([op, compared]) =>
    typedComparison(view, column, op, valuesOf(op, compared, column)),
  );
}

/** Several are parted by commas, or sent one by one: `filter[column][in][]=a&filter[column][in][]=b`. */
function valuesOf(op: string, value: unknown, column: string): string[] {
  if (isObject(value)) return Object.values(value).map((one) => plainText(one, column));
  const text = plainText(value, column);
  return op === 'in' || op === 'between' ? text.split(',') : [text];
}

function partsOf(value: unknown, field: string, rule: string): [string, unknown][] {
  if (!isObject(value)) throw invalid(field, rule);
  return Object.entries(value);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** JSON has numbers and truths too. */
function plainText(value: unknown, field: string): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value !== 'string' && typeof value !== 'number') throw invalid(field, 'must be a text or a number');
  return String(value);
}

function sizeOf(condition: Condition): number {
  if ('column' in condition) return 1;
  const parts = 'any' in condition ? condition.any : condition.all;
  return parts.reduce((sum, part) => sum + sizeOf(part), 0);
}
