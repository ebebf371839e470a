import { z } from 'zod';
import type { Description } from '../../../src/core/description/describe.ts';
import type { Parameter } from '../../../src/core/description/parameters.ts';
import type { Operation } from '../../../src/core/operation.ts';
import { CODES, type ErrorCode } from '../../../src/errors/api-error.ts';
import { statusOf } from '../answer.ts';
import { schemas } from './schemas.ts';

type Json = Record<string, unknown>;
/** A row of each module, for the examples. */
export type ExampleRows = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

const ABOUT = `ITFlow's API. Every answer is the envelope \`{success, message, count, data}\`.

Two sets of statuses: ITFlow's own, where what is not found or refused is **200** with \`"success": "False"\`, and strict ones (header
\`Prefer: handling=strict\`, or \`STRICT_STATUS=true\` on the server), where a create is 201, bad input 400, a record that is not there 404 and a
duplicate 409. With the header, a parameter that the function does not know is refused too. Every answer carries \`X-Request-Id\`; the log has it.`;

/** The OpenAPI 3.1 document of these operations. */
export const openapi = (operations: ReadonlyMap<string, Operation>, examples: ExampleRows): Json => ({
  openapi: '3.1.0',
  info: { title: 'itflow-shim', version: '1', description: ABOUT, license: { name: 'MIT', identifier: 'MIT' } },
  servers: [{ url: '/' }],
  security: [{ query: [] }, { header: [] }, { bearer: [] }],
  tags: [...new Set([...operations.values()].map(({ moduleName }) => moduleName))].map((name) => ({ name })),
  paths: Object.fromEntries(
    [...operations].map(([name, operation]) => [
      `/api/v1/${name}.php`,
      pathItem(operation, examples[operation.moduleName]),
    ]),
  ),
  components: {
    securitySchemes: {
      query: { type: 'apiKey', in: 'query', name: 'api_key', description: 'Writes take it in the JSON body too.' },
      header: { type: 'apiKey', in: 'header', name: 'X-API-KEY' },
      bearer: { type: 'http', scheme: 'bearer' },
    },
    parameters: HEADERS,
    schemas: schemas(operations),
    responses: Object.fromEntries(REFUSALS.map((status) => [status, refusal(status)])),
  },
});

const HEADERS = {
  Prefer: {
    name: 'Prefer',
    in: 'header',
    description: '`handling=strict` for strict statuses.',
    schema: { type: 'string' },
  },
  'Idempotency-Key': {
    name: 'Idempotency-Key',
    in: 'header',
    description:
      'For 24 hours a write with the same key and body is answered like the first and not done again; another body is 409.',
    schema: { type: 'string', maxLength: 255 },
  },
};

const STATUSES = (Object.keys(CODES) as ErrorCode[]).map((code) => ({
  code,
  wire: statusOf(code, false),
  strict: statusOf(code, true),
}));

/** Every status of a refusal; 404 and 400 are answered by any function, whatever the mode. */
const REFUSALS = [...new Set(STATUSES.flatMap(({ wire, strict }) => [wire, strict]))]
  .filter((status) => status >= 400)
  .sort();

type Example = ExampleRows[string] | undefined;

function pathItem(operation: Operation, example: Example): Json {
  const { moduleName, name, writes, description } = operation;
  const { summary, parameters, answer } = description();
  const headers = Object.keys(HEADERS).filter((header) => writes || header === 'Prefer');
  const responses = [
    ['200', success(moduleName, answer, example)],
    ...(answer === 'created' ? [['201', success(moduleName, answer, example)]] : []),
    ...REFUSALS.map((status) => [String(status), ref('responses', String(status))]),
  ];
  const item = {
    tags: [moduleName],
    operationId: `${moduleName}_${name}`,
    summary,
    parameters: [
      ...(writes ? [] : parameters.map(queryParameter)),
      ...headers.map((header) => ref('parameters', header)),
    ],
    ...(writes ? { requestBody: body(parameters, exampleBody(operation, example)) } : {}),
    responses: Object.fromEntries(responses),
  };
  return { [writes ? 'post' : 'get']: item };
}

const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });

const queryParameter = ({ name, type, required, description }: Parameter): Json => ({
  name,
  in: 'query',
  required,
  ...(description ? { description } : {}),
  ...(type instanceof z.ZodRecord && { style: 'deepObject', explode: true, example: {} }),
  schema: schemaOf(type),
});

const schemaOf = (type: z.ZodType): Json => {
  // The safe range that zod adds to whole numbers says nothing about ITFlow's columns.
  const { $schema: _, maximum, minimum, ...schema } = z.toJSONSchema(type) as Json;
  const isLimit = (bound: unknown) => bound !== undefined && Math.abs(bound as number) !== Number.MAX_SAFE_INTEGER;
  return { ...schema, ...(isLimit(minimum) ? { minimum } : {}), ...(isLimit(maximum) ? { maximum } : {}) };
};

function body(parameters: readonly Parameter[], example: Json): Json {
  const properties = parameters.map(({ name, type, description }) => [
    name,
    { ...schemaOf(type), ...(description ? { description } : {}) },
  ]);
  const required = parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name);
  const schema = {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length ? { required } : {}),
  };
  return { required: true, content: { 'application/json': { schema, example } } };
}

/** What is required and the first few fields that the sample data fills. */
function exampleBody({ description, each }: Operation, row: Example): Json {
  if (each) return { records: [exampleBody(each, row)] };
  const filled = description()
    .parameters.filter(({ name, required }) => required || (row?.[name] && row[name] !== '0'))
    .slice(0, 8);
  const value = ({ name, type }: Parameter) =>
    schemaOf(type).type === 'integer' ? Number(row?.[name] ?? 1) : (row?.[name] ?? 'example');
  return Object.fromEntries(filled.map((parameter) => [parameter.name, value(parameter)]));
}

const FILE: Json = {
  description:
    'The file, to be saved under the name in Content-Disposition. In ITFlow\'s statuses also "False": refused.',
  headers: { 'X-Request-Id': { schema: { type: 'string' } } },
  content: {
    'application/octet-stream': { schema: { type: 'string', format: 'binary' } },
    'application/json': { schema: ref('schemas', 'refusal') },
  },
};

function success(moduleName: string, answer: Description['answer'], row: Example): Json {
  if (answer === 'file') return FILE;
  const rows = answer === 'rows';
  const example = rows && row ? { example: { success: 'True', message: '', count: 1, data: [row] } } : {};
  return {
    description: `${rows ? 'The records' : 'Done'}. In ITFlow's statuses also "False": ${rows ? 'nothing matches' : 'refused'}.`,
    headers: { 'X-Request-Id': { schema: { type: 'string' } } },
    content: { 'application/json': { schema: ref('schemas', rows ? `${moduleName}_rows` : answer), ...example } },
  };
}

function refusal(status: number): Json {
  const codes = STATUSES.filter(({ wire, strict }) => wire === status || strict === status);
  const reasons = codes.map(
    ({ code, wire }) => code.replaceAll('_', ' ') + (wire === status ? '' : ' (strict statuses only)'),
  );
  const example = { success: 'False', message: 'What was refused, and why', count: 0, data: [] };
  return {
    description: `Refused: ${reasons.join(', ')}.`,
    content: { 'application/json': { schema: ref('schemas', 'refusal'), example } },
  };
}
