import { z } from 'zod';
import { KEY_NAMES } from './received.ts';
import type { Resource } from './resource.ts';
import { resources } from './resources.ts';

const ERRORS: Record<number, string> = {
  400: 'What was sent breaks a rule: the text names it',
  401: 'No key, or one that is unknown or has expired',
  403: 'The key may not do this',
  404: 'There is no such record for this key',
  409: 'The record is there already, or its state forbids this',
  429: 'Too many requests a minute: `Retry-After` says for how many seconds to wait',
};

/** The specification of this door, made of the resources themselves. */
export function clientexecOpenapi(): object {
  const paths = Object.fromEntries(
    [...resources.values()].flatMap((resource) => [
      [`/api/${resource.name}`, { get: listOf(resource), post: createOf(resource) }],
      [
        `/api/${resource.name}/{id}`,
        { parameters: [ID], get: readOf(resource), put: updateOf(resource), delete: removeOf(resource) },
      ],
    ]),
  );
  return {
    openapi: '3.1.0',
    info: {
      title: "itflow-shim: ClientExec's API",
      version: '1',
      description: `The key goes into the query or the body by one of ${KEY_NAMES.join(', ')}, or into a header. Other parameters go into the query, a form or JSON.`,
    },
    servers: [{ url: '/clientexec' }],
    security: [{ query: [] }, { header: [] }, { bearer: [] }],
    paths,
    components: { securitySchemes: SCHEMES, schemas: { Verdict, Refusal } },
  };
}

const SCHEMES = {
  query: { type: 'apiKey', in: 'query', name: 'key' },
  header: { type: 'apiKey', in: 'header', name: 'X-Api-Key' },
  bearer: { type: 'http', scheme: 'bearer' },
};

const Verdict = {
  type: 'object',
  properties: {
    timestamp: { type: 'integer' },
    elapsed: { type: 'string' },
    message: { type: 'string' },
    success: { type: 'boolean' },
    failure: { type: 'boolean' },
  },
  required: ['timestamp', 'elapsed'],
};
const Refusal = {
  allOf: [{ $ref: '#/components/schemas/Verdict' }],
  properties: { error: { const: true } },
  required: ['message', 'success', 'failure', 'error'],
};

const ID = { name: 'id', in: 'path', required: true, schema: { type: 'integer', minimum: 1 } };

const listOf = ({ name, filters }: Resource) => ({
  summary: `Lists: ${name}s`,
  operationId: `list_${name}`,
  parameters: ['limit', 'offset', ...Object.keys(filters)].map((each) => ({
    name: each,
    in: 'query',
    schema: { type: 'integer' },
  })),
  responses: responses(),
});

const readOf = ({ name, summary }: Resource) => ({ summary, operationId: `get_${name}`, responses: responses() });

const createOf = (resource: Resource) => ({
  summary: `Adds a ${resource.name}`,
  operationId: `add_${resource.name}`,
  requestBody: bodyOf(resource, resource.required),
  responses: responses(),
});

const updateOf = (resource: Resource) => ({
  summary: `Changes what is sent of a ${resource.name}`,
  operationId: `update_${resource.name}`,
  requestBody: bodyOf(resource, []),
  responses: responses(),
});

const removeOf = ({ name }: Resource) => ({
  summary: `Deletes a ${name}`,
  operationId: `delete_${name}`,
  responses: responses(),
});

function bodyOf({ fields, hasCustomFields }: Resource, required: readonly string[]): object {
  const shape = Object.fromEntries(Object.entries(fields).map(([name, { type }]) => [name, type]));
  const { properties } = z.toJSONSchema(z.object(shape), { io: 'output', unrepresentable: 'any' });
  const schema = {
    type: 'object',
    properties,
    ...(hasCustomFields && { patternProperties: { '^id_[0-9]+$': { type: 'string' } } }),
    ...(required.length > 0 && { required }),
  };
  return { content: { 'application/json': { schema }, 'application/x-www-form-urlencoded': { schema } } };
}

const responses = () => ({
  200: answerOf('Verdict', 'The answer'),
  ...Object.fromEntries(Object.entries(ERRORS).map(([status, text]) => [status, answerOf('Refusal', text)])),
});

const answerOf = (schema: string, description: string) => ({
  description,
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
});
