import { ipKeyGenerator } from 'express-rate-limit';

const MOST_WRONG_KEYS = 20;
const MINUTE_MS = 60_000;
const MOST_ADDRESSES = 10_000;
// Whoever has one IPv6 address has the 2^64 of its network.
const IPV6_NETWORK_BITS = 64;

/** Counts wrong keys by address, and closes the door on one for a minute. Its memory is bounded: the address that came first is forgotten. */
export function createWrongKeys() {
  const addresses = new Map<string, { count: number; endsAt: number }>();
  return {
    /** Seconds for which an address stays shut out, 0 if it is not. */
    closedFor(ip: string, now = Date.now()): number {
      const wrong = addresses.get(ipKeyGenerator(ip, IPV6_NETWORK_BITS));
      return wrong && wrong.count >= MOST_WRONG_KEYS && wrong.endsAt > now ? Math.ceil((wrong.endsAt - now) / 1000) : 0;
    },
    /** Counts one; true when it is the one that closes the door. */
    count(ip: string, now = Date.now()): boolean {
      const address = ipKeyGenerator(ip, IPV6_NETWORK_BITS);
      const known = addresses.get(address);
      const wrong = known && known.endsAt > now ? known : { count: 0, endsAt: now + MINUTE_MS };
      wrong.count++;
      if (wrong.count === MOST_WRONG_KEYS) wrong.endsAt = now + MINUTE_MS;
      addresses.set(address, wrong);
      if (addresses.size > MOST_ADDRESSES) addresses.delete(addresses.keys().next().value as string);
      return wrong.count === MOST_WRONG_KEYS;
    },
  };
}
