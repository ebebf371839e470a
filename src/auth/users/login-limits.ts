import { ApiError } from '../../errors/api-error.ts';
import { networkOf } from '../address.ts';
import { SharedCounts } from '../shared-counts.ts';

const WINDOW_MS = 300_000;
const MOST_OF_ACCOUNT = 5;
const MOST_OF_ADDRESS = 20;

/**
 * Whoever shows a secret of few bits may be wrong so often in five minutes, for an account and from an address, in all
 * workers together.
 */
export function createLoginLimits() {
  const counts = new SharedCounts('logins');
  counts.init({ windowMs: WINDOW_MS });
  return {
    /**
     * Counts a try before it is known to be wrong, so that many at once are no way around; `right` takes it back.
     * Refuses with 429 what comes after too many, right or wrong, and whether the account is there or not.
     */
    begin(account: string, ip: string): { right(): void } {
      const limits: [key: string, most: number][] = [
        [`login ${account}`, MOST_OF_ACCOUNT],
        [`from ${networkOf(ip)}`, MOST_OF_ADDRESS],
      ];
      for (const [key, most] of limits) mustBeBelow(counts, key, most);
      for (const [key] of limits) counts.increment(key);
      return {
        right() {
          for (const [key] of limits) counts.decrement(key);
        },
      };
    },
  };
}

/** Refuses with 429 what comes after so many, until their time is over. */
export function mustBeBelow(counts: SharedCounts, key: string, most: number): void {
  const { totalHits = 0, resetTime } = counts.get(key) ?? {};
  if (totalHits < most || !resetTime) return;
  const seconds = Math.max(1, Math.ceil((resetTime.getTime() - Date.now()) / 1000));
  throw new ApiError('rate_limited', `Too many wrong logins; try again in ${seconds} seconds`, {
    'Retry-After': String(seconds),
  });
}
