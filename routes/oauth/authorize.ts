import type { Request, Response } from 'express';
import type { Auth } from '../../src/auth/auth.ts';
import type { Scopes } from '../../src/auth/scopes.ts';
import { scopeText } from '../../src/auth/scopes.ts';
import { newSecret } from '../../src/auth/tokens/grants.ts';
import { findOauthClient, type OauthClient } from '../../src/auth/tokens/oauth-clients.ts';
import { granted } from '../../src/auth/tokens/token-grants.ts';
import { csrfTokenOf, SESSION_COOKIE } from '../../src/auth/users/sessions.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { exchangeOf, refusalFrom } from '../../src/http/exchange.ts';
import { cookieIn, originOf } from '../../src/http/request.ts';
import type { Door } from '../door.ts';
import { contentSecurityPolicy, loginPage } from '../login-page.ts';
import { nameOf } from './answer.ts';
import { Fields, formOf, queryTextOf } from './form.ts';
import { consentPage, refusalPage } from './pages.ts';

/** What a client asks a user for. */
interface Asked {
  client: OauthClient;
  redirectUri: string;
  challenge: string;
  scopes: Scopes;
}

/**
 * `/oauth/authorize`: the user logs in, allows or denies, and is sent back with a code. Both forms go to the same
 * address, so that none can be made to lead elsewhere.
 */
export function authorizeHandler({ database, config, log }: Door, { sessions, login, tokenGrants }: Auth) {
  const show = (response: Response, redirectUri: string, html: string, status = 200) => {
    response.status(status).type('html').setHeader('Cache-Control', 'no-store');
    response.setHeader('Content-Security-Policy', contentSecurityPolicy(redirectUri));
    response.send(html);
  };
  const setCookie = (request: Request, response: Response, value: string) => {
    const secure = originOf(request, config.publicUrl).startsWith('https:');
    response.cookie(SESSION_COOKIE, value, { httpOnly: true, sameSite: 'lax', secure, path: '/' });
  };

  return async (request: Request, response: Response): Promise<void> => {
    // Until it is known where to, nobody is sent back: the page itself says what is wrong.
    let sendBack: SendBack | undefined;
    try {
      const query = new Fields(queryTextOf(request));
      const [client, redirectUri] = await whoAsks(query);
      sendBack = senderTo(response, redirectUri, {
        state: query.get('state'),
        iss: originOf(request, config.publicUrl),
      });
      await answer(request, response, askedIn(query, client, redirectUri), sendBack);
    } catch (error) {
      const refusal = refusalFrom(error, log, exchangeOf(response).info.id);
      if (refusal.code === 'forbidden' || !sendBack)
        return show(response, '', refusalPage(refusal.message), refusal.status);
      sendBack({ error: nameOf(refusal.code), error_description: refusal.message });
    }
  };

  /** Refused on a page: nobody is sent to an address that is not exactly one of the client's own. */
  async function whoAsks(query: Fields): Promise<[OauthClient, string]> {
    const client = await findOauthClient(database, query.get('client_id'));
    if (!client) throw new ApiError('client_unfit', 'client_id: there is no such client');
    const redirectUri = query.get('redirect_uri');
    if (!client.redirectUris.includes(redirectUri))
      throw new ApiError('input_invalid', 'redirect_uri: is not exactly one that the client has registered');
    return [client, redirectUri];
  }

  async function answer(request: Request, response: Response, asked: Asked, sendBack: SendBack) {
    const cookie = cookieIn(request, SESSION_COOKIE);
    const session = await sessions.find(cookie);
    const form = request.method === 'POST' ? await formOf(request) : undefined;
    if (form && (!cookie || form.get('csrf') !== csrfTokenOf(cookie)))
      throw new ApiError('forbidden', 'The form is not from this page, or cookies are off. Go back and try again');
    const action = form?.get('action');
    if (action === 'login' && form) return logIn(request, response, asked, form);
    if (!session) return showLogin(request, response, asked, '');
    if (action === 'logout') {
      await sessions.end(cookie as string);
      return showLogin(request, response, asked, 'You are logged out.');
    }
    if (action === 'deny') return sendBack({ error: 'access_denied' });
    const { client, redirectUri, challenge, scopes } = asked;
    if (action === 'allow') {
      const allowed = { session, scope: scopeText(scopes), redirectUri, challenge };
      return sendBack({ code: await tokenGrants.newCode(client, allowed) });
    }
    const consent = { csrf: csrfTokenOf(cookie as string), client: client.name, user: session.userName, redirectUri };
    show(response, redirectUri, consentPage({ ...consent, scopes: [...scopes] }));
  }

  async function logIn(request: Request, response: Response, asked: Asked, form: Fields) {
    const credentials = { email: form.get('email'), password: form.get('password'), code: form.get('code') };
    try {
      const user = await login(credentials, exchangeOf(response).info);
      setCookie(request, response, await sessions.begin(user));
      response.redirect(303, request.originalUrl);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      for (const name in error.headers) response.setHeader(name, error.headers[name] as string);
      showLogin(request, response, asked, error.message, error.status);
    }
  }

  /** With a cookie of its own, whose form cannot be sent by another page. */
  function showLogin(request: Request, response: Response, { client }: Asked, message: string, status = 200) {
    const cookie = newSecret();
    setCookie(request, response, cookie);
    show(response, '', loginPage({ csrf: csrfTokenOf(cookie), message, client: client.name }), status);
  }
}

type SendBack = (answer: Record<string, string>) => void;

/** Sends the browser back to the client, with the answer in the query (and by whom it is: RFC 9207). */
const senderTo =
  (response: Response, redirectUri: string, { state, iss }: { state: string; iss: string }): SendBack =>
  (answer) => {
    const url = new URL(redirectUri);
    for (const [name, value] of Object.entries({ ...answer, ...(state ? { state } : {}), iss }))
      url.searchParams.set(name, value);
    response.setHeader('Cache-Control', 'no-store');
    response.redirect(303, url.href);
  };

function askedIn(query: Fields, client: OauthClient, redirectUri: string): Asked {
  if (query.need('response_type') !== 'code') throw new ApiError('input_invalid', 'response_type: must be code');
  const challenge = query.need('code_challenge');
  if (query.get('code_challenge_method') !== 'S256' || !/^[\w-]{43}$/.test(challenge))
    throw new ApiError('input_invalid', 'code_challenge: must be made with S256');
  return {
    client,
    redirectUri,
    challenge,
    scopes: granted(client.scopes, query.get('scope')),
  };
}
