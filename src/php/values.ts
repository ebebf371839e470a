import { invalid } from '../errors/api-error.ts';
import { stripTags } from './strip-tags.ts';

const DATE = /^(\d{4}|\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T] *(.*))?$/;
const COMPACT_DATE = /^(\d{4}|\d{2})(\d{2})(\d{2})$/;
const TIME = /^(\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:\.\d+)?)?)?$/;

const LONGEST_MONTHS = [31, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Stands for a text whose bytes are no UTF-8. No real text is equal to it: UTF-8 cannot hold half a surrogate pair. */
export const NOT_UTF8 = '\ud800';

/**
 * The text PHP makes of a JSON or query value: true is "1", false and null are "", numbers keep 14 digits.
 * Throws `input_invalid` for lists and objects, which PHP stores as the word "Array", and for bytes that are no UTF-8.
 */
export function phpText(value: unknown, field: string): string {
  if (value === NOT_UTF8) throw invalid(field, 'is not valid UTF-8');
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return phpNumberText(value);
  if (typeof value === 'object' && value !== null) throw invalid(field, 'must be a text, not a list or an object');
  return value === true ? '1' : '';
}

/** The text of a plain text field: without tags, NUL characters and surrounding blanks. Throws as `phpText` does. */
export function phpCleanText(value: unknown, field: string): string {
  // The blanks last: `abc <b def` is stored as `abc` (case "assets/create asset_name unclosed tag").
  return phpTrim(stripTags(phpText(value, field)));
}

/**
 * PHP's `intval`: the leading number of a text, floats cut towards zero, 1 for a list or an object with anything in it,
 * else 0.
 */
export function phpInt(value: unknown): number {
  if (typeof value === 'string') return Math.max(-(2 ** 63), Math.min(wholeNumber(leadingNumber(value)), 2 ** 63));
  // PHP drops the bits above 64: 1e300 is 0, 1e30 is not (cases "client_id 1e+300", "asset_location_id 1e+30").
  if (typeof value === 'number') return Number(BigInt.asIntN(64, BigInt(wholeNumber(value))));
  if (typeof value === 'object') return phpIsEmpty(value) ? 0 : 1;
  return value === true ? 1 : 0;
}

/**
 * PHP's `floatval` as the decimal text that goes to the database, so that the column rounds it (1.005 is stored as
 * 1.01). Throws as `phpText` does, and for what is too large to be a number.
 */
export function phpFloatText(value: unknown, field: string): string {
  const float = typeof value === 'number' ? value : leadingNumber(phpText(value, field));
  if (!Number.isFinite(float)) throw invalid(field, 'is too large');
  return phpNumberText(float);
}

/** PHP's `empty()`: "0" counts as empty, and so does a list or an object without anything in it. */
export function phpIsEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return !value || value === '0';
}

/**
 * A date as the database stores what PHP hands it: `YYYY-MM-DD`, null for whatever PHP calls empty. Zero months and
 * days are kept. A time after the date is checked and left out. Throws `input_invalid` for what the database refuses.
 */
export function phpDate(value: unknown, field: string): string | null {
  return phpDateTime(value, field)?.slice(0, 10) ?? null;
}

/** The same with a time, `YYYY-MM-DD HH:MM:SS`: midnight if none is given. */
export function phpDateTime(value: unknown, field: string): string | null {
  if (phpIsEmpty(value)) return null;
  const text = phpCleanText(value, field);
  const [, year = '', month = '', day = '', time] = DATE.exec(text) ?? COMPACT_DATE.exec(text) ?? [];
  const [, hour, minute = '0', second = '0'] = TIME.exec(time ?? '0') ?? [];
  const longYear = fullYear(year, month, day);
  const isTime = hour && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  if (!year || !isTime || !isDay(Number(longYear), Number(month), Number(day)))
    throw invalid(field, 'must be a date like 2026-01-31', text);
  const pad = (number: string) => number.padStart(2, '0');
  return `${longYear}-${pad(month)}-${pad(day)} ${pad(hour)}:${pad(minute)}:${pad(second)}`;
}

/** The number a text starts with, 0 if it starts with none. PHP reads neither hexadecimal nor "INF". */
function leadingNumber(text: string): number {
  return Number(/^[ \t\n\r\v\f]*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/i.exec(text)?.[1] ?? 0);
}

/** A number cut towards zero, never -0. PHP's int of what is not finite is 0. */
function wholeNumber(number: number): number {
  return Number.isFinite(number) ? Math.trunc(number) || 0 : 0;
}

/**
 * PHP writes 14 digits, and an exponent below 0.0001 and from 1.0E+14 on. Whole numbers that long come as texts (see
 * parseJsonBody).
 */
function phpNumberText(number: number): string {
  if (!Number.isFinite(number)) return number > 0 ? 'INF' : '-INF';
  const [digits = '', exponent = ''] = number.toExponential(13).split('e');
  if (Number(exponent) >= -4 && Number(exponent) < 14)
    return Object.is(number, -0) ? '-0' : String(Number(number.toPrecision(14)));
  return `${digits.replace(/0+$/, '').replace(/\.$/, '.0')}E${exponent}`;
}

/** PHP's `trim`: ASCII blanks and NUL only, a no-break space stays. */
function phpTrim(text: string): string {
  const isTrimmed = (at: number) => ' \t\n\r\0\v'.includes(text.charAt(at));
  let start = 0;
  let end = text.length;
  while (start < end && isTrimmed(start)) start++;
  while (end > start && isTrimmed(end - 1)) end--;
  return text.slice(start, end);
}

/** Two-digit years as MariaDB reads them: 70 to 99 lie in the last century; 00-00-00 is the zero date. */
function fullYear(year: string, month: string, day: string): string {
  if (year.length === 4) return year;
  if (Number(year + month + day) === 0) return '0000';
  return (year < '70' ? '20' : '19') + year;
}

/** Whether the database has that day. Month 0 is as long as the longest, and the year 0 is no leap year. */
function isDay(year: number, month: number, day: number): boolean {
  if (month === 2 && day === 29) return year % 4 === 0 && (year % 100 !== 0 || (year % 400 === 0 && year > 0));
  return day <= (LONGEST_MONTHS[month] ?? -1);
}
