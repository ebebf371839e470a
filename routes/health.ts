import type { RequestHandler } from 'express';
import type { App } from '../src/app.ts';
import { pathOf } from '../src/http/exchange.ts';

/** `/healthz`: the process answers. `/readyz`: so does its database (503 while it does not). */
export function healthRoute({ database, begin }: App): RequestHandler {
  return async (request, response, next) => {
    const path = pathOf(request);
    if (path === '/healthz') return begin(request, response).send({ status: 200, json: '{"status":"ok"}' });
    if (path !== '/readyz') return next();
    const ready = await database.rows({ sql: 'SELECT 1', parameters: [] }).then(
      () => true,
      () => false,
    );
    begin(request, response).send(
      ready
        ? { status: 200, json: '{"status":"ready"}' }
        : { status: 503, json: '{"status":"the database cannot be reached"}', headers: { 'Retry-After': '1' } },
    );
  };
}
