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
  const fields = columns.flatMap(({ name, index, alias }, i) => {
    const named = { key: name, index, isStored: false };
    return numbered && !alias ? [{ key: String(i), index, isStored: true }, named] : [named];
  });
  const keys = fields.map(({ key }, i) => `${i === 0 ? '{' : ','}${JSON.stringify(key)}:`);
  // What follows a key stands in one text with it: a quarter less work than to join all the pieces.
  const keysOfTexts = keys.map((key) => `${key}"`);
  const keysOfNulls = keys.map((key) => `${key}null`);
  const indexes = fields.map(({ index }) => index);
  const areStored = fields.map(({ isStored }) => isStored);
  return (row, stored = row) => {
    let json = '';
    for (let i = 0; i < fields.length; i++) {
      const value = (areStored[i] ? stored : row)[indexes[i] as number] as Value;
      if (value === null) json += keysOfNulls[i];
      else if (typeof value === 'number' || (typeof value === 'string' && !NEEDS_ESCAPE.test(value)))
        json += `${keysOfTexts[i] as string}${value}"`;
      else json += keys[i] + unusual(value);
    }
    return `${json}}`;
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON must escape.
const NEEDS_ESCAPE = /["\\\u0000-\u001f]/;

function unusual(value: Exclude<Value, null | number>): string {
  return value === false ? 'false' : JSON.stringify(value.toString());
}
