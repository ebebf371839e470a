import { Router } from 'express';
import helmet from 'helmet';
import { VERSION } from './version.ts';

// No script, no form, and styles from one file. Over plain HTTP the page must be able to stay there.
const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ['data:'],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
});

// Its links are relative, so that it works behind a proxy that puts a folder in front.
const PAGE = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>itflow-shim</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="home.css">
</head>
<body>
  <main>
    <h1>itflow-shim</h1>
    <p>Version ${VERSION}</p>
    <p>This server answers ITFlow's API. Scripts written for
      <code>/api/v1/&lt;module&gt;/&lt;function&gt;.php</code> run against it unchanged, each with its API key.</p>
    <ul>
      <li><a href="docs/">Explorer</a>: every function, to try out</li>
      <li><a href="docs/modules.md">Documentation</a>: modules and functions, their parameters and answers</li>
      <li><a href="openapi.json">OpenAPI 3.1</a>: the same for programs</li>
      <li><a href="healthz">Health of the process</a>, <a href="readyz">and of its database</a></li>
    </ul>
  </main>
</body>
</html>
`;

// The browser's own colours, light or dark, as whoever looks has set it up.
const STYLE = `:root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }
main { max-width: 40rem; margin: 0 auto; padding: 1rem; }
code { overflow-wrap: anywhere; }
`;

/** `/` for whoever looks with a browser. Anybody else is refused there as at any path that is none. */
export function homeRoute(): Router {
  const router = Router({ strict: true });
  router.get('/', (request, response, next) => {
    response.vary('Accept');
    if (request.accepts(['json', 'html']) !== 'html') return next();
    securityHeaders(request, response, () => response.set('Cache-Control', 'no-store').type('html').send(PAGE));
  });
  router.get('/home.css', securityHeaders, (_request, response) => response.type('css').send(STYLE));
  return router;
}
