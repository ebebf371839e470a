import {
  GraphQLBoolean,
  type GraphQLFieldConfigMap,
  GraphQLID,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql';
import { ApiError } from '../../../src/errors/api-error.ts';
import { run } from '../call.ts';
import { ALL } from '../group.ts';
import { refusalOf } from '../refusal.ts';
import type { Resource, Resources } from '../resource.ts';
import { changeRecord, createdBy } from '../rest/write.ts';
import { bodyOf, writeArguments } from './arguments.ts';
import { byId, type Reader } from './loaders.ts';
import { namesOf } from './names.ts';
import type { Types } from './types.ts';

type Mutations = GraphQLFieldConfigMap<unknown, Reader>;

const success = { success: { type: new GraphQLNonNull(GraphQLBoolean) } };
const errors = { errors: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLString))) } };
const Deletion = new GraphQLObjectType({ name: 'Deletion', fields: { ...success, ...errors } });

/** `createAsset`, `updateAsset`, `deleteAsset` and so on for every group that can be written. */
export function mutationsOf(resources: Resources, types: Types): Mutations {
  const mutations: Mutations = {};
  for (const resource of resources.all) Object.assign(mutations, mutationsOn(resource, types));
  return mutations;
}

function mutationsOn(resource: Resource, types: Types): Mutations {
  const { name, verbs = ALL } = resource.group;
  const { one } = namesOf(resource.group);
  const fields = { ...success, ...errors, [one]: { type: types.get(name) as GraphQLObjectType } };
  const payload = new GraphQLObjectType({ name: `${name}Payload`, fields });
  const args = writeArguments(resource);
  const id = { id: { type: new GraphQLNonNull(GraphQLID) } };
  const answer =
    (work: (given: Given, reader: Reader) => Promise<number>) => async (_: unknown, given: Given, reader: Reader) =>
      attempt(resource, async () => {
        const written = await work(given, reader);
        // Not through what was read before the write.
        return { [one]: await byId({ ...reader, loaders: new Map() }, resource, written) };
      });
  const can = (verb: (typeof ALL)[number], operation: string) => verbs.includes(verb) && resource.operation(operation);
  return {
    ...(can('POST', 'create') && {
      [`create${name}`]: {
        type: payload,
        args,
        resolve: answer((given, reader) => createdBy(callOf(reader, resource), bodyOf(resource, given))),
      },
    }),
    ...(can('PATCH', 'update') && {
      [`update${name}`]: {
        type: payload,
        args: { ...id, ...args },
        resolve: answer(async ({ id: which, ...given }, reader) => {
          await changeRecord(callOf(reader, resource), idOf(which), bodyOf(resource, given), true);
          return idOf(which);
        }),
      },
    }),
    ...(can('DELETE', 'delete') && {
      [`delete${name}`]: {
        type: Deletion,
        args: id,
        resolve: (_: unknown, { id: which }: Given, { context }: Reader) =>
          attempt(resource, async () => {
            await run(context, resource, 'delete', { id: idOf(which) });
            return {};
          }),
      },
    }),
  };
}

type Given = Readonly<Record<string, unknown>>;

const idOf = (id: unknown) => (/^\d{1,15}$/.test(String(id)) ? Number(id) : 0);

const callOf = ({ context, resources }: Reader, resource: Resource) => ({
  context,
  resources,
  resource,
  parent: undefined,
});

/** What was refused of the input is told in the payload; everything else is an error of the request. */
async function attempt(resource: Resource, work: () => Promise<object>) {
  try {
    return { success: true, errors: [], ...(await work()) };
  } catch (error) {
    if (!(error instanceof ApiError) || [401, 403, 429].includes(error.status) || error.status >= 500) throw error;
    const { json } = refusalOf(error, resource, undefined, true);
    const told = JSON.parse(String(json)) as Record<string, string | string[]>;
    const texts = Object.entries(told).flatMap(([name, text]) =>
      [text].flat().map((each) => (name === 'detail' ? each : `${name}: ${each}`)),
    );
    return { success: false, errors: texts };
  }
}
