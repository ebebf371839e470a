import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import express, { type Express } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { Logger } from 'pino';
import proxyAddress from 'proxy-addr';
import { docsRoute } from '../routes/docs.ts';
import { healthRoute } from '../routes/health.ts';
import { itflowRoute } from '../routes/itflow/route.ts';
import { metricsRoute } from '../routes/metrics.ts';
import { errorRoute, notFoundRoute, tooManyRoute } from '../routes/refusals.ts';
import type { Config } from './config.ts';
import { liveOperations } from './core/live-operations.ts';
import type { Operation } from './core/operation.ts';
import type { Database } from './database/database.ts';
import type { Schema } from './database/schema.ts';
import { cors } from './http/cors.ts';
import { type Exchange, exchanges } from './http/exchange.ts';
import { createMetrics, type Metrics } from './http/metrics.ts';
import { modules } from './modules/index.ts';

/** What every door is given. */
export interface App {
  config: Config;
  database: Database;
  schema: Schema;
  log: Logger;
  /** Another map once the database's tables have changed. */
  readonly operations: ReadonlyMap<string, Operation>;
  metrics: Metrics;
  begin(request: IncomingMessage, response: ServerResponse): Exchange;
}

/** A listener for a server, and the Express app behind it. */
export type Listener = RequestListener & { express: Express };

/** The whole application, without a port or a process of its own. */
export function createApp({
  config,
  database,
  log,
  schema,
}: {
  config: Config;
  database: Database;
  log: Logger;
  schema: Schema;
}): Listener {
  const express_ = express();
  express_.disable('x-powered-by');
  express_.set('trust proxy', config.trustProxy);
  const isTrusted = express_.get('trust proxy fn') as Parameters<typeof proxyAddress>[1];
  const ipOf = (request: IncomingMessage) =>
    (config.trustProxy ? proxyAddress(request, isTrusted) : request.socket.remoteAddress) ?? '';
  const metrics = createMetrics(() => database.load?.());
  const operations = liveOperations(modules, schema);
  const app: App = {
    config,
    database,
    schema,
    log,
    get operations() {
      return operations();
    },
    metrics,
    begin: exchanges(log, ipOf, metrics),
  };
  const itflow = itflowRoute(app);
  express_.use(healthRoute(app));
  // The API counts by key (see itflow.ts); what is open to everybody is counted by address.
  if (config.rateLimit > 0)
    express_.use(
      rateLimit({
        limit: config.rateLimit,
        standardHeaders: 'draft-6',
        legacyHeaders: false,
        handler: tooManyRoute(app),
      }),
    );
  express_.use(docsRoute(app));
  express_.use(metricsRoute(app));
  express_.use(notFoundRoute(app));
  express_.use(errorRoute(app));
  // The hot path goes past Express, which gives each request another prototype: that alone costs more than all that happens here.
  const answer: RequestListener = (request, response) => itflow(request, response, () => express_(request, response));
  const allow = cors(config.corsOrigins);
  const listener: RequestListener = config.corsOrigins.length
    ? (request, response) => allow(request, response, () => answer(request, response))
    : answer;
  return Object.assign(listener, { express: express_ });
}
