import { type NextFunction, type Request, type Response, Router } from 'express';
import type { Auth } from '../../src/auth/auth.ts';
import { limitByKey } from '../../src/auth/identify.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { exchangeOf, pathOf, send } from '../../src/http/exchange.ts';
import type { Door } from '../door.ts';
import { answerTo } from './answer.ts';
import { notFound } from './call.ts';
import { baseOf, contextOf, type Locals, shownBy } from './caller.ts';
import { refusalOf } from './refusal.ts';
import { resourcesOf } from './resource.ts';
import { targetOf } from './target.ts';

type Reply = Response<unknown, Locals>;

/** ClientSt0r's paths, whatever stands before them. As Django REST framework checks them: path, credentials, method, rights. */
export function clientst0rRoute(door: Door, { identifyAnybody }: Auth): Router {
  const { config, operations } = door;
  const router = Router();

  router.use((request: Request, response: Reply, next: NextFunction) => {
    const exchange = exchangeOf(response);
    const path = pathOf(request);
    exchange.refusal = (error) =>
      refusalOf(error, response.locals.target?.resource, response.getHeader('Retry-After'), request.method === 'POST');
    exchange.operation = 'clientst0r/root';
    if (path === '/') return next();
    const target = targetOf(resourcesOf(operations()), path);
    response.locals.target = target;
    exchange.operation = `clientst0r/${target.resource.group.paths[0]}`;
    next();
  });

  router.use(async (request: Request, response: Reply, next: NextFunction) => {
    response.locals.key = await identifyAnybody(exchangeOf(response), shownBy(request, config.publicUrl));
    next();
  });

  router.use(limitByKey(config.rateLimit));

  router.use(async (request: Request, response: Reply) => {
    const { target } = response.locals;
    const base = baseOf(request, config.publicUrl);
    if (!target) return send(response, rootOf(request, base));
    const resources = resourcesOf(operations());
    const context = contextOf(door, request, response);
    await send(response, await answerTo({ request, response, context, resources, base }, target));
  });
  return router;

  /** `GET /api/`: where every resource is. */
  function rootOf({ method }: Request, base: string) {
    if (method !== 'GET' && method !== 'HEAD')
      throw new ApiError('method_not_allowed', `Method "${method}" not allowed.`, { Allow: 'GET, HEAD, OPTIONS' });
    const paths = resourcesOf(operations()).all.flatMap(({ group }) => group.paths);
    if (paths.length === 0) throw notFound();
    return { status: 200, json: JSON.stringify(Object.fromEntries(paths.map((path) => [path, `${base}${path}/`]))) };
  }
}
