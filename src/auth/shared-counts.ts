import type { ClientRateLimitInfo, Options, Store } from 'express-rate-limit';
import { betweenServers, hasOthers } from '../http/between-servers.ts';

interface Window {
  totalHits: number;
  resetTime: Date;
}

/**
 * What all limits of express-rate-limit have in common. They do not look at their own stack to see where they are made:
 * Node would read the source maps whole for that, which takes a quarter of a start and 77 MB.
 */
export const EVERY_LIMIT = {
  windowMs: 60_000,
  standardHeaders: 'draft-6',
  legacyHeaders: false,
  validate: { creationStack: false },
} as const;

/** What one process tells the others (see between-servers.ts). */
type Told = [key: string, more: number, endsAt: number][];

const TELL_EVERY_MS = 100;

/**
 * The counts of express-rate-limit, in fixed windows; with several workers or servers, of all their requests. They tell
 * each other ten times a second what they counted: a limit is overrun by what comes in within a tenth of a second at
 * most. A window ends where the first of them began it.
 */
export class SharedCounts implements Store {
  readonly localKeys = true;
  readonly #isShared = hasOthers();
  #windowMs = 60_000;
  readonly #windows = new Map<string, Window>();
  readonly #untold = new Map<string, number>();
  readonly #tellOthers: (told: Told) => void;

  /** The counts of the same name hear each other. */
  constructor(name: string) {
    this.#tellOthers = betweenServers<Told>(`counts of ${name}`, (counts) => {
      for (const told of counts) this.#add(...told);
    });
  }

  init({ windowMs }: Pick<Options, 'windowMs'>): void {
    this.#windowMs = windowMs;
    setInterval(() => this.#forgetOld(), windowMs).unref();
    if (!this.#isShared) return;
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
    if (this.#isShared) this.#untold.set(key, (this.#untold.get(key) ?? 0) + 1);
    return window;
  }

  get(key: string): ClientRateLimitInfo | undefined {
    const window = this.#windows.get(key);
    return window && window.resetTime.getTime() > Date.now() ? window : undefined;
  }

  decrement(key: string): void {
    const window = this.#windows.get(key);
    if (window && window.totalHits > 0) window.totalHits--;
    if (this.#isShared) this.#untold.set(key, (this.#untold.get(key) ?? 0) - 1);
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
