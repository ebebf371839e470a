import { isSecretName } from './secret-names.ts';

/**
 * Every refusal this server can give: `strict` is the status the code always has where strict statuses are asked for (and on typed
 * surfaces), `wire` the one that ITFlow's own scripts expect. Codes are never reused.
 */
export const CODES = {
  key_missing: { wire: 401, strict: 401 },
  key_refused: { wire: 401, strict: 401 },
  decrypt_password_wrong: { wire: 403, strict: 403 },
  forbidden: { wire: 403, strict: 403 },
  path_unknown: { wire: 404, strict: 404 },
  method_not_allowed: { wire: 405, strict: 405 },
  /** Input that PHP refuses too: a required field left out, no client named. */
  input_missing: { wire: 200, strict: 400 },
  /** Input that PHP stored wrongly or broke on. */
  input_invalid: { wire: 400, strict: 400 },
  record_unknown: { wire: 200, strict: 404 },
  record_duplicate: { wire: 200, strict: 409 },
  record_unchanged: { wire: 200, strict: 200 },
  /** What the record's state forbids: a paid invoice, an empty shelf. */
  record_closed: { wire: 200, strict: 409 },
  conflict: { wire: 409, strict: 409 },
  body_too_large: { wire: 413, strict: 413 },
  rate_limited: { wire: 429, strict: 429 },
  internal: { wire: 500, strict: 500 },
  database_unavailable: { wire: 503, strict: 503 },
} as const;

export type ErrorCode = keyof typeof CODES;

/** A refusal. `message` is what the caller reads, so it holds no secret; the cause stays in the log. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly headers: Record<string, string>;

  constructor(code: ErrorCode, message: string, headers: Record<string, string> = {}, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.headers = headers;
  }

  status(strict: boolean): number {
    return CODES[this.code][strict ? 'strict' : 'wire'];
  }
}

/** A field whose value cannot be stored: names the field, the rule and what was sent, if that can be no secret. */
export const invalid = (field: string, rule: string, sent?: string | number) =>
  new ApiError(
    'input_invalid',
    `${field}: ${rule}${sent === undefined || isSecretName(field) ? '' : `, not ${JSON.stringify(cut(sent))}`}`,
  );

const cut = (sent: string | number) => (typeof sent === 'string' && sent.length > 40 ? `${sent.slice(0, 40)}…` : sent);
