import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { prune } from '../prune.ts';
import { numberEvents, TURN } from '../sequence.ts';
import { fanOut } from './fan-out.ts';
import { AttemptLog } from './keep.ts';
import { dueWebhooks, Leases } from './lease.ts';
import { pause, type Sending, sendAll } from './send.ts';

const IDLE_MS = 200;
const PRUNE_MS = 600_000;

interface Parts extends Omit<Sending, 'leases' | 'log'> {
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
  const sending = { ...parts, leases, log: new AttemptLog(database) };
  const stopping = new AbortController();
  const { signal } = stopping;
  // Every message that is under way listens to it.
  setMaxListeners(0, signal);
  const busy = new Map<number, Promise<void>>();

  const send = (id: number) => {
    const sent = sendAll(sending, id, signal)
      .catch(onError)
      .finally(() => busy.delete(id));
    busy.set(id, sent);
  };
  const run = async () => {
    let prunedAt = 0;
    while (!signal.aborted) {
      let numbered = 0;
      try {
        if (isLeader()) numbered = await numberEvents(database, fanOut);
        const due = (await dueWebhooks(database, self)).filter((id) => !busy.has(id));
        for (const id of await leases.take(due)) send(id);
        await leases.releaseIdle((id) => busy.has(id));
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
      await leases.releaseAll().catch(onError);
    },
  };
}
