import { setTimeout as sleep } from 'node:timers/promises';
import { isConflict, isLockTimeout, isLost, isNotReady } from './errors.ts';
import { UncertainCommit } from './transaction.ts';

/** As long as a cluster takes to find out that a node is gone. */
const PATIENCE_MS = 5_000;
const LONGEST_PAUSE_MS = 200;

interface Options {
  /** Several nodes: another may answer what one does not, and two that write the same row meet at the commit. */
  isCluster: boolean;
  /** Done once, however often it is done: it may be tried again even if it may have been committed. */
  isOnce?: boolean;
}

/**
 * Does work again, from its start, where the database has undone it: a deadlock or a lock that was waited for in vain
 * once more; on a cluster also a conflict with another node's write, and what was under way on a node that is lost,
 * until that has taken too long.
 */
export async function withRetry<T>(work: () => Promise<T>, { isCluster, isOnce = false }: Options): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  for (let tries = 1; ; tries++)
    try {
      return await work();
    } catch (error) {
      const isLast = isCluster && !isLockTimeout(error) ? performance.now() > end : tries > 1;
      if (isLast || !mayTryAgain(error, { isCluster, isOnce })) throw error;
      // At random, so that those who met do not meet again.
      if (isCluster) await sleep(Math.random() * Math.min(5 * 2 ** tries, LONGEST_PAUSE_MS));
    }
}

function mayTryAgain(error: unknown, { isCluster, isOnce = false }: Options): boolean {
  if (error instanceof UncertainCommit) return isCluster && isOnce;
  if (isConflict(error) || isLockTimeout(error)) return true;
  return isCluster && (isNotReady(error) || isLost(error));
}
