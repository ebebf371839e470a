import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { prune } from '../prune.ts';
import { numberEvents, TURN } from '../sequence.ts';
import type { Webhook } from './deliveries.ts';
import { fanOut } from './fan-out.ts';
import { AttemptLog } from './keep.ts';
import { dueWebhooks, Leases } from './lease.ts';
import { type Health, pause, type Sending, sendDue } from './send.ts';

const IDLE_MS = 200;
/** Between two looks for what is due, at least. */
const SHORT_MS = 20;
const PRUNE_MS = 600_000;

interface Parts extends Omit<Sending, 'log'> {
  eventsDays: number;
  /** Whether this process numbers events and prunes them. Several may, and are in each other's way. */
  isLeader?(): boolean;
  /** Told of what went wrong with the database; the next turn tries again. */
  onError(error: unknown): void;
}

/** Numbers events and brings them to webhooks until it is stopped. Several processes may do so on one database. */
export function startCourier(parts: Parts): { stop(): Promise<void> } {
  const { database, isLeader = () => true, onError } = parts;
  const self = randomUUID();
  const leases = new Leases(database, self);
  const sending = { ...parts, log: new AttemptLog(database) };
  const stopping = new AbortController();
  const { signal } = stopping;
  // Every message that is under way listens to it.
  setMaxListeners(0, signal);
  const busy = new Map<number, Promise<void>>();
  const health = new Map<number, Health>();
  /** Ends the pause before the next turn. */
  let wake = new AbortController();

  const send = (webhook: Webhook) => {
    const { id } = webhook;
    const known = health.get(id) ?? { failures: 0 };
    health.set(id, known);
    const sent = sendDue(sending, webhook, known, signal)
      .catch(onError)
      .then((anything) => {
        busy.delete(id);
        // There may be more for it.
        if (anything) wake.abort();
      });
    busy.set(id, sent);
  };
  const sendAll = async () => {
    const due = (await dueWebhooks(database, self)).filter(({ id }) => !busy.has(id));
    const taken = new Set(await leases.take(due.map(({ id }) => id)));
    for (const webhook of due) if (taken.has(webhook.id)) send(webhook);
    await leases.releaseIdle((id) => busy.has(id));
  };
  const run = async () => {
    let [numberedAt, prunedAt] = [0, 0];
    while (!signal.aborted) {
      let numbered = 0;
      wake = new AbortController();
      try {
        if (isLeader() && performance.now() - numberedAt > IDLE_MS) {
          numbered = await numberEvents(database, fanOut);
          if (numbered < TURN) numberedAt = performance.now();
        }
        await sendAll();
        if (isLeader() && Date.now() - prunedAt > PRUNE_MS) {
          prunedAt = Date.now();
          await prune(database, parts.eventsDays);
        }
      } catch (error) {
        onError(error);
      }
      await pause(SHORT_MS, signal);
      if (numbered < TURN) await pause(IDLE_MS - SHORT_MS, wake.signal);
    }
  };
  const running = run();
  return {
    async stop() {
      stopping.abort();
      wake.abort();
      await Promise.all([running, ...busy.values()]);
      await leases.releaseAll().catch(onError);
    },
  };
}
