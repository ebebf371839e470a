import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import type { App } from '../src/app.ts';
import { record } from '../src/audit.ts';
import { createKeyring, type Keyring } from '../src/auth.ts';
import { parseBody, readBody } from '../src/body.ts';
import type { Config } from '../src/config.ts';
import type { Caller } from '../src/context.ts';
import type { Database } from '../src/database.ts';
import { ApiError } from '../src/errors.ts';
import { type Exchange, pathOf, refusalFrom } from '../src/exchange.ts';
import { execute } from '../src/execute.ts';
import type { Input } from '../src/module.ts';
import type { Operation } from '../src/operation.ts';
import { type Body, parseQuery, type Query } from '../src/php-request.ts';
import { phpCleanText } from '../src/php-values.ts';
import { createRateLimit } from '../src/rate-limit.ts';
import { answerOf, refusalOf } from './itflow-answer.ts';

const PREFIX = '/api/v1/';

/**
 * ITFlow's own paths, `/api/v1/<module>/<function>.php`, in PHP's order of checks: path (404), method (405), key (401), rate (429),
 * GET or POST the wrong way round (405), and then the operation. One handler without layers: this is the hot path.
 */
export function itflowRoute({ config, database, log, begin, operations }: App): RequestHandler {
  const paths = new Map([...operations].map(([name, operation]) => [`${PREFIX}${name}.php`, operation]));
  const identify = identifier(database, config);

  const operationAt = (path: string): Operation => {
    const operation = paths.get(path) ?? paths.get(normalised(path));
    if (!operation) throw new ApiError('path_unknown', 'There is no such function. Paths are /api/v1/<module>/<function>.php');
    return operation;
  };

  return async (request, response, next) => {
    const path = pathOf(request);
    if (!path.startsWith(PREFIX) && !normalised(path).startsWith(PREFIX)) return next();
    const exchange = begin(request, response);
    const strict = config.strictStatus || prefersStrict(request);
    try {
      const operation = operationAt(path);
      mustBeGetOrPost(request);
      const { query, body } = await parametersOf(request);
      const caller = await identify(exchange, keyOf(request, query, body));
      mustBeTheRightMethod(request, operation);
      const result = await execute({ database, caller, request: exchange.info }, operation, inputOf(operation, query, body));
      exchange.send(answerOf(result, { strict, numbered: config.numberedRows }));
    } catch (error) {
      exchange.send(refusalOf(refusalFrom(error, log, exchange.info.id), strict));
    }
  };
}

const prefersStrict = (request: IncomingMessage) => /(^|[,;\s])handling=strict\b/.test(String(request.headers.prefer ?? ''));

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

function mustBeTheRightMethod({ method }: IncomingMessage, operation: Operation): void {
  const allowed = operation.writes ? 'POST' : 'GET';
  if (method !== allowed)
    throw new ApiError('method_not_allowed', `${operation.moduleName}/${operation.name} takes ${allowed} only`, { Allow: allowed });
}

async function parametersOf(request: IncomingMessage & { url: string }): Promise<{ query: Query; body: Body }> {
  const start = request.url.indexOf('?');
  const query = parseQuery(start < 0 ? '' : request.url.slice(start + 1));
  return { query, body: await parseBody(await readBody(request), request.headers['content-type']) };
}

/** The key in the body wins over the one in the query; headers come last. */
const keyOf = (request: IncomingMessage, query: Query, body: Body): unknown =>
  body.api_key ??
  query.api_key ??
  request.headers['x-api-key'] ??
  /^(?:Bearer|Api-Key)\s+(\S+)/i.exec(request.headers.authorization ?? '')?.[1];

/** Finds who calls, or refuses: no key, an unknown or expired one (with a row in `logs`), too many requests. */
function identifier(database: Database, config: Config) {
  const keyring: Keyring = createKeyring(database);
  const count = createRateLimit(config.rateLimit);
  return async (exchange: Exchange, sent: unknown): Promise<Caller> => {
    if (sent === undefined || sent === null) throw new ApiError('key_missing', 'Authentication failed: no API key was sent');
    const caller = typeof sent === 'object' ? null : await keyring.find(phpCleanText(sent, 'api_key'));
    if (!caller) {
      const description = 'A request was refused: unknown or expired API key';
      await record(database, exchange.info, 0, [{ type: 'API', action: 'Failed', description, clientId: 0, entityId: 0 }]);
      throw new ApiError('key_refused', 'Authentication failed: the API key is unknown or has expired');
    }
    exchange.caller = caller;
    if (config.rateLimit) {
      const { allowed, remaining, reset } = count(caller.keyId);
      exchange.headers = {
        'RateLimit-Policy': `${config.rateLimit};w=60`,
        'RateLimit-Limit': String(config.rateLimit),
        'RateLimit-Remaining': String(remaining),
        'RateLimit-Reset': String(reset),
      };
      if (!allowed)
        throw new ApiError('rate_limited', `More than ${config.rateLimit} requests a minute with this key`, {
          'Retry-After': String(reset),
        });
    }
    return caller;
  };
}

/**
 * Reads take the query, and `limit`, `offset` and the decrypt password from the JSON body of the GET too; writes take the body. The decrypt
 * password may come either way (ITFlow moved it from one to the other).
 */
function inputOf({ writes }: Operation, query: Query, body: Body): Input {
  const [first, second] = writes ? [body, query] : [query, body];
  const fallback = writes ? ['api_key_decrypt_password'] : ['api_key_decrypt_password', 'limit', 'offset'];
  for (const name of fallback) first[name] ??= second[name];
  return first;
}
