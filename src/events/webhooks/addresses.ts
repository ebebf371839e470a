import dns from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Says whether an address may be reached. */
export type Guard = (address: string) => boolean;

// What is routed at all. ::127.0.0.1, the old IPv4-compatible form, lies outside.
const PUBLIC_IPV6 = ipaddr.parseCIDR('2000::/3');

/** Public addresses, and those of the networks that are named. */
export function guardOf(networks: readonly string[]): Guard {
  const allowed = networks.map((network) => {
    if (network.includes('/')) return ipaddr.parseCIDR(network);
    const address = ipaddr.parse(network);
    return [address, address.kind() === 'ipv4' ? 32 : 128] as ReturnType<typeof ipaddr.parseCIDR>;
  });
  return (text) => {
    if (!ipaddr.isValid(text)) return false;
    // ::ffff:127.0.0.1 is 127.0.0.1.
    const address = ipaddr.process(text);
    // All else is loopback, private, link-local, metadata, multicast, or another address in disguise (6to4, NAT64).
    if (address.range() === 'unicast' && (address.kind() === 'ipv4' || address.match(PUBLIC_IPV6))) return true;
    return allowed.some(([network, bits]) => network.kind() === address.kind() && address.match(network, bits));
  };
}

/** Why nothing is sent to a URL, as far as the URL itself tells; undefined: nothing speaks against it. */
export function refusalOf(url: URL, guard: Guard): string | undefined {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'only http and https are called';
  if (url.username || url.password) return 'no user and password in the URL: send a header';
  const port = Number(url.port);
  if (port && port !== 80 && port !== 443 && port < 1024) return 'no port below 1024 but 80 and 443 is called';
  return forbiddenAddress(url, guard);
}

/** Why the address that a URL itself names is not reached; what a name leads to, `guardedLookup` looks at. */
export function forbiddenAddress(url: URL, guard: Guard): string | undefined {
  // URL has made 127.0.0.1 of 0x7f.1, 2130706433 and 0177.0.0.1.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) && !guard(host) ? 'this address may not be called' : undefined;
}

/**
 * Resolves a name for the connection that is about to be made, and for nothing else: what is checked is what is called,
 * so a name that answers differently the next time gains nothing. One forbidden address refuses the name.
 */
export const guardedLookup =
  (guard: Guard): LookupFunction =>
  (hostname, options, callback) =>
    dns.lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '');
      if (addresses.length === 0 || !addresses.every(({ address }) => guard(address)))
        return callback(new Error('this name leads to an address that may not be called'), '');
      if (options.all) return callback(null, addresses);
      callback(null, addresses[0]?.address as string, addresses[0]?.family);
    });
