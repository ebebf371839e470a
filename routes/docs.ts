import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import express, { Router } from 'express';
import helmet from 'helmet';
import type { Operation } from '../src/core/operation.ts';
import { send } from '../src/http/exchange.ts';
import type { Door } from './door.ts';
import { exampleRows } from './itflow/documentation/examples.ts';
import { moduleTables } from './itflow/documentation/markdown.ts';
import { openapi } from './itflow/documentation/openapi.ts';

const SWAGGER_UI = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

// swagger-ui sets styles on its elements; scripts come from files alone. Over plain HTTP the page must be able to stay
// there.
const securityHeaders = helmet({
  contentSecurityPolicy: {
    directives: { styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:'], upgradeInsecureRequests: null },
  },
  strictTransportSecurity: false,
});

const PAGE = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>itflow-shim</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="swagger-ui.css">
</head>
<body>
  <div id="explorer"></div>
  <script src="swagger-ui-bundle.js"></script>
  <script src="start.js"></script>
</body>
</html>
`;

const START = `SwaggerUIBundle({ url: '../openapi.json', dom_id: '#explorer', docExpansion: 'none', filter: true, tryItOutEnabled: true });
`;

/**
 * `/openapi.json`, the explorer at `/docs/` and the same to read, open to everybody: what can be asked, and no data.
 */
export function docsRoute({ operations }: Door): Router {
  const router = Router({ strict: true });
  router.get('/openapi.json', (_request, response) =>
    send(response, { status: 200, json: specificationOf(operations()) }),
  );
  router.use('/docs', securityHeaders);
  router.get('/docs', (_request, response) => response.redirect('docs/'));
  router.get('/docs/', (_request, response) => response.type('html').send(PAGE));
  router.get('/docs/start.js', (_request, response) => response.type('js').send(START));
  // Of the database that is there, as a text that every browser shows.
  router.get('/docs/modules.md', (_request, response) => response.type('text').send(moduleTables(operations())));
  router.use('/docs', express.static(SWAGGER_UI, { index: false }));
  return router;
}

type Operations = ReadonlyMap<string, Operation>;
const specifications = new WeakMap<Operations, string>();

/** Made once for a set of operations: there is another when the database's tables change. */
function specificationOf(operations: Operations): string {
  const json = specifications.get(operations) ?? JSON.stringify(openapi(operations, exampleRows));
  specifications.set(operations, json);
  return json;
}
