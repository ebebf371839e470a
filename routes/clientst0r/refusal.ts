import { ApiError } from '../../src/errors/api-error.ts';
import type { Answer } from '../../src/http/exchange.ts';
import type { Resource } from './resource.ts';

export type FieldErrors = Record<string, string[]>;

const BEARER = { 'WWW-Authenticate': 'Bearer realm="api"' };
const REQUIRED = 'This field is required.';

/** A body or a query whose fields break their rules: all of them are told at once. */
export const invalidFields = (errors: FieldErrors) =>
  new ApiError('input_invalid', `${Object.keys(errors).join(', ')}: refused`, {}, { data: [errors] });

/** Django REST framework's own words for each refusal. */
export function refusalOf(error: ApiError, resource: Resource | undefined, retryAfter: unknown, isCreate: boolean) {
  const { code, status, message, headers } = error;
  const detail = (text: string, more: Record<string, string> = {}): Answer => ({
    status,
    json: JSON.stringify({ detail: text }),
    headers: { ...headers, ...more },
  });
  switch (code) {
    case 'key_missing':
      return detail('Authentication credentials were not provided.', BEARER);
    case 'key_refused':
      return detail('Invalid API key', { 'WWW-Authenticate': 'Bearer' });
    case 'token_refused':
      return tokenRefused(error);
    case 'csrf_refused':
      return detail(`CSRF Failed: ${message}`);
    case 'forbidden':
      return detail('You do not have permission to perform this action.');
    case 'path_unknown':
      return detail(message);
    case 'rate_limited': {
      const seconds = Number(headers['Retry-After'] ?? retryAfter ?? 60);
      const text = `Request was throttled. Expected available in ${seconds} second${seconds === 1 ? '' : 's'}.`;
      return detail(text, { 'Retry-After': String(seconds) });
    }
    case 'record_unknown':
      return isCreate && error.field ? fieldsAnswer(error, resource) : detail('Not found.');
    case 'client_forbidden':
    case 'input_missing':
    case 'input_invalid':
    case 'record_duplicate':
      return fieldsAnswer(error, resource);
    default:
      return detail(message);
  }
}

function tokenRefused({ status, message }: ApiError): Answer {
  const messages = [{ token_class: 'AccessToken', token_type: 'access', message }];
  const body = { detail: 'Given token not valid for any token type', code: 'token_not_valid', messages };
  return { status, json: JSON.stringify(body), headers: BEARER };
}

/** 400 with a list of texts for each field; what is about no field is "non_field_errors". */
function fieldsAnswer(error: ApiError, resource: Resource | undefined): Answer {
  const [errors] = error.data;
  return { status: 400, json: JSON.stringify(errors ?? errorsOf(error, resource)), headers: error.headers };
}

function errorsOf({ code, field: column, message }: ApiError, resource: Resource | undefined): FieldErrors {
  if (column === undefined) return { non_field_errors: [message] };
  const rule = message.slice(column.length + 2);
  return { [nameOf(column, resource)]: [wordsFor(code, rule)] };
}

function wordsFor(code: ApiError['code'], rule: string): string {
  const [id] = /\d+$/.exec(rule) ?? [];
  // A caller of some clients has to name one.
  if (code === 'client_forbidden' && id === '0') return REQUIRED;
  if (code === 'client_forbidden' || code === 'record_unknown' || /^there is no /.test(rule))
    return `Invalid pk${id ? ` "${id}"` : ''} - object does not exist.`;
  if (code === 'input_missing' && rule.startsWith('is required')) return REQUIRED;
  return `${rule.charAt(0).toUpperCase()}${rule.slice(1)}.`;
}

/** What the door calls a column. */
function nameOf(column: string, resource: Resource | undefined): string {
  const field = resource?.fields.find(
    (each) => each.column === column || (column === 'client_id' && each.isOwner) || each.shown === column,
  );
  return field?.name ?? column;
}
