import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import express, { type Request, type Response, Router } from 'express';
import helmet from 'helmet';
import type { Auth } from '../../src/auth/auth.ts';
import { csrfTokenOf, SESSION_COOKIE } from '../../src/auth/users/sessions.ts';
import { pathOf } from '../../src/http/exchange.ts';
import { cookieIn } from '../../src/http/request.ts';
import type { Door } from '../door.ts';
import { loginHandler } from './login.ts';

const folderOf = (name: string) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

// Both set styles on their elements; scripts come from files alone. Over plain HTTP the pages must stay there.
const securityHeaders = helmet({
  contentSecurityPolicy: {
    directives: {
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'", 'data:'],
      upgradeInsecureRequests: null,
    },
  },
  strictTransportSecurity: false,
});

const page = (title: string, styles: string, scripts: readonly string[]) => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>${title}</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="${styles}">
  <style>body{margin:0}#explorer{height:100vh}</style>
</head>
<body>
  <div id="explorer"></div>
${scripts.map((script) => `  <script src="${script}"></script>`).join('\n')}
</body>
</html>
`;

const SWAGGER = page('ClientSt0r API', '../assets/swagger/swagger-ui.css', [
  '../assets/swagger/swagger-ui-bundle.js',
  '../assets/start-swagger.js',
]);
const graphiql = (up: string) =>
  page('GraphiQL', `${up}assets/graphiql/graphiql.min.css`, [
    `${up}assets/react/react.production.min.js`,
    `${up}assets/react-dom/react-dom.production.min.js`,
    `${up}assets/graphiql/graphiql.min.js`,
    `${up}assets/start-graphiql.js`,
  ]);

/** A session's requests carry the token that proves them to come from a page of ours. */
const CSRF = "(/(?:^|;\\s*)csrftoken=([^;]+)/.exec(document.cookie) || [])[1] || ''";
const START_SWAGGER = `SwaggerUIBundle({
  url: '../schema/', dom_id: '#explorer', docExpansion: 'none', filter: true, tryItOutEnabled: true,
  requestInterceptor: (request) => { request.headers['X-CSRFToken'] = ${CSRF}; return request; },
});
`;
const START_GRAPHIQL = `ReactDOM.createRoot(document.getElementById('explorer')).render(React.createElement(GraphiQL, {
  fetcher: async (body, { headers = {} } = {}) => (await fetch(location.pathname, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-CSRFToken': ${CSRF}, ...headers },
    body: JSON.stringify(body),
  })).json(),
}));
`;

/** The pages of a browser: Swagger UI at `docs/`, GraphiQL at `graphql/`, the login, and their files. */
export function pagesRoute(door: Door, auth: Auth): Router {
  const router = Router();
  router.get(['/docs', '/graphql', '/v2/graphql', '/v2/graphql/playground'], async (request, response, next) => {
    if (!wantsPage(request)) return next();
    const path = pathOf(request);
    if (!path.endsWith('/')) return response.redirect(301, `${request.baseUrl}${path}/`);
    const cookie = cookieIn(request, SESSION_COOKIE);
    const session = await auth.sessions.find(cookie);
    if (session && cookie) setCsrfCookie(response, cookie);
    if (path === '/docs/') return show(request, response, SWAGGER);
    if (!session) return response.redirect(303, `${request.baseUrl}/login/`);
    show(request, response, graphiql('../'.repeat(path.split('/').length - 2)));
  });
  const login = loginHandler(door, auth);
  router.route('/login').get(login).post(login);
  router.get('/assets/start-swagger.js', (_request, response) => response.type('js').send(START_SWAGGER));
  router.get('/assets/start-graphiql.js', (_request, response) => response.type('js').send(START_GRAPHIQL));
  const files = {
    swagger: folderOf('swagger-ui-dist'),
    graphiql: folderOf('graphiql'),
    react: join(folderOf('react'), 'umd'),
    'react-dom': join(folderOf('react-dom'), 'umd'),
  };
  for (const [name, folder] of Object.entries(files))
    router.use(`/assets/${name}`, express.static(folder, { index: false, fallthrough: true }));
  return router;
}

/** A browser names HTML first; who names nothing, or a query, wants JSON. */
const wantsPage = (request: Request) =>
  request.accepts(['json', 'html']) === 'html' && !/[?&]query=/.test(request.originalUrl);

function show(request: Request, response: Response, html: string): void {
  securityHeaders(request, response, () => response.type('html').setHeader('Cache-Control', 'no-store').send(html));
}

/** Readable by the page's scripts, and worth nothing without the session's own cookie. */
export const setCsrfCookie = (response: Response, session: string) =>
  response.cookie('csrftoken', csrfTokenOf(session), { sameSite: 'lax', path: '/' });
