import type { Request } from 'express';
import type { Operation } from '../../src/core/operation.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { readBody } from '../../src/http/body.ts';
import { parseMultipartBody } from '../../src/php/multipart.ts';
import { type Body, parseFormBody, parseJsonBody, parseQuery, type Query } from '../../src/php/request.ts';
import { phpCleanText } from '../../src/php/values.ts';

/** What was sent, as PHP would see it. */
export interface Parameters {
  query: Query;
  body: Body;
}

/** Fields of a request by name, undecoded. */
export type Sent = Readonly<Record<string, unknown>>;

const MAX_FORM_BYTES = 1024 * 1024;

export async function parametersOf(request: Request): Promise<Parameters> {
  return { query: queryIn(request), body: await parseBody(await readBody(request), request.headers['content-type']) };
}

export function queryIn({ url }: Request): Query {
  const start = url.indexOf('?');
  return parseQuery(start < 0 ? '' : url.slice(start + 1));
}

/**
 * The fields of a body: JSON whatever its content type says (PowerShell labels it a form), multipart excepted, as in
 * PHP. Forms and multipart fields, which PHP's API did not read, are taken too. Refuses those over 1 MB (413): taking
 * many small parts apart is slow, and nobody has shown a key yet.
 */
function parseBody(bytes: Buffer, contentType = ''): Body | Promise<Body> {
  const isMultipart = /^multipart\//i.test(contentType);
  const isForm =
    /^application\/x-www-form-urlencoded/i.test(contentType) && !/^\s*\{/.test(bytes.toString('latin1', 0, 100));
  if (!isMultipart && !isForm) return parseJsonBody(bytes);
  if (bytes.length > MAX_FORM_BYTES) throw new ApiError('body_too_large', 'The form is larger than 1 MB; send JSON');
  return isMultipart ? parseMultipartBody(bytes, contentType) : parseFormBody(bytes);
}

/**
 * The key in the body wins over the one in the query; headers come last. After "Bearer" may stand an access token too.
 */
export function keyIn({ headers }: Request, { query, body }: Parameters): string | undefined {
  const inHeader = headers['x-api-key'] ?? /^Api-Key\s+(\S+)/i.exec(headers.authorization ?? '')?.[1];
  const sent = body.api_key ?? query.api_key ?? inHeader;
  if (sent === undefined || sent === null) return undefined;
  // A list is no key, but somebody tried.
  return typeof sent === 'object' ? '' : phpCleanText(sent, 'api_key');
}

/**
 * Reads take the query, and from the JSON body of the GET what says which part of the rows is wanted and the decrypt
 * password; writes take the body. The decrypt password may come either way (ITFlow moved it from one to the other). Who
 * acts as a user may name a write's client in the query.
 */
export function sentTo({ writes }: Operation, userId: number, { query, body }: Parameters): Sent {
  const [first, second] = writes ? [body, query] : [query, body];
  const fallback = writes ? (userId ? ['client_id', PASSWORD] : [PASSWORD]) : IN_A_READS_BODY;
  for (const name of fallback) if (name in second) first[name] ??= second[name];
  return first;
}

const PASSWORD = 'api_key_decrypt_password';
const IN_A_READS_BODY = [PASSWORD, 'limit', 'offset', 'filter', 'search', 'sort', 'fields', 'include', 'page_token'];

export const isSent = (value: unknown): boolean => value !== undefined && value !== null;
