import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../errors/start-error.ts';

const TRIES = 20;

export type Fields = Record<string, unknown>;
/** A record as the API answers it: every value a text or null. */
export type RemoteRow = Record<string, string | null>;
export interface Envelope {
  success: string;
  message?: string;
  data?: RemoteRow[];
  total?: number;
}

/** Somebody's ITFlow API, this server's or the PHP one. */
export interface Remote {
  /**
   * `name` is `module/function`. The PHP server looks for the key in the query of a read and in the body of a write.
   */
  read(name: string, query: Fields): Promise<Envelope>;
  write(name: string, body: Fields, idempotencyKey?: string): Promise<Envelope>;
  /** Whether a write that is sent again with its Idempotency-Key is done once. The PHP server ignores that header. */
  keepsIdempotencyKeys(): Promise<boolean>;
}

/** One that is only read. */
export type Reads = Pick<Remote, 'read'>;

/** Throws a StartError for whatever is no envelope: no connection, no ITFlow there, a key that is refused. */
export function connect({
  url,
  key,
  decryptPassword,
}: {
  url: string;
  key: string;
  decryptPassword: string | undefined;
}): Remote {
  const base = url.replace(/\/+$/, '');
  const secrets = { api_key: key, ...(decryptPassword ? { api_key_decrypt_password: decryptPassword } : {}) };
  return {
    read(name, query) {
      const sent = Object.entries({ ...query, ...secrets }).map(
        ([field, value]) => [field, String(value)] as [string, string],
      );
      return call(name, `${base}/api/v1/${name}.php?${new URLSearchParams(sent)}`, {});
    },
    write(name, body, idempotencyKey) {
      const headers = {
        'Content-Type': 'application/json',
        ...(idempotencyKey ? { 'Idempotency-Key': idempotencyKey } : {}),
      };
      return call(name, `${base}/api/v1/${name}.php`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ ...body, ...secrets }),
      });
    },
    async keepsIdempotencyKeys() {
      const response = await fetch(`${base}/openapi.json`).catch(() => undefined);
      return response?.ok === true && (await response.text()).includes('"Idempotency-Key"');
    },
  };
}

async function call(name: string, url: string, request: RequestInit): Promise<Envelope> {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(url, request).catch((error) => {
      throw new StartError(`${name}: the server cannot be reached (${error.cause?.code ?? error.message})`);
    });
    // Refused before anything was done, so it may be sent again.
    if (response.status === 429 && attempt < TRIES) {
      await sleep(1000 * Number(response.headers.get('Retry-After') ?? 1));
      continue;
    }
    const text = await response.text();
    const envelope = envelopeOf(text);
    if (!envelope || response.status === 401 || response.status === 403 || response.status >= 500)
      throw new StartError(`${name}: HTTP ${response.status} ${envelope?.message ?? text.slice(0, 100)}`.trim());
    return envelope;
  }
}

function envelopeOf(text: string): Envelope | undefined {
  try {
    const envelope = JSON.parse(text);
    return typeof envelope?.success === 'string' ? envelope : undefined;
  } catch {
    return undefined;
  }
}
