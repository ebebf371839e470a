import { type RequestHandler, Router } from 'express';
import type { Auth } from '../../src/auth/auth.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { exchangeOf, send } from '../../src/http/exchange.ts';
import { originOf } from '../../src/http/request.ts';
import type { Door } from '../door.ts';
import { refusalOf } from './answer.ts';
import { authorizeHandler } from './authorize.ts';
import { metadataOf } from './metadata.ts';
import { introspectHandler, revokeHandler, tokenHandler } from './token.ts';

/** OAuth 2.1: tokens for clients in their own name, and for users in a browser. `limit` is what everybody may ask. */
export function oauthRoute(door: Door, auth: Auth, limit: RequestHandler): Router {
  const router = Router();
  router.use('/oauth', (_request, response, next) => {
    Object.assign(exchangeOf(response), { door: 'oauth', refusal: refusalOf } as const);
    next();
  });
  router.use(['/oauth', '/.well-known'], limit);
  const authorize = authorizeHandler(door, auth);
  router.route('/oauth/authorize').get(authorize).post(authorize).all(only('GET, POST'));
  router.route('/oauth/token').post(tokenHandler(door, auth)).all(only('POST'));
  router.route('/oauth/revoke').post(revokeHandler(door, auth)).all(only('POST'));
  router.route('/oauth/introspect').post(introspectHandler(door, auth)).all(only('POST'));
  router.get('/.well-known/oauth-authorization-server', (request, response) =>
    send(response, { status: 200, json: JSON.stringify(metadataOf(originOf(request, door.config.publicUrl))) }),
  );
  router.get('/.well-known/jwks.json', async (_request, response) =>
    send(response, { status: 200, json: JSON.stringify(await auth.jwks()) }),
  );
  return router;
}

const only =
  (methods: string): RequestHandler =>
  () => {
    throw new ApiError('method_not_allowed', `Only ${methods} is answered here`, { Allow: methods });
  };
