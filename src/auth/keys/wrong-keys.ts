import { hash } from 'node:crypto';
import { betweenServers } from '../../http/between-servers.ts';
import { networkOf } from '../address.ts';

const MINUTE_MS = 60_000;
const MOST_ADDRESSES = 10_000;
/** A script with one wrong key is no guesser, but it must not fill the log either. */
const REPEATS = 10;

interface Wrong {
  /** Beginnings of digests: enough to tell one guess from another, and no secret. */
  keys: Set<string>;
  count: number;
  endsAt: number;
}

/**
 * Counts the different wrong keys that come from an address within a minute, to whichever server, and closes the door on it for a minute
 * after `most` of them (0: never), or after ten times as many tries. Its memory is bounded: the address that came first
 * is forgotten.
 */
export function createWrongKeys(most: number) {
  const addresses = new Map<string, Wrong>();
  const isOver = ({ keys, count }: Wrong) => most > 0 && (keys.size >= most || count >= most * REPEATS);
  const add = (address: string, digest: string, now: number): boolean => {
    const known = addresses.get(address);
    const wrong = known && known.endsAt > now ? known : { keys: new Set<string>(), count: 0, endsAt: now + MINUTE_MS };
    const wasOver = isOver(wrong);
    wrong.keys.add(digest);
    wrong.count++;
    const closes = !wasOver && isOver(wrong);
    if (closes) wrong.endsAt = now + MINUTE_MS;
    addresses.set(address, wrong);
    if (addresses.size > MOST_ADDRESSES) addresses.delete(addresses.keys().next().value as string);
    return closes;
  };
  const tellOthers = betweenServers<[address: string, digest: string]>(
    'wrong keys',
    ([address, digest]) => void add(address, digest, Date.now()),
  );
  return {
    /** Seconds for which an address stays shut out, 0 if it is not. */
    closedFor(ip: string, now = Date.now()): number {
      const wrong = addresses.get(networkOf(ip));
      return wrong && isOver(wrong) && wrong.endsAt > now ? Math.ceil((wrong.endsAt - now) / 1000) : 0;
    },
    /** Counts one; true when it is the one that closes the door. */
    count(ip: string, key: string, now = Date.now()): boolean {
      const address = networkOf(ip);
      const digest = hash('sha256', key).slice(0, 16);
      tellOthers([address, digest]);
      return add(address, digest, now);
    },
  };
}
