import type { ApiError, ErrorCode } from '../../src/errors/api-error.ts';
import type { Answer } from '../../src/http/exchange.ts';

/** RFC 6749's own names. What is not among them is "invalid_request" below 500. */
const NAMES: Partial<Record<ErrorCode, string>> = {
  client_refused: 'invalid_client',
  client_unfit: 'unauthorized_client',
  grant_refused: 'invalid_grant',
  scope_refused: 'invalid_scope',
  grant_unsupported: 'unsupported_grant_type',
  rate_limited: 'temporarily_unavailable',
  database_unavailable: 'temporarily_unavailable',
  internal: 'server_error',
};

export const nameOf = (code: ErrorCode): string => NAMES[code] ?? 'invalid_request';

/** A refusal as RFC 6749, 5.2 has it. */
export const refusalOf = ({ code, status, message, headers }: ApiError): Answer => ({
  status,
  json: JSON.stringify({ error: nameOf(code), error_description: message }),
  headers,
});
