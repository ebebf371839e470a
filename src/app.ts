import { join } from 'node:path';
import express, { type Express } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { adminRoute } from '../routes/admin/route.ts';
import { apiDoors } from '../routes/api-door.ts';
import { clientexecRoute } from '../routes/clientexec/route.ts';
import { clientst0rRoute } from '../routes/clientst0r/route.ts';
import { docsRoute } from '../routes/docs.ts';
import type { Door } from '../routes/door.ts';
import { errors, notFound } from '../routes/errors.ts';
import { healthRoute } from '../routes/health.ts';
import { homeRoute } from '../routes/home.ts';
import { eventStreamRoute } from '../routes/itflow/event-stream.ts';
import { itflowRoute } from '../routes/itflow/route.ts';
import { jitbitRoute } from '../routes/jitbit/route.ts';
import { metricsRoute } from '../routes/metrics.ts';
import { passwordTokenRoute } from '../routes/oauth/password-token.ts';
import { oauthRoute } from '../routes/oauth/route.ts';
import { createAuth } from './auth/auth.ts';
import { EVERY_LIMIT, SharedCounts } from './auth/shared-counts.ts';
import type { Config } from './config/config.ts';
import { liveOperations } from './core/live-operations.ts';
import { Uploads } from './core/uploads.ts';
import type { Database } from './database/database.ts';
import { isOurOwn, type Schema } from './database/schema.ts';
import { ApiError } from './errors/api-error.ts';
import { Feed } from './events/feed.ts';
import { hasOutbox } from './events/outbox.ts';
import { readQueue } from './events/webhooks/queue.ts';
import type { Link } from './http/between-servers.ts';
import { cors } from './http/cors.ts';
import { exchanges } from './http/exchange.ts';
import { createMetrics, type Metrics } from './http/metrics.ts';
import { createTraffic, type Traffic } from './http/traffic.ts';
import { modules } from './modules/index.ts';
import { Runs } from './moving/runs/runs.ts';

interface Parts {
  config: Config;
  database: Database;
  log: Logger;
  schema: Schema;
  metrics?: Metrics;
  link?: Link | undefined;
  traffic?: Traffic;
}

/** The whole application, without a port or a process of its own. Every request goes down this chain. */
export function createApp({
  config,
  database,
  log,
  schema,
  link,
  metrics = metricsOf(database, schema),
  traffic = createTraffic(database),
}: Parts): Express {
  const uploads = uploadsOf(config);
  const operations = liveOperations(modules, schema);
  const runs = new Runs({ database, modules, uploads, log });
  const door: Door = { config, database, schema, log, metrics, uploads, operations, link };
  const auth = createAuth(database, log, { mostWrongKeys: config.wrongKeyLimit });

  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', false);
  app.set('trust proxy', config.trustProxy);
  app.use(exchanges(log, metrics, traffic));
  app.use(helmet());
  if (config.corsOrigins.length > 0) app.use(cors(config.corsOrigins));
  const feed = new Feed(database);
  app.once('close', () => feed.close());
  app.once('close', () => runs.end());
  app.use(eventStreamRoute(door, auth.identify, feed));
  app.use(itflowRoute(door, auth.identify));
  app.use(healthRoute(door, app));
  // A door counts by who calls; what is open to everybody is counted by address.
  const byAddress = limitByAddress(config.rateLimit);
  app.use(oauthRoute(door, auth, byAddress));
  app.use(['/api', '/clientst0r/api'], passwordTokenRoute(door, auth, byAddress));
  app.use(
    apiDoors(config, {
      clientst0r: { prefix: '/clientst0r', router: express.Router().use('/api', clientst0rRoute(door, auth)) },
      jitbit: { prefix: '/helpdesk', router: jitbitRoute(door, auth) },
      clientexec: { prefix: '/clientexec', router: clientexecRoute(door, auth) },
    }),
  );
  app.use(byAddress);
  if (hasAdminPages(config, schema)) app.use('/admin', adminRoute({ ...door, runs }, auth));
  app.use(homeRoute());
  app.use(docsRoute(door));
  app.use(metricsRoute(door));
  app.use(notFound);
  app.use(errors(log));
  return app;
}

export const metricsOf = (database: Database, schema: Schema): Metrics =>
  createMetrics(
    () => database.load?.(),
    async () => (hasOutbox(schema) ? readQueue(database) : undefined),
  );

/** Beside somebody's ITFlow they are there only where they are asked for. */
export const hasAdminPages = ({ admin }: Config, schema: Schema): boolean => admin ?? isOurOwn(schema);

/** The folder of uploads by the settings. */
export const uploadsOf = ({ uploadsDir, dataFolder, maxUploadMb }: Config): Uploads =>
  new Uploads(uploadsDir ?? join(dataFolder, 'uploads'), maxUploadMb * 1024 * 1024);

const limitByAddress = (perMinute: number) =>
  rateLimit({
    ...EVERY_LIMIT,
    limit: perMinute,
    skip: () => perMinute === 0,
    store: new SharedCounts('requests by address'),
    handler: (_request, _response, next) =>
      next(new ApiError('rate_limited', 'Too many requests a minute from this address')),
  });
