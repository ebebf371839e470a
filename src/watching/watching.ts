import { guardOf } from '../events/webhooks/addresses.ts';
import type { Watching } from './itself.ts';
import { createCheck } from './monitors/check.ts';
import { createRegistry } from './monitors/domain.ts';
import { startMonitors } from './monitors/watch.ts';

interface Settings {
  monitorAllowNetworks: readonly string[];
  rdapUrl?: string | undefined;
}

/** Starts what the server does by itself, as far as the database has the tables for it. */
export function startWatching(parts: Watching, { monitorAllowNetworks, rdapUrl }: Settings): { stop(): Promise<void> } {
  const { tables } = parts.schema;
  const running: { stop(): Promise<void> }[] = [];
  const hasDue = tables.get('shim_monitors')?.some(({ name }) => name === 'monitor_due_at');
  if (tables.has('shim_leases') && hasDue)
    running.push(
      startMonitors({
        ...parts,
        check: createCheck({ guard: guardOf(monitorAllowNetworks) }),
        registry: rdapUrl ? createRegistry(rdapUrl) : undefined,
      }),
    );
  return {
    async stop() {
      await Promise.all(running.map((each) => each.stop()));
    },
  };
}
