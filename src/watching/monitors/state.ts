import type { Finding } from './finding.ts';

const DAY_MS = 86_400_000;

/** A monitor as it is before a check counts, with times in seconds since 1970. */
export interface Known {
  id: number;
  clientId: number;
  name: string;
  url: string;
  /** So many failures in a row make it down. */
  failAfter: number;
  failures: number;
  isDown: boolean;
  notifyDown: boolean;
  notifySsl: boolean;
  notifyDomain: boolean;
  sslExpire: number | null;
  sslWarningDays: number;
  /** The end of the certificate that was warned of. */
  sslToldFor: number | null;
  /** A day like 2027-01-31. */
  domainExpire: string | null;
  domainWarningDays: number;
  domainToldFor: string | null;
}

/** What a check makes of it, and what is to be told. */
export interface Next {
  status: 'active' | 'warning' | 'down';
  failures: number;
  sslExpire: number | null;
  sslToldFor: number | null;
  domainToldFor: string | null;
  events: { name: string; error: string }[];
}

/** Each change is told once: what was told is part of the state that is kept with it. */
export function nextState(monitor: Known, { error, certificate }: Finding, now = Date.now()): Next {
  const failures = error ? monitor.failures + 1 : 0;
  const isDown = failures > 0 && (monitor.isDown || failures >= monitor.failAfter);
  const sslExpire = certificate ? Math.floor(certificate.expires.getTime() / 1000) : monitor.sslExpire;
  const { domainExpire } = monitor;
  const isSslNear = sslExpire !== null && isWithin(sslExpire * 1000, monitor.sslWarningDays, now);
  const isDomainNear = domainExpire !== null && isWithin(Date.parse(domainExpire), monitor.domainWarningDays, now);
  const tellsSsl = isSslNear && monitor.notifySsl && sslExpire !== monitor.sslToldFor;
  const tellsDomain = isDomainNear && monitor.notifyDomain && domainExpire !== monitor.domainToldFor;
  return {
    status: isDown ? 'down' : failures > 0 || isSslNear || isDomainNear ? 'warning' : 'active',
    failures,
    sslExpire,
    sslToldFor: tellsSsl ? sslExpire : monitor.sslToldFor,
    domainToldFor: tellsDomain ? domainExpire : monitor.domainToldFor,
    events: [
      ...(isDown !== monitor.isDown && monitor.notifyDown ? [{ name: isDown ? 'down' : 'up', error }] : []),
      ...(tellsSsl ? [{ name: 'ssl_expiring', error: `The certificate expires on ${dayOf(sslExpire * 1000)}` }] : []),
      ...(tellsDomain ? [{ name: 'domain_expiring', error: `The domain expires on ${domainExpire}` }] : []),
    ],
  };
}

const isWithin = (moment: number, days: number, now: number) => moment - now < days * DAY_MS;
const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10);
