import { z } from 'zod';

/**
 * The types of parameters. Each gets what was sent under its name, in any letter case and from anywhere in the request:
 * a list of texts, of which the last counts unless the type is a list.
 */
type Sent = readonly string[];
const last = (sent: unknown) => (sent as Sent | undefined)?.at(-1);

const MOST = 2 ** 31 - 1;

const wholeNumber = z
  .string()
  .trim()
  .regex(/^-?\d{1,10}$/, 'must be a whole number')
  .transform(Number)
  .pipe(z.number().min(-MOST, 'is too small').max(MOST, 'is too large'));

export const integer = () => z.preprocess(last, wholeNumber);

/** The id of something that must be there. */
export const id = () => z.preprocess(last, wholeNumber);

/** A number of rows, as far as there may be so many. */
export const count = (usual: number, most: number) =>
  z.preprocess(
    (sent) => (sent === undefined ? String(usual) : last(sent)),
    wholeNumber.pipe(z.number().min(1, 'must be 1 or more')).transform((n) => Math.min(n, most)),
  );

export const offset = () =>
  z.preprocess(
    (sent) => (sent === undefined ? '0' : last(sent)),
    wholeNumber.pipe(z.number().min(0, 'must be 0 or more')),
  );

export const text = () =>
  z.preprocess(
    last,
    z.string().refine((value) => !/\p{Surrogate}/u.test(value), 'is not valid UTF-8'),
  );

/** `True`, `false`, `1`, `on`, … */
export const flag = () =>
  z.preprocess(
    (sent) => last(sent)?.trim(),
    z.stringbool({
      truthy: ['true', '1', 'yes', 'on'],
      falsy: ['false', '0', 'no', 'off'],
      error: 'must be true or false',
    }),
  );

/** Any date that can be read, without a zone in UTC; as ISO text. */
export const moment = () =>
  z.preprocess((sent) => isoOf(last(sent) ?? ''), z.iso.datetime('must be a date like 2026-01-31T10:11:12Z'));

function isoOf(sent: string): string {
  const date = new Date(msOf(sent.trim()));
  const year = date.getUTCFullYear();
  return year >= 1970 && year <= 9999 ? date.toISOString() : sent;
}

function msOf(sent: string): number {
  // The JSON of Windows PowerShell and older .NET.
  const net = /^\/Date\((\d{1,15})\)\/$/.exec(sent)?.[1];
  if (net) return Number(net);
  // JavaScript writes the zone's name behind its offset, as Go does; Go and Ruby a blank before it.
  const text = sent.replace(/\s*\([^)]*\)$/, '').replace(/\s+([+-]\d\d:?\d\d)(\s+[A-Z]+)?$/, '$1');
  const day = /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
  // JavaScript would take 30 February for 2 March, and a time without a zone for the server's own.
  if (day && !z.iso.date().safeParse(day).success) return Number.NaN;
  const hasZone = /(z|gmt|utc|[+-]\d\d:?\d\d)$/i.test(text);
  const read = day ? text.replace(' ', 'T') : text;
  return Date.parse(hasZone || day === text ? read : `${read}${day ? 'Z' : ' UTC'}`);
}

/** Repeated, or with commas. */
export const integers = () =>
  z.preprocess(
    (sent) =>
      ((sent ?? []) as Sent)
        .flatMap((part) => part.split(','))
        .map((part) => part.trim())
        .filter(Boolean),
    z.array(wholeNumber).max(1000, 'must be 1000 at most'),
  );

export const texts = () =>
  z.preprocess(
    (sent) =>
      ((sent ?? []) as Sent)
        .flatMap((part) => part.split(/[,;]/))
        .map((part) => part.trim())
        .filter(Boolean),
    z.array(z.string()).max(100, 'must be 100 at most'),
  );

export const oneOf = <T extends string>(...words: [T, ...T[]]) =>
  z.preprocess((sent) => last(sent)?.toLowerCase(), z.enum(words, `must be one of ${words.join(', ')}`));

/** `{"12": "value"}`, in one piece or several. */
export const valuesById = () =>
  z.preprocess(
    (sent) => merged(sent as Sent | undefined),
    z.record(
      z.string().regex(/^\d{1,9}$/),
      z.union([z.string(), z.number(), z.boolean()]),
      'must be a JSON object of ids and values',
    ),
  );

function merged(sent: Sent = []): unknown {
  const all = sent.map(parsed);
  const isObjects = all.every((each) => typeof each === 'object' && each !== null && !Array.isArray(each));
  return isObjects ? Object.fromEntries(all.flatMap((each) => Object.entries(each as object))) : undefined;
}

function parsed(sent: string): unknown {
  try {
    return JSON.parse(sent);
  } catch {
    return undefined;
  }
}
