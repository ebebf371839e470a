import type { Included, Rows } from '../../src/core/result.ts';
import type { Row } from '../../src/database/database.ts';
import { type RowWriter, rowWriter } from './row-writer.ts';

/** Writes rows with the records of their relations behind the columns: an object or null for one, a list for many. */
export function includingWriter({ columns, included = [] }: Rows, numbered: boolean): RowWriter {
  const write = rowWriter(columns, numbered);
  const others = included.map(memberWriter);
  return (row, stored) => `${write(row, stored).slice(0, -1)}${others.map((other) => other(row)).join('')}}`;
}

function memberWriter({ name, isMany, columns, rowsOf, included }: Included): (row: Row) => string {
  const write = rowWriter(columns, false);
  const others = included.map(memberWriter);
  const record = (row: Row) => `${write(row).slice(0, -1)}${others.map((other) => other(row)).join('')}}`;
  return (row) => {
    const records = rowsOf(row).map(record);
    return `,${JSON.stringify(name)}:${isMany ? `[${records.join(',')}]` : (records[0] ?? 'null')}`;
  };
}
