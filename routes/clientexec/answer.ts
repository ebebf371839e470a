import type { ApiError } from '../../src/errors/api-error.ts';
import type { Answer } from '../../src/http/exchange.ts';
import type { Field, Resource } from './resource.ts';

/** What every answer begins with: when, and how long it took. */
export const timesSince = (startedAt: number) => ({
  timestamp: Math.floor(Date.now() / 1000),
  elapsed: ((performance.now() - startedAt) / 1000).toFixed(3),
});

export const SUCCESS = { success: true, failure: false } as const;

/** A refusal in this door's own form, with the names that the caller knows. */
export function refusalOf(error: ApiError, startedAt: number, resource: Resource | undefined): Answer {
  const { status, headers, field } = error;
  const isIt = ({ column, alsoIn = [] }: Field) => field !== undefined && [column, ...alsoIn].includes(field);
  const name = Object.entries(resource?.fields ?? {}).find(([, each]) => isIt(each))?.[0];
  const message = field && name ? error.message.replace(field, name) : error.message;
  const verdict = { success: false, failure: true, error: true };
  return { status, json: JSON.stringify({ ...timesSince(startedAt), message, ...verdict }), headers };
}
