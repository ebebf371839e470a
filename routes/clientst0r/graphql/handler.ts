import type { Request, Response } from 'express';
import { GraphQLError } from 'graphql';
import { createHandler } from 'graphql-http';
import type { Logger } from 'pino';
import { ApiError } from '../../../src/errors/api-error.ts';
import { readBody } from '../../../src/http/body.ts';
import { type Answer, exchangeOf, refusalFrom } from '../../../src/http/exchange.ts';
import type { Call } from '../call.ts';
import { refusalOf } from '../refusal.ts';
import { documentOf } from './documents.ts';
import { executeOperation } from './execution.ts';
import type { Reader } from './loaders.ts';
import { schemaOf } from './schema.ts';

const MOST_BYTES = 100_000;

const CODES: Partial<Record<ApiError['code'], string>> = {
  key_missing: 'UNAUTHENTICATED',
  key_refused: 'UNAUTHENTICATED',
  token_refused: 'UNAUTHENTICATED',
  csrf_refused: 'FORBIDDEN',
  forbidden: 'FORBIDDEN',
  client_forbidden: 'FORBIDDEN',
  rate_limited: 'RATE_LIMITED',
  internal: 'INTERNAL_SERVER_ERROR',
  database_unavailable: 'SERVICE_UNAVAILABLE',
};

/** Answers a query or a mutation by GraphQL's own rules over HTTP. */
export async function answerQuery(
  call: Pick<Call, 'context' | 'resources' | 'request' | 'response'>,
  log: Logger,
): Promise<Answer> {
  const { request, response } = call;
  const { id } = exchangeOf(response).info;
  const schema = schemaOf(call.resources);
  let errors: readonly GraphQLError[] = [];
  const handle = createHandler<Request, unknown, Reader>({
    schema,
    context: { context: call.context, resources: call.resources, loaders: new Map() },
    parse(source) {
      const found = documentOf(schema, typeof source === 'string' ? source : source.body);
      errors = found.errors;
      return found.document;
    },
    validate: () => errors,
    execute: executeOperation,
    formatError: (error) => formatted(error as GraphQLError, log, id),
  });
  const body = request.method === 'POST' ? await bodyOf(request) : null;
  const [text, init] = await handle({
    method: request.method,
    url: request.originalUrl,
    headers: request.headers as Record<string, string>,
    body,
    raw: request,
    context: undefined as never,
  });
  return { status: init.status, json: text ?? '', headers: { ...init.headers } as Record<string, string> };
}

async function bodyOf(request: Request): Promise<string> {
  const bytes = await readBody(request);
  if (bytes.length > MOST_BYTES) throw new ApiError('body_too_large', `A query may have ${MOST_BYTES} bytes`);
  return bytes.toString();
}

/** An error as a caller reads it, with a code and its fields. What nobody foresaw stays in the log. */
function formatted(error: GraphQLError | Error, log: Logger, id: string): GraphQLError {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  if (!cause || cause instanceof GraphQLError || (error instanceof GraphQLError && !error.path)) return withCode(error);
  const refusal = refusalFrom(cause, log, id);
  const { message, extensions } = told(refusal);
  const { nodes, path } = error as GraphQLError;
  return new GraphQLError(message, { nodes: nodes ?? null, path: path ?? null, extensions });
}

const withCode = (error: GraphQLError | Error) =>
  new GraphQLError(error.message, {
    ...(error instanceof GraphQLError && {
      nodes: error.nodes ?? null,
      source: error.source ?? null,
      positions: error.positions ?? null,
      path: error.path ?? null,
    }),
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });

function told(refusal: ApiError) {
  const code = CODES[refusal.code] ?? (refusal.status === 404 ? 'NOT_FOUND' : 'BAD_USER_INPUT');
  const { detail, ...fields } = JSON.parse(String(refusalOf(refusal, undefined, undefined, false).json));
  const hasFields = Object.keys(fields).length > 0 && code === 'BAD_USER_INPUT';
  return { message: detail ?? 'The input is not valid.', extensions: { code, ...(hasFields && { fields }) } };
}

/** A refusal of the whole request, before any query is looked at. */
export function refusedQuery(refusal: ApiError, response: Response): Answer {
  const { message, extensions } = told(refusal);
  const text = extensions.code === 'UNAUTHENTICATED' ? 'Authentication required' : message;
  const { headers } = refusalOf(refusal, undefined, response.getHeader('Retry-After'), false);
  const json = JSON.stringify({ errors: [{ message: text, extensions }] });
  return { status: refusal.status, json, ...(headers && { headers }) };
}
