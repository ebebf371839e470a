import type { Request, Response } from 'express';
import type { ShownByBrowser } from '../../src/auth/identify-anybody.ts';
import type { Key } from '../../src/auth/keys/keyring.ts';
import { SESSION_COOKIE } from '../../src/auth/users/sessions.ts';
import type { Context } from '../../src/core/context.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { exchangeOf } from '../../src/http/exchange.ts';
import { cookieIn, originOf } from '../../src/http/request.ts';
import type { Door } from '../door.ts';
import type { Target } from './target.ts';

/** What one handler finds out and the next ones need. */
export interface Locals extends Record<string, unknown> {
  key: Key;
  /** undefined at the root. */
  target: Target | undefined;
}

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/** The credential of a request: `Bearer`, `Api-Key`, `Token` or JWT's `JWT` with a key or a token; else the session. */
export function shownBy(request: Request, publicUrl: string | undefined): ShownByBrowser {
  const { headers, method } = request;
  const [, bearer] = /^(?:Bearer|Api-Key|Token|JWT)\s+(\S+)\s*$/i.exec(headers.authorization ?? '') ?? [];
  const key = headers['x-api-key'];
  return {
    key: bearer === undefined && typeof key === 'string' ? key : undefined,
    bearer,
    issuer: () => originOf(request, publicUrl),
    session: cookieIn(request, SESSION_COOKIE),
    csrf: SAFE.includes(method) ? undefined : { sent: String(headers['x-csrftoken'] ?? '') },
  };
}

/** Where the door was found: `https://host/api/`. */
export const baseOf = (request: Request, publicUrl: string | undefined): string =>
  `${originOf(request, publicUrl)}${request.baseUrl}/`;

/** What an operation knows of its caller. */
export function contextOf(
  { database, schema, uploads }: Door,
  request: Request,
  response: Response<unknown, Locals>,
): Context {
  const { key } = response.locals;
  const password = String(request.headers['x-decrypt-password'] ?? '');
  const masterKey = async () => {
    if (key.caller.keyId && !password)
      throw new ApiError('decrypt_password_wrong', 'The decrypt password of the key belongs into X-Decrypt-Password.');
    return key.masterKey(password);
  };
  return { database, schema, uploads, caller: { ...key.caller, masterKey }, request: exchangeOf(response).info };
}
