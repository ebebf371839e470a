import type { Condition } from '../../../src/core/read/query.ts';
import { mustBeUtf8, typedComparison } from '../../../src/core/read/typed.ts';
import { ApiError } from '../../../src/errors/api-error.ts';
import { type FieldErrors, invalidFields } from '../refusal.ts';
import type { Resource, ResourceField } from '../resource.ts';
import { isWord, storedWord } from './record.ts';

const RESERVED = ['page', 'page_size', 'search', 'ordering', 'format', 'reveal'];
const MOST_TERMS = 20;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** What the parameters of a list narrow it to. Those that name no field are ignored, as django-filter does. */
export function filtersOf(resource: Resource, query: URLSearchParams): Condition[] {
  const errors: FieldErrors = {};
  const conditions = [...new Set(query.keys())].flatMap((name) => {
    // Of a parameter that comes twice the last counts.
    const value = query.getAll(name).at(-1)?.trim() ?? '';
    if (RESERVED.includes(name) || value === '') return [];
    try {
      return conditionOf(resource, name, value);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      errors[name] = [error.message];
      return [];
    }
  });
  if (Object.keys(errors).length > 0) throw invalidFields(errors);
  return conditions;
}

function conditionOf(resource: Resource, name: string, value: string): Condition[] {
  const field = resource.byName.get(name);
  if (field?.isOpen) return [equals(resource, field, value)].flat();
  const [, base = '', end] = /^(.+?)_(after|before)$/.exec(name) ?? [];
  const moment = [base, `${base}_at`, `${base}_date`]
    .map((each) => resource.byName.get(each))
    .find((each) => each?.isOpen);
  if (!end || !moment || (moment.kind !== 'date' && moment.kind !== 'datetime')) return [];
  const isWholeDay = end === 'before' && moment.kind === 'datetime' && DAY.test(value);
  return [compared(resource, moment, end === 'after' ? 'ge' : 'le', isWholeDay ? `${value} 23:59:59` : value)];
}

function equals(resource: Resource, field: ResourceField, value: string): Condition[] | Condition {
  if (field.kind === 'boolean' || field.kind === 'active' || field.kind === 'archived') {
    const wanted = /^(true|1)$/i.test(value) ? true : /^(false|0)$/i.test(value) ? false : undefined;
    if (wanted === undefined) return [];
    const column = columnOf(field);
    if (field.kind === 'boolean') return { column, op: wanted ? 'ne' : 'eq', value: 0 };
    return { column, op: 'null', value: wanted === (field.kind === 'active') };
  }
  if (field.kind === 'label') {
    if (field.closed && !isWord(field, value))
      throw new ApiError('input_invalid', `Select a valid choice. ${value} is not one of the available choices.`);
    return compared(resource, field, 'eq', storedWord(field, value));
  }
  return compared(resource, field, 'eq', value);
}

const WORDS: Partial<Record<ResourceField['kind'], string>> = {
  integer: 'Enter a number.',
  decimal: 'Enter a number.',
  date: 'Enter a valid date.',
  datetime: 'Enter a valid date/time.',
  time: 'Enter a valid time.',
};

function compared({ view }: Resource, field: ResourceField, op: 'eq' | 'ge' | 'le', value: string): Condition {
  mustBeText(value);
  try {
    return typedComparison(view, columnOf(field), op, [value]);
  } catch (error) {
    throw error instanceof ApiError
      ? new ApiError('input_invalid', WORDS[field.kind] ?? 'Enter a valid value.')
      : error;
  }
}

const columnOf = ({ shown, column }: ResourceField) => (shown ?? column) as string;

/** Every term must be found in one of the fields that the group searches. */
export function searchOf(resource: Resource, text: string): Condition[] {
  const terms = text.split(/[\s,]+/u).filter(Boolean);
  if (terms.length === 0) return [];
  if (terms.length > MOST_TERMS)
    throw invalidFields({ search: [`Ensure there are no more than ${MOST_TERMS} terms.`] });
  try {
    mustBeText(text);
  } catch (error) {
    throw invalidFields({ search: [(error as Error).message] });
  }
  const columns = (resource.group.search ?? []).flatMap((name) => {
    const field = resource.byName.get(name);
    return field?.isOpen ? [columnOf(field)] : [];
  });
  return terms.map((value) => ({ any: columns.map((column) => ({ column, op: 'contains', value })) }));
}

function mustBeText(value: string): void {
  if (value.includes('\0')) throw new ApiError('input_invalid', 'Null characters are not allowed.');
  mustBeUtf8(value, 'value');
}
