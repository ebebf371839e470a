import type { Target } from './finding.ts';

/** At once, of all monitors; of those that failed the last time; of those on one host. */
const MOST = { all: 500, failing: 250, ofOneHost: 32 };

/**
 * Who may be checked at the same time. A host that is dead holds each of its places until its time is up: it gets a
 * few alone, and all that fail together get half, so that the others are never waited for.
 */
export class Places {
  readonly #ofHost = new Map<string, number>();
  #taken = 0;
  #failing = 0;

  /** Takes a place, if there is one. */
  take({ host, isFailing }: Target): boolean {
    const ofHost = this.#ofHost.get(host) ?? 0;
    if (this.#taken >= MOST.all || ofHost >= MOST.ofOneHost) return false;
    if (isFailing && this.#failing >= MOST.failing) return false;
    this.#ofHost.set(host, ofHost + 1);
    this.#taken++;
    if (isFailing) this.#failing++;
    return true;
  }

  leave({ host, isFailing }: Target): void {
    const left = (this.#ofHost.get(host) ?? 1) - 1;
    if (left > 0) this.#ofHost.set(host, left);
    else this.#ofHost.delete(host);
    this.#taken--;
    if (isFailing) this.#failing--;
  }
}
