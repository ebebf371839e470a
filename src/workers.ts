import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from './errors/start-error.ts';
import { READY, type SharedListener } from './http/shared-listener.ts';
import type { Log } from './log.ts';

export interface Workers {
  /** Has them say that they stop soon; they go on answering. */
  drain(): void;
  /** Lets each answer what it accepted, and resolves once all have ended. */
  stop(): Promise<void>;
}

// One that cannot start must not keep the machine busy with starting.
const REPLACE_AFTER_MS = 500;
/** What the primary says to a worker that is to end. */
export const STOP = 'stop';
/** What it says some time before that, where a balancer is to turn to others first. */
export const DRAIN = 'drain';
// Longer than a worker itself takes at most (see server.ts).
const STOP_BOUND_MS = 12_000;

/**
 * Starts this same program `count` times to answer what the listener accepts, and a new one for each that dies. SIGHUP
 * replaces them one after another: the new one is ready before the old one stops. Throws a StartError where one does
 * not come up.
 */
export async function startWorkers(
  listener: SharedListener,
  count: number,
  env: Record<string, string>,
  log: Log,
): Promise<Workers> {
  let stopping = false;
  const retired = new WeakSet<Worker>();
  const stopWorker = (worker: Worker) => {
    retired.add(worker);
    listener.retire(worker);
    return endWorker(worker);
  };
  const stopAll = () => {
    stopping = true;
    listener.close();
    return Promise.all(running().map(stopWorker)).then(() => {});
  };

  // What one has counted, the others must know (see http/between-workers.ts).
  cluster.on('message', (from, message) => {
    if (message === READY) return;
    for (const worker of running()) if (worker !== from && worker.isConnected()) worker.send(message);
  });
  cluster.on('exit', async (worker) => {
    if (stopping || retired.has(worker)) return;
    log.error({ pid: worker.process.pid }, 'a worker has died and is replaced');
    await sleep(REPLACE_AFTER_MS);
    if (!stopping) cluster.fork(env);
  });
  let renewing = Promise.resolve();
  const renew = async () => {
    for (const old of running()) {
      await startWorker(env);
      await stopWorker(old);
    }
  };
  process.on('SIGHUP', () => {
    renewing = renewing.then(renew).catch((err) => log.error({ err }, 'the workers could not be renewed'));
  });

  try {
    await Promise.all(Array.from({ length: count }, () => startWorker(env)));
    return { stop: stopAll, drain: () => running().forEach((worker) => void worker.send(DRAIN, () => {})) };
  } catch (error) {
    await stopAll();
    throw error;
  }
}

const running = (): Worker[] => Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);

/** Resolves once it is ready, which its first message says. */
async function startWorker(env: Record<string, string>): Promise<void> {
  const worker = cluster.fork(env);
  const ended = once(worker, 'exit').then(() => {
    throw new StartError('A worker has ended before it was ready.');
  });
  await Promise.race([once(worker, 'message'), ended]);
  ended.catch(() => {});
}

/**
 * It answers what it was given first: a message comes after the connections that are on their way, where a signal may
 * overtake them.
 */
async function endWorker(worker: Worker): Promise<void> {
  if (worker.isDead()) return;
  const ended = once(worker, 'exit');
  worker.send(STOP, () => {});
  const bound = setTimeout(() => worker.process.kill('SIGKILL'), STOP_BOUND_MS);
  await ended;
  clearTimeout(bound);
}
