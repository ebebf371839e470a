import type { OutputColumn } from '../../src/core/result.ts';
import type { Row, Value } from '../../src/database/database.ts';
import { NEEDS_ESCAPE } from '../../src/http/json.ts';

/** `stored` differs from the row where its fields are encrypted. */
export type RowWriter = (row: Row, stored?: Row) => string;

const writers = new WeakMap<readonly OutputColumn[], RowWriter>();
const numberedWriters = new WeakMap<readonly OutputColumn[], RowWriter>();

/**
 * Writes rows as PHP answered them: every value a text or null. The names are turned to JSON once per list of columns,
 * which is half of the work. With `numbered`, every column of PHP's own also stands under its number, before its name,
 * as mysqli_fetch_array gave it (recording numbered-rows); an object would sort those keys to the front, hence text.
 * Numbered credential fields stay encrypted (credentials/read 1).
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
  // What stands between two values in one piece: the end of a text that is open, the key, the beginning of the next.
  // Fewer pieces are less to put together, which is most of the work.
  const between = (end: string, begin: string) =>
    fields.map(({ key }, i) => `${i === 0 ? '{' : `${end},`}${JSON.stringify(key)}:${begin}`);
  const [textAfterText, textAfterBare] = [between('"', '"'), between('', '"')];
  const [bareAfterText, bareAfterBare] = [between('"', ''), between('', '')];
  const [nullAfterText, nullAfterBare] = [between('"', 'null'), between('', 'null')];
  const indexes = fields.map(({ index }) => index);
  const areStored = fields.map(({ isStored }) => isStored);
  return (row, stored = row) => {
    let json = '';
    let isOpen = false;
    for (let i = 0; i < fields.length; i++) {
      const value = (areStored[i] ? stored : row)[indexes[i] as number] as Value;
      if (value === null) {
        json += isOpen ? nullAfterText[i] : nullAfterBare[i];
        isOpen = false;
      } else if (typeof value === 'number' || (typeof value === 'string' && !NEEDS_ESCAPE.test(value))) {
        json += isOpen ? textAfterText[i] : textAfterBare[i];
        json += value;
        isOpen = true;
      } else {
        json += isOpen ? bareAfterText[i] : bareAfterBare[i];
        json += unusual(value);
        isOpen = false;
      }
    }
    return json + (isOpen ? '"}' : '}');
  };
}

function unusual(value: Exclude<Value, null | number>): string {
  return value === false ? 'false' : JSON.stringify(value.toString());
}
