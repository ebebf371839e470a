// Who holds a turn may itself wait for a lock of somebody else's (ITFlow's own), for seconds: the others must not stand behind that.
const LONGEST_WAIT_MS = 100;

/**
 * Lets those who will want the same lock wait here and not in the database, where waiting costs more than the work. Only a courtesy: the
 * lock is what keeps them apart.
 */
export class Turns {
  #last: Promise<void> | undefined;

  /** Waits for the turn, and answers what ends it. */
  async take(): Promise<() => void> {
    const before = this.#last;
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.#last = ended;
    if (before)
      await new Promise<void>((resolve) => {
        const bound = setTimeout(resolve, LONGEST_WAIT_MS);
        before.then(() => {
          clearTimeout(bound);
          resolve();
        });
      });
    return () => {
      if (this.#last === ended) this.#last = undefined;
      end();
    };
  }
}
