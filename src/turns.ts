// All at once, the database's threads keep each other from the cores: a longer tail (docs/performance.md).
const AT_ONCE = 2;
// Who has a turn may itself wait for a lock of somebody else's (ITFlow's own), for seconds: the others must not stand behind that.
const LONGEST_WAIT_MS = 100;

/** Lets those who will want the same lock wait here, in order, and not in the database. Only a courtesy: the lock is what keeps them apart. */
export class Turns {
  #free = AT_ONCE;
  readonly #waiting: (() => void)[] = [];

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
  #take(): boolean | Promise<boolean> {
    if (this.#free > 0) {
      this.#free--;
      return true;
    }
    return new Promise((resolve) => {
      const begin = () => {
        clearTimeout(bound);
        resolve(true);
      };
      const bound = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(begin), 1);
        resolve(false);
      }, LONGEST_WAIT_MS);
      this.#waiting.push(begin);
    });
  }

  #give(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free++;
  }
}
