import { isSecretName } from './secret-names.ts';

/** Every refusal this server can give, and its status. Codes are never reused; a door may have statuses of its own. */
export const CODES = {
  key_missing: 401,
  key_refused: 401,
  token_refused: 401,
  login_refused: 401,
  /** An OAuth client that is unknown, revoked, or shows a wrong secret. */
  client_refused: 401,
  /** One that may not ask for this. */
  client_unfit: 400,
  grant_refused: 400,
  scope_refused: 400,
  grant_unsupported: 400,
  decrypt_password_wrong: 403,
  forbidden: 403,
  /** A write for a client that the caller may not write to. */
  client_forbidden: 403,
  /** A browser's request that no page of ours has made. */
  csrf_refused: 403,
  path_unknown: 404,
  method_not_allowed: 405,
  /** A required field is left out, or no client is named. */
  input_missing: 400,
  /** A value that cannot be stored, or makes no sense. */
  input_invalid: 400,
  record_unknown: 404,
  record_duplicate: 409,
  record_unchanged: 200,
  /** What the record's state forbids: a paid invoice, an empty shelf. */
  record_closed: 409,
  conflict: 409,
  body_too_large: 413,
  media_type_unsupported: 415,
  range_invalid: 416,
  rate_limited: 429,
  internal: 500,
  database_unavailable: 503,
} as const;

export type ErrorCode = keyof typeof CODES;

interface Options extends ErrorOptions {
  data?: readonly object[];
}

/** A refusal. `message` is what the caller reads, so it holds no secret; the cause stays in the log. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly headers: Record<string, string>;
  /** What the caller reads besides: of a bulk request, what became of each record. */
  readonly data: readonly object[];

  constructor(code: ErrorCode, message: string, headers: Record<string, string> = {}, options: Options = {}) {
    super(message, options);
    this.code = code;
    this.headers = headers;
    this.data = options.data ?? [];
  }

  /** The field that it is about, if one is: the message begins with it. */
  get field(): string | undefined {
    return /^([\w.[\]]+): /.exec(this.message)?.[1];
  }

  get status(): number {
    return CODES[this.code];
  }
}

/** A field whose value cannot be stored: names the field, the rule and what was sent, if that can be no secret. */
export const invalid = (field: string, rule: string, sent?: string | number) =>
  new ApiError(
    'input_invalid',
    `${field}: ${rule}${sent === undefined || isSecretName(field) ? '' : `, not ${JSON.stringify(cut(sent))}`}`,
  );

const cut = (sent: string | number) => (typeof sent === 'string' && sent.length > 40 ? `${sent.slice(0, 40)}…` : sent);
