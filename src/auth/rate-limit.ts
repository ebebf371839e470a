import cluster from 'node:cluster';

const WINDOW_MS = 60_000;

export interface Allowance {
  allowed: boolean;
  remaining: number;
  /** Seconds until the window starts anew. */
  reset: number;
}

interface Window {
  count: number;
  endsAt: number;
}
type Key = number | string;

/**
 * Counts requests a minute by key, in fixed windows; with several workers, all of their requests. Of our own, because the hot path cannot carry a
 * middleware a request (measured: several Express layers cost a third of the throughput).
 */
export function createRateLimit(): (key: Key, perMinute: number, now?: number) => Allowance {
  let windows = new Map<Key, Window>();
  let sweepAt = 0;
  const tell = cluster.isWorker
    ? shareCounts(
        (key) => windows.get(key),
        (key, window) => windows.set(key, window),
      )
    : undefined;
  return (key, perMinute, now = Date.now()) => {
    if (now > sweepAt) {
      windows = new Map([...windows].filter(([, window]) => window.endsAt > now));
      sweepAt = now + WINDOW_MS;
    }
    let window = windows.get(key);
    if (!window || window.endsAt <= now) {
      window = { count: 0, endsAt: now + WINDOW_MS };
      windows.set(key, window);
    }
    window.count++;
    tell?.(key);
    return {
      allowed: window.count <= perMinute,
      remaining: Math.max(0, perMinute - window.count),
      reset: Math.ceil((window.endsAt - now) / 1000),
    };
  };
}

/** What one worker tells the others, through the primary (see workers.ts). */
interface Told {
  counts: [key: Key, more: number, endsAt: number][];
}

const TELL_EVERY_MS = 100;

/**
 * Tells the other workers what was counted here, ten times a second, and adds what they tell: a limit is overrun by what comes in within a
 * tenth of a second at most. A window ends where the first of them began it.
 */
function shareCounts(
  windowOf: (key: Key) => Window | undefined,
  set: (key: Key, window: Window) => void,
): (key: Key) => void {
  const news = new Map<Key, number>();
  const timer = setInterval(() => {
    if (news.size === 0 || !process.connected) return;
    const counts = [...news].map(([key, more]) => [key, more, windowOf(key)?.endsAt ?? 0]);
    news.clear();
    process.send?.({ counts });
  }, TELL_EVERY_MS);
  timer.unref();
  process.on('message', ({ counts }: Told) => {
    for (const [key, more, endsAt] of counts) {
      const own = windowOf(key);
      if (!own || own.endsAt < Date.now()) set(key, { count: more, endsAt });
      else Object.assign(own, { count: own.count + more, endsAt: Math.min(own.endsAt, endsAt) });
    }
  });
  return (key) => news.set(key, (news.get(key) ?? 0) + 1);
}
