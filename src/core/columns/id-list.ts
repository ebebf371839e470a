import { z } from 'zod';
import { invalid } from '../../errors/api-error.ts';
import type { Column } from './columns.ts';

const MOST = 1000;

/** Ids of records: a list, or a text with commas. A column holds one value, so they are kept as that text. */
export const idList = (): Column => ({
  coerce(value, field) {
    const ids = Array.isArray(value)
      ? value
      : String(value)
          .split(',')
          .filter((part) => part.trim() !== '');
    if (ids.length === 0 || ids.length > MOST || !ids.every((id) => /^\s*[1-9]\d{0,9}\s*$/.test(String(id))))
      throw invalid(field, `must be 1 to ${MOST} ids, in a list or with commas between them`);
    return [...new Set(ids.map(Number))].join(',');
  },
  type: z.union([z.array(z.int()), z.string()]),
});

/** The ids that an `idList` holds. */
export const idsIn = (value: unknown): number[] => String(value).split(',').map(Number);
