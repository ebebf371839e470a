import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { itself, operationNamed, type Watching } from '../itself.ts';
import { lease, RENEW_MS, release } from '../lease.ts';
import type { Check } from './check.ts';
import { lookUpDomain, type Registry } from './domain.ts';
import { readDue } from './due.ts';
import type { Checked, Target } from './finding.ts';
import { pruneHistory } from './history.ts';
import { keep } from './keep.ts';
import { Places } from './places.ts';

const LEASE = 'monitors';
/** So often what has a place is started: one host's places may be used ten times a second. */
const START_MS = 100;
/** So often what was found is kept, and what is due is read where nothing waits. */
const TURN_MS = 500;
const QUEUE = 10_000;
/** A queue that is older than this is read anew, though it is not empty. */
const QUEUE_MS = 5_000;
const PRUNE_MS = 3_600_000;
/** So many findings are kept in one transaction. */
const TOGETHER = 500;

interface Parts extends Watching {
  check: Check;
  /** Where the end of a domain is asked for; without it, only a monitor's own date counts. */
  registry?: Registry | undefined;
}

/** Checks monitors until it is stopped. Of several processes on one database one does, another once that has died. */
export function startMonitors(parts: Parts): { stop(): Promise<void> } {
  const { database, onError } = parts;
  const self = randomUUID();
  const stopping = new AbortController();
  // Every check that runs listens to it.
  setMaxListeners(0, stopping.signal);
  const turn = turnOf(parts, stopping.signal);
  const run = async () => {
    let leasedAt = Number.NEGATIVE_INFINITY;
    while (!stopping.signal.aborted) {
      try {
        const isFresh = performance.now() - leasedAt < RENEW_MS;
        if (isFresh || (await lease(database, LEASE, self))) {
          if (!isFresh) leasedAt = performance.now();
          await turn();
        }
      } catch (error) {
        onError(error);
      }
      await sleep(START_MS, undefined, { signal: stopping.signal }).catch(() => {});
    }
    await release(database, LEASE, self).catch(onError);
  };
  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/** What is done again and again: start what is due and has a place, and at every turn keep what was found. */
function turnOf(parts: Parts, stop: AbortSignal): () => Promise<void> {
  const { database, check, registry } = parts;
  const context = itself(parts, 'monitors');
  const places = new Places();
  /** Those that are being checked, or whose finding is not kept: the database still calls them due. */
  const underWay = new Set<number>();
  let found: Checked[] = [];
  let queue: Target[] = [];
  let turnedAt = 0;
  let readAt = 0;
  let prunedAt = 0;
  let isLooking = false;

  const start = async (target: Target) => {
    underWay.add(target.id);
    const finding = await check(target, stop);
    places.leave(target);
    // What was broken off by our own end is no failure of the monitor's.
    if (!stop.aborted) found.push({ id: target.id, finding });
  };
  const startDue = () => {
    queue = queue.filter((target) => {
      const isTaken = places.take(target);
      if (isTaken) void start(target);
      return !isTaken;
    });
  };
  const takeTurn = async () => {
    const update = operationNamed(parts, 'monitors/update');
    while (found.length > 0) {
      const some = found.slice(0, TOGETHER);
      found = found.slice(TOGETHER);
      // What could not be kept is still due, and is checked again.
      await keep(context, update, some).finally(() => {
        for (const { id } of some) underWay.delete(id);
      });
    }
    if (queue.length === 0 || Date.now() - readAt > QUEUE_MS) {
      readAt = Date.now();
      queue = (await readDue(database, QUEUE)).filter(({ id }) => !underWay.has(id));
    }
    if (registry && !isLooking) {
      isLooking = true;
      // Not waited for: a registry may be slow.
      void lookUpDomain(context, update, registry, stop)
        .catch(parts.onError)
        .finally(() => {
          isLooking = false;
        });
    }
    if (Date.now() - prunedAt > PRUNE_MS) {
      prunedAt = Date.now();
      await pruneHistory(database);
    }
  };
  return async () => {
    if (Date.now() - turnedAt >= TURN_MS) {
      turnedAt = Date.now();
      await takeTurn();
    }
    startDue();
  };
}
