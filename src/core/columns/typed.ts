import { ApiError, invalid } from '../../errors/api-error.ts';
import { didYouMean } from '../../errors/suggest.ts';
import type { Values } from '../effects.ts';
import type { Field } from '../module.ts';

/**
 * The values of a request on a door with types: by the fields' own names, each of the type that the documentation
 * promises. Refuses anything else by field and rule. (PHP's door converts instead, by PHP's habits.)
 */
export function typedValues(fields: readonly Field[], sent: Readonly<Record<string, unknown>>): Values {
  const known = new Map(fields.map((field) => [field.name, field]));
  const values: Values = {};
  for (const [name, value] of Object.entries(sent)) {
    const field = known.get(name);
    if (!field) throw new ApiError('input_invalid', `${name}: there is no such field${didYouMean(name, known.keys())}`);
    const { error } = field.column.type.safeParse(value);
    if (error) throw invalid(name, (error.issues[0]?.message ?? 'is not valid').replace(/^Invalid input: /, ''));
    values[name] = field.column.coerce(value, name);
  }
  return values;
}
