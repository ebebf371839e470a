import { z } from 'zod';
import type { Value } from '../../database/database.ts';
import { invalid } from '../../errors/api-error.ts';
import { phpCleanText, phpDate, phpDateTime, phpFloatText, phpInt, phpText } from '../../php/values.ts';

/**
 * What a field accepts. Each helper below is one habit of the PHP API, and has two faces: `coerce` makes of any JSON
 * value what PHP would have stored (or refuses what PHP broke on), `type` says what the typed surfaces and the
 * documentation promise.
 */
export interface Column {
  coerce(value: unknown, field: string): Value;
  type: z.ZodType;
  /** What a create stores when the field is not sent; without it, the database's own default. */
  absent?: Value;
  /** Other names that a write may use; a row that is read carries them too. */
  alias?: readonly string[];
  /** Names that a write may use and that no row carries. */
  parameter?: readonly string[];
}

const digitsOnly = (text: string) => text.replace(/[^0-9]/g, '');

/** A text: tags stripped, blanks trimmed. */
export const text = (): Column => ({ coerce: phpCleanText, type: z.string(), absent: '' });

/** What is left of a text without its tags. */
export const withoutMarkup = (html: string): string => phpCleanText(html, '');

/** The first bytes of a text. PHP cuts inside a character; this keeps whole ones (defect 14). */
export function shortText(bytes: number): Column {
  const column = text();
  return {
    ...column,
    coerce(value, field) {
      let kept = '';
      for (const character of String(column.coerce(value, field))) {
        if (Buffer.byteLength(kept + character) > bytes) break;
        kept += character;
      }
      return kept;
    },
  };
}

/** A text that keeps its markup. */
export const markup = (): Column => ({ coerce: phpText, type: z.string(), absent: '' });

/** A phone number: ASCII digits only. */
export const digits = (): Column => ({
  coerce: (value, field) => digitsOnly(phpCleanText(value, field)),
  type: z.string(),
  absent: '',
});

/** A web address without its scheme (small letters only, recording clients/create "website http"). */
export const website = (): Column => ({
  coerce: (value, field) => phpCleanText(value, field).replace(/^https?:\/\//, ''),
  type: z.string(),
  absent: '',
});

/** A whole number by PHP's intval. */
export const integer = (absent: number | null = 0): Column => ({
  coerce: (value) => phpInt(value),
  type: z.int(),
  absent,
});

/** The id of another record; 0 means none. */
export const reference = integer;

/** 0 or 1; PHP stores any whole number. */
export const flag = integer;

/** An amount of money, kept as decimal text so that no cent is lost. */
export const money = (absent = '0.00'): Column => ({
  coerce: phpFloatText,
  type: z.union([z.number(), z.string()]),
  absent,
});

/** A day; '' clears it. */
export const date = (): Column => ({ coerce: phpDate, type: z.iso.date().nullable(), absent: null });

/** A day that cannot be cleared. */
export const day = (): Column => ({
  coerce(value, field) {
    const sent = phpDate(value, field);
    if (!sent) throw invalid(field, 'must be a date like 2026-01-31');
    return sent;
  },
  type: z.iso.date(),
});

/** A moment in the database's own time zone; '' clears it. */
export const dateTime = (): Column => ({ coerce: phpDateTime, type: z.string().nullable(), absent: null });

/** One of a few words, any letter case. */
export const oneOf = (...words: [string, ...string[]]): Column => ({
  coerce(value, field) {
    const sent = phpCleanText(value, field);
    const known = words.find((word) => word.toLowerCase() === sent.toLowerCase());
    if (known === undefined) throw invalid(field, `must be one of ${words.join(', ')}`, sent);
    return known;
  },
  type: z.enum(words),
});

/**
 * The same column, left to the database's default when a create does not send it: what PHP's own functions never wrote.
 */
export const optional = (column: Column): Column => {
  const { absent: _, ...rest } = column;
  return rest;
};

/** The same column under further names, in both directions. */
export const also = (column: Column, ...alias: string[]): Column => ({ ...column, alias });

/** The same column, which writes may name differently. */
export const sentAs = (column: Column, ...parameter: string[]): Column => ({ ...column, parameter });
