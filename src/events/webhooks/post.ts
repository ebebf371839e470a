import http from 'node:http';
import https from 'node:https';
import { type Guard, guardedLookup, refusalOf } from './addresses.ts';

const TIMEOUT_MS = 10_000;
const ANSWER_CHARACTERS = 1000;
// Of an answer that is longer nothing more is taken.
const ANSWER_BYTES = 65_536;

export interface Answer {
  /** 0: there was no answer, `error` says why. */
  status: number;
  error?: string;
  /** The first 1,000 characters. */
  text: string;
  /** Seconds that `Retry-After` asks for. */
  retryAfter?: number;
}

/**
 * Posts to whoever the guard lets be called. Never throws: whatever went wrong is an answer too. Redirects are not
 * followed.
 */
export type Post = (url: string, body: string, headers: Record<string, string>, stop: AbortSignal) => Promise<Answer>;

export function createPost(guard: Guard): Post {
  const options = { keepAlive: true, maxFreeSockets: 8, lookup: guardedLookup(guard) };
  const agents = { 'http:': new http.Agent(options), 'https:': new https.Agent(options) };
  return async (text, body, headers, stop) => {
    if (!URL.canParse(text)) return { status: 0, error: 'this is no URL', text: '' };
    const url = new URL(text);
    const refusal = refusalOf(url, guard);
    if (refusal) return { status: 0, error: refusal, text: '' };
    const settings = {
      method: 'POST',
      agent: agents[url.protocol as 'http:' | 'https:'],
      headers: { ...headers, 'Content-Length': Buffer.byteLength(body) },
    };
    const bound = boundOf(stop);
    const once = () => exchange(url, settings, body, bound);
    try {
      // A connection that was kept may have been closed by the other side just now.
      return await once().catch((error) => (error.reused ? once() : Promise.reject(error)));
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      return { status: 0, error: bound.isLate ? 'no answer within 10 seconds' : (code ?? message), text: '' };
    } finally {
      bound.clear();
    }
  };
}

/** What ends a request early: its time is over, or the server stops. */
interface Bound {
  isLate: boolean;
  /** The request that is under way. */
  request: http.ClientRequest | undefined;
  clear(): void;
}

/** One timer and one listener: a signal for each request, and one of both, cost more than sending the message. */
function boundOf(stop: AbortSignal): Bound {
  const end = () => bound.request?.destroy(new Error('broken off'));
  const timer = setTimeout(() => {
    bound.isLate = true;
    end();
  }, TIMEOUT_MS);
  stop.addEventListener('abort', end);
  const bound: Bound = {
    isLate: false,
    request: undefined,
    clear() {
      clearTimeout(timer);
      stop.removeEventListener('abort', end);
    },
  };
  return bound;
}

function exchange(url: URL, settings: http.RequestOptions, body: string, bound: Bound): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).request(url, settings, (response) => {
      const chunks: Buffer[] = [];
      let length = 0;
      const end = () => {
        const text = [...Buffer.concat(chunks).toString()].slice(0, ANSWER_CHARACTERS).join('');
        resolve({ status: response.statusCode ?? 0, text, ...retryAfterOf(response.headers['retry-after']) });
      };
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length <= ANSWER_BYTES) return;
        end();
        response.destroy();
      });
      response.on('end', end);
      response.on('error', reject);
    });
    request.on('error', (error: NodeJS.ErrnoException) =>
      reject(Object.assign(error, { reused: request.reusedSocket && error.code === 'ECONNRESET' })),
    );
    bound.request = request;
    request.end(body);
  });
}

/** Seconds, or the seconds until a date. */
function retryAfterOf(header: string | undefined): { retryAfter?: number } {
  if (!header) return {};
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - Date.now()) / 1000);
  return seconds > 0 ? { retryAfter: seconds } : {};
}
