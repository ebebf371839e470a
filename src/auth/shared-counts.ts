import cluster from 'node:cluster';
import type { ClientRateLimitInfo, Options, Store } from 'express-rate-limit';
import { betweenWorkers } from '../http/between-workers.ts';

interface Window {
  totalHits: number;
  resetTime: Date;
}

/** What one worker tells the others (see between-workers.ts). */
type Told = [key: string, more: number, endsAt: number][];

const TELL_EVERY_MS = 100;

/**
 * The counts of express-rate-limit, in fixed windows; with several workers, of all their requests. They tell each other
 * ten times a second what they counted: a limit is overrun by what comes in within a tenth of a second at most. A
 * window ends where the first of them began it.
 */
export class SharedCounts implements Store {
  readonly localKeys = !cluster.isWorker;
  #windowMs = 60_000;
  readonly #windows = new Map<string, Window>();
  readonly #untold = new Map<string, number>();
  // All of them hear each other: a key says what it counts.
  readonly #tellOthers = betweenWorkers<Told>('counts', (counts) => {
    for (const told of counts) this.#add(...told);
  });

  init({ windowMs }: Pick<Options, 'windowMs'>): void {
    this.#windowMs = windowMs;
    setInterval(() => this.#forgetOld(), windowMs).unref();
    if (!cluster.isWorker) return;
    setInterval(() => this.#tell(), TELL_EVERY_MS).unref();
  }

  increment(key: string): ClientRateLimitInfo {
    const now = Date.now();
    let window = this.#windows.get(key);
    if (!window || window.resetTime.getTime() <= now) {
      window = { totalHits: 0, resetTime: new Date(now + this.#windowMs) };
      this.#windows.set(key, window);
    }
    window.totalHits++;
    if (cluster.isWorker) this.#untold.set(key, (this.#untold.get(key) ?? 0) + 1);
    return window;
  }

  get(key: string): ClientRateLimitInfo | undefined {
    const window = this.#windows.get(key);
    return window && window.resetTime.getTime() > Date.now() ? window : undefined;
  }

  decrement(key: string): void {
    const window = this.#windows.get(key);
    if (window && window.totalHits > 0) window.totalHits--;
    if (cluster.isWorker) this.#untold.set(key, (this.#untold.get(key) ?? 0) - 1);
  }

  resetKey(key: string): void {
    this.#windows.delete(key);
  }

  #tell(): void {
    if (this.#untold.size === 0) return;
    const counts = [...this.#untold].map(([key, more]): Told[number] => [
      key,
      more,
      this.#windows.get(key)?.resetTime.getTime() ?? 0,
    ]);
    this.#untold.clear();
    this.#tellOthers(counts);
  }

  #add(key: string, more: number, endsAt: number): void {
    const own = this.#windows.get(key);
    if (!own || own.resetTime.getTime() < Date.now()) {
      this.#windows.set(key, { totalHits: more, resetTime: new Date(endsAt) });
      return;
    }
    own.totalHits += more;
    own.resetTime = new Date(Math.min(own.resetTime.getTime(), endsAt));
  }

  #forgetOld(): void {
    const now = Date.now();
    for (const [key, { resetTime }] of this.#windows) if (resetTime.getTime() <= now) this.#windows.delete(key);
  }
}
