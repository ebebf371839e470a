import type { Target } from './finding.ts';

/** At once, of all monitors; of those that failed the last time; of those on one host. */
const MOST = { all: 500, failing: 250, ofOneHost: 32 };

/**
 * Who may be checked at the same time. A host that is dead holds each of its places until its time is up: it gets a
 * few alone, and all that fail together get half, so that the others are never waited for.
 */
export class Places {
  readonly #taken = new Map<number, Target>();
  readonly #byHost = new Map<string, number>();
  #failing = 0;

  has(id: number): boolean {
    return this.#taken.has(id);
  }

  /** Takes a place, if there is one. */
  take(target: Target): boolean {
    const host = hostOf(target);
    const ofHost = this.#byHost.get(host) ?? 0;
    if (this.#taken.size >= MOST.all || ofHost >= MOST.ofOneHost) return false;
    if (target.isFailing && this.#failing >= MOST.failing) return false;
    this.#taken.set(target.id, target);
    this.#byHost.set(host, ofHost + 1);
    if (target.isFailing) this.#failing++;
    return true;
  }

  leave(id: number): void {
    const target = this.#taken.get(id);
    if (!target || !this.#taken.delete(id)) return;
    const host = hostOf(target);
    const left = (this.#byHost.get(host) ?? 1) - 1;
    if (left > 0) this.#byHost.set(host, left);
    else this.#byHost.delete(host);
    if (target.isFailing) this.#failing--;
  }
}

const hostOf = ({ url }: Target): string => (URL.canParse(url) ? new URL(url).hostname : '');
