import type { Request } from 'express';
import { ApiError } from '../../src/errors/api-error.ts';
import type { Answer } from '../../src/http/exchange.ts';
import type { Resources } from './resource.ts';

/** `GET /api/`: where every resource is. */
export function rootOf({ method }: Request, resources: Resources, base: string): Answer {
  if (method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS')
    throw new ApiError('method_not_allowed', `Method "${method}" not allowed.`, { Allow: 'GET, HEAD, OPTIONS' });
  const paths = resources.all.flatMap(({ group }) => group.paths);
  return { status: 200, json: JSON.stringify(Object.fromEntries(paths.map((path) => [path, `${base}${path}/`]))) };
}
