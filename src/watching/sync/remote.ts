import { setTimeout as sleep } from 'node:timers/promises';

const TIMEOUT_MS = 60_000;
const ATTEMPTS = 6;
const LONGEST_WAIT_SECONDS = 600;

export interface Request {
  path: string;
  method?: 'POST';
  query?: Record<string, string | number>;
  headers?: Record<string, string>;
  body?: string;
}

/** Sends a request and answers the JSON that comes. */
export type Send = (request: Request) => Promise<unknown>;

/** What a request is authorized by, got anew when the other side takes it no more. */
export type Login = (send: Send) => Promise<Record<string, string>>;

/** The other side has said no, or nothing that can be read, again and again. */
export class RemoteError extends Error {}

/**
 * Speaks to another system as one that means to be let in again: it waits as long as it is told to, tries again what
 * failed on the other side or came broken, and logs in anew where a token has ended.
 */
export function connectRemote(base: string, login: Login, stop: AbortSignal): Send {
  let authorization: Record<string, string> | undefined;
  const open: Send = (request) => attempts(request, async () => undefined);
  return (request) =>
    attempts(request, async (isRefused) => {
      if (isRefused) authorization = undefined;
      authorization ??= await login(open);
      return authorization;
    });

  async function attempts(
    request: Request,
    headersOf: (isRefused: boolean) => Promise<Record<string, string> | undefined>,
  ): Promise<unknown> {
    let trouble = '';
    let isRefused = false;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const headers = { ...request.headers, ...(await headersOf(isRefused)) };
      const answer = await exchange(base, { ...request, headers }, stop);
      if ('json' in answer) return answer.json;
      ({ trouble } = answer);
      if (answer.status === 401 && isRefused) break;
      isRefused = answer.status === 401;
      if (answer.isFinal) break;
      if (attempt < ATTEMPTS && !isRefused)
        await sleep(1000 * (answer.wait ?? 2 ** attempt / 10), undefined, { signal: stop });
    }
    throw new RemoteError(`${request.path}: ${trouble}`);
  }
}

type Answer = { json: unknown } | { trouble: string; status: number; isFinal: boolean; wait?: number | undefined };

async function exchange(
  base: string,
  { path, method, query, headers, body }: Request,
  stop: AbortSignal,
): Promise<Answer> {
  const url = new URL(base.replace(/\/$/, '') + path);
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, String(value));
  try {
    const response = await fetch(url, {
      method: method ?? 'GET',
      headers: { Accept: 'application/json', ...headers },
      // A redirect might take the secret elsewhere.
      redirect: 'error',
      signal: AbortSignal.any([stop, AbortSignal.timeout(TIMEOUT_MS)]),
      ...(body !== undefined && { body }),
    });
    const text = await response.text();
    const { status } = response;
    if (response.ok) return { json: JSON.parse(text) };
    const isFinal = status < 500 && status !== 429 && status !== 401;
    return { trouble: `answered ${status}`, status, isFinal, wait: waitOf(response.headers.get('retry-after')) };
  } catch (error) {
    if (stop.aborted) throw error;
    const isBroken = error instanceof SyntaxError;
    const { cause, message } = error as Error;
    const reason = isBroken ? 'the answer is no JSON' : ((cause as NodeJS.ErrnoException)?.code ?? message);
    return { trouble: reason, status: 0, isFinal: false };
  }
}

/** Seconds, or the seconds until a date. */
function waitOf(header: string | null): number | undefined {
  if (!header) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return seconds >= 0 ? Math.min(seconds, LONGEST_WAIT_SECONDS) : undefined;
}
