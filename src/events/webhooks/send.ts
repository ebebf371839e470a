import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../database/database.ts';
import { type Attempt, type Delivery, isDelivered, nextDeliveries, type Webhook, webhookOf } from './deliveries.ts';
import { noteHealth } from './health.ts';
import type { AttemptLog } from './keep.ts';
import type { Leases } from './lease.ts';
import { messageOf } from './payload.ts';
import type { Post } from './post.ts';
import { bodyOf, ruleOf } from './rule.ts';

/** Read at once. */
const PAGE = 50;
/** At once, to one webhook. */
const TOGETHER = 8;
/** What was read is sent for so long; then the webhook is looked at anew. */
const PAGE_MS = 2_000;
// Shorter than a lease, which is renewed in between.
const LONGEST_PAUSE_MS = 10_000;

export interface Sending {
  database: Database;
  leases: Leases;
  log: AttemptLog;
  post: Post;
  onAttempt(result: 'delivered' | 'failed'): void;
  /** Where callers find this server, for what a rule says of that. */
  publicUrl?: string | undefined;
}

/** Sends a webhook all that is due. While it fails it gets one message at a time, ever more seldom. */
export async function sendAll(parts: Sending, id: number, stop: AbortSignal): Promise<void> {
  const { database, leases } = parts;
  let failures = 0;
  while (!stop.aborted && (await leases.take([id])).length > 0) {
    const deliveries = await nextDeliveries(database, id, failures > 0 ? 1 : PAGE);
    const webhook = deliveries.length > 0 ? await webhookOf(database, id) : undefined;
    if (!webhook) return;
    const attempts = await sendPage(parts, webhook, deliveries, stop);
    if (stop.aborted) return;
    const failed = !attempts.some(({ answer }) => isDelivered(answer));
    if (failed || webhook.isFailing) await noteHealth(database, webhook, attempts);
    failures = failed ? failures + 1 : 0;
    if (failures > 0) await pause(Math.min(100 * 2 ** failures, LONGEST_PAUSE_MS), stop);
  }
}

/** Some at a time, until all are sent, the time is over, or each of them has failed. */
async function sendPage(
  parts: Sending,
  webhook: Webhook,
  deliveries: readonly Delivery[],
  stop: AbortSignal,
): Promise<Attempt[]> {
  const rule = await ruleOf(parts.database, webhook.id);
  const attempts: Attempt[] = [];
  const kept: Promise<unknown>[] = [];
  const until = performance.now() + PAGE_MS;
  const left = [...deliveries];
  const sendOnes = async () => {
    for (let delivery = left.shift(); delivery; delivery = left.shift()) {
      const attempt = await send(parts, webhook, delivery, rule, stop);
      // What was broken off by our own end is no failure of the receiver's.
      if (stop.aborted && !isDelivered(attempt.answer)) return;
      attempts.push(attempt);
      parts.onAttempt(isDelivered(attempt.answer) ? 'delivered' : 'failed');
      // The next one is sent meanwhile. Who is killed now sends again what was not written down yet.
      kept.push(parts.log.keep(attempt).catch((error: unknown) => ({ error })));
      if (!isDelivered(attempt.answer) || performance.now() > until) return;
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, sendOnes));
  const failure = (await Promise.all(kept)).find(Boolean) as { error: unknown } | undefined;
  if (failure) throw failure.error;
  return attempts;
}

async function send(
  { post, database, publicUrl }: Sending,
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
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal }).catch(() => {});
