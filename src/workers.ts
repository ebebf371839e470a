import cluster, { type Address, type Worker } from 'node:cluster';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from './errors/start-error.ts';
import type { Log } from './log.ts';

export interface Workers {
  /** Where they all listen. */
  port: number;
  /** Lets each answer what it accepted, and resolves once all have ended. */
  stop(): Promise<void>;
}

// One that cannot start must not keep the machine busy with starting.
const REPLACE_AFTER_MS = 500;
const GIVE_BACK_MS = 200;
// Longer than a worker itself takes at most (see server.ts).
const STOP_BOUND_MS = 12_000;

/**
 * Starts this same program `count` times on one port, and a new one for each that dies. SIGHUP replaces them one after another: the new one
 * listens before the old one stops. Throws a StartError where one does not come up.
 */
export async function startWorkers(count: number, env: Record<string, string>, log: Log): Promise<Workers> {
  let stopping = false;
  const retired = new Set<Worker>();
  const stopAll = () => {
    stopping = true;
    return Promise.all(running().map(stopWorker)).then(() => {});
  };

  cluster.on('message', (from, message) => {
    for (const worker of running()) if (worker !== from && worker.isConnected()) worker.send(message);
  });
  cluster.on('exit', async (worker) => {
    if (stopping || retired.delete(worker)) return;
    log.error({ pid: worker.process.pid }, 'a worker has died and is replaced');
    await sleep(REPLACE_AFTER_MS);
    if (!stopping) cluster.fork(env);
  });
  let renewing = Promise.resolve();
  const renew = async () => {
    for (const old of running()) {
      await startWorker(env);
      retired.add(old);
      await stopWorker(old);
    }
  };
  process.on('SIGHUP', () => {
    renewing = renewing.then(renew).catch((err) => log.error({ err }, 'the workers could not be renewed'));
  });

  try {
    const ports = await Promise.all(Array.from({ length: count }, () => startWorker(env)));
    return { port: ports[0] as number, stop: stopAll };
  } catch (error) {
    await stopAll();
    throw error;
  }
}

const running = (): Worker[] => Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);

/** Answers the port once it listens. */
async function startWorker(env: Record<string, string>): Promise<number> {
  const worker = cluster.fork(env);
  const ended = once(worker, 'exit').then(() => {
    throw new StartError('A worker has ended before it listened.');
  });
  const [address] = (await Promise.race([once(worker, 'listening'), ended])) as [Address];
  ended.catch(() => {});
  return address.port;
}

/** A connection that is on its way to a process that ends would never be answered: first it gets no more of them, and gives back what it got. */
async function stopWorker(worker: Worker): Promise<void> {
  if (worker.isDead()) return;
  const ended = once(worker, 'exit');
  if (worker.isConnected()) worker.disconnect();
  await Promise.race([ended, sleep(GIVE_BACK_MS)]);
  if (worker.isDead()) return;
  worker.process.kill('SIGTERM');
  const bound = setTimeout(() => worker.process.kill('SIGKILL'), STOP_BOUND_MS);
  await ended;
  clearTimeout(bound);
}
