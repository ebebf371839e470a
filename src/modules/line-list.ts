import { z } from 'zod';
import type { Column } from '../core/columns/columns.ts';
import { mustFit } from '../core/columns/fit.ts';
import type { Value } from '../database/database.ts';
import type { ColumnInfo } from '../database/schema.ts';
import { invalid } from '../errors/api-error.ts';

export type Line = Record<string, Value>;

/**
 * `items`, the lines of something new that is made of them: a list of objects with these columns. A column holds one
 * value, so they are kept as JSON until that is there. `mustBeALine` refuses what is none, by the field below `place`.
 */
export const lineList = (
  columns: Readonly<Record<string, Column>>,
  mustBeALine: (line: Line, place: string) => void,
): Column => ({
  coerce(value, field) {
    if (!Array.isArray(value)) throw invalid(field, 'must be a list of objects');
    const lineAt = (sent: unknown, place: string): Line => {
      const line = lineOf(columns, sent, place);
      mustBeALine(line, `${place}.`);
      return line;
    };
    return JSON.stringify(value.map((sent, i) => lineAt(sent, `${field}[${i}]`)));
  },
  type: z.array(
    z.object(Object.fromEntries(Object.entries(columns).map(([name, { type }]) => [name, type.optional()]))),
  ),
});

function lineOf(columns: Readonly<Record<string, Column>>, sent: unknown, place: string): Line {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) throw invalid(place, 'must be an object');
  const input = sent as Record<string, unknown>;
  const line: Line = {};
  for (const [name, column] of Object.entries(columns)) {
    const value = [name, ...(column.parameter ?? [])].map((each) => input[each]).find(isSent);
    line[name] = isSent(value) ? column.coerce(value, `${place}.${name}`) : (column.absent as Value);
  }
  return line;
}

const isSent = (value: unknown): boolean => value !== undefined && value !== null;

/** The lines that `lineList` kept, once each is known to fit into its table. */
export function linesIn(json: string, table: readonly ColumnInfo[] = []): Line[] {
  const lines: Line[] = JSON.parse(json);
  for (const [i, line] of lines.entries())
    for (const info of table)
      if (info.name in line) mustFit(info, line[info.name] as Value, `items[${i}].${info.name}`);
  return lines;
}
