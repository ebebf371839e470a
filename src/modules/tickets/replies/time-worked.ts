import { type Column, text } from '../../../core/columns/columns.ts';
import { invalid } from '../../../errors/api-error.ts';

/** Hours, minutes and seconds, up to 838:59:59; what is none counts as no time, as in PHP. */
export function timeWorked(): Column {
  const column = text();
  return {
    ...column,
    absent: '00:00:00',
    coerce(value, field) {
      const [, hours, rest] = /^(\d{1,3}):([0-5]\d:[0-5]\d)$/.exec(String(column.coerce(value, field))) ?? [];
      if (Number(hours) > 838) throw invalid(field, 'must not be more than 838:59:59');
      return hours ? `${hours}:${rest}` : '00:00:00';
    },
  };
}
