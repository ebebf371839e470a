import { type NextFunction, type Request, type Response, Router } from 'express';
import type { Auth } from '../../src/auth/auth.ts';
import { limitByKey } from '../../src/auth/identify.ts';
import type { ApiError } from '../../src/errors/api-error.ts';
import { type Answer, exchangeOf, pathOf, send } from '../../src/http/exchange.ts';
import type { Door } from '../door.ts';
import { baseOf, contextOf, type Locals, shownBy } from './caller.ts';
import { answerQuery, refusedQuery } from './graphql/handler.ts';
import { pagesRoute } from './pages.ts';
import { refusalOf } from './refusal.ts';
import { resourcesOf } from './resource.ts';
import { answerTo } from './rest/answer.ts';
import { rootOf } from './root.ts';
import { specificationOf } from './specification.ts';
import { targetOf } from './target.ts';

type Reply = Response<unknown, Locals>;

const GRAPHQL = /^\/(v2\/)?graphql\/?$/;
const SCHEMA = /^\/schema\/?$/;

/**
 * ClientSt0r's paths, whatever stands before them. Checked as Django REST framework does: path, caller, method, rights.
 */
export function clientst0rRoute(door: Door, auth: Auth): Router {
  const { config, log } = door;
  const router = Router();
  const resources = () => resourcesOf(door.operations());

  router.use((request: Request, response: Reply, next: NextFunction) => {
    const exchange = exchangeOf(response);
    const isQuery = GRAPHQL.test(pathOf(request));
    exchange.door = 'clientst0r';
    exchange.operation = isQuery ? 'clientst0r/graphql' : 'clientst0r/page';
    exchange.refusal = (error) => (isQuery ? refusedQuery(error, response) : refused(request, response, error));
    next();
  });

  router.use(pagesRoute(door, auth));
  router.get(SCHEMA, (request, response) =>
    send(response, { status: 200, json: specificationOf(resources(), baseOf(request, config.publicUrl)) }),
  );

  router.use(async (request: Request, response: Reply, next: NextFunction) => {
    const path = pathOf(request);
    if (path !== '/' && !GRAPHQL.test(path)) {
      const target = targetOf(resources(), path);
      response.locals.target = target;
      exchangeOf(response).operation = `clientst0r/${target.resource.group.paths[0]}`;
    }
    response.locals.key = await auth.identifyAnybody(exchangeOf(response), shownBy(request, config.publicUrl));
    next();
  });

  router.use(limitByKey(config.rateLimit, 'clientst0r'));

  router.use(async (request: Request, response: Reply) => {
    const { target } = response.locals;
    const base = baseOf(request, config.publicUrl);
    const call = { request, response, context: contextOf(door, request, response), resources: resources(), base };
    if (GRAPHQL.test(pathOf(request))) return send(response, await answerQuery(call, log));
    await send(response, target ? await answerTo(call, target) : rootOf(request, call.resources, base));
  });
  return router;
}

const refused = (request: Request, response: Reply, error: ApiError): Answer =>
  refusalOf(error, response.locals.target?.resource, response.getHeader('Retry-After'), request.method === 'POST');
