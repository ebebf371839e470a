import { Router } from 'express';
import { send } from '../src/http/exchange.ts';
import type { Door } from './door.ts';

/** `/healthz`: the process answers. `/readyz`: so does its database (503 while it does not). */
export function healthRoute({ database }: Door): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => send(response, { status: 200, json: '{"status":"ok"}' }));
  router.get('/readyz', async (_request, response) => {
    const isReady = await database.rows({ sql: 'SELECT 1', parameters: [] }).then(
      () => true,
      () => false,
    );
    const json = `{"status":"${isReady ? 'ready' : 'the database cannot be reached'}"}`;
    return send(response, isReady ? { status: 200, json } : { status: 503, json, headers: { 'Retry-After': '1' } });
  });
  return router;
}
