import type { Database } from '../database/database.ts';
import type { Event } from './event.ts';
import { type Filter, sees } from './filter.ts';
import { lastSequence, readEvents } from './read.ts';

const POLL_MS = 200;
/** The newest events, kept once for all who follow. Who is further behind reads from the database. */
const KEPT = 1000;
const PAGE = 100;

/** What many follow at once: one query serves them all. It asks the database only while there is somebody. */
export class Feed {
  readonly #database: Database;
  #recent: Event[] = [];
  /** Up to here all events were seen; those behind `#oldest` are in `#recent`. */
  #head = 0;
  #oldest = 0;
  #followers = 0;
  #timer: NodeJS.Timeout | undefined;
  #waiting = new Set<() => void>();
  #closed = false;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Batches of events behind a sequence number (undefined: from now on) until the signal or the end of the server. An
   * empty one says that nothing came for `idleMs`. `filter` is asked anew for every batch; who is slow to take them
   * misses none.
   */
  async *follow(
    after: number | undefined,
    filter: () => Filter,
    idleMs: number,
    signal: AbortSignal,
  ): AsyncGenerator<Event[], void> {
    await this.#enter();
    try {
      let position = after ?? this.#head;
      while (!signal.aborted && !this.#closed) {
        const head = this.#head;
        if (position < this.#oldest) {
          const events = await readEvents(this.#database, position, PAGE, filter());
          const last = events.at(-1)?.sequence ?? 0;
          // A page that is not full was the last one.
          position = events.length < PAGE ? Math.max(head, last) : last;
          if (events.length > 0) yield events;
          continue;
        }
        const behind = position < head ? this.#recent.filter(({ sequence }) => sequence > position) : [];
        position = Math.max(position, head);
        const events = behind.filter((event) => sees(filter(), event));
        if (events.length > 0) yield events;
        if (this.#head <= position && !(await this.#change(idleMs, signal))) yield [];
      }
    } finally {
      this.#leave();
    }
  }

  /** Ends everybody's following. */
  close(): void {
    this.#closed = true;
    this.#wake();
  }

  async #enter(): Promise<void> {
    this.#followers++;
    if (this.#timer) return;
    this.#timer = setTimeout(() => this.#poll(), POLL_MS);
    try {
      this.#head = await lastSequence(this.#database);
      this.#oldest = this.#head;
      this.#recent = [];
    } catch (error) {
      this.#leave();
      throw error;
    }
  }

  #leave(): void {
    this.#followers--;
    if (this.#followers > 0) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #poll(): Promise<void> {
    const timer = this.#timer;
    // A database that is away for a moment is asked again.
    const events = await readEvents(this.#database, this.#head, KEPT).catch(() => []);
    // Everybody has left in the meantime; who came since then has a timer of their own.
    if (this.#timer !== timer) return;
    if (events.length > 0) {
      const all = [...this.#recent, ...events];
      const dropped = all.splice(0, Math.max(0, all.length - KEPT)).at(-1);
      this.#recent = all;
      this.#oldest = dropped?.sequence ?? this.#oldest;
      this.#head = events.at(-1)?.sequence as number;
      this.#wake();
    }
    this.#timer = setTimeout(() => this.#poll(), POLL_MS);
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
  }

  /** Resolves with true when there is something new, or an end; with false when nothing came for so long. */
  #change(idleMs: number, signal: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (changed: boolean) => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve(changed);
      };
      const wake = () => end(true);
      const timer = setTimeout(() => end(false), idleMs);
      this.#waiting.add(wake);
      signal.addEventListener('abort', wake);
    });
  }
}
