import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { forbiddenAddress, type Guard } from '../../events/webhooks/addresses.ts';
import type { Certificate, Finding, Target } from './finding.ts';

const MOST_REDIRECTS = 5;
// Of a page that is longer no more is read.
const TEXT_BYTES = 1_048_576;

/** How other machines are reached. */
export interface Reach {
  guard: Guard;
  lookup: LookupFunction;
  agents: { 'http:': http.Agent; 'https:': https.Agent };
}

/** Asks for a page, over redirects, and judges the answer. Rejects where there is none. */
export async function checkHttp(target: Target, reach: Reach, signal: AbortSignal): Promise<Finding> {
  const startedAt = performance.now();
  let certificate: Certificate | undefined;
  let url = new URL(target.url);
  for (let redirects = 0; ; redirects++) {
    const refusal = refusalOf(url, reach.guard);
    if (refusal) return { error: refusal, status: null, ms: null, certificate };
    const answer = await get(url, reach, signal);
    try {
      const ms = Math.round(performance.now() - startedAt);
      const status = answer.statusCode ?? 0;
      const tls = url.protocol === 'https:' ? tlsOf(answer.socket as TLSSocket) : {};
      certificate ??= tls.certificate;
      const next = redirects < MOST_REDIRECTS && status !== target.expectStatus ? locationOf(answer) : undefined;
      if (tls.error || !next) return { error: tls.error ?? (await judge(answer, ms, target)), status, ms, certificate };
      url = new URL(next, url);
    } finally {
      answer.destroy();
    }
  }
}

const locationOf = ({ statusCode = 0, headers }: IncomingMessage): string | undefined =>
  statusCode >= 300 && statusCode < 400 ? headers.location : undefined;

function refusalOf(url: URL, guard: Guard): string | undefined {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'A redirect leads away from http and https';
  return forbiddenAddress(url, guard);
}

const HEADERS = { 'User-Agent': 'itflow-shim-monitor', Accept: '*/*', Connection: 'close' };

function get(url: URL, { lookup, agents }: Reach, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const agent = agents[url.protocol as 'http:' | 'https:'];
    const options = { agent, lookup, signal, headers: HEADERS };
    // A certificate that is wrong is looked at all the same: until when it counts, and from whom it is.
    const request =
      url.protocol === 'https:' ? https.get(url, { ...options, rejectUnauthorized: false }) : http.get(url, options);
    request.on('response', resolve);
    // Also what comes once the answer has begun: whoever reads it is told by the answer itself.
    request.on('error', reject);
  });
}

const TLS_WORDS: Record<string, string> = {
  CERT_HAS_EXPIRED: 'The certificate has expired',
  CERT_NOT_YET_VALID: 'The certificate is not valid yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'The certificate is for another name',
};

function tlsOf(socket: TLSSocket): { certificate?: Certificate; error?: string } {
  const { valid_to: validTo, issuer } = socket.getPeerCertificate();
  const certificate = validTo
    ? { expires: new Date(validTo), issuer: String(issuer?.O ?? issuer?.CN ?? '') }
    : undefined;
  const found = certificate ? { certificate } : {};
  if (socket.authorized) return found;
  const reason = String(socket.authorizationError);
  return { ...found, error: TLS_WORDS[reason] ?? `The certificate is not trusted (${reason})` };
}

async function judge(answer: IncomingMessage, ms: number, target: Target): Promise<string> {
  const { statusCode: status = 0 } = answer;
  const { expectStatus, expectText, maxMs } = target;
  const isExpected = expectStatus ? status === expectStatus : status < 400;
  if (!isExpected) return expectStatus ? `HTTP status ${status} instead of ${expectStatus}` : `HTTP status ${status}`;
  if (maxMs && ms > maxMs) return `Answered after ${ms} ms, later than ${maxMs} ms`;
  if (expectText && !(await textOf(answer)).includes(expectText)) return 'The expected text is not in the answer';
  return '';
}

async function textOf(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of answer) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= TEXT_BYTES) break;
  }
  return Buffer.concat(chunks).toString();
}
