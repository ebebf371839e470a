import { WaitingLine } from './wait-queue.ts';

// All at once, the database's threads keep each other from the cores: a longer tail (docs/performance.md).
const AT_ONCE = 2;
// Who has a turn may itself wait for a lock of somebody else's (ITFlow's own), for seconds: the others must not stand behind that.
const LONGEST_WAIT_MS = 100;

/** Lets those who will want the same lock wait here, in order, and not in the database. Only a courtesy: the lock is what keeps them apart. */
export class Turns {
  #free = AT_ONCE;
  readonly #waiting = new WaitingLine<true>();

  /** Does the work in its turn. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const isMine = await this.#take();
    try {
      return await work();
    } finally {
      if (isMine) this.#give();
    }
  }

  /** False where the wait was too long: it goes on without one. */
  async #take(): Promise<boolean> {
    if (this.#free === 0) return (await this.#waiting.wait(LONGEST_WAIT_MS)) ?? false;
    this.#free--;
    return true;
  }

  #give(): void {
    if (!this.#waiting.serve(true)) this.#free++;
  }
}
