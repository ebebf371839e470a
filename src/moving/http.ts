import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../errors/start-error.ts';

const TRIES = 12;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 60_000;
const ANSWERED_WITHIN_MS = 120_000;
const FILE_WITHIN_MS = 3_600_000;

/** The other system refuses one request: what it was for is left out, the rest goes on. */
export class Refused extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export type Query = Readonly<Record<string, string | number | undefined>>;

/** An API that is read: whatever passes is tried again, for as long as the other system asks. */
export interface Http {
  // biome-ignore lint/suspicious/noExplicitAny: what another system answers has the shape that its adapter says.
  json(path: string, query?: Query): Promise<any>;
  /** `take` may be called again, from the first byte. */
  file<T>(path: string, query: Query, take: (stream: Readable) => Promise<T>): Promise<T>;
}

/** Whoever looks on while it is read. */
export interface Watch {
  /** Ends it, whatever it waits for. */
  signal?: AbortSignal;
  /** What did not work and is tried again. */
  onFailure?(reason: string): void;
}

/** `limitedMs`: how long to wait after a 429 without Retry-After. */
export function httpAt(
  base: string,
  headers: Record<string, string>,
  { signal, onFailure }: Watch = {},
  limitedMs = LONGEST_WAIT_MS,
): Http {
  const ask = async <T>(
    path: string,
    query: Query,
    withinMs: number,
    take: (response: Response) => Promise<T>,
  ): Promise<T> => {
    const url = urlOf(base, path, query);
    for (let attempt = 1; ; attempt++) {
      const answer = await once(url, headers, boundOf(withinMs, signal), take).catch((error) => failureOf(error));
      signal?.throwIfAborted();
      if ('taken' in answer) return answer.taken;
      onFailure?.(`${path}: ${answer.reason}`);
      if (attempt === TRIES) throw new StartError(`${path}: ${answer.reason}, ${TRIES} times: run it again later`);
      const growing = Math.min(FIRST_WAIT_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS);
      const waitMs = answer.waitMs ?? (answer.isLimited ? limitedMs : growing);
      await sleep(waitMs, undefined, { signal }).catch(() => signal?.throwIfAborted());
    }
  };
  return {
    json: (path, query = {}) =>
      ask(path, query, ANSWERED_WITHIN_MS, async (response) => JSON.parse(await response.text())),
    file: (path, query, take) => ask(path, query, FILE_WITHIN_MS, (response) => take(streamOf(response))),
  };
}

/** A stream that breaks before somebody reads it tells so to who reads it then, and does not end the process. */
function streamOf(response: Response): Readable {
  const stream = Readable.fromWeb(response.body as never);
  return stream.on('error', () => undefined);
}

interface Failure {
  reason: string;
  isLimited?: boolean;
  waitMs?: number | undefined;
}

const boundOf = (ms: number, signal?: AbortSignal) =>
  signal ? AbortSignal.any([AbortSignal.timeout(ms), signal]) : AbortSignal.timeout(ms);

async function once<T>(
  url: string,
  headers: Record<string, string>,
  signal: AbortSignal,
  take: (response: Response) => Promise<T>,
): Promise<{ taken: T } | Failure> {
  const response = await fetch(url, { headers, signal });
  const { status } = response;
  if (response.ok) return { taken: await take(response) };
  const text = await response.text();
  const isLimited = status === 429;
  if (isLimited || status >= 500)
    return { reason: `HTTP ${status}`, isLimited, waitMs: retryAfter(response.headers.get('Retry-After')) };
  if (status === 401) throw new StartError(`The source refuses the key (HTTP ${status})`);
  throw new Refused(status, `the source answers HTTP ${status} ${messageIn(text)}`.trim());
}

/** A connection that breaks, at whatever byte. What is no failure of the connection goes on. */
function failureOf(error: Error & { code?: string; syscall?: string }): Failure {
  if (error instanceof StartError || error instanceof Refused) throw error;
  // The disk's own: the file that comes cannot be kept.
  if (error.syscall && /^(open|write|mkdir|link|fsync)$/.test(error.syscall)) throw error;
  const cause = error.cause as { code?: string } | undefined;
  return { reason: `no whole answer (${cause?.code ?? error.code ?? error.name})` };
}

/** Seconds, or a date. */
function retryAfter(text: string | null): number | undefined {
  if (text === null) return undefined;
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

function messageIn(text: string): string {
  try {
    const body = JSON.parse(text);
    return String(body.message ?? body.Message ?? body.detail ?? '').slice(0, 200);
  } catch {
    return '';
  }
}

function urlOf(base: string, path: string, query: Query): string {
  const sent = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  const parameters = new URLSearchParams(sent as [string, string][]).toString();
  return `${base}${path}${parameters && `?${parameters}`}`;
}
