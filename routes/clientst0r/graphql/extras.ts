import {
  type GraphQLFieldConfigMap,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql';
import { assets } from '../groups/assets.ts';
import type { Resource, Resources } from '../resource.ts';
import { byId, type Reader, rowsOf } from './loaders.ts';
import type { Types } from './types.ts';

const COUNTED = {
  totalOrganizations: 'Organization',
  totalAssets: 'Asset',
  totalPasswords: 'Password',
  totalDocuments: 'Document',
  activeMonitors: 'Monitor',
};

const Me = new GraphQLObjectType({
  name: 'Me',
  fields: { id: { type: GraphQLID }, name: { type: GraphQLString }, username: { type: GraphQLString } },
});

/** Root fields that stand for no group. */
export function extrasOf(resources: Resources, types: Types): GraphQLFieldConfigMap<unknown, Reader> {
  const organizations = resources.byName.get('Organization');
  const stats = Object.entries(COUNTED).filter(([, name]) => resources.byName.has(name));
  const DashboardStats = new GraphQLObjectType<unknown, Reader>({
    name: 'DashboardStats',
    fields: Object.fromEntries(
      stats.map(([name, group]) => [
        name,
        { type: GraphQLInt, resolve: (_, __, reader) => countOf(reader, resources.byName.get(group) as Resource) },
      ]),
    ),
  });
  return {
    me: {
      type: Me,
      // A key is nobody: it has a name and no user.
      resolve: (_, __, { context: { caller } }) => ({
        id: caller.userId || null,
        name: caller.name,
        username: caller.name,
      }),
    },
    ...(organizations && {
      myOrganization: {
        type: types.get('Organization') as GraphQLObjectType,
        resolve: (_, __, reader) => {
          const { clientId } = reader.context.caller;
          return clientId ? byId(reader, organizations, clientId) : null;
        },
      },
    }),
    assetTypes: {
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLString))),
      resolve: () => ASSET_TYPES,
    },
    dashboardStats: { type: DashboardStats, resolve: () => ({}) },
  };
}

const field = assets.fields.asset_type;
/** What ITFlow offers, under ClientSt0r's names; a type may be any other word too. */
const ASSET_TYPES = [
  ...['desktop', 'laptop', 'server', 'printer', 'camera', 'switch', 'phone', 'display', 'other'],
  ...Object.keys((typeof field === 'object' && field.words) || {}),
];

async function countOf(reader: Reader, resource: Resource): Promise<number> {
  const { total = 0 } = await rowsOf(reader, resource, { where: [], page: { limit: 0, offset: 0 }, total: true });
  return total;
}
