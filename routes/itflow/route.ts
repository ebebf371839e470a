import { type NextFunction, type Request, type Response, Router } from 'express';
import { type Identify, limitByKey } from '../../src/auth/identify.ts';
import type { Key } from '../../src/auth/keyring.ts';
import { masterKeyOf } from '../../src/auth/master-key.ts';
import type { Caller } from '../../src/core/caller.ts';
import { execute, mustBeAllowed } from '../../src/core/execute.ts';
import type { Operation } from '../../src/core/operation.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { exchangeOf, pathOf, send } from '../../src/http/exchange.ts';
import { phpIsEmpty, phpText } from '../../src/php/values.ts';
import type { Door } from '../door.ts';
import { answerOf, refusalOf } from './answer.ts';
import { csvOf } from './csv.ts';
import { clientOf, inputOf } from './input.ts';
import { keyIn, type Parameters, parametersOf, type Sent, sentTo } from './parameters.ts';
import { isItflowPath, operationAt } from './path.ts';

/** What one handler finds out and the next ones need. */
interface Locals extends Record<string, unknown> {
  operation: Operation;
  parameters: Parameters;
  key: Key;
}
type Answer = Response<unknown, Locals>;

/**
 * ITFlow's own paths, `/api/v1/<module>/<function>.php`, in PHP's order of checks: path (404), method (405), key (401), rate
 * (429), GET or POST the wrong way round (405), and then the operation.
 */
export function itflowRoute({ config, database, schema, operations }: Door, identify: Identify): Router {
  const router = Router();
  const isStrict = (request: Request) => config.strictStatus || prefersStrict(request);

  router.use((request: Request, response: Answer, next: NextFunction) => {
    const path = pathOf(request);
    if (!isItflowPath(path)) return next('router');
    const exchange = exchangeOf(response);
    exchange.refusal = (error) => refusalOf(error, response.locals.operation, isStrict(request));
    const operation = operationAt(path, operations());
    exchange.operation = `${operation.moduleName}/${operation.name}`;
    response.locals.operation = operation;
    mustBeGetOrPost(request);
    next();
  });

  router.use(async (request: Request, response: Answer, next: NextFunction) => {
    const parameters = await parametersOf(request);
    response.locals.parameters = parameters;
    response.locals.key = await identify(exchangeOf(response), keyIn(request, parameters));
    next();
  });

  router.use(limitByKey(config.rateLimit));

  router.use(async (request: Request, response: Answer) => {
    const { operation, parameters, key } = response.locals;
    const sent = sentTo(operation, key.caller.userId, parameters);
    const caller: Caller = { ...key.caller, masterKey: () => masterKeyOf(key, decryptPasswordOf(sent)) };
    mustBeAllowed(caller, operation, clientOf(operation, caller, sent));
    mustBeTheRightMethod(request, operation);
    const context = { database, schema, caller, request: exchangeOf(response).info };
    const input = inputOf(operation, caller, sent, prefersStrict(request));
    const result = await execute(context, operation, input);
    if (input.values.format === 'csv' && result.kind === 'rows')
      return send(response, csvOf(result, `${operation.moduleName}-${operation.name}`));
    await send(response, answerOf(result, { strict: isStrict(request), numbered: config.numberedRows }));
  });
  return router;
}

const prefersStrict = (request: Request) => /(^|[,;\s])handling=strict\b/.test(String(request.headers.prefer ?? ''));

function mustBeGetOrPost({ method }: Request): void {
  if (method !== 'GET' && method !== 'POST')
    throw new ApiError('method_not_allowed', 'Only GET and POST are answered here', { Allow: 'GET, POST' });
}

/** What the caller may not do was refused as that (403), whatever the method. */
function mustBeTheRightMethod({ method }: Request, { moduleName, name, writes }: Operation): void {
  const allowed = writes ? 'POST' : 'GET';
  if (method !== allowed)
    throw new ApiError('method_not_allowed', `${moduleName}/${name} takes ${allowed} only`, { Allow: allowed });
}

const decryptPasswordOf = ({ api_key_decrypt_password: password }: Sent): string =>
  phpIsEmpty(password) ? '' : phpText(password, 'api_key_decrypt_password');
