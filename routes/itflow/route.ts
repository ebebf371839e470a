import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { App } from '../../src/app.ts';
import { mayCallFrom } from '../../src/auth/key-limits.ts';
import { createKeyring, type Keyring } from '../../src/auth/keyring.ts';
import { createLastUse } from '../../src/auth/last-use.ts';
import { createRateLimit } from '../../src/auth/rate-limit.ts';
import { createWrongKeys } from '../../src/auth/wrong-keys.ts';
import type { Config } from '../../src/config.ts';
import { recordIfAllowed } from '../../src/core/audit/audit.ts';
import type { Caller, RequestInfo } from '../../src/core/context.ts';
import { execute, mustBeAllowed } from '../../src/core/execute.ts';
import type { Input } from '../../src/core/module.ts';
import type { Operation } from '../../src/core/operation.ts';
import type { Database } from '../../src/database/database.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { parseBody, readBody } from '../../src/http/body.ts';
import { type Exchange, pathOf, refusalFrom } from '../../src/http/exchange.ts';
import { type Body, parseQuery, type Query } from '../../src/php/request.ts';
import { phpCleanText } from '../../src/php/values.ts';
import { answerOf, refusalOf } from './answer.ts';
import { didYouMean, mustKnowEvery } from './unknown-parameters.ts';

const PREFIX = '/api/v1/';
const PATHS = '. Paths are /api/v1/<module>/<function>.php';

/**
 * ITFlow's own paths, `/api/v1/<module>/<function>.php`, in PHP's order of checks: path (404), method (405), key (401), rate (429),
 * GET or POST the wrong way round (405), and then the operation. One handler without layers: this is the hot path.
 */
export function itflowRoute(app: App) {
  const { config, database, schema, log, begin } = app;
  const identify = identifier(database, config, log);

  const operationAt = (path: string): Operation => {
    const operation = app.operations.get(nameOf(path)) ?? app.operations.get(nameOf(normalised(path)));
    if (!operation)
      throw new ApiError(
        'path_unknown',
        `There is no such function${didYouMean(nameOf(path), app.operations.keys()) || PATHS}`,
      );
    return operation;
  };

  return async (request: IncomingMessage, response: ServerResponse, next: () => unknown): Promise<unknown> => {
    const path = pathOf(request);
    if (!path.startsWith(PREFIX) && !normalised(path).startsWith(PREFIX)) return next();
    const exchange = begin(request, response);
    const strict = config.strictStatus || prefersStrict(request);
    try {
      const operation = operationAt(path);
      exchange.operation = `${operation.moduleName}/${operation.name}`;
      mustBeGetOrPost(request);
      const { query, body } = await parametersOf(request);
      const caller = await identify(exchange, keyOf(request, query, body));
      const input = inputOf(operation, caller, query, body);
      mustBeTheRightMethod(request, operation, caller, input);
      if (prefersStrict(request)) mustKnowEvery(operation, input);
      const result = await execute({ database, schema, caller, request: exchange.info }, operation, input);
      await exchange.send(answerOf(result, { strict, numbered: config.numberedRows }));
    } catch (error) {
      await exchange.send(refusalOf(refusalFrom(error, log, exchange.info.id), strict));
    }
  };
}

const prefersStrict = (request: IncomingMessage) =>
  /(^|[,;\s])handling=strict\b/.test(String(request.headers.prefer ?? ''));

/** `/api/v1/assets/read.php` → `assets/read` */
const nameOf = (path: string) =>
  path.startsWith(PREFIX) && path.endsWith('.php') ? path.slice(PREFIX.length, -'.php'.length) : '';

/** Doubled slashes and percent-encoding work, as behind a web server; letter case counts. */
function normalised(path: string): string {
  if (!path.includes('//') && !path.includes('%')) return path;
  try {
    return decodeURIComponent(path).replace(/\/{2,}/g, '/');
  } catch {
    return path;
  }
}

function mustBeGetOrPost({ method }: IncomingMessage): void {
  if (method !== 'GET' && method !== 'POST')
    throw new ApiError('method_not_allowed', 'Only GET and POST are answered here', { Allow: 'GET, POST' });
}

/** What the caller may not do is refused as that (403), whatever the method. */
function mustBeTheRightMethod({ method }: IncomingMessage, operation: Operation, caller: Caller, input: Input): void {
  const allowed = operation.writes ? 'POST' : 'GET';
  if (method === allowed) return;
  mustBeAllowed(caller, operation, input);
  throw new ApiError('method_not_allowed', `${operation.moduleName}/${operation.name} takes ${allowed} only`, {
    Allow: allowed,
  });
}

async function parametersOf(request: IncomingMessage): Promise<{ query: Query; body: Body }> {
  const { url = '' } = request;
  const start = url.indexOf('?');
  const query = parseQuery(start < 0 ? '' : url.slice(start + 1));
  return { query, body: await parseBody(await readBody(request), request.headers['content-type']) };
}

/** The key in the body wins over the one in the query; headers come last. */
const keyOf = (request: IncomingMessage, query: Query, body: Body): unknown =>
  body.api_key ??
  query.api_key ??
  request.headers['x-api-key'] ??
  /^(?:Bearer|Api-Key)\s+(\S+)/i.exec(request.headers.authorization ?? '')?.[1];

/** Finds who calls, or refuses: no key, an unknown or expired one (with a row in `logs`), too many requests. */
function identifier(database: Database, config: Config, log: Logger) {
  const keyring: Keyring = createKeyring(database);
  const count = createRateLimit();
  const wrongKeys = createWrongKeys();
  const lastUse = createLastUse(database);
  const refuseKey = async (info: RequestInfo, description: string) =>
    recordIfAllowed(database, info, 0, [{ type: 'API', action: 'Failed', description, clientId: 0, entityId: 0 }]);
  return async (exchange: Exchange, sent: unknown): Promise<Caller> => {
    if (sent === undefined || sent === null)
      throw new ApiError('key_missing', 'Authentication failed: no API key was sent');
    const { info } = exchange;
    const caller = typeof sent === 'object' ? null : await keyring.find(phpCleanText(sent, 'api_key'));
    // A key that was in use there before is no guess: one broken script must not shut out its neighbours.
    const isAtHome = caller !== null && lastUse.from(caller.keyId) === info.ip;
    const closedFor = config.rateLimit && !isAtHome ? wrongKeys.closedFor(info.ip) : 0;
    if (closedFor)
      throw new ApiError('rate_limited', 'Too many wrong API keys came from this address', {
        'Retry-After': String(closedFor),
      });
    if (!caller) {
      const closes = config.rateLimit > 0 && wrongKeys.count(info.ip);
      if (closes) log.warn({ id: info.id, ip: info.ip }, 'too many wrong keys: the address is shut out for a minute');
      await refuseKey(
        info,
        `A request was refused: unknown or expired API key${closes ? '. The address is now shut out for a minute' : ''}`,
      );
      throw new ApiError('key_refused', 'Authentication failed: the API key is unknown or has expired');
    }
    exchange.caller = caller;
    if (!mayCallFrom(caller.limits, info.ip)) {
      await refuseKey(info, `A request was refused: key ${caller.keyName} may not be used from this address`);
      throw new ApiError('forbidden', 'This key may not be used from this address');
    }
    lastUse.note(caller.keyId, info.ip);
    const perMinute = caller.limits?.rate || config.rateLimit;
    if (perMinute) {
      const { allowed, remaining, reset } = count(caller.keyId, perMinute);
      exchange.headers = {
        'RateLimit-Policy': `${perMinute};w=60`,
        'RateLimit-Limit': String(perMinute),
        'RateLimit-Remaining': String(remaining),
        'RateLimit-Reset': String(reset),
      };
      if (!allowed)
        throw new ApiError('rate_limited', `More than ${perMinute} requests a minute with this key`, {
          'Retry-After': String(reset),
        });
    }
    return caller;
  };
}

/**
 * Reads take the query, and `limit`, `offset` and the decrypt password from the JSON body of the GET too; writes take the body. The decrypt
 * password may come either way (ITFlow moved it from one to the other). Keys that act as a user may name a write's client in the query.
 */
function inputOf({ writes }: Operation, { userId }: Caller, query: Query, body: Body): Input {
  const [first, second] = writes ? [body, query] : [query, body];
  const fallback = ['api_key_decrypt_password', ...(writes ? (userId ? ['client_id'] : []) : ['limit', 'offset'])];
  for (const name of fallback) first[name] ??= second[name];
  return first;
}
