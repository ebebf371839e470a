import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../../errors/start-error.ts';
import type { Watching } from '../itself.ts';
import { dueIntegrations } from './integration.ts';
import { sync } from './run.ts';

const TURN_MS = 60_000;

/** Runs each integration when it is due, until it is stopped. Of several processes one has the lease of a run. */
export function startSync(parts: Watching, key: Buffer): { stop(): Promise<void> } {
  const { database, onError } = parts;
  const stopping = new AbortController();
  const { signal } = stopping;
  const run = async () => {
    while (!signal.aborted) {
      try {
        for (const name of await dueIntegrations(database))
          await sync(parts, name, { key, stop: signal }).catch((error) => {
            // Another process has it; what is wrong with the other side stands in the run's log.
            if (!(error instanceof StartError) && !signal.aborted) onError(error);
          });
      } catch (error) {
        onError(error);
      }
      await sleep(TURN_MS, undefined, { signal }).catch(() => {});
    }
  };
  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
