import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { PoolLoad } from '../database/connections/pool.ts';
import type { Queue } from '../events/webhooks/queue.ts';

export interface Metrics {
  /** One answered request. `operation` is `module/function`; without it the request was for something else. */
  observe(operation: string | undefined, status: number, seconds: number): void;
  /** One try to tell a webhook. */
  observeDelivery(result: 'delivered' | 'failed'): void;
  /** Prometheus' text format. */
  text(): Promise<string>;
  contentType: string;
}

/** Counts always: an observation costs less than a microsecond. `queue` is asked when somebody reads. */
export function createMetrics(
  load: () => PoolLoad | undefined,
  queue: () => Promise<Queue | undefined> = async () => undefined,
): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Histogram({
    name: 'itflow_shim_request_seconds',
    help: 'Requests and how long they took, by module, function and status',
    labelNames: ['module', 'function', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers,
  });
  const limited = new Counter({
    name: 'itflow_shim_rate_limited_total',
    help: 'Requests refused by the rate limit',
    registers,
  });
  new Gauge({
    name: 'itflow_shim_pool_connections',
    help: 'Connections to the database: open, free, and requests that wait for one',
    labelNames: ['state'],
    registers,
    collect() {
      for (const [state, count] of Object.entries(load() ?? {})) this.set({ state }, count);
    },
  });
  const deliveries = new Counter({
    name: 'itflow_shim_webhook_attempts_total',
    help: 'Tries of this process to tell a webhook, by what came of them',
    labelNames: ['result'],
    registers,
  });
  const oldest = new Gauge({
    name: 'itflow_shim_webhook_oldest_seconds',
    help: 'How long the oldest delivery has been waiting',
    registers,
  });
  new Gauge({
    name: 'itflow_shim_webhook_waiting',
    help: 'Deliveries that wait, of all processes together',
    registers,
    async collect() {
      // A database that cannot be asked says so elsewhere.
      const { waiting, oldestSeconds } = (await queue().catch(() => undefined)) ?? { waiting: 0, oldestSeconds: 0 };
      this.set(waiting);
      oldest.set(oldestSeconds);
    },
  });
  return {
    observe(operation, status, seconds) {
      const [module = '', name = ''] = operation?.split('/') ?? [];
      requests.observe({ module, function: name, status }, seconds);
      if (status === 429) limited.inc();
    },
    observeDelivery: (result) => deliveries.inc({ result }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
