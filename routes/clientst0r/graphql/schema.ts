import {
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  GraphQLID,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql';
import type { Resource, Resources } from '../resource.ts';
import { listArguments, selectionOf } from './arguments.ts';
import { connectionOf } from './connections.ts';
import { extrasOf } from './extras.ts';
import { byId, type Reader, rowsOf, whole } from './loaders.ts';
import { mutationsOf } from './mutations.ts';
import { namesOf } from './names.ts';
import { selectedColumns } from './selected.ts';
import { type Types, typesOf } from './types.ts';

type Field = GraphQLFieldConfig<unknown, Reader>;
type FieldMap = GraphQLFieldConfigMap<unknown, Reader>;

const USUAL_LIMIT = 100;
const schemas = new WeakMap<Resources, GraphQLSchema>();

/** The schema of the groups that this database has, made once for them. */
export function schemaOf(resources: Resources): GraphQLSchema {
  const made = schemas.get(resources) ?? make(resources);
  schemas.set(resources, made);
  return made;
}

function make(resources: Resources): GraphQLSchema {
  const types = typesOf(resources);
  const fields: FieldMap = {};
  for (const resource of resources.all) Object.assign(fields, fieldsOf(resource, types));
  // The same in the English of the vendor's page.
  Object.assign(fields, {
    organisation: fields.organization,
    organisations: fields.organizations,
    ...extrasOf(resources, types),
  });
  return new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields }),
    mutation: new GraphQLObjectType({ name: 'Mutation', fields: mutationsOf(resources, types) }),
  });
}

/** One by its id, a list, and the same as a connection. */
function fieldsOf(resource: Resource, types: Types): FieldMap {
  const { one, many } = namesOf(resource.group);
  const type = types.get(resource.group.name) as GraphQLObjectType;
  return {
    [one]: {
      type,
      args: { id: { type: new GraphQLNonNull(GraphQLID) } },
      resolve: (_, { id }, reader, info) =>
        /^\d{1,15}$/.test(id) ? byId(reader, resource, Number(id), selectedColumns(resource, info)) : null,
    },
    [many]: listOf(resource, type),
    [`${many}Connection`]: connectionOf(resource, type),
  };
}

const listOf = (resource: Resource, type: GraphQLObjectType): Field => ({
  type: new GraphQLList(new GraphQLNonNull(type)),
  args: listArguments(resource),
  resolve: async (_, given, reader, info) => {
    const { where, sort, limit, offset } = selectionOf(resource, given, USUAL_LIMIT);
    const page = { limit, offset };
    const fields = selectedColumns(resource, info);
    return whole(await rowsOf(reader, resource, { where, sort, page, fields }));
  },
});
