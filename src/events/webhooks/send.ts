import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../database/database.ts';
import { type Attempt, type Delivery, isDelivered, nextDeliveries, type Webhook } from './deliveries.ts';
import { noteHealth } from './health.ts';
import type { AttemptLog } from './keep.ts';
import { messageOf } from './payload.ts';
import type { Post } from './post.ts';
import { bodyOf, ruleOf } from './rule.ts';

/** Read at once. */
const PAGE = 50;
/** At once, to one webhook. */
const TOGETHER = 8;
/** What was read is sent for so long. */
const PAGE_MS = 2_000;
const LONGEST_PAUSE_MS = 10_000;

export interface Sending {
  database: Database;
  log: AttemptLog;
  post: Post;
  onAttempt(result: 'delivered' | 'failed'): void;
  /** Where callers find this server, for what a rule says of that. */
  publicUrl?: string | undefined;
}

/** How a webhook fares in this process. */
export interface Health {
  /** Pages in a row of which nothing arrived. */
  failures: number;
}

/**
 * Sends a webhook a page of what is due: it may have been changed by the next one. While it fails it gets one message
 * at a time, ever more seldom. Answers whether there was anything.
 */
export async function sendDue(parts: Sending, webhook: Webhook, health: Health, stop: AbortSignal): Promise<boolean> {
  const { database } = parts;
  const deliveries = await nextDeliveries(database, webhook.id, health.failures > 0 ? 1 : PAGE);
  if (deliveries.length === 0) return false;
  const attempts = await sendPage(parts, webhook, deliveries, stop);
  if (stop.aborted) return true;
  const failed = !attempts.some(({ answer }) => isDelivered(answer));
  if (failed || webhook.isFailing) await noteHealth(database, webhook, attempts);
  health.failures = failed ? health.failures + 1 : 0;
  if (failed) await pause(Math.min(100 * 2 ** health.failures, LONGEST_PAUSE_MS), stop);
  return true;
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
