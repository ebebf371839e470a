import { z } from 'zod';
import type { Method } from './method.ts';
import { methods } from './methods.ts';

const ERRORS: Record<string, string> = {
  400: 'A parameter is missing or makes no sense',
  401: 'Nobody, or somebody else, has logged in',
  403: 'The user may not do that',
  404: 'There is no such record for this user',
  429: 'Too many requests a minute, or too many wrong logins: Retry-After says when',
};

/** The specification of this door, of the methods themselves. */
export function jitbitOpenapi(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const method of methods)
    for (const verb of method.verbs) {
      const path = `/api/${method.path}`;
      paths[path] = { ...paths[path], [verb.toLowerCase()]: operationOf(method, verb) };
    }
  return {
    openapi: '3.1.0',
    info: {
      title: "itflow-shim: Jitbit's API",
      version: '1',
      description:
        'Parameters go into the query, a form, multipart or JSON, mixed, in any letter case; blank ones are not there. Paths are known in any letter case too.',
    },
    servers: [{ url: '/helpdesk' }],
    security: [{ basic: [] }, { bearer: [] }],
    paths,
    components: {
      securitySchemes: { basic: { type: 'http', scheme: 'basic' }, bearer: { type: 'http', scheme: 'bearer' } },
      schemas: {
        Refusal: {
          type: 'object',
          properties: {
            Message: { type: 'string' },
            Errors: {
              type: 'object',
              properties: { code: { type: 'string' }, description: { type: 'string' } },
              required: ['code', 'description'],
            },
          },
          required: ['Message', 'Errors'],
        },
      },
    },
  };
}

function operationOf(method: Method, verb: string): object {
  const { properties = {}, required = [] } = schemaOf(method);
  const parameters = Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    schema,
    ...(verb === 'GET' && required.includes(name) && { required: true }),
  }));
  return {
    summary: method.summary,
    operationId: `${verb.toLowerCase()}${method.path}`,
    ...(verb === 'GET' ? { parameters } : { requestBody: { content: contentOf(method) } }),
    responses: {
      200: { description: 'Bare JSON, or an empty answer', content: { 'application/json': {} } },
      ...Object.fromEntries(Object.entries(ERRORS).map(([status, description]) => [status, refusal(description)])),
    },
  };
}

const refusal = (description: string) => ({
  description,
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
});

function contentOf(method: Method): object {
  const { properties = {}, required = [] } = schemaOf(method);
  const files = method.takesFiles ? { uploadFile: { type: 'array', items: { type: 'string', format: 'binary' } } } : {};
  const schema = { type: 'object', properties, ...(required.length > 0 && { required }) };
  return {
    'application/json': { schema },
    'application/x-www-form-urlencoded': { schema },
    'multipart/form-data': { schema: { ...schema, properties: { ...properties, ...files } } },
  };
}

interface Schema {
  properties?: Record<string, object>;
  required?: string[];
}

/** `output`: what a method gets, once the texts that were sent are read. */
const schemaOf = ({ parameters }: Method): Schema =>
  z.toJSONSchema(z.object(parameters.shape), { io: 'output', unrepresentable: 'any' }) as Schema;
