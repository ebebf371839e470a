import { isUtf8 } from 'node:buffer';
import { NOT_UTF8 } from './values.ts';

/** A query as PHP sees it, without a prototype: a name like `constructor` is a name like any other. */
export type Query = Record<string, string | object>;

/** A JSON body as PHP sees it, without a prototype. */
export type Body = Record<string, unknown>;

/** PHP reads no more variables than these (max_input_vars). */
export const MOST_VARIABLES = 1000;

/** PHP gives up on a body with more lists and objects inside one another, the body itself included. */
const DEEPEST_BODY = 511;

const HALF_SURROGATE_PAIR = /\p{Surrogate}/u;

/**
 * Reads a query string by PHP's rules: blanks and dots in names become `_`, the last of equal names wins, `x[…]=3` is a
 * list. Only that it is a list counts (PHP's intval makes 1 of it), so a list holds its last element alone; but
 * `filter`, which PHP's API never had, keeps all of its elements by their names. Takes a character for each byte
 * (latin1). Bytes that are no UTF-8 make the value `NOT_UTF8`.
 */
export function parseQuery(rawQuery: string): Query {
  const query: Query = Object.create(null);
  for (const pair of rawQuery.split('&', MOST_VARIABLES)) {
    const equals = pair.indexOf('=');
    const value = equals < 0 ? '' : decodeUrlText(pair.slice(equals + 1));
    setVariable(query, decodeUrlText(equals < 0 ? pair : pair.slice(0, equals)), value);
  }
  return query;
}

/** Sets what a query or a form calls `rawName`, by PHP's rules for names. */
export function setVariable(variables: Record<string, unknown>, rawName: string, value: string): void {
  if (/^\w+$/.test(rawName)) {
    variables[rawName] = value;
    return;
  }
  const name = significantName(rawName);
  const listName = /^([^[]*)\[[^\]]*\]/.exec(name)?.[1];
  if (listName === 'filter') setFilter(variables, name, value);
  else if (name) variables[(listName ?? name).replace(/[ .[]/g, '_')] = listName === undefined ? value : [value];
}

/** `filter[a][b]=c` stands as `{filter: {a: {b: 'c'}}}`; an empty name is the next number. */
function setFilter(variables: Record<string, unknown>, rawName: string, value: string): void {
  const names = ['filter', ...[...rawName.matchAll(/\[([^\]]*)\]/g)].map(([, name]) => name as string)];
  const last = names.pop() as string;
  let at = variables;
  for (const name of names) {
    const inner = at[name];
    if (typeof inner !== 'object' || inner === null) at[name] = Object.create(null);
    at = at[name] as Record<string, unknown>;
  }
  at[last || String(Object.keys(at).length)] = value;
}

/** Reads the bytes of a form (`application/x-www-form-urlencoded`), by the rules of the query. */
export function parseFormBody(bytes: Buffer): Query {
  return parseQuery(bytes.toString('latin1'));
}

/**
 * Reads a body as JSON, whatever its content type says. What PHP cannot parse counts as empty, and so does JSON that is
 * no object. Whole numbers of 15 digits and more are given as texts, as long as PHP has an int for them: a JavaScript
 * number would lose digits, and could not be told from a float, which PHP writes with an exponent.
 */
export function parseJsonBody(bytes: Buffer): Body {
  // What a GET has: not worth a SyntaxError with its stack, a twentieth of a small read.
  if (bytes.length === 0) return Object.create(null);
  const parsed = isUtf8(bytes) ? parseJson(bytes.toString()) : null;
  const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
  return Object.setPrototypeOf(isObject && !isRefused(parsed, DEEPEST_BODY) ? parsed : {}, null);
}

function parseJson(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return /\d{15}/.test(text) ? JSON.parse(quoteLongInts(text)) : parsed;
  } catch {
    return null;
  }
}

/** Puts quotation marks around every int of 15 to 19 digits in a valid JSON text. */
function quoteLongInts(json: string): string {
  let isInText = false;
  return json.replace(/\\.|"|(?<![\d.eE+-])-?\d{15,19}(?![\d.eE])/g, (token) => {
    if (token === '"') isInText = !isInText;
    if (isInText || token === '"') return token;
    return BigInt.asIntN(64, BigInt(token)) === BigInt(token) ? `"${token}"` : token;
  });
}

/**
 * PHP refuses a body that nests too deep or has half a surrogate pair in a text (only an escape like `\ud83d` can bring
 * one in).
 */
function isRefused(value: unknown, levels: number): boolean {
  if (typeof value === 'string') return HALF_SURROGATE_PAIR.test(value);
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  const parts: unknown[] = Array.isArray(value) ? value : [...Object.keys(value), ...Object.values(value)];
  return parts.some((part) => isRefused(part, levels - 1));
}

function decodeUrlText(text: string): string {
  if (!/[^!-$&-*,-~]/.test(text)) return text;
  const unescaped = text
    .replaceAll('+', ' ')
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const bytes = Buffer.from(unescaped, 'latin1');
  return isUtf8(bytes) ? bytes.toString() : NOT_UTF8;
}

/**
 * The part of a name that counts for PHP: up to a NUL, without leading blanks. Nothing of a name that starts with a
 * bracket.
 */
function significantName(name: string): string {
  const [untilNul = ''] = name.split('\0', 1);
  const trimmed = untilNul.replace(/^ +/, '');
  return trimmed.startsWith('[') ? '' : trimmed;
}
