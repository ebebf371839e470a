import { type Express, Router } from 'express';
import { send } from '../src/http/exchange.ts';
import type { Door } from './door.ts';

/**
 * `/healthz`: the process is alive, and what it does without. `/readyz`: it may get requests; 503 with the reason while
 * the database does not answer, and from the moment that it is told to stop.
 */
export function healthRoute({ database, link }: Door, app: Express): Router {
  const router = Router();
  let isStopping = false;
  app.once('drain', () => {
    isStopping = true;
  });
  const limits = () => (link?.isUp() ? 'shared' : 'of this process alone: Redis cannot be reached');
  router.get('/healthz', (_request, response) =>
    send(response, { status: 200, json: JSON.stringify({ status: 'ok', ...(link && { limits: limits() }) }) }),
  );
  router.get('/readyz', async (_request, response) => {
    const isThere = await database.rows({ sql: 'SELECT 1', parameters: [] }).then(
      () => true,
      () => false,
    );
    const status = isStopping ? 'this server is stopping' : isThere ? 'ready' : 'the database cannot be reached';
    const json = JSON.stringify({ status });
    return send(
      response,
      status === 'ready' ? { status: 200, json } : { status: 503, json, headers: { 'Retry-After': '1' } },
    );
  });
  return router;
}
