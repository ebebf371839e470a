import cluster from 'node:cluster';
import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import { betweenWorkers } from './between-workers.ts';

type Hear = (told: never) => void;

/** What processes of several servers share through Redis, or Valkey. */
export interface Link {
  /** Whether it is there; without it each process goes on alone. */
  isUp(): boolean;
  /** One process at a time is it; without Redis all are. What needs no more than one must still stand two. */
  isLeader(): boolean;
  close(): void;
}

interface Told {
  from: string;
  told: never;
}

const CHANNEL = 'itflow-shim:';
const LEADER = 'itflow-shim/leader';
const TICK_MS = 1_000;
const LEASE_MS = 3_000;
// Longer is as good as gone: requests never wait for it, what is told of them does.
const ANSWER_BOUND_MS = 500;
const RECONNECT_MS = 500;

const self = randomUUID();
const listeners = new Map<string, Set<Hear>>();
let link: { isUp(): boolean; tell(subject: string, told: unknown): void; listen(subject: string): void } | undefined;

/**
 * What one process tells all others of a subject: those of its own server, and with `REDIS_URL` those of the others. It
 * goes through Redis while that is there, else through the primary (see between-workers.ts).
 */
export function betweenServers<T>(subject: string, hear: (told: T) => void): (told: T) => void {
  const tellWorkers = betweenWorkers(subject, hear);
  const through = link;
  if (!through) return tellWorkers;
  listeners.set(subject, (listeners.get(subject) ?? new Set<Hear>()).add(hear));
  through.listen(subject);
  return (told) => (through.isUp() ? through.tell(subject, told) : tellWorkers(told));
}

/** Whether there is anybody to tell. */
export const hasOthers = (): boolean => cluster.isWorker || link !== undefined;

/**
 * Links this process to the others, before anything asks for `betweenServers`. `onChange` is told when Redis goes and
 * when it is back. It is published and forgotten: nothing of it is kept there but who the leader is.
 */
export async function linkServers(url: string, onChange: (isUp: boolean) => void): Promise<Link> {
  // Most have none, and starting takes longer with it.
  const { Redis } = await import('ioredis');
  const options = { maxRetriesPerRequest: 0, retryStrategy: () => RECONNECT_MS, connectTimeout: 2_000 };
  const redis = new Redis(url, { ...options, commandTimeout: ANSWER_BOUND_MS, enableOfflineQueue: false });
  // It takes up its subjects again whenever it has connected again.
  const subscriber = new Redis(url, { ...options, maxRetriesPerRequest: null });
  let isUp: boolean | undefined;
  let isLeader = false;
  const note = (now: boolean, leads: boolean) => {
    isLeader = leads;
    if (now === isUp) return;
    isUp = now;
    onChange(now);
  };
  // Both are told by the ticks; without a listener an error would end the process.
  redis.on('error', () => {});
  subscriber.on('error', () => {});
  subscriber.on('message', (channel: string, text: string) => hear(channel.slice(CHANNEL.length), JSON.parse(text)));
  const tick = async () => note(true, await leads(redis));
  const tickOrNot = () => tick().catch(() => note(false, false));
  redis.on('ready', tickOrNot).on('close', () => note(false, false));
  const timer = setInterval(tickOrNot, TICK_MS);
  link = {
    isUp: () => isUp === true,
    tell: (subject, told) =>
      void redis.publish(CHANNEL + subject, JSON.stringify({ from: self, told })).catch(() => {}),
    listen: (subject) => void subscriber.subscribe(CHANNEL + subject).catch(() => {}),
  };
  return {
    isUp: () => isUp === true,
    isLeader: () => !isUp || isLeader,
    close() {
      clearInterval(timer);
      redis.disconnect();
      subscriber.disconnect();
    },
  };
}

function hear(subject: string, { from, told }: Told): void {
  if (from !== self) for (const listener of listeners.get(subject) ?? []) listener(told);
}

/** Takes the lead where nobody has it, or keeps it. */
async function leads(redis: Redis): Promise<boolean> {
  if (await redis.set(LEADER, self, 'PX', LEASE_MS, 'NX')) return true;
  if ((await redis.get(LEADER)) !== self) return false;
  await redis.pexpire(LEADER, LEASE_MS);
  return true;
}
