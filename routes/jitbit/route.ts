import { type NextFunction, type Request, type Response, Router } from 'express';
import type { Auth } from '../../src/auth/auth.ts';
import { limitByKey } from '../../src/auth/identify.ts';
import type { Key } from '../../src/auth/keys/keyring.ts';
import type { StoredFileResult } from '../../src/core/result.ts';
import { createZone } from '../../src/database/zone.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { exchangeOf, pathOf, send, sendFile } from '../../src/http/exchange.ts';
import { basicIn, bearerIn, originOf } from '../../src/http/request.ts';
import type { Door } from '../door.ts';
import { refusalOf } from './answer.ts';
import { Call } from './call.ts';
import { createCursors } from './cursors.ts';
import { type Method, parse, type Verb } from './method.ts';
import { methodsAt } from './methods.ts';
import { jitbitOpenapi } from './openapi.ts';
import { receive } from './parameters.ts';

interface Locals extends Record<string, unknown> {
  method: Method;
  /** What stands behind the method in the path. */
  pathId: string | undefined;
  key: Key;
}
type Answer = Response<unknown, Locals>;

/** Jitbit's paths, `/api/<Method>` in any letter case and `/User/Token`, below wherever it is mounted. */
export function jitbitRoute({ config, database, schema, uploads, operations }: Door, { helpdesk }: Auth): Router {
  const router = Router();
  const [zone, cursors] = [createZone(database), createCursors()];
  const limits = {
    usual: limitByKey(config.jitbitRateLimit, 'jitbit'),
    search: limitByKey(config.jitbitSearchLimit, 'jitbit search'),
  };

  router.use((request, response, next) => {
    // A base address that ends with a slash, and a path that begins with one.
    request.url = request.url.replace(/^[^?]+/, (all) => all.replace(/\/{2,}/g, '/'));
    const path = pathOf(request).toLowerCase();
    if (!/^\/(api|user|file)(\/|$)/.test(path)) return next('router');
    Object.assign(exchangeOf(response), { door: 'jitbit', refusal: refusalOf } as const);
    next();
  });

  router.get('/api/openapi.json', (_request, response) =>
    send(response, { status: 200, json: JSON.stringify(jitbitOpenapi()) }),
  );

  router.use('/User/Token', async (request: Request, response: Response) => {
    const token = await helpdesk.tokenFor(exchangeOf(response), basicIn(request));
    const isJson = /[?&]json=true/i.test(request.url);
    if (isJson) return send(response, { status: 200, json: JSON.stringify({ token }) });
    return send(response, { status: 200, json: token, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
  });

  router.use(async (request: Request, response: Answer, next: NextFunction) => {
    Object.assign(response.locals, methodOf(request));
    const exchange = exchangeOf(response);
    exchange.operation = `jitbit/${response.locals.method.path}`;
    response.locals.key = await helpdesk.identify(exchange, {
      basic: basicIn(request),
      bearer: bearerIn(request),
      issuer: () => originOf(request, config.publicUrl),
    });
    next();
  });

  router.use((request: Request, response: Answer, next: NextFunction) =>
    (response.locals.method.isSearch ? limits.search : limits.usual)(request, response, next),
  );

  router.use(async (request: Request, response: Answer) => {
    const { method, pathId, key } = response.locals;
    const { info } = exchangeOf(response);
    const caller = { ...key.caller, masterKey: () => key.masterKey('') };
    try {
      const { sent, files } = await receive(request, uploads, { id: info.id, takesFiles: method.takesFiles });
      if (pathId !== undefined && !sent.has('id')) sent.set('id', [pathId]);
      const base = originOf(request, config.publicUrl) + request.baseUrl;
      const context = { database, schema, caller, request: info, uploads };
      const call = new Call({ context, operations: operations(), zone, cursors, base, files, sent });
      const answer = await method.run(call, parse(method, sent));
      if (isFile(answer)) return await sendFile(response, answer);
      if (answer === undefined) return await send(response, { status: method.emptyStatus, json: '' });
      await send(response, { status: 200, json: JSON.stringify(answer) });
    } finally {
      // What came and was not kept.
      if (method.takesFiles) await uploads.settleRequest(database, info.id).catch(() => {});
    }
  });
  return router;
}

const isFile = (answer: unknown): answer is StoredFileResult =>
  typeof answer === 'object' && answer !== null && (answer as { kind?: unknown }).kind === 'file';

/** `/api/ticket`, `/api/Article/12`, `/File/Get`. Refuses a path that is none (404) and a wrong verb (405). */
function methodOf(request: Request): Pick<Locals, 'method' | 'pathId'> {
  const [first = '', name = '', pathId, ...more] = pathOf(request).split('/').slice(1);
  const isDownload = first.toLowerCase() === 'file' && name.toLowerCase() === 'get';
  const found = isDownload ? methodsAt('attachment') : first.toLowerCase() === 'api' ? methodsAt(name) : [];
  if (found.length === 0 || more.filter(Boolean).length > 0)
    throw new ApiError('path_unknown', `There is no method ${name}`);
  const verb = request.method === 'HEAD' ? 'GET' : request.method;
  const method = found.find(({ verbs }) => verbs.includes(verb as Verb));
  if (!method) {
    const allow = found.flatMap(({ verbs }) => verbs).join(', ');
    throw new ApiError('method_not_allowed', `${name} takes ${allow}`, { Allow: allow });
  }
  return { method, pathId: pathId || undefined };
}
