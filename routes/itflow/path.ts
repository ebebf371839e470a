import type { Operation } from '../../src/core/operation.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { didYouMean } from '../../src/errors/suggest.ts';

const PREFIX = '/api/v1/';

export const isItflowPath = (path: string): boolean => path.startsWith(PREFIX) || normalised(path).startsWith(PREFIX);

/** The operation at `/api/v1/<module>/<function>.php`. */
export function operationAt(path: string, operations: ReadonlyMap<string, Operation>): Operation {
  const operation = operations.get(nameOf(path)) ?? operations.get(nameOf(normalised(path)));
  if (operation) return operation;
  const meant = didYouMean(nameOf(path), operations.keys()) || '. Paths are /api/v1/<module>/<function>.php';
  throw new ApiError('path_unknown', `There is no such function${meant}`);
}

/** `/api/v1/assets/read.php` → `assets/read` */
const nameOf = (path: string) =>
  path.startsWith(PREFIX) && path.endsWith('.php') ? path.slice(PREFIX.length, -'.php'.length) : '';

/** Doubled slashes and percent-encoding work, as behind a web server; letter case counts. */
function normalised(path: string): string {
  if (!path.includes('//') && !path.includes('%')) return path;
  try {
    return decodeURIComponent(path).replace(/\/{2,}/g, '/');
  } catch {
    return path;
  }
}
