import type { Request, Response } from 'express';
import type { Auth } from '../../src/auth/auth.ts';
import { newSecret } from '../../src/auth/tokens/grants.ts';
import { csrfTokenOf, SESSION_COOKIE } from '../../src/auth/users/sessions.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { readBody } from '../../src/http/body.ts';
import { exchangeOf } from '../../src/http/exchange.ts';
import { cookieIn, originOf } from '../../src/http/request.ts';
import type { Door } from '../door.ts';
import { contentSecurityPolicy, loginPage } from '../login-page.ts';

const MOST_BYTES = 10_000;

/** `login/`: the page where a technician begins a session, and what its form is sent to. */
export function loginHandler({ config }: Door, { login, sessions }: Auth) {
  const setCookie = (request: Request, response: Response, value: string) => {
    const secure = originOf(request, config.publicUrl).startsWith('https:');
    response.cookie(SESSION_COOKIE, value, { httpOnly: true, sameSite: 'lax', secure, path: '/' });
  };
  const show = (request: Request, response: Response, message: string, status = 200) => {
    const cookie = newSecret();
    setCookie(request, response, cookie);
    response.status(status).type('html').setHeader('Cache-Control', 'no-store');
    response.setHeader('Content-Security-Policy', contentSecurityPolicy(''));
    response.send(loginPage({ csrf: csrfTokenOf(cookie), message, client: "ClientSt0r's API" }));
  };
  return async (request: Request, response: Response): Promise<void> => {
    if (request.method === 'GET') return show(request, response, '');
    const bytes = await readBody(request);
    if (bytes.length > MOST_BYTES) throw new ApiError('body_too_large', 'The form is too large');
    const form = new URLSearchParams(bytes.toString());
    const cookie = cookieIn(request, SESSION_COOKIE);
    if (!cookie || form.get('csrf') !== csrfTokenOf(cookie))
      return show(request, response, 'The form is not from this page, or cookies are off. Try again', 403);
    const field = (name: string) => form.get(name) ?? '';
    try {
      const credentials = { email: field('email'), password: field('password'), code: field('code') };
      const session = await sessions.begin(await login(credentials, exchangeOf(response).info));
      setCookie(request, response, session);
      response.redirect(303, `${request.baseUrl}/graphql/`);
    } catch (error) {
      if (!(error instanceof ApiError) || error.status >= 500) throw error;
      for (const name in error.headers) response.setHeader(name, error.headers[name] as string);
      show(request, response, error.message, error.status);
    }
  };
}
