import { z } from 'zod';
import { typedValues } from '../../../src/core/columns/typed.ts';
import type { Values } from '../../../src/core/effects.ts';
import type { Field } from '../../../src/core/module.ts';
import type { Value } from '../../../src/database/database.ts';
import { invalid } from '../../../src/errors/api-error.ts';
import { isSecretColumn } from '../../../src/errors/secret-names.ts';
import type { Input } from '../forms.ts';
import { textOf } from './cell.ts';
import { readable, type Shape } from './shape.ts';

/** What a column's type takes, as JSON Schema says it. */
interface Kind {
  main: { type?: string; format?: string; enum?: readonly string[]; maxLength?: number };
  isNullable: boolean;
}

function kindOf({ column }: Field): Kind {
  const schema = z.toJSONSchema(column.type, { unrepresentable: 'any' }) as Kind['main'] & { anyOf?: Kind['main'][] };
  const all = schema.anyOf ?? [schema];
  // An amount may come as a number too; text loses no cent of it.
  const main = all.find(({ type }) => type === 'string') ?? all.find(({ type }) => type !== 'null') ?? {};
  return { main, isNullable: all.some(({ type }) => type === 'null') };
}

export const isSecret = ({ name }: Field, { module }: Shape): boolean =>
  isSecretColumn(name) || (module.secrets ?? []).includes(name);

type Options = readonly (readonly [value: string, label: string])[];

/** The field of a form for a field of a record. `choices`: the records that it may point at. */
export function inputOf(field: Field, shape: Shape, value: Value | undefined, choices?: Options): Input {
  const { name, info } = field;
  const { main } = kindOf(field);
  const { module } = shape;
  const shown = isSecret(field, shape) ? '' : shownText(textOf(value), info?.type);
  const common = { name, value: shown, was: shown, label: readable(name, module.singular), hint: hintOf(field, shape) };
  const options = main.enum?.map((each) => [each, each] as const) ?? choices ?? flagOptions(field, shown);
  if (options) return { ...common, type: 'select', options: withCurrent(options, shown) };
  if (isSecret(field, shape)) return { ...common, type: 'password' };
  if (main.type === 'integer') return { ...common, type: 'number' };
  if (main.format === 'date') return { ...common, type: 'date' };
  if (info?.type === 'datetime') return { ...common, type: 'datetime-local' };
  if (main.type !== 'string' || /text$/.test(info?.type ?? '')) return { ...common, type: 'textarea' };
  return { ...common, maxLength: info?.maxLength };
}

const hintOf = (field: Field, shape: Shape) => {
  if (isSecret(field, shape)) return 'A secret: empty, it stays as it is.';
  return kindOf(field).main.type === 'object' ? 'JSON' : undefined;
};

/** A flag, as far as it is one: PHP stores any number in it. */
const flagOptions = ({ info }: Field, shown: string): Options | undefined =>
  info?.type === 'tinyint' && /^[01]?$/.test(shown)
    ? [
        ['0', 'no'],
        ['1', 'yes'],
      ]
    : undefined;

const withCurrent = (options: Options, current: string): Options =>
  options.some(([value]) => value === current) ? options : [[current, current || '—'], ...options];

const shownText = (text: string, type: string | undefined): string =>
  type === 'datetime' ? text.replace(' ', 'T') : text.replaceAll('\r\n', '\n');

/**
 * What somebody has changed in a form: a field that still holds what it held is not sent, so nothing that another has
 * written meanwhile is written over. Refuses what does not fit by field and rule.
 */
export function changedValues(fields: readonly Field[], form: URLSearchParams): Values {
  const sent: Record<string, unknown> = {};
  for (const field of fields) {
    const text = form.get(field.name)?.replaceAll('\r\n', '\n');
    const was = form.get(`was.${field.name}`)?.replaceAll('\r\n', '\n') ?? '';
    if (text !== undefined && text !== was) sent[field.name] = sentValue(field, text);
  }
  return typedValues(fields, sent);
}

function sentValue(field: Field, text: string): unknown {
  const { main, isNullable } = kindOf(field);
  if (text === '' && isNullable) return null;
  if (main.type === 'integer' || main.type === 'number') return /^\s*-?\d*\s*$/.test(text) ? Number(text) : text;
  if (field.info?.type === 'datetime') return text.replace('T', ' ');
  if (main.type !== 'object') return text;
  try {
    return JSON.parse(text || '{}');
  } catch {
    throw invalid(field.name, 'must be JSON');
  }
}
