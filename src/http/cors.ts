import type { RequestHandler } from 'express';

const REQUEST_HEADERS = 'Content-Type, X-API-Key, Authorization, Prefer, Idempotency-Key';
const RESPONSE_HEADERS =
  'X-Request-Id, RateLimit-Policy, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After';
const PREFLIGHT_SECONDS = '600';

/**
 * Lets pages of these origins call from a browser, and answers their preflights. A key is sent as such, never as a
 * cookie, so credentials stay off. Other origins get no header, which is what makes a browser refuse.
 */
export function cors(origins: readonly string[]): RequestHandler {
  return (request, response, next) => {
    const { origin } = request.headers;
    response.setHeader('Vary', 'Origin');
    if (!origin || !origins.includes(origin)) return next();
    response.setHeader('Access-Control-Allow-Origin', origin);
    response.setHeader('Access-Control-Expose-Headers', RESPONSE_HEADERS);
    if (request.method !== 'OPTIONS' || !request.headers['access-control-request-method']) return next();
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST');
    response.setHeader('Access-Control-Allow-Headers', REQUEST_HEADERS);
    response.setHeader('Access-Control-Max-Age', PREFLIGHT_SECONDS);
    response.writeHead(204).end();
  };
}
