import { ApiError } from '../../../src/errors/api-error.ts';
import type { Answer } from '../../../src/http/exchange.ts';
import { type Call, notFound } from '../call.ts';
import { ALL, type Verb } from '../group.ts';
import type { Target } from '../target.ts';
import { ACTIONS, revealed } from './actions.ts';
import { exists } from './change.ts';
import { list, retrieve } from './list.ts';
import { options } from './options.ts';
import { create, remove, update } from './write.ts';

type Handler = (call: Call) => Promise<Answer>;

const ON_A_LIST: Partial<Record<Verb, Handler>> = { GET: list, POST: create };
const ON_A_RECORD: Partial<Record<Verb, Handler>> = {
  GET: async (call) =>
    call.query.get('reveal') === 'true' && call.resource.operation('reveal')
      ? { status: 200, json: JSON.stringify(await revealed(call)) }
      : retrieve(call),
  PUT: update,
  PATCH: update,
  DELETE: remove,
};

/** Answers a request that is known to have a path and a caller. */
export async function answerTo(
  found: Pick<Call, 'request' | 'response' | 'context' | 'resources' | 'base'>,
  { resource, id, action, parent }: Target,
): Promise<Answer> {
  const handlers = handlersOf({ resource, id, action });
  const verbs = Object.keys(handlers);
  const allowed = [...verbs, ...(verbs.includes('GET') ? ['HEAD'] : []), 'OPTIONS'];
  const query = new URLSearchParams(new URL(found.request.originalUrl, 'http://door').search);
  const call: Call = { ...found, resource, id, query, parent: parent && { field: parent.field, id: parent.id } };
  const { method } = found.request;
  if (method === 'OPTIONS') return options(call, allowed);
  const handler = handlers[(method === 'HEAD' ? 'GET' : method) as Verb];
  if (!handler)
    throw new ApiError('method_not_allowed', `Method "${method}" not allowed.`, { Allow: allowed.join(', ') });
  if (parent && !(await exists(call.context, parent.resource, parent.id))) throw notFound();
  return handler(call);
}

function handlersOf({
  resource,
  id,
  action,
}: Pick<Target, 'resource' | 'id' | 'action'>): Partial<Record<Verb, Handler>> {
  if (action) return { [resource.group.actions?.[action] as Verb]: ACTIONS[action] as Handler };
  const handlers = id === undefined ? ON_A_LIST : ON_A_RECORD;
  const verbs = (resource.group.verbs ?? ALL).filter((verb) => handlers[verb] && hasFunction(resource, verb));
  return Object.fromEntries(verbs.map((verb) => [verb, handlers[verb] as Handler]));
}

const FUNCTIONS: Record<Verb, string> = {
  GET: 'read',
  POST: 'create',
  PUT: 'update',
  PATCH: 'update',
  DELETE: 'delete',
};
const hasFunction = ({ operation }: Target['resource'], verb: Verb) => operation(FUNCTIONS[verb]) !== undefined;
