import {
  GraphQLBoolean,
  type GraphQLFieldConfig,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql';
import { invalidFields } from '../refusal.ts';
import type { Resource } from '../resource.ts';
import { listArguments, selectionOf } from './arguments.ts';
import { type Reader, rowsOf } from './loaders.ts';
import { selectedColumns } from './selected.ts';

const USUAL_PAGE = 25;

const PageInfo = new GraphQLObjectType({
  name: 'PageInfo',
  fields: {
    hasNextPage: { type: new GraphQLNonNull(GraphQLBoolean) },
    hasPreviousPage: { type: new GraphQLNonNull(GraphQLBoolean) },
    startCursor: { type: GraphQLString },
    endCursor: { type: GraphQLString },
  },
});

/** A list as Relay pages it: `first` records after a cursor. A cursor is a place in the order that was asked for. */
export function connectionOf(resource: Resource, node: GraphQLObjectType): GraphQLFieldConfig<unknown, Reader> {
  const { name } = resource.group;
  const edge = new GraphQLObjectType({
    name: `${name}Edge`,
    fields: { cursor: { type: new GraphQLNonNull(GraphQLString) }, node: { type: new GraphQLNonNull(node) } },
  });
  const type = new GraphQLObjectType({
    name: `${name}Connection`,
    fields: {
      edges: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(edge))) },
      pageInfo: { type: new GraphQLNonNull(PageInfo) },
      totalCount: { type: new GraphQLNonNull(GraphQLInt) },
    },
  });
  const { limit: _limit, offset: _offset, ...filters } = listArguments(resource);
  return {
    type,
    args: { ...filters, first: { type: GraphQLInt }, after: { type: GraphQLString } },
    async resolve(_, { after, ...given }, reader, info) {
      const { where, sort, limit } = selectionOf(resource, given, USUAL_PAGE);
      const offset = after ? placeOf(after) : 0;
      const page = { limit: Math.min(limit, 500), offset };
      const { rows, total = 0 } = await rowsOf(reader, resource, {
        where,
        sort,
        page,
        total: true,
        fields: selectedColumns(resource, info, ['edges', 'node']),
      });
      const edges = rows.map((row, at) => ({ cursor: cursorOf(offset + at + 1), node: row }));
      const pageInfo = {
        hasNextPage: offset + rows.length < total,
        hasPreviousPage: offset > 0,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      };
      return { edges, pageInfo, totalCount: total };
    },
  };
}

const cursorOf = (place: number) => Buffer.from(`place:${place}`).toString('base64url');

function placeOf(cursor: string): number {
  const [, place] = /^place:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (place === undefined) throw invalidFields({ after: ['Is not a cursor of this server.'] });
  return Number(place);
}
