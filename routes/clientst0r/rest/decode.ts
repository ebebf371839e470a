import { mustBeUtf8 } from '../../../src/core/read/typed.ts';
import type { Value } from '../../../src/database/database.ts';
import { ApiError } from '../../../src/errors/api-error.ts';
import type { ResourceField } from '../resource.ts';
import { isWord, storedWord } from './record.ts';

const DATE = /^\d{4}-\d\d-\d\d$/;
const DATETIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,6})?)?$/;
const TIME = /^\d{1,3}:[0-5]\d(:[0-5]\d)?$/;

const refused = (message: string) => new ApiError('input_invalid', message);

/** What a write stores of a value, by the column's own rules. Refuses with Django REST framework's words. */
export function decode(field: ResourceField, sent: unknown): Value {
  const { target } = field;
  if (!target) throw refused('This field cannot be set.');
  const value = field.lines ? linesOf(field, sent) : plain(field, sent);
  try {
    return target.column.coerce(value, target.name);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (field.kind === 'label') throw refused(`"${String(sent).slice(0, 100)}" is not a valid choice.`);
    const rule = error.field ? error.message.slice(error.field.length + 2) : error.message;
    throw refused(`${rule.charAt(0).toUpperCase()}${rule.slice(1)}.`);
  }
}

function plain(field: ResourceField, sent: unknown): unknown {
  if (sent === null) return nullOf(field);
  switch (field.kind) {
    case 'integer':
      return integerOf(field, sent);
    case 'decimal':
      if (!isNumber(sent)) throw refused('A valid number is required.');
      return String(sent);
    case 'boolean':
      return Number(booleanOf(sent));
    case 'date':
      if (sent === '') return nullOf(field);
      if (typeof sent !== 'string' || !DATE.test(sent))
        throw refused('Date has wrong format. Use one of these formats instead: YYYY-MM-DD.');
      return sent;
    case 'datetime':
      if (sent === '') return nullOf(field);
      if (typeof sent !== 'string' || !DATETIME.test(sent))
        throw refused('Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]].');
      return sent.replace('T', ' ').replace(/\.\d+$/, '');
    case 'time':
      if (typeof sent !== 'string' || !TIME.test(sent))
        throw refused('Time has wrong format. Use one of these formats instead: hh:mm[:ss[.uuuuuu]].');
      return sent.length < 6 ? `${sent}:00` : sent;
    case 'label':
      return labelOf(field, textOf(field, sent));
    default:
      return textOf(field, sent);
  }
}

function nullOf({ required, kind }: ResourceField): unknown {
  if (required || kind === 'boolean') throw refused('This field may not be null.');
  return kind === 'integer' ? 0 : '';
}

function integerOf({ to, isOwner }: ResourceField, sent: unknown): number {
  const isId = to || isOwner;
  if (typeof sent !== 'boolean' && isNumber(sent) && Number.isSafeInteger(Number(sent))) return Number(sent);
  if (isId) throw refused(`Incorrect type. Expected pk value, received ${pythonType(sent)}.`);
  throw refused('A valid integer is required.');
}

export function booleanOf(sent: unknown): boolean {
  const word = isScalar(sent) ? String(sent) : '';
  if (/^(true|t|yes|y|on|1)$/i.test(word)) return true;
  if (/^(false|f|no|n|off|0)$/i.test(word)) return false;
  throw refused('Must be a valid boolean.');
}

function textOf({ required, info }: ResourceField, sent: unknown): string {
  if (typeof sent !== 'string' && typeof sent !== 'number') throw refused('Not a valid string.');
  const text = String(sent).trim();
  if (text === '' && required) throw refused('This field may not be blank.');
  if (text.includes('\0')) throw refused('Null characters are not allowed.');
  mustBeUtf8(text, 'value');
  const most = info?.type === 'varchar' ? (info.maxLength ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
  if ([...text].length > most) throw refused(`Ensure this field has no more than ${most} characters.`);
  return text;
}

function labelOf(field: ResourceField, word: string): string {
  if (field.closed && !isWord(field, word)) throw refused(`"${word.slice(0, 100)}" is not a valid choice.`);
  return storedWord(field, word);
}

/** A list of objects, by the names that the module's own list has. */
function linesOf({ lines = {} }: ResourceField, sent: unknown): Record<string, unknown>[] {
  if (!Array.isArray(sent)) throw refused(`Expected a list of items but got type "${pythonType(sent)}".`);
  return sent.map((line) => {
    if (typeof line !== 'object' || line === null || Array.isArray(line))
      throw refused(`Invalid data. Expected a dictionary, but got ${pythonType(line)}.`);
    const known = Object.entries(lines).filter(([name]) => Object.hasOwn(line, name));
    for (const [name] of known) {
      const value = (line as Record<string, unknown>)[name];
      if (typeof value === 'string') mustBeUtf8(value, name);
    }
    return Object.fromEntries(known.map(([name, column]) => [column, (line as Record<string, unknown>)[name]]));
  });
}

/** Not everything that JSON may hold can be made a text. */
export const isScalar = (sent: unknown): sent is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof sent);

const isNumber = (sent: unknown): boolean =>
  typeof sent === 'number'
    ? Number.isFinite(sent)
    : typeof sent === 'string' && /^\s*[+-]?\d{1,30}(\.\d{1,30})?\s*$/.test(sent);

export const pythonType = (sent: unknown): string => {
  if (sent === null) return 'NoneType';
  if (Array.isArray(sent)) return 'list';
  if (typeof sent === 'number') return Number.isInteger(sent) ? 'int' : 'float';
  return { string: 'str', boolean: 'bool', object: 'dict' }[typeof sent as string] ?? 'NoneType';
};
