import { stringify } from 'csv-stringify/sync';
import type { Rows } from '../src/core/result.ts';
import type { Answer } from '../src/http/exchange.ts';

/**
 * Rows as a file for a spreadsheet. A text that it would take for a formula gets an apostrophe before it; a number
 * below zero stays one.
 */
export function csvOf({ columns, rows }: Rows, name: string): Answer {
  const table = [columns.map((column) => column.name), ...rows.map((row) => columns.map(({ index }) => row[index]))];
  const text = stringify(table, {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    cast: { string: (value) => (/^-\d+(\.\d+)?$/.test(value) ? { value, escape_formulas: false } : value) },
  });
  const headers = {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}.csv"`,
  };
  return { status: 200, json: text, headers };
}
