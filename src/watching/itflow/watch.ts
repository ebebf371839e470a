import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AnyModule } from '../../core/module.ts';
import type { Watching } from '../itself.ts';
import { lease, release } from '../lease.ts';
import { lookForChanges, lookForDeletes, noteAll } from './look.ts';
import { type Stamped, stampedModules } from './stamped.ts';

const LEASE = 'itflow';
const LOOK_MS = 2_000;
/** To compare all ids is dearer, so it is done less often. */
const DELETES_MS = 60_000;

/** Makes events of what ITFlow's own pages write, until it is stopped. Of several processes one does. */
export function startItflowWatch(parts: Watching, modules: readonly AnyModule[]): { stop(): Promise<void> } {
  const { database, schema, onError } = parts;
  const self = randomUUID();
  const stopping = new AbortController();
  const { signal } = stopping;
  const watched = stampedModules(modules, schema);
  let deletesAt = 0;

  /** Each module for itself: what is wrong with one table does not keep the others from being looked at. */
  const each = async (look: (stamped: Stamped) => Promise<boolean>) => {
    for (const stamped of watched)
      try {
        while (!signal.aborted && (await look(stamped)));
      } catch (error) {
        onError(error);
      }
  };
  const turn = async () => {
    if (!(await lease(database, LEASE, self))) return;
    await each(async (stamped) => {
      await noteAll(database, stamped);
      return lookForChanges(database, schema, stamped);
    });
    if (Date.now() - deletesAt < DELETES_MS) return;
    deletesAt = Date.now();
    await each((stamped) => lookForDeletes(database, schema, stamped));
  };
  const run = async () => {
    while (!signal.aborted) {
      await turn().catch(onError);
      await sleep(LOOK_MS, undefined, { signal }).catch(() => {});
    }
    await release(database, LEASE, self).catch(onError);
  };
  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
