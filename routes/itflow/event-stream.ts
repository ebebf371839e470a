import { pipeline } from 'node:stream/promises';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { type Identify, limitByKey, type Shown } from '../../src/auth/identify.ts';
import type { Key } from '../../src/auth/keys/keyring.ts';
import { mustBeAllowed } from '../../src/core/execute.ts';
import { ApiError, invalid } from '../../src/errors/api-error.ts';
import { type Event, eventRow } from '../../src/events/event.ts';
import type { Feed } from '../../src/events/feed.ts';
import { exchangeOf, pathOf } from '../../src/http/exchange.ts';
import { bearerIn, originOf } from '../../src/http/request.ts';
import { filterOf, patternsOf } from '../../src/modules/events/patterns.ts';
import { told } from '../../src/modules/index.ts';
import type { Door } from '../door.ts';
import { refusalOf } from './answer.ts';
import { keyIn, parametersOf } from './parameters.ts';

const PATH = '/api/v1/events/stream.php';
const HEARTBEAT_MS = 15_000;
const STALLED_MS = 60_000;

interface Locals extends Record<string, unknown> {
  shown: Shown;
  patterns: string[];
  key: Key;
}

/**
 * `/api/v1/events/stream.php`: Server-Sent Events, each under its sequence number, so that a reconnect goes on where it
 * broke off.
 */
export function eventStreamRoute(
  { config, operations }: Door,
  identify: Identify,
  feed: Feed,
  heartbeatMs = HEARTBEAT_MS,
): RequestHandler {
  const router = Router();
  router.use(async (request: Request, response: Response<unknown, Locals>, next) => {
    const exchange = exchangeOf(response);
    exchange.operation = 'events/stream';
    exchange.refusal = (error) => refusalOf(error, undefined, true);
    if (request.method !== 'GET')
      throw new ApiError('method_not_allowed', 'events/stream takes GET only', { Allow: 'GET' });
    const parameters = await parametersOf(request);
    response.locals.shown = {
      key: keyIn(request, parameters),
      bearer: bearerIn(request),
      issuer: () => originOf(request, config.publicUrl),
    };
    response.locals.key = await identify(exchange, response.locals.shown);
    response.locals.patterns = patternsOf(told, String(parameters.query.types ?? ''), 'types');
    next();
  });
  router.use(limitByKey(config.rateLimit, 'events'));
  router.use(async (request: Request, response: Response<unknown, Locals>) => {
    const { patterns, shown } = response.locals;
    const mustBeAllowedStill = ({ caller }: Key) => {
      const operation = operations().get('events/read');
      if (!operation) throw new ApiError('path_unknown', 'This database has no events');
      mustBeAllowed({ ...caller, masterKey: () => Promise.reject() }, operation, undefined);
      return caller;
    };
    let caller = mustBeAllowedStill(response.locals.key);
    const filter = () => filterOf({ ...caller, masterKey: () => Promise.reject() }, told, patterns);
    const lastId = lastIdOf(request);
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
    response.flushHeaders();
    response.setTimeout(STALLED_MS, () => response.destroy());
    async function* text() {
      let checkedAt = performance.now();
      for await (const events of feed.follow(lastId, filter, heartbeatMs, gone.signal)) {
        if (performance.now() - checkedAt >= heartbeatMs) {
          checkedAt = performance.now();
          // A key that was revoked, or may see less by now.
          caller = mustBeAllowedStill(await identify(exchangeOf(response), shown));
        }
        yield events.length > 0 ? events.map(message).join('') : ': nothing new\n\n';
      }
    }
    // Who hangs up, and who is no longer allowed: the connection ends, and the next one is refused with its reason.
    await pipeline(text(), response).catch(() => response.destroy());
  });
  return (request, response, next) => (pathOf(request) === PATH ? router(request, response, next) : next());
}

const message = (event: Event): string =>
  `id: ${event.sequence}\nevent: ${event.type}\ndata: ${JSON.stringify(eventRow(event))}\n\n`;

/** Where the last connection broke off; undefined: from now on. */
function lastIdOf(request: Request): number | undefined {
  const sent = request.headers['last-event-id'] ?? /[?&]after=([^&]*)/.exec(request.url)?.[1];
  if (sent === undefined || sent === '') return undefined;
  if (!/^\d{1,15}$/.test(String(sent))) throw invalid('Last-Event-ID', 'must be the id of an event');
  return Number(sent);
}
