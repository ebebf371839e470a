import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../database/database.ts';
import { prune } from '../prune.ts';
import { numberEvents, TURN } from '../sequence.ts';
import {
  type Attempt,
  type Delivery,
  isDelivered,
  keepAttempts,
  nextDeliveries,
  type Webhook,
  webhookOf,
} from './deliveries.ts';
import { fanOut } from './fan-out.ts';
import { noteHealth } from './health.ts';
import { dueWebhooks, lease, release } from './lease.ts';
import { messageOf } from './payload.ts';
import type { Post } from './post.ts';
import { bodyOf, ruleOf } from './rule.ts';

const IDLE_MS = 200;
const RENEW_MS = 10_000;
const PRUNE_MS = 600_000;
/** At once, to one webhook. */
const TOGETHER = 8;
// Shorter than a lease, which is renewed in between.
const LONGEST_PAUSE_MS = 10_000;

interface Parts {
  database: Database;
  post: Post;
  eventsDays: number;
  onAttempt(result: 'delivered' | 'failed'): void;
  /** Where callers find this server, for what a rule says of that. */
  publicUrl?: string | undefined;
  /** Whether this process numbers events and prunes them. Several may, and are in each other's way. */
  isLeader?(): boolean;
  /** Told of what went wrong with the database; the next turn tries again. */
  onError(error: unknown): void;
}

/** Numbers events and brings them to webhooks until it is stopped. Several processes may do so on one database. */
export function startCourier(parts: Parts): { stop(): Promise<void> } {
  const { database, isLeader = () => true, onError } = parts;
  const self = randomUUID();
  const stopping = new AbortController();
  const { signal } = stopping;
  const busy = new Map<number, Promise<void>>();

  const send = (id: number) => {
    const sending = sendAll(parts, id, self, signal)
      .catch(onError)
      .finally(() => busy.delete(id));
    busy.set(id, sending);
  };
  const run = async () => {
    let prunedAt = 0;
    while (!signal.aborted) {
      let numbered = 0;
      try {
        if (isLeader()) numbered = await numberEvents(database, fanOut);
        for (const id of await dueWebhooks(database, self)) if (!busy.has(id)) send(id);
        if (isLeader() && Date.now() - prunedAt > PRUNE_MS) {
          prunedAt = Date.now();
          await prune(database, parts.eventsDays);
        }
      } catch (error) {
        onError(error);
      }
      if (numbered < TURN) await pause(IDLE_MS, signal);
    }
  };
  const running = run();
  return {
    async stop() {
      stopping.abort();
      await Promise.all([running, ...busy.values()]);
    },
  };
}

/** Sends a webhook all that is due. While it fails it gets one message at a time, ever more seldom. */
async function sendAll(parts: Parts, id: number, self: string, stop: AbortSignal): Promise<void> {
  const { database } = parts;
  if (!(await lease(database, id, self))) return;
  let leasedAt = performance.now();
  let failures = 0;
  try {
    while (!stop.aborted) {
      const webhook = await webhookOf(database, id);
      const deliveries = webhook ? await nextDeliveries(database, id, failures > 0 ? 1 : TOGETHER) : [];
      if (!webhook || deliveries.length === 0) return;
      const rule = await ruleOf(database, id);
      const attempts = await Promise.all(deliveries.map((delivery) => attempt(parts, webhook, delivery, rule, stop)));
      // What was broken off by our own end is no failure of the receiver's.
      if (stop.aborted) return;
      for (const { answer } of attempts) parts.onAttempt(isDelivered(answer) ? 'delivered' : 'failed');
      await keepAttempts(database, attempts);
      const failed = !attempts.some(({ answer }) => isDelivered(answer));
      if (failed || webhook.isFailing) await noteHealth(database, webhook, attempts);
      failures = failed ? failures + 1 : 0;
      if (failures > 0) await pause(Math.min(100 * 2 ** failures, LONGEST_PAUSE_MS), stop);
      if (performance.now() - leasedAt < RENEW_MS) continue;
      if (!(await lease(database, id, self))) return;
      leasedAt = performance.now();
    }
  } finally {
    await release(database, id, self);
  }
}

async function attempt(
  { post, database, publicUrl }: Parts,
  webhook: Webhook,
  delivery: Delivery,
  rule: string | undefined,
  stop: AbortSignal,
): Promise<Attempt> {
  const ruled = rule === undefined ? undefined : await bodyOf(database, rule, delivery.event, publicUrl);
  const at = new Date();
  const startedAt = performance.now();
  const { body, headers } = messageOf(delivery.event, delivery.clientName, webhook, { now: at, ruled });
  const answer = await post(webhook.url, body, headers, stop);
  return { delivery, answer, at, ms: performance.now() - startedAt };
}

/** Ends at once when it is told to stop. */
const pause = (ms: number, signal: AbortSignal): Promise<void> => sleep(ms, undefined, { signal }).catch(() => {});
