import { type NextFunction, type Request, type Response, Router } from 'express';
import helmet from 'helmet';
import type { Auth } from '../../src/auth/auth.ts';
import type { Key } from '../../src/auth/keys/keyring.ts';
import { csrfTokenOf } from '../../src/auth/users/sessions.ts';
import { createZone } from '../../src/database/zone.ts';
import type { ApiError } from '../../src/errors/api-error.ts';
import { type Answer, exchangeOf, pathOf, send, sendFile } from '../../src/http/exchange.ts';
import { cookieIn, originOf } from '../../src/http/request.ts';
import { COPY_DIGEST, COPY_SCRIPT } from './copy-script.ts';
import { html } from './html.ts';
import { alert, document, framed } from './layout.ts';
import { momentsIn } from './moments.ts';
import { pages } from './pages.ts';
import { formOf, formWithFile, NOTHING_SENT, type SentForm } from './sent-form.ts';
import { ADMIN_COOKIE, queryOf, sessionRoute, setCookie } from './session.ts';
import { STYLE } from './style.ts';
import { type AdminDoor, BASE, type Handler, noSuchPage, type Page, type Reply, type Visit } from './visit.ts';
import { zoneIn } from './zone-cookie.ts';

interface Locals extends Record<string, unknown> {
  key: Key;
}
type Reader = Response<unknown, Locals>;

// One script, by its digest, styles from one file, forms to these pages alone, in nobody's frame. Over plain HTTP it
// must be able to stay there.
const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: [`'${COPY_DIGEST}'`],
      styleSrc: ["'self'"],
      imgSrc: ['data:'],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  frameguard: { action: 'deny' },
  strictTransportSecurity: false,
});

/** `/admin/`: pages for administrators over the operations and functions that all else uses. They need no script. */
export function adminRoute(door: AdminDoor, auth: Auth): Router {
  const router = Router();
  const zone = createZone(door.database);

  router.use((_request, response, next) => {
    const exchange = exchangeOf(response);
    exchange.door = 'admin';
    exchange.refusal = refusalOf;
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.use(securityHeaders);
  router.get('/admin.css', (_request, response) => response.set('Cache-Control', 'no-cache').type('css').send(STYLE));
  router.get('/copy.js', (_request, response) =>
    response.set('Cache-Control', 'no-cache').type('js').send(COPY_SCRIPT),
  );
  router.use(sessionRoute(door, auth));

  router.use(async (request: Request, response: Reader, next: NextFunction) => {
    const key = await auth.administrators.find(cookieIn(request, ADMIN_COOKIE));
    if (!key) return toLogin(request, response);
    exchangeOf(response).caller = key.caller.name;
    response.locals.key = key;
    next();
  });

  const sentIn = async (request: Request, response: Reader, takesFile: boolean): Promise<SentForm> => {
    if (request.method !== 'POST') return NOTHING_SENT;
    const cookie = cookieIn(request, ADMIN_COOKIE);
    if (takesFile) return formWithFile(request, cookie, door.uploads, exchangeOf(response).info.id);
    return { ...NOTHING_SENT, fields: await formOf(request, cookie) };
  };

  const visitOf = (request: Request, response: Reader, sent: SentForm): Visit => {
    const { key } = response.locals;
    const cookie = cookieIn(request, ADMIN_COOKIE) as string;
    const { database, schema, uploads } = door;
    const caller = { ...key.caller, masterKey: () => key.masterKey('') };
    return {
      door,
      context: { database, schema, uploads, caller, request: exchangeOf(response).info },
      params: request.params as Record<string, string>,
      query: queryOf(request),
      form: sent.fields,
      upload: sent.file,
      csrf: csrfTokenOf(cookie),
      moments: momentsIn(zone, zoneIn(request)),
      origin: originOf(request, door.config.publicUrl),
      keep: (name, value) => setCookie(request, response, door.config.publicUrl, [name, value]),
    };
  };

  const answer = (handler: Handler, takesFile: boolean) => async (request: Request, response: Reader) => {
    try {
      const visit = visitOf(request, response, await sentIn(request, response, takesFile));
      await reply(request, response, visit, await handler(visit));
    } finally {
      // A file that came and was refused before it could be stored.
      if (takesFile) await door.uploads.settleRequest(door.database, exchangeOf(response).info.id).catch(() => {});
    }
  };

  for (const [path, { get, post, takesFile = false }] of Object.entries(pages)) {
    if (get) router.get(path, answer(get, false));
    if (post) router.post(path, answer(post, takesFile));
  }
  router.use(() => {
    throw noSuchPage();
  });
  return router;
}

async function reply(request: Request, response: Reader, visit: Visit, made: Reply): Promise<void> {
  if ('goTo' in made) return response.redirect(303, `${BASE}/${made.goTo}`);
  if ('json' in made) return send(response, made);
  if ('kind' in made) return sendFile(response, made);
  const { moments, csrf, query } = visit;
  const userName = response.locals.key.caller.name;
  const frame = { path: pathOf(request).slice(1), userName, csrf, zone: moments.zone, done: query.get('done') };
  response
    .status(made.status ?? 200)
    .type('html')
    .send(framed(made, frame));
}

/** A page is shown after the login; what a form would have done is not. */
function toLogin(request: Request, response: Response): void {
  const to = request.method === 'GET' ? request.url.slice(1) : '';
  response.redirect(303, `${BASE}/login${to ? `?to=${encodeURIComponent(to)}` : ''}`);
}

function refusalOf(refused: ApiError): Answer {
  const page: Page = { title: 'This does not work', body: alert({ message: refused.message, field: undefined }) };
  const body = html`<main><h1>${page.title}</h1>${page.body}<p><a href="${BASE}/">To the overview</a></p></main>`;
  const headers = { ...refused.headers, 'Content-Type': 'text/html; charset=utf-8' };
  return { status: refused.status < 400 ? 409 : refused.status, json: document(page.title, body), headers };
}
