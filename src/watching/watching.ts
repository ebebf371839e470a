import { hasOutbox } from '../events/outbox.ts';
import { guardOf } from '../events/webhooks/addresses.ts';
import { modules } from '../modules/index.ts';
import { startItflowWatch } from './itflow/watch.ts';
import type { Watching } from './itself.ts';
import { createCheck } from './monitors/check.ts';
import { createRegistry } from './monitors/domain.ts';
import { startMonitors } from './monitors/watch.ts';
import { startSync } from './sync/schedule.ts';
import { secretsKeyOf } from './sync/secrets.ts';

interface Settings {
  monitorAllowNetworks: readonly string[];
  rdapUrl?: string | undefined;
  secretsKey?: string | undefined;
  secretsKeyFile?: string | undefined;
  watchItflow: boolean;
}

/** Starts what the server does by itself, as far as the database has the tables for it. */
export function startWatching(parts: Watching, settings: Settings): { stop(): Promise<void> } {
  const { monitorAllowNetworks, rdapUrl, watchItflow } = settings;
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
  const key = secretsKeyOf(settings);
  if (key && tables.has('shim_leases') && tables.has('shim_sync_runs')) running.push(startSync(parts, key));
  if (watchItflow && tables.has('shim_leases') && tables.has('shim_watched') && hasOutbox(parts.schema))
    running.push(startItflowWatch(parts, modules));
  return {
    async stop() {
      await Promise.all(running.map((each) => each.stop()));
    },
  };
}
