import { type NextFunction, type Request, type Response, Router } from 'express';
import type { Auth } from '../../src/auth/auth.ts';
import { limitByKey } from '../../src/auth/identify.ts';
import type { Key } from '../../src/auth/keys/keyring.ts';
import { createZone } from '../../src/database/zone.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { exchangeOf, pathOf, send } from '../../src/http/exchange.ts';
import { bearerIn, originOf } from '../../src/http/request.ts';
import type { Door } from '../door.ts';
import { refusalOf, timesSince } from './answer.ts';
import { Call } from './call.ts';
import { type Asked, create, list, read, remove, update } from './handlers.ts';
import { clientexecOpenapi } from './openapi.ts';
import { received } from './received.ts';
import { parseAs, type Resource, type Sent } from './resource.ts';
import { resources } from './resources.ts';
import { id as idType } from './types.ts';

interface Locals extends Record<string, unknown> {
  resource: Resource;
  /** What stands behind the resource in the path. */
  pathId: string | undefined;
  sent: Sent;
  startedAt: number;
  key: Key;
}
type Answer = Response<unknown, Locals>;

const VERBS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'];

/** ClientExec's paths, `/api/<resource>` and `/api/<resource>/<id>`, below wherever it is mounted. */
export function clientexecRoute({ config, database, schema, operations }: Door, { identify }: Auth): Router {
  const router = Router();
  const zone = createZone(database);

  router.use((request: Request, response: Answer, next: NextFunction) => {
    if (!/^\/api(\/|$)/.test(pathOf(request))) return next('router');
    const startedAt = performance.now();
    response.locals.startedAt = startedAt;
    exchangeOf(response).door = 'clientexec';
    exchangeOf(response).refusal = (error) => refusalOf(error, startedAt, response.locals.resource);
    next();
  });

  router.get('/api/openapi.json', (_request, response) =>
    send(response, { status: 200, json: JSON.stringify(clientexecOpenapi()) }),
  );

  router.use(async (request: Request, response: Answer, next: NextFunction) => {
    Object.assign(response.locals, resourceOf(request));
    const exchange = exchangeOf(response);
    exchange.operation = `clientexec/${response.locals.resource.name}`;
    const { key, sent } = await received(request);
    response.locals.sent = sent;
    const issuer = () => originOf(request, config.publicUrl);
    response.locals.key = await identify(exchange, { key, bearer: bearerIn(request), issuer });
    next();
  });

  router.use(limitByKey(config.rateLimit, 'clientexec'));

  router.use(async (request: Request, response: Answer) => {
    const { key, startedAt } = response.locals;
    const { info } = exchangeOf(response);
    const caller = { ...key.caller, masterKey: () => key.masterKey('') };
    const call = new Call({ context: { database, schema, caller, request: info }, operations: operations(), zone });
    const answer = await answerTo(call, request.method, asked(response.locals));
    await send(response, { status: 200, json: JSON.stringify({ ...timesSince(startedAt), ...answer }) });
  });
  return router;
}

/** Refuses a path that is none (404) and a verb that nothing takes (405). */
function resourceOf(request: Request): Pick<Locals, 'resource' | 'pathId'> {
  const [, , name = '', pathId, ...more] = pathOf(request).split('/');
  const resource = resources.get(name);
  const known = [...resources.keys()].join(', ');
  if (!resource || more.some(Boolean))
    throw new ApiError(
      'path_unknown',
      `There is no such resource. There are ${known}, each with an id behind it or none`,
    );
  if (!VERBS.includes(request.method))
    throw new ApiError('method_not_allowed', `${name} takes GET, POST, PUT and DELETE`, { Allow: VERBS.join(', ') });
  return { resource, pathId: pathId || undefined };
}

/** The id stands in the path, else it is sent: as `id`, or by the resource's own name. */
function asked({ resource, pathId, sent }: Locals): Asked {
  const { id: byId, [resource.name]: byName, ...rest } = sent;
  const sentId = pathId ?? byId ?? byName;
  return { resource, id: sentId === undefined ? 0 : (parseAs(idType(), 'id', sentId) as number), sent: rest };
}

function answerTo(call: Call, verb: string, all: Asked): Promise<object> {
  if (verb === 'GET' || verb === 'HEAD') return all.id ? read(call, all) : list(call, all);
  // What can send no PUT, such as a form, sends a POST with the id.
  if (verb === 'POST') return all.id ? update(call, all) : create(call, all);
  if (!all.id) throw new ApiError('input_missing', 'id: is required, in the path or as a parameter');
  return verb === 'PUT' ? update(call, all) : remove(call, all);
}
