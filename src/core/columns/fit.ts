import type { Value } from '../../database/database.ts';
import type { ColumnInfo } from '../../database/schema.ts';
import { invalid } from '../../errors/api-error.ts';

const INTEGER_BITS: Record<string, number> = { tinyint: 8, smallint: 16, mediumint: 24, int: 32, bigint: 64 };

/** Refuses a value that its column cannot hold, before the database does: only here the field can be named. */
export function mustFit(info: ColumnInfo, value: Value, field: string): void {
  const bits = INTEGER_BITS[info.type];
  if (bits && typeof value === 'number') {
    const most = 2 ** (bits - 1);
    if (value >= most || value < -most) throw invalid(field, `must be between ${-most} and ${most - 1}`, value);
  } else if (info.maxNumber !== undefined) {
    if (Math.abs(Number(value)) >= info.maxNumber)
      throw invalid(field, `must be less than ${info.maxNumber}`, String(value));
  } else if (info.maxLength !== undefined && typeof value === 'string') {
    const inCharacters = info.type === 'varchar' || info.type === 'char';
    const length = inCharacters ? characters(value, info.maxLength) : Buffer.byteLength(value);
    if (length > info.maxLength)
      throw invalid(field, `must not be longer than ${info.maxLength} ${inCharacters ? 'characters' : 'bytes'}`, value);
  }
}

// Code points are never more than UTF-16 units, so counting is needed for the long ones alone.
const characters = (text: string, most: number) => (text.length <= most ? text.length : [...text].length);
