import { ipKeyGenerator } from 'express-rate-limit';

// Whoever has one IPv6 address has the 2^64 of its network.
const IPV6_NETWORK_BITS = 64;

/** What counts as one caller: an IPv4 address, or an IPv6 network. */
export const networkOf = (ip: string): string => ipKeyGenerator(ip, IPV6_NETWORK_BITS);
