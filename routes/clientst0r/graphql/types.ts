import {
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql';
import type { Condition } from '../../../src/core/read/query.ts';
import type { Row } from '../../../src/database/database.ts';
import type { Resource, ResourceField, Resources } from '../resource.ts';
import { columnsOf, fieldValue } from '../rest/record.ts';
import { listArguments, scalarOf, selectionOf } from './arguments.ts';
import { below, byId, linked, type Reader } from './loaders.ts';
import { camel, namesOf } from './names.ts';
import { selectedColumns } from './selected.ts';

type Field = GraphQLFieldConfig<Row, Reader>;
type FieldMap = GraphQLFieldConfigMap<Row, Reader>;
export type Types = ReadonlyMap<string, GraphQLObjectType<Row, Reader>>;

/** Records of a relation that a query names no limit for. */
const USUAL_LIMIT = 1000;

/** Somebody who works with ITFlow, as far as a record names them. */
const Person = new GraphQLObjectType<{ id: number; name: string | null }>({
  name: 'Person',
  fields: { id: { type: GraphQLID }, name: { type: GraphQLString } },
});

/** An object type for every group, by the group's name. */
export function typesOf(resources: Resources): Types {
  const types = new Map<string, GraphQLObjectType<Row, Reader>>();
  for (const resource of resources.all) {
    const { name } = resource.group;
    types.set(name, new GraphQLObjectType({ name, fields: () => fieldsOf(resources, resource, types) }));
  }
  return types;
}

function fieldsOf(resources: Resources, resource: Resource, types: Types): FieldMap {
  const fields: FieldMap = {};
  for (const [name, field] of resource.shown) {
    if (isSecret(resource, field)) continue;
    if (field.records) continue;
    if (field.to && fields[camel(name)] === undefined) {
      fields[camel(name)] = referenceOf(resources, resource, field, types);
      fields[`${camel(name)}Id`] = { type: GraphQLInt, resolve: (row) => fieldValue(resource, field, row) };
    } else fields[camel(name)] = scalarField(resource, field, name);
  }
  for (const [name, field] of Object.entries(relationsOf(resources, resource, types))) fields[name] ??= field;
  return fields;
}

/** What is encrypted, or a one-time secret, does not leave by GraphQL. */
const isSecret = ({ view }: Resource, { index }: ResourceField) => index !== undefined && view.sources[index]?.isSecret;

const scalarField = (resource: Resource, field: ResourceField, name: string): Field => ({
  type:
    name === 'id'
      ? new GraphQLNonNull(GraphQLID)
      : field.name === 'tags'
        ? new GraphQLList(GraphQLString)
        : scalarOf(field),
  resolve: (row) => fieldValue(resource, field, row),
});

/** The record that a field names. Of people their names, which the row has itself where it can. */
function referenceOf(resources: Resources, resource: Resource, field: ResourceField, types: Types): Field {
  const target = resources.byName.get(field.to ?? '');
  const idOf = (row: Row) => Number(fieldValue(resource, field, row) ?? 0);
  if (field.to === 'User') {
    const name = resource.byName.get(`${field.name}_name`);
    return {
      type: Person,
      resolve: (row) => (idOf(row) ? { id: idOf(row), name: name ? fieldValue(resource, name, row) : null } : null),
    };
  }
  if (!target) return { type: GraphQLString, resolve: () => null };
  return {
    type: types.get(target.group.name) as GraphQLObjectType,
    resolve: (row, _, reader, info) =>
      idOf(row) ? byId(reader, target, idOf(row), selectedColumns(target, info)) : null,
  };
}

/** The records that belong to one, as the module's relations say. */
function relationsOf(resources: Resources, resource: Resource, types: Types): FieldMap {
  const fields: FieldMap = {};
  for (const [name, { isMany, through, key, to }] of resource.prepared.relations()) {
    const target = resources.all.find(({ group }) => group.module === to.module.name);
    if (!isMany || !target) continue;
    const called = name === to.module.name ? namesOf(target.group).many : camel(name);
    if (through) fields[called] = linkedField(resource, name, target, types);
    else fields[called] = listField(resource, target, key, types, []);
    if (target.group.name === 'Ticket' && !through && name === 'tickets')
      fields.openTickets = listField(resource, target, key, types, OPEN);
  }
  const counted = { assetCount: 'assets', passwordCount: 'passwords' };
  if (resource.group.name === 'Organization')
    for (const [name, list] of Object.entries(counted)) {
      const field = fields[list];
      if (field) fields[name] = countOf(field);
    }
  return fields;
}

/** A ticket is open until it is closed. */
const OPEN: readonly Condition[] = [{ column: 'ticket_closed_at', op: 'null', value: true }];

function listField(from: Resource, target: Resource, key: string, types: Types, more: readonly Condition[]): Field {
  return {
    type: new GraphQLList(new GraphQLNonNull(types.get(target.group.name) as GraphQLObjectType)),
    args: listArguments(target),
    resolve: (row, given, reader, info) => {
      const { where, ...selection } = selectionOf(target, given, USUAL_LIMIT);
      const id = Number(columnsOf(from, row)(from.prepared.module.id));
      const fields = selectedColumns(target, info);
      return below(reader, target, { key, id, fields, selection: { ...selection, where: [...where, ...more] } });
    },
  };
}

const linkedField = (from: Resource, relation: string, target: Resource, types: Types): Field => ({
  type: new GraphQLList(new GraphQLNonNull(types.get(target.group.name) as GraphQLObjectType)),
  resolve: (row, _, reader) => linked(reader, from, relation, Number(columnsOf(from, row)(from.prepared.module.id))),
});

const countOf = ({ resolve }: Field): Field => ({
  type: GraphQLInt,
  resolve: async (row, _given, reader, info) => {
    const all = (await resolve?.(row, {}, reader, info)) as Row[] | undefined;
    return all?.length ?? null;
  },
});
