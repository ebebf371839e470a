import { type Request, type RequestHandler, Router } from 'express';
import type { Auth } from '../../src/auth/auth.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { readBody } from '../../src/http/body.ts';
import { type Answer, exchangeOf, send } from '../../src/http/exchange.ts';
import { originOf } from '../../src/http/request.ts';
import type { Door } from '../door.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * ClientSt0r's `/token/` and `/token/refresh/` below `/api`, as SimpleJWT answers them: a user's e-mail address and
 * password for an access and a refresh token. A refresh token is not exchanged for another: these clients keep the one
 * they have. `limit` is what everybody may ask.
 */
export function passwordTokenRoute({ config }: Door, { login, tokenGrants }: Auth, limit: RequestHandler): Router {
  const router = Router();
  router.use('/token', (_request, response, next) => {
    exchangeOf(response).refusal = refusalOf;
    next();
  });
  router.use('/token', limit);
  router.post('/token', async (request, response) => {
    const fields = await fieldsOf(request);
    const missing = ['username', 'password'].filter((name) => !textIn(fields, name));
    if (missing.length > 0) return send(response, required(missing));
    const credentials = {
      email: textIn(fields, 'username'),
      password: textIn(fields, 'password'),
      code: textIn(fields, 'otp'),
    };
    const user = await login(credentials, exchangeOf(response).info);
    const { access, refresh } = await tokenGrants.byPassword(user, originOf(request, config.publicUrl));
    return send(response, { status: 200, json: JSON.stringify({ access, refresh }) });
  });
  router.post('/token/refresh', async (request, response) => {
    const token = textIn(await fieldsOf(request), 'refresh');
    if (!token) return send(response, required(['refresh']));
    const { access } = await tokenGrants.byOwnRefresh(token, originOf(request, config.publicUrl));
    return send(response, { status: 200, json: JSON.stringify({ access }) });
  });
  router.all(['/token', '/token/refresh'], (request) => {
    throw new ApiError('method_not_allowed', `Method "${request.method}" not allowed.`, { Allow: 'POST, OPTIONS' });
  });
  return router;
}

async function fieldsOf(request: Request): Promise<Fields> {
  const text = (await readBody(request)).toString();
  if (request.is('application/x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(text));
  try {
    const fields = JSON.parse(text || '{}');
    if (typeof fields === 'object' && fields !== null && !Array.isArray(fields)) return fields;
  } catch (cause) {
    throw new ApiError('input_invalid', 'JSON parse error', {}, { cause });
  }
  throw new ApiError('input_invalid', 'The body must be a JSON object');
}

const textIn = (fields: Fields, name: string): string => (typeof fields[name] === 'string' ? fields[name] : '');

const required = (names: string[]): Answer => ({
  status: 400,
  json: JSON.stringify(Object.fromEntries(names.map((name) => [name, ['This field is required.']]))),
});

function refusalOf({ code, status, message, headers }: ApiError): Answer {
  if (code === 'login_refused') {
    const detail = 'No active account found with the given credentials';
    return { status, json: JSON.stringify({ detail }), headers: { 'WWW-Authenticate': 'Bearer realm="api"' } };
  }
  if (code === 'grant_refused') {
    const messages = [{ token_class: 'RefreshToken', token_type: 'refresh', message }];
    const detail = 'Given token not valid for any token type';
    const json = JSON.stringify({ detail, code: 'token_not_valid', messages });
    return { status: 401, json, headers: { 'WWW-Authenticate': 'Bearer realm="api"' } };
  }
  return { status, json: JSON.stringify({ detail: message }), headers };
}
