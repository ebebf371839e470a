import type { RequestHandler } from 'express';

import { pathOf } from '../src/http/exchange.ts';
import type { Door } from './door.ts';

const LOOPBACK = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;

/**
 * `/metrics` for Prometheus. Unless everybody may read it, only who asks from this machine; what a proxy hands on came
 * from elsewhere.
 */
export function metricsRoute({ config, metrics }: Door): RequestHandler {
  return async (request, response, next) => {
    if (pathOf(request) !== '/metrics') return next();
    const isLocal =
      LOOPBACK.test(request.socket.remoteAddress ?? '') && request.headers['x-forwarded-for'] === undefined;
    if (!config.metrics && !isLocal) return next();
    response.set('Content-Type', metrics.contentType).send(await metrics.text());
  };
}
