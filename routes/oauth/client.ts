import type { Request } from 'express';
import { authenticateClient } from '../../src/auth/tokens/oauth-clients.ts';
import type { Database } from '../../src/database/database.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import type { Fields } from './form.ts';

/** The client that asks: its id and secret in HTTP Basic or in the form, or its id alone when it can keep no secret. */
export async function clientIn(request: Request, form: Fields, database: Database) {
  const basic = /^Basic\s+(\S+)/i.exec(request.headers.authorization ?? '')?.[1];
  if (basic !== undefined && form.get('client_secret'))
    throw new ApiError('input_invalid', 'client_secret: send it in one place only');
  const [id, secret] =
    basic === undefined ? [form.get('client_id'), form.get('client_secret') || undefined] : pair(basic);
  const client = await authenticateClient(database, id, secret);
  if (client) return client;
  const headers: Record<string, string> = { 'WWW-Authenticate': 'Basic realm="itflow-shim"' };
  throw new ApiError('client_refused', 'The client is unknown or revoked, or its secret is wrong', headers);
}

/** Both parts are form-encoded inside the base64 (RFC 6749, 2.3.1). */
function pair(basic: string): [string, string] {
  const [id = '', ...rest] = Buffer.from(basic, 'base64').toString().split(':');
  const decode = (text: string) => new URLSearchParams(`x=${text}`).get('x') ?? '';
  return [decode(id), decode(rest.join(':'))];
}
