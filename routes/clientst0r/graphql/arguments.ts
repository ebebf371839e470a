import {
  GraphQLBoolean,
  type GraphQLFieldConfigArgumentMap,
  GraphQLID,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLList,
  GraphQLScalarType,
  GraphQLString,
} from 'graphql';
import { invalidFields } from '../refusal.ts';
import type { Resource, ResourceField } from '../resource.ts';
import { filtersOf, searchOf } from '../rest/filters.ts';
import { orderOf } from '../rest/list.ts';
import type { Selection } from './loaders.ts';
import { camel, snake } from './names.ts';

const MOST = 1000;

/** The lines of an order or invoice: a list of objects. */
const Json = new GraphQLScalarType({ name: 'JSON', description: 'Any value.' });

/** A decimal as text, so that no cent is lost; a number is taken too. */
const Decimal = new GraphQLScalarType({
  name: 'Decimal',
  description: 'A decimal number as text, like "89.00"; a number is taken too.',
  serialize: (value) => String(value),
});

export const scalarOf = ({ kind, to, isOwner, type }: ResourceField) => {
  if (to || isOwner || kind === 'integer') return GraphQLInt;
  if (kind === 'boolean' || kind === 'active' || kind === 'archived' || type === 'boolean') return GraphQLBoolean;
  return kind === 'decimal' ? Decimal : GraphQLString;
};

/** What a list may be narrowed by: every open field, dates from and to, words; and its order and part. */
export function listArguments({ fields, group }: Resource): GraphQLFieldConfigArgumentMap {
  const own = fields.filter(({ isOpen }) => isOpen);
  const filters = own.flatMap((field) =>
    [field.name, ...(field.also ?? []), ...(field.to ? [`${field.name}_id`] : [])].map((name) => [
      camel(name),
      argumentOf(field),
    ]),
  );
  const moments = own.filter(({ kind }) => kind === 'date' || kind === 'datetime');
  const dates = moments.flatMap(({ name }) => {
    const base = camel(name.replace(/_(at|date)$/, ''));
    return [`${base}After`, `${base}Before`].map((each) => [each, { type: GraphQLString }]);
  });
  const owner = own.some(({ isOwner }) => isOwner) ? [['organizationId', { type: GraphQLID }]] : [];
  return {
    ...Object.fromEntries([...filters, ...dates, ...owner]),
    search: { type: GraphQLString, description: `Words to be found in ${(group.search ?? []).join(', ')}.` },
    ordering: { type: GraphQLString, description: 'Fields, a minus in front for descending.' },
    limit: { type: GraphQLInt },
    offset: { type: GraphQLInt },
  };
}

const argumentOf = (field: ResourceField): { type: GraphQLInputType } => {
  const type = scalarOf(field);
  return { type: field.to || field.isOwner || field.name === 'id' ? GraphQLID : type };
};

type Given = Readonly<Record<string, unknown>>;

/** The arguments of a list as a query's parts, by the rules of REST's parameters. */
export function selectionOf(resource: Resource, given: Given, usual: number): Selection {
  const { search = '', ordering = '', limit = usual, offset = 0, first, after: _, ...filters } = given;
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(filters))
    if (value !== null && value !== undefined) parameters.set(parameterOf(resource, name), String(value));
  const wanted = Number(first ?? limit);
  if (wanted < 0 || Number(offset) < 0) throw invalidFields({ limit: ['Must not be negative.'] });
  return {
    where: [...filtersOf(resource, parameters), ...searchOf(resource, String(search ?? ''))],
    sort: orderOf(
      resource,
      String(ordering ?? '')
        .split(',')
        .map((name) => snake(name.trim()))
        .join(','),
    ),
    limit: Math.min(wanted, MOST),
    offset: Number(offset),
  };
}

/** `organizationId` → `org`, `vendorId` → `vendor`, `serialNumber` → `serial_number`. */
function parameterOf({ byName, fields }: Resource, name: string): string {
  const small = snake(name);
  if (byName.has(small)) return small;
  if (small === 'organization_id') return fields.find(({ isOwner }) => isOwner)?.name ?? small;
  const base = small.replace(/_id$/, '');
  return byName.has(base) ? base : small;
}

/** What a mutation takes: every field that can be written. */
export function writeArguments({ fields }: Resource): GraphQLFieldConfigArgumentMap {
  const all = fields
    .filter(({ isWritable }) => isWritable)
    .flatMap((field) =>
      [
        field.name,
        ...(field.also ?? []),
        ...(field.to ? [`${field.name}_id`] : []),
        ...(field.isOwner ? ['organization_id'] : []),
      ].map((name) => [camel(name), { type: inputOf(field) }]),
    );
  return Object.fromEntries(all);
}

function inputOf(field: ResourceField): GraphQLInputType {
  if (field.tags) return new GraphQLList(GraphQLInt);
  if (field.lines) return Json;
  if (field.to || field.isOwner) return GraphQLID;
  const type = scalarOf(field);
  return type;
}

/** A mutation's arguments as the body of a write. */
export const bodyOf = (resource: Resource, given: Given): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [parameterOf(resource, name), value]));
