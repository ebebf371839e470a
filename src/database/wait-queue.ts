/** Those who wait for something that is served to one after the other, in order, and who wait so long at most. */
export class WaitingLine<T> {
  // No Set: its discarded tables hold on to who has left, and six times as much outlived the young generation.
  readonly #waiting: ((served: T | Promise<never>) => void)[] = [];

  get length(): number {
    return this.#waiting.length;
  }

  /** What is served; undefined when nothing was in time. */
  wait(longestMs: number): Promise<T | undefined> {
    return new Promise((resolve) => {
      const leave = (served: T | Promise<never>) => {
        clearTimeout(bound);
        resolve(served);
      };
      const bound = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(leave), 1);
        resolve(undefined);
      }, longestMs);
      this.#waiting.push(leave);
    });
  }

  /** False where nobody waits. */
  serve(what: T): boolean {
    const first = this.#waiting.shift();
    first?.(what);
    return first !== undefined;
  }

  /** Sends the first away with an error, if anybody waits. */
  refuse(error: unknown): void {
    this.#waiting.shift()?.(Promise.reject(error));
  }
}
