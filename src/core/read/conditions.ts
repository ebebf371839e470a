import type { Value } from '../../database/database.ts';
import { ApiError, invalid } from '../../errors/api-error.ts';
import { didYouMean } from '../../errors/suggest.ts';
import { isOneOf, parametersOf, type SqlCondition } from '../scope.ts';
import type { View } from '../view.ts';
import type { Comparison, Condition, Sort } from './query.ts';

/**
 * The SQL of a query's conditions. Text of our own, since it is put together on the hot path; names are those of the
 * view, values are always parameters.
 */
export function sqlOf(view: View, condition: Condition): SqlCondition {
  if ('column' in condition) return comparison(columnOf(view, condition.column), condition);
  const [parts, word, ifNone] =
    'any' in condition ? [condition.any, ' OR ', 'FALSE'] : [condition.all, ' AND ', 'TRUE'];
  const all = parts.map((part) => sqlOf(view, part));
  return {
    sql: all.length ? `(${all.map(({ sql }) => sql).join(word)})` : ifNone,
    parameters: parametersOf(all),
  };
}

/** Where the value of a column stands in a view's rows. Refuses names that they do not carry, with the nearest. */
export function positionOf(view: View, name: string): number {
  const position = view.indexOf.get(name) ?? view.columns.find((column) => column.name === name)?.index;
  if (position !== undefined) return position;
  const known = view.columns.map((column) => column.name);
  throw new ApiError('input_invalid', `${name}: there is no such column${didYouMean(name, known)}`);
}

/** The column of the tables, or the expression, behind a name that a view's rows carry. */
export const columnOf = (view: View, name: string): string => view.sources[positionOf(view, name)]?.sql as string;

const SIGNS = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' } as const;

function comparison(column: string, { op, value, column: name }: Comparison): SqlCondition {
  if (op === 'null') return { sql: `${column} IS ${value ? '' : 'NOT '}NULL`, parameters: [] };
  if (op === 'in') return isOneOf(column, listOf(value, name));
  if (op === 'between') return { sql: `${column} BETWEEN ? AND ?`, parameters: listOf(value, name, 2) };
  if (op === 'contains' || op === 'starts') {
    const text = String(value).replace(/[\\%_]/g, '\\$&');
    return { sql: `${column} LIKE ?`, parameters: [op === 'starts' ? `${text}%` : `%${text}%`] };
  }
  // A row without a value is another one too.
  if (op === 'ne') return { sql: `(${column} <> ? OR ${column} IS NULL)`, parameters: [value] };
  return { sql: `${column} ${SIGNS[op]} ?`, parameters: [value] };
}

function listOf(value: Comparison['value'], field: string, length?: number): readonly unknown[] {
  if (!Array.isArray(value) || (length && value.length !== length))
    throw invalid(field, length ? `must be ${length} values` : 'must be a list of values');
  return value;
}

/**
 * What stands behind a row in an order, the row given by its values of the sorting columns. NULL comes first when
 * ascending, as the database has it.
 */
export function behind(sort: readonly Sort[], values: readonly Value[]): Condition {
  const [first, ...others] = sort;
  if (!first) return { any: [] };
  const { column, direction } = first;
  const value = values[0] as Value;
  const isAscending = direction === 'asc';
  const further: Condition[] =
    value === null
      ? isAscending
        ? [{ column, op: 'null', value: false }]
        : []
      : [
          { column, op: isAscending ? 'gt' : 'lt', value },
          ...(isAscending ? [] : [{ column, op: 'null', value: true } as const]),
        ];
  if (others.length === 0) return { any: further };
  const same: Condition = value === null ? { column, op: 'null', value: true } : { column, op: 'eq', value };
  return { any: [...further, { all: [same, behind(others, values.slice(1))] }] };
}
