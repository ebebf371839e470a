import type { Request } from 'express';
import { ApiError } from '../../src/errors/api-error.ts';
import { readBody } from '../../src/http/body.ts';
import { basicIn } from '../../src/http/request.ts';
import type { Sent } from './resource.ts';

const MOST_PARAMETERS = 1000;
/** No source says what the key is called, so it is taken by any name that a script may have for it. */
export const KEY_NAMES = ['apikey', 'api_key', 'appkey', 'app_key', 'key'];
export const KEY_HEADERS = ['apikey', 'x-api-key', 'x-app-key', 'app-key'];

interface Received {
  key: string | undefined;
  sent: Sent;
}

/** The query and the body, JSON or a form, as one; the body counts where both have a name. The key is taken out. */
export async function received(request: Request): Promise<Received> {
  const query = new URL(request.url, 'http://clientexec').searchParams;
  const all = new Map<string, unknown>([...query, ...bodyOf((await readBody(request)).toString())]);
  if (all.size > MOST_PARAMETERS)
    throw new ApiError('input_invalid', `There are more than ${MOST_PARAMETERS} parameters`);
  const isKey = (name: string) => KEY_NAMES.includes(name.toLowerCase());
  const entries = [...all];
  const shown = entries.find(([name]) => isKey(name))?.[1];
  // What is null is not there. `__proto__` would not become a name of the object, and so be overlooked.
  const sent = entries.filter(([name, value]) => !isKey(name) && value !== null);
  return {
    key: keyIn(request) ?? (typeof shown === 'string' && shown ? shown : undefined),
    sent: Object.assign(Object.create(null), Object.fromEntries(sent)),
  };
}

function keyIn(request: Request): string | undefined {
  for (const name of KEY_HEADERS) {
    const value = request.headers[name];
    if (typeof value === 'string' && value) return value;
  }
  const basic = basicIn(request);
  // The key is the name; what stands for a password does not count.
  return basic === undefined ? undefined : Buffer.from(basic, 'base64').toString().split(':')[0] || undefined;
}

function bodyOf(text: string): [string, unknown][] {
  if (text.trim() === '') return [];
  if (!/^\s*[{["]/.test(text)) return [...new URLSearchParams(text)];
  const body = parsed(text);
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new ApiError('input_invalid', 'The body must be a JSON object');
  return Object.entries(body);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ApiError('input_invalid', 'The body is no JSON', {}, { cause });
  }
}
