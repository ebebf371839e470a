import { type Request, type Response, Router } from 'express';
import type { Auth } from '../../src/auth/auth.ts';
import { newSecret } from '../../src/auth/tokens/grants.ts';
import type { LoggedIn } from '../../src/auth/users/login.ts';
import { useLoginLink } from '../../src/auth/users/login-links.ts';
import { csrfTokenOf } from '../../src/auth/users/sessions.ts';
import type { ApiError } from '../../src/errors/api-error.ts';
import { exchangeOf } from '../../src/http/exchange.ts';
import { cookieIn, originOf } from '../../src/http/request.ts';
import type { Door } from '../door.ts';
import { type Html, html } from './html.ts';
import { alert, document, hidden } from './layout.ts';
import { formOf } from './sent-form.ts';
import { BASE, refusedBy } from './visit.ts';

/** The cookie of an administrator's session. Only requests of these pages' own carry it. */
export const ADMIN_COOKIE = 'shim_admin';
/** Another for the form before it, so that a visit to that ends no session. */
const LOGIN_COOKIE = 'shim_admin_login';

export const setCookie = (
  request: Request,
  response: Response,
  publicUrl: string | undefined,
  pair: [string, string],
) =>
  response.cookie(...pair, {
    httpOnly: true,
    sameSite: 'strict',
    secure: originOf(request, publicUrl).startsWith('https:'),
    path: BASE,
  });

/** `login`, `link` (of the first start) and `logout`. */
export function sessionRoute({ config, database }: Door, { login, administrators }: Auth): Router {
  const router = Router();

  const show = (request: Request, response: Response, page: (csrf: string) => Html, status = 200) => {
    const cookie = newSecret();
    setCookie(request, response, config.publicUrl, [LOGIN_COOKIE, cookie]);
    response
      .status(status)
      .type('html')
      .send(document('Log in', page(csrfTokenOf(cookie))));
  };

  /** Shows the form, and what it is sent to: who has shown who they are gets a session under a new cookie. */
  const form = (
    path: string,
    page: LoginPage,
    identify: (form: URLSearchParams, response: Response) => Promise<LoggedIn>,
  ) =>
    router
      .route(path)
      .get((request, response) => show(request, response, (csrf) => page(csrf, queryOf(request))))
      .post(async (request, response) => {
        const sent = await formOf(request, cookieIn(request, LOGIN_COOKIE));
        try {
          const session = await administrators.begin(await identify(sent, response));
          setCookie(request, response, config.publicUrl, [ADMIN_COOKIE, session]);
          response.redirect(303, placeIn(sent));
        } catch (error) {
          const refused = refusedBy(error);
          if (!refused) throw error;
          for (const name in refused.headers) response.setHeader(name, refused.headers[name] as string);
          show(request, response, (csrf) => page(csrf, sent, refused), refused.status);
        }
      });

  form('/login', loginPage, (sent, response) => {
    const field = (name: string) => sent.get(name) ?? '';
    const credentials = { email: field('email'), password: field('password'), code: field('code') };
    return login(credentials, exchangeOf(response).info);
  });
  form('/link', linkPage, (sent, response) =>
    useLoginLink(database, sent.get('token') ?? '', exchangeOf(response).info),
  );
  router.post('/logout', async (request, response) => {
    const cookie = cookieIn(request, ADMIN_COOKIE);
    await formOf(request, cookie);
    if (cookie) await administrators.end(cookie);
    response.clearCookie(ADMIN_COOKIE, { path: BASE });
    response.redirect(303, `${BASE}/login`);
  });
  return router;
}

export const queryOf = ({ url }: Request): URLSearchParams => new URL(url, 'http://page').searchParams;

/** Where to go after the login: a page of ours, whatever was sent. */
function placeIn(sent: URLSearchParams): string {
  const to = sent.get('to') ?? '';
  return /^[\w-][\w./?=&%+-]*$/.test(to) ? `${BASE}/${to}` : `${BASE}/`;
}

type LoginPage = (csrf: string, sent: URLSearchParams, refused?: ApiError) => Html;

const loginPage: LoginPage = (csrf, sent, refused) => html`<main>
<h1>Log in</h1>
<p>For administrators of this ITFlow.</p>
${alert(refused)}
<form method="post">${hidden(csrf)}<input type="hidden" name="to" value="${sent.get('to')}">
<p class="field"><label for="email">E-mail address</label>
<input id="email" name="email" type="email" autocomplete="username" required autofocus value="${sent.get('email')}"></p>
<p class="field"><label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required></p>
<p class="field"><label for="code">One-time code, if you have one</label>
<input id="code" name="code" inputmode="numeric" autocomplete="one-time-code"></p>
<button>Log in</button></form>
</main>`;

/** A button, since what only looks at links (a mail program, a chat) must not use this one up. */
const linkPage: LoginPage = (csrf, sent, refused) => html`<main>
<h1>Log in</h1>
${alert(refused)}
${
  refused
    ? html`<p><a href="${BASE}/login">Log in with the password</a></p>`
    : html`<p>This link logs the first administrator in, once.</p>
<form method="post">${hidden(csrf)}<input type="hidden" name="token" value="${sent.get('token')}">
<button>Log in</button></form>`
}
</main>`;
