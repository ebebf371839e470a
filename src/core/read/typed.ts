import { z } from 'zod';
import { ApiError, invalid } from '../../errors/api-error.ts';
import { didYouMean } from '../../errors/suggest.ts';
import type { Source, View } from '../view.ts';
import { positionOf } from './conditions.ts';
import type { Comparison, Operator, Sort } from './query.ts';

type Kind = 'text' | 'integer' | 'decimal' | 'date' | 'datetime' | 'time';

/** What a column holds, by the database's type; computed ones are texts. Others (bytes) compare with nothing. */
const KINDS: readonly [RegExp, Kind][] = [
  [/^(var)?char$|text$|^enum$|^set$/, 'text'],
  [/int$|^year$/, 'integer'],
  [/^(decimal|float|double)$/, 'decimal'],
  [/^date$/, 'date'],
  [/^(datetime|timestamp)$/, 'datetime'],
  [/^time$/, 'time'],
];

const RULES: Record<Kind, { test(value: string): boolean; rule: string }> = {
  text: { test: () => true, rule: '' },
  integer: { test: (value) => /^-?\d{1,19}$/.test(value), rule: 'must be a whole number' },
  decimal: { test: (value) => /^-?\d{1,30}(\.\d{1,30})?$/.test(value), rule: 'must be a number' },
  date: { test: isDay, rule: 'must be a day like 2026-01-31' },
  datetime: {
    test: (value) => isDay(value) || z.iso.datetime({ local: true }).safeParse(value.replace(' ', 'T')).success,
    rule: 'must be a moment like 2026-01-31 10:11:12',
  },
  time: { test: (value) => /^-?\d{1,3}:[0-5]\d(:[0-5]\d)?$/.test(value), rule: 'must be a time like 10:11:12' },
};

function isDay(value: string): boolean {
  return z.iso.date().safeParse(value).success;
}

const OPERATORS: readonly Operator[] = [
  'eq',
  'ne',
  'lt',
  'le',
  'gt',
  'ge',
  'in',
  'contains',
  'starts',
  'null',
  'between',
];
const MOST_VALUES = 1000;
/** Of longer ones the database sorts by the beginning alone, and a page could not tell where the last one ended. */
const LONGEST_SORTED = 500;

/** A comparison whose values come as texts. Refuses a column, an operator or a value that does not fit, by its name. */
export function typedComparison(view: View, column: string, operator: string, values: readonly string[]): Comparison {
  const kind = kindOf(openSource(view, column), column);
  const op = OPERATORS.find((known) => known === operator);
  if (!op) {
    const meant = didYouMean(operator, OPERATORS) || `. There are ${OPERATORS.join(', ')}`;
    throw new ApiError('input_invalid', `${column}: there is no such operator${meant}`);
  }
  if (op === 'null') return { column, op, value: flagOf(values, column) };
  if ((op === 'contains' || op === 'starts') && kind !== 'text') throw invalid(column, `${op} is for texts only`);
  const typed = values.map((value) => typedValue(kind, value, column));
  if (op === 'in' && typed.length <= MOST_VALUES) return { column, op, value: typed };
  if (op === 'in') throw invalid(column, `must be ${MOST_VALUES} values at most`);
  if (op === 'between' && typed.length === 2) return { column, op, value: typed };
  const [value] = typed;
  if (op === 'between' || value === undefined || typed.length > 1)
    throw invalid(column, op === 'between' ? 'must be two values' : `${op} takes one value`);
  return { column, op, value };
}

/** An order that a caller asks for: names, each with a `-` in front for descending. */
export function typedSort(view: View, names: readonly string[]): Sort[] {
  const sorts = names.map((name): Sort => {
    const column = name.replace(/^-/, '');
    const source = openSource(view, column);
    // Of a float no text says exactly which one it is.
    const isTooLong = kindOf(source, column) === 'text' && (source.info?.maxLength ?? 0) > LONGEST_SORTED;
    if (isTooLong || !source.info || /^(float|double)$/.test(source.info.type))
      throw new ApiError('input_invalid', `${column}: cannot be sorted by`);
    return { column, direction: name.startsWith('-') ? 'desc' : 'asc' };
  });
  // Behind itself a column decides nothing.
  return sorts.filter(({ column }, i) => sorts.findIndex((other) => other.column === column) === i);
}

export const isText = ({ info }: Source): boolean => info !== undefined && KINDS[0]?.[0].test(info.type) === true;

function openSource(view: View, column: string): Source {
  const source = view.sources[positionOf(view, column)] as Source;
  if (source.isSecret) throw new ApiError('input_invalid', `${column}: cannot be searched`);
  return source;
}

function kindOf({ info }: Source, column: string): Kind {
  const kind = info ? KINDS.find(([types]) => types.test(info.type))?.[1] : 'text';
  if (!kind) throw new ApiError('input_invalid', `${column}: cannot be searched`);
  return kind;
}

function typedValue(kind: Kind, value: string, column: string): string | number {
  mustBeUtf8(value, column);
  const { test, rule } = RULES[kind];
  if (!test(value)) throw invalid(column, rule, value);
  return kind === 'integer' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

/** Doors stand half a surrogate pair for bytes that are no UTF-8. */
export function mustBeUtf8(value: string, field: string): void {
  if (/\p{Surrogate}/u.test(value)) throw invalid(field, 'is not valid UTF-8');
}

function flagOf([value, ...others]: readonly string[], column: string): boolean {
  if (others.length > 0 || (value !== '0' && value !== '1')) throw invalid(column, 'null must be 0 or 1');
  return value === '1';
}
