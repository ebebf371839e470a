import type { Answer } from '../../../src/http/exchange.ts';
import type { Call } from '../call.ts';
import type { ResourceField } from '../resource.ts';

/** `OPTIONS`: what Django REST framework tells of a resource and its fields. */
export function options({ resource, id }: Call, allowed: readonly string[]): Answer {
  const verb = id === undefined ? 'POST' : 'PUT';
  const actions = allowed.includes(verb) ? { actions: { [verb]: fieldsOf(resource.fields) } } : {};
  const body = {
    name: `${resource.group.name} ${id === undefined ? 'List' : 'Instance'}`,
    description: '',
    renders: ['application/json'],
    parses: ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'],
    ...actions,
  };
  return { status: 200, json: JSON.stringify(body), headers: { Allow: allowed.join(', ') } };
}

const fieldsOf = (fields: readonly ResourceField[]) =>
  Object.fromEntries(fields.map((field) => [field.name, described(field)]));

function described(field: ResourceField) {
  const { name, required, isWritable, info, words, closed } = field;
  const choices =
    closed && words ? Object.entries(words).map(([value, display_name]) => ({ value, display_name })) : undefined;
  return {
    type: typeOf(field),
    required: Boolean(required),
    read_only: !isWritable,
    label: `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('_', ' ')}`,
    ...(info?.type === 'varchar' && info.maxLength ? { max_length: info.maxLength } : {}),
    ...(choices ? { choices } : {}),
  };
}

function typeOf({ kind, to, records, tags, closed }: ResourceField): string {
  if (records || tags) return 'list';
  if (to) return 'field';
  if (kind === 'active' || kind === 'archived') return 'boolean';
  if (kind === 'text' || kind === 'json') return 'string';
  if (kind === 'label') return closed ? 'choice' : 'string';
  return kind;
}
