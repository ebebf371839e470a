import { ALL, type Verb } from './group.ts';
import type { Resource, ResourceField, Resources } from './resource.ts';

type Json = Record<string, unknown>;

const made = new WeakMap<Resources, Map<string, string>>();

/** This door as OpenAPI 3.1, for whoever found it at this address. Made once for a set of resources. */
export function specificationOf(resources: Resources, base: string): string {
  const known = made.get(resources) ?? new Map<string, string>();
  made.set(resources, known);
  const json = known.get(base) ?? JSON.stringify(specification(resources, base));
  // The address is the caller's word: no more of them are kept than an installation has.
  if (known.size < 10) known.set(base, json);
  return json;
}

function specification(resources: Resources, base: string): Json {
  const paths: Json = {};
  for (const resource of resources.all) Object.assign(paths, pathsOf(resources, resource));
  const bearer = 'A key or an access token. `Api-Key` and `Token` are taken as well.';
  return {
    openapi: '3.1.0',
    info: { title: "ClientSt0r's API", version: '1', description: 'Served by itflow-shim of an ITFlow database.' },
    servers: [{ url: base.replace(/\/$/, '') }],
    security: [{ bearer: [] }, { session: [] }],
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: bearer },
        session: { type: 'apiKey', in: 'cookie', name: 'shim_session' },
      },
      schemas: Object.fromEntries(resources.all.map((resource) => [resource.group.name, schemaOf(resource)])),
    },
  };
}

function pathsOf(resources: Resources, resource: Resource): Json {
  const { group } = resource;
  const parent = resources.all.find(({ group: each }) => each.name === group.below?.group)?.group;
  const own = group.paths.flatMap((path) => pathsAt(resource, `/${path}/`, '', []));
  const parameter = { name: 'parent', in: 'path', required: true, schema: { type: 'integer' } };
  const below = parent ? pathsAt(resource, `/${parent.paths[0]}/{parent}/${group.below?.as}/`, 'Of', [parameter]) : [];
  return Object.fromEntries([...own, ...below]);
}

const FUNCTIONS: Record<Verb, string> = {
  GET: 'read',
  POST: 'create',
  PUT: 'update',
  PATCH: 'update',
  DELETE: 'delete',
};

function pathsAt(resource: Resource, path: string, suffix: string, more: readonly Json[]): [string, Json][] {
  const { name, verbs = ALL, actions = {} } = resource.group;
  const can = (verb: Verb) => verbs.includes(verb) && resource.operation(FUNCTIONS[verb]) !== undefined;
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'integer' } };
  const call = (verb: string, summary: string, answers: Json, extra: Json = {}) => ({
    operationId: `${verb}${path.replace(/\W+/g, '_')}${suffix}`,
    tags: [path.split('/')[1]],
    summary,
    ...extra,
    responses: { ...answers, ...(verb === 'list' ? {} : REFUSED), '401': problem, '403': problem, '429': problem },
  });
  const body = { requestBody: { required: true, content: { 'application/json': { schema: refTo(name) } } } };
  const one = { '200': { description: 'The record', content: { 'application/json': { schema: refTo(name) } } } };
  const created = { '201': { ...one['200'], description: 'The new record' } };
  const list = {
    ...(can('GET') && {
      get: call('list', `Lists ${name} records`, { '200': pageOf(name) }, { parameters: parametersOf(resource) }),
    }),
    ...(can('POST') && { post: call('create', `Creates one`, created, body) }),
    ...(more.length > 0 && { parameters: more }),
  };
  const detail = {
    parameters: [...more, id],
    ...(can('GET') && { get: call('read', 'Reads one', one) }),
    ...(can('PUT') && { put: call('replace', 'Changes one; every required field must be sent', one, body) }),
    ...(can('PATCH') && { patch: call('change', 'Changes what is sent of one', one, body) }),
    ...(can('DELETE') && { delete: call('delete', 'Deletes one', { '204': { description: 'It is gone' } }) }),
  };
  const others = Object.entries(suffix ? {} : actions).map(([action, verb]): [string, Json] => [
    `${path}{id}/${action}/`,
    { parameters: [id], [verb.toLowerCase()]: call(action, `${action} of one`, { '200': { description: 'Done' } }) },
  ]);
  return [[path, list], [`${path}{id}/`, detail], ...others];
}

const problem = { description: 'Refused; `detail` says why' };
const REFUSED = { '400': { description: 'Refused: a list of texts for each field' }, '404': problem };
const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const pageOf = (name: string) => ({
  description: 'A page',
  content: {
    'application/json': {
      schema: {
        type: 'object',
        required: ['count', 'next', 'previous', 'results'],
        properties: {
          count: { type: 'integer' },
          next: { type: ['string', 'null'] },
          previous: { type: ['string', 'null'] },
          results: { type: 'array', items: refTo(name) },
        },
      },
    },
  },
});

function parametersOf({ fields }: Resource): Json[] {
  const parameter = (name: string, type: string, description: string) => ({
    name,
    in: 'query',
    description,
    schema: { type },
  });
  const open = fields.filter(({ isOpen }) => isOpen);
  const moments = open.filter(({ kind }) => kind === 'date' || kind === 'datetime');
  return [
    parameter('page', 'integer', '1 unless told.'),
    parameter('page_size', 'integer', '25 unless told, 200 at most.'),
    parameter('search', 'string', 'Words that must all be found.'),
    parameter('ordering', 'string', 'Fields, a minus in front for descending: -created_at,name.'),
    ...open.map((field) => parameter(field.name, String(typeOf(field).type), 'Only records with this value.')),
    ...moments.flatMap(({ name }) => {
      const base = name.replace(/_(at|date)$/, '');
      return [
        parameter(`${base}_after`, 'string', 'Then or later.'),
        parameter(`${base}_before`, 'string', 'Then or before.'),
      ];
    }),
  ];
}

function schemaOf({ fields, shown }: Resource): Json {
  const writeOnly = fields.filter(({ isReadable, isWritable }) => !isReadable && isWritable);
  const all = [...shown, ...writeOnly.map((field) => [field.name, field] as const)];
  return {
    type: 'object',
    required: fields.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(all.map(([name, field]) => [name, propertyOf(field)])),
  };
}

function propertyOf(field: ResourceField): Json {
  const { isReadable, isWritable, closed, words, info } = field;
  return {
    ...typeOf(field),
    ...(!isWritable && { readOnly: true }),
    ...(!isReadable && { writeOnly: true }),
    ...(closed && words && { enum: Object.keys(words) }),
    ...(info?.type === 'varchar' && info.maxLength && field.kind === 'text' && { maxLength: info.maxLength }),
  };
}

function typeOf({ records, tags, kind, to, isOwner, type }: ResourceField): Json {
  if (records) return { type: 'array', items: refTo(records.group) };
  if (tags) return { type: 'array', items: { type: 'integer' } };
  if (to || isOwner || kind === 'integer') return { type: 'integer' };
  if (type === 'boolean' || ['boolean', 'active', 'archived'].includes(kind)) return { type: 'boolean' };
  return { type: 'string', ...(kind === 'date' && { format: 'date' }) };
}
