import http from 'node:http';
import https from 'node:https';
import { connect } from 'node:net';
import { forbiddenAddress, type Guard, guardedLookup } from '../../events/webhooks/addresses.ts';
import { type Finding, failure, type Target } from './finding.ts';
import { checkHttp, type Reach } from './http-check.ts';

const TIMEOUT_MS = 10_000;

/** Checks one monitor. Never throws: whatever went wrong is a finding too. */
export type Check = (target: Target, stop: AbortSignal) => Promise<Finding>;

export interface CheckOptions {
  guard: Guard;
  timeoutMs?: number;
  /** Certificates that are trusted besides the usual ones. */
  ca?: string;
}

export function createCheck({ guard, timeoutMs = TIMEOUT_MS, ca }: CheckOptions): Check {
  const reach: Reach = {
    guard,
    lookup: guardedLookup(guard),
    // A resumed session would not show its certificate.
    agents: { 'http:': new http.Agent(), 'https:': new https.Agent({ maxCachedSessions: 0, ...(ca && { ca }) }) },
  };
  return async (target, stop) => {
    if (!URL.canParse(target.url)) return failure(new Error('This is no URL'));
    const ending = new AbortController();
    const abort = () => ending.abort();
    const timer = setTimeout(abort, timeoutMs);
    stop.addEventListener('abort', abort);
    try {
      const { protocol } = new URL(target.url);
      if (protocol === 'tcp:') return await checkTcp(target, reach, ending.signal);
      if (protocol === 'http:' || protocol === 'https:') return await checkHttp(target, reach, ending.signal);
      return failure(new Error('Only http, https and tcp are watched'));
    } catch (error) {
      return failure(ending.signal.aborted ? { code: 'ABORT_ERR' } : error);
    } finally {
      clearTimeout(timer);
      stop.removeEventListener('abort', abort);
    }
  };
}

/** Whether somebody listens on a port, and how soon it answers. */
async function checkTcp({ url, maxMs }: Target, { guard, lookup }: Reach, signal: AbortSignal): Promise<Finding> {
  const { hostname, port } = new URL(url);
  const refusal = forbiddenAddress(new URL(url), guard);
  if (refusal) return failure(new Error(refusal));
  const startedAt = performance.now();
  const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port), lookup, signal });
  try {
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    const ms = Math.round(performance.now() - startedAt);
    const isLate = maxMs > 0 && ms > maxMs;
    return { error: isLate ? `Answered after ${ms} ms, later than ${maxMs} ms` : '', status: null, ms };
  } finally {
    // An abort that comes later would be an error that nobody hears.
    socket.on('error', () => {}).destroy();
  }
}
