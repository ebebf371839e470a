import type { Logger } from 'pino';
import { hasAdminPages } from './app.ts';
import { forgetGrants } from './auth/tokens/forget.ts';
import type { Config } from './config/config.ts';
import { liveOperations } from './core/live-operations.ts';
import { forgetOldKeys } from './core/write/idempotency.ts';
import type { DatabasePool } from './database/database.ts';
import type { Schema } from './database/schema.ts';
import { hasOutbox } from './events/outbox.ts';
import { guardOf } from './events/webhooks/addresses.ts';
import { startCourier } from './events/webhooks/courier.ts';
import { createPost } from './events/webhooks/post.ts';
import type { Link } from './http/between-servers.ts';
import type { Metrics } from './http/metrics.ts';
import type { Traffic } from './http/traffic.ts';
import { modules } from './modules/index.ts';
import { startWatching } from './watching/watching.ts';

const FORGET_MS = 600_000;
const TRAFFIC_MS = 60_000;

interface Parts {
  config: Config;
  database: DatabasePool;
  schema: Schema;
  log: Logger;
  metrics: Metrics;
  traffic: Traffic;
  link: Link | undefined;
}

/** What a server does beside answering. Whatever goes wrong in it, the next turn tries again. */
export function startBackground({ config, database, schema, log, metrics, traffic, link }: Parts) {
  const isLeader = () => link?.isLeader() ?? true;
  for (const forget of [forgetOldKeys, forgetGrants])
    setInterval(() => isLeader() && forget(database).catch(() => {}), FORGET_MS).unref();
  const keepTraffic = async () => {
    if (hasAdminPages(config, schema)) await traffic.flush().catch(() => {});
  };
  setInterval(keepTraffic, TRAFFIC_MS).unref();
  const courier = hasOutbox(schema)
    ? startCourier({
        database,
        isLeader,
        eventsDays: config.eventsDays,
        publicUrl: config.publicUrl,
        post: createPost(guardOf(config.webhookAllowNetworks)),
        onAttempt: metrics.observeDelivery,
        onError: (err) => log.error({ err }, 'events are held up: the next turn tries again'),
      })
    : undefined;
  const watching = startWatching(
    {
      database,
      schema,
      operations: liveOperations(modules, schema),
      onError: (err) => log.error({ err }, 'watching is held up: the next turn tries again'),
    },
    config,
  );
  return {
    /** Puts what was counted into the database. The last requests are counted once they are answered. */
    keepTraffic,
    async stop() {
      await Promise.all([courier?.stop(), watching.stop()]);
    },
  };
}
