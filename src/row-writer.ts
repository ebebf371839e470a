import type { Row, Value } from './database.ts';
import type { OutputColumn } from './module.ts';

/** `stored` differs from the row where its fields are encrypted. */
type RowWriter = (row: Row, stored?: Row) => string;

const writers = new WeakMap<readonly OutputColumn[], RowWriter>();
const numberedWriters = new WeakMap<readonly OutputColumn[], RowWriter>();

/**
 * Writes rows as PHP answered them: every value a text or null. The names are turned to JSON once per list of columns, which is half of
 * the work. With `numbered`, every column of PHP's own also stands under its number, before its name, as mysqli_fetch_array gave it
 * (recording numbered-rows); an object would sort those keys to the front, hence text. Numbered credential fields stay encrypted (credentials/read 1).
 */
export function rowWriter(columns: readonly OutputColumn[], numbered: boolean): RowWriter {
  const known = numbered ? numberedWriters : writers;
  const writer = known.get(columns) ?? compile(columns, numbered);
  known.set(columns, writer);
  return writer;
}

function compile(columns: readonly OutputColumn[], numbered: boolean): RowWriter {
  const keys = columns.map(({ name }, i) => `${i === 0 ? '{' : ','}${JSON.stringify(name)}:`);
  const numbers = columns.map((column, i) => (numbered && !column.alias ? `${i === 0 ? '{' : ','}"${i}":` : undefined));
  const namedKeys = keys.map((key, i) => (numbers[i] === undefined ? key : key.replace('{', ',')));
  const indexes = columns.map(({ index }) => index);
  return (row, stored = row) => {
    let json = '';
    for (let i = 0; i < indexes.length; i++) {
      const index = indexes[i] as number;
      if (numbers[i] !== undefined) json += numbers[i] + valueJson(stored[index] as Value);
      json += (namedKeys[i] as string) + valueJson(row[index] as Value);
    }
    return `${json}}`;
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON must escape.
const NEEDS_ESCAPE = /["\\\u0000-\u001f]/;

function valueJson(value: Value): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return NEEDS_ESCAPE.test(value) ? JSON.stringify(value) : `"${value}"`;
  if (value === false) return 'false';
  if (typeof value === 'number') return `"${value}"`;
  return JSON.stringify(value.toString('utf8'));
}
