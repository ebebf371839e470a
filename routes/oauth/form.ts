import type { Request } from 'express';
import { ApiError } from '../../src/errors/api-error.ts';
import { readBody } from '../../src/http/body.ts';

const MOST_BYTES = 65_536;

/** The fields of a query or a form; '' for what was not sent. A name that comes twice is refused (RFC 6749, 3.1). */
export class Fields {
  readonly #values: URLSearchParams;

  constructor(text: string) {
    this.#values = new URLSearchParams(text);
    for (const name of this.#values.keys())
      if (this.#values.getAll(name).length > 1) throw new ApiError('input_invalid', `${name}: was sent twice`);
  }

  get(name: string): string {
    return this.#values.get(name) ?? '';
  }

  need(name: string): string {
    const value = this.get(name);
    if (!value) throw new ApiError('input_missing', `${name} is required`);
    return value;
  }
}

export async function formOf(request: Request): Promise<Fields> {
  if (!request.is('application/x-www-form-urlencoded'))
    throw new ApiError('input_invalid', 'The body must be application/x-www-form-urlencoded');
  const body = await readBody(request);
  if (body.length > MOST_BYTES) throw new ApiError('body_too_large', 'The form is larger than 64 kB');
  return new Fields(body.toString());
}

export function queryTextOf({ url }: Request): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start + 1);
}
