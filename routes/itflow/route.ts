import { type NextFunction, type Request, type Response, Router } from 'express';
import { challenge } from '../../src/auth/challenge.ts';
import { type Identify, limitByKey } from '../../src/auth/identify.ts';
import type { Key } from '../../src/auth/keys/keyring.ts';
import type { Caller } from '../../src/core/caller.ts';
import { execute, mustBeAllowed } from '../../src/core/execute.ts';
import type { Operation } from '../../src/core/operation.ts';
import type { Uploads } from '../../src/core/uploads.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { exchangeOf, pathOf, send, sendFile } from '../../src/http/exchange.ts';
import { isMultipart } from '../../src/http/form.ts';
import { bearerIn, originOf } from '../../src/http/request.ts';
import { phpIsEmpty, phpText } from '../../src/php/values.ts';
import { csvOf } from '../csv.ts';
import type { Door } from '../door.ts';
import { answerOf, refusalOf } from './answer.ts';
import { clientOf, inputOf } from './input.ts';
import { keyIn, type Parameters, parametersOf, queryIn, type Sent, sentTo } from './parameters.ts';
import { isItflowPath, operationAt } from './path.ts';
import { receiveBase64, receiveUpload } from './upload.ts';

/** What one handler finds out and the next ones need. */
interface Locals extends Record<string, unknown> {
  operation: Operation;
  parameters: Parameters;
  key: Key;
}
type Answer = Response<unknown, Locals>;

/**
 * ITFlow's own paths, `/api/v1/<module>/<function>.php`, in PHP's order of checks: path (404), method (405), key (401),
 * rate (429), GET or POST the wrong way round (405), and then the operation.
 */
export function itflowRoute({ config, database, schema, uploads, operations }: Door, identify: Identify): Router {
  const router = Router();
  const isStrict = (request: Request) => config.strictStatus || prefersStrict(request);

  router.use((request: Request, response: Answer, next: NextFunction) => {
    const path = pathOf(request);
    if (!isItflowPath(path)) return next('router');
    const exchange = exchangeOf(response);
    exchange.door = 'itflow';
    exchange.refusal = (error) => {
      const { operation, key } = response.locals;
      const answer = refusalOf(error, operation, isStrict(request));
      return { ...answer, headers: { ...challenge(error, key, operation), ...answer.headers } };
    };
    const operation = operationAt(path, operations());
    exchange.operation = `${operation.moduleName}/${operation.name}`;
    response.locals.operation = operation;
    mustBeGetOrPost(request);
    next();
  });

  router.use(async (request: Request, response: Answer, next: NextFunction) => {
    // Who sends a file shows the key first, in a header or the query: nothing is stored for strangers.
    const brings = response.locals.operation.takesFile && isMultipart(request);
    const parameters = brings ? { query: queryIn(request), body: {} } : await parametersOf(request);
    response.locals.parameters = parameters;
    response.locals.key = await identify(exchangeOf(response), {
      key: keyIn(request, parameters),
      bearer: bearerIn(request),
      issuer: () => originOf(request, config.publicUrl),
    });
    next();
  });

  router.use(limitByKey(config.rateLimit, 'itflow'));

  router.use(async (request: Request, response: Answer) => {
    const { operation, parameters, key } = response.locals;
    const sent = sentTo(operation, key.caller.userId, parameters);
    // What is added stands first: V8 makes that six times faster than the other way round.
    const caller: Caller = { masterKey: async () => key.masterKey(decryptPasswordOf(sent)), ...key.caller };
    // A form names its client only further on; `execute` looks at that.
    const isForm = operation.takesFile && isMultipart(request);
    mustBeAllowed(caller, operation, isForm ? undefined : clientOf(operation, caller, sent));
    mustBeTheRightMethod(request, operation);
    const { info } = exchangeOf(response);
    const context = { database, schema, caller, request: info, uploads };
    try {
      const upload = operation.takesFile ? await fileIn(request, sent, uploads, info.id) : undefined;
      const input = inputOf(operation, caller, sent, prefersStrict(request));
      const result = await execute(context, operation, upload ? { ...input, upload } : input);
      if (result.kind === 'file') return await sendFile(response, result);
      if (input.values.format === 'csv' && result.kind === 'rows')
        return await send(response, csvOf(result, `${operation.moduleName}-${operation.name}`));
      await send(response, answerOf(result, { strict: isStrict(request), numbered: config.numberedRows }));
    } finally {
      // What came and was refused before it could be stored.
      if (operation.takesFile) await uploads.settleRequest(database, info.id).catch(() => {});
    }
  });
  return router;
}

/** The file of a request. The fields of a form join what was sent. */
async function fileIn(request: Request, sent: Record<string, unknown>, uploads: Uploads, id: string) {
  if (!isMultipart(request)) return receiveBase64(sent, uploads, id);
  const { fields, upload } = await receiveUpload(request, uploads, id);
  Object.assign(sent, fields);
  return upload;
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
