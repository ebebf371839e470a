import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { execute } from '../../core/execute.ts';
import { NOTHING } from '../../core/module.ts';
import { build, NOW } from '../../database/builder.ts';
import type { Database } from '../../database/database.ts';
import { ApiError } from '../../errors/api-error.ts';
import { StartError } from '../../errors/start-error.ts';
import { itself, operationNamed, type Watching } from '../itself.ts';
import { lease, RENEW_MS, release } from '../lease.ts';
import { applyAlerts } from './alerts.ts';
import { type Applied, applyDevice, type Job, noteSeen, writtenOf } from './apply.ts';
import { archiveGone } from './archive.ts';
import { clientsOf } from './clients.ts';
import type { Device } from './device.ts';
import { type Integration, integrationNamed } from './integration.ts';
import { beginRun, type Counts, endRun, keepRun } from './log.ts';
import { connectRemote, type Send } from './remote.ts';
import { readSecret } from './secrets.ts';

export interface SyncOptions {
  key: Buffer;
  stop: AbortSignal;
  isDryRun?: boolean;
  /** Told of each device that is not as it was, or was passed over. */
  onDevice?(device: Device, applied: Applied): void;
}

type Parts = Pick<Watching, 'database' | 'schema' | 'operations'>;

/**
 * Brings the devices of another system into ours. One run of an integration at a time; one that was broken off goes on
 * with the page that it was at.
 */
export async function sync(parts: Parts, name: string, options: SyncOptions): Promise<Counts> {
  const { database } = parts;
  const integration = await integrationNamed(database, name);
  const secret = await readSecret(database, options.key, integration);
  const [self, work] = [randomUUID(), `sync ${integration.id}`];
  if (!(await lease(database, work, self))) throw new StartError(`${name} is being synchronized by another process`);
  // A long wait that the other side asks for must not cost the lease; one that is lost ends the run.
  const lost = new AbortController();
  const renewing = setInterval(
    () =>
      void lease(database, work, self).then(
        (isOurs) => isOurs || lost.abort(),
        () => {},
      ),
    RENEW_MS,
  );
  const stop = AbortSignal.any([options.stop, lost.signal]);
  try {
    const send = connectRemote(integration.url, integration.adapter.login(secret), stop);
    return await run(parts, integration, send, { ...options, stop });
  } finally {
    clearInterval(renewing);
    await release(database, work, self).catch(() => {});
  }
}

async function run(parts: Parts, integration: Integration, send: Send, options: SyncOptions): Promise<Counts> {
  const { database } = parts;
  const { isDryRun = false, stop } = options;
  const log = await beginRun(database, integration.id, isDryRun);
  const context = itself(parts, `sync ${integration.name}`);
  const job: Job = { context, integration, runId: log.id, isDryRun, operation: (of) => operationNamed(parts, of) };
  try {
    const clientIdOf = await clientsOf(database, integration);
    do {
      const page = await integration.adapter.devices(send, log.cursor);
      await applyPage(job, page.items, clientIdOf, log, options);
      log.cursor = page.next;
      stop.throwIfAborted();
      if (!isDryRun) await keepRun(database, log);
    } while (log.cursor !== undefined);
    if (isDryRun) return log;
    if (integration.settings.archive) log.archived += await archiveGone(job);
    if (integration.settings.alerts && integration.adapter.alerts) log.tickets += await applyAlerts(job, send);
    await endRun(database, log, 'done');
    await noteSynced(job);
    return log;
  } catch (error) {
    if (!isDryRun && !stop.aborted) await endRun(database, log, 'failed', reasonOf(error));
    throw error;
  }
}

/** Of an answer that is not as documented: where, and not what was there. */
const reasonOf = (error: unknown) =>
  (error instanceof z.ZodError ? z.prettifyError(error) : String((error as Error).message)).slice(0, 1000);

async function applyPage(
  job: Job,
  devices: readonly Device[],
  clientIdOf: (device: Device) => number | undefined,
  log: Counts,
  { stop, onDevice }: SyncOptions,
): Promise<void> {
  const written = await writtenBefore(job.context.database, job.integration.id, devices);
  for (const device of devices) {
    stop.throwIfAborted();
    log.devices++;
    if (written.get(device.id) === writtenOf(device)) continue;
    const clientId = clientIdOf(device);
    const applied = clientId
      ? await applyDevice(job, device, clientId).catch(refused)
      : ({ action: 'skipped', assetId: 0, note: `no client is called ${device.client.name}` } as const);
    if (applied.action === 'skipped') log.notes.push(`${device.name || device.id}: ${applied.note}`);
    if (applied.action !== 'unchanged') log[applied.action]++;
    onDevice?.(device, applied);
  }
  // Those that were passed over too: they are not gone.
  if (!job.isDryRun) await noteSeen(job, devices);
}

/** What cannot be stored of one device must not keep the others out. */
function refused(error: unknown): Applied {
  if (error instanceof ApiError && error.status < 500) return { action: 'skipped', assetId: 0, note: error.message };
  throw error;
}

/** Those whose asset is gone are written again. */
async function writtenBefore(database: Database, integrationId: number, devices: readonly Device[]) {
  if (devices.length === 0) return new Map<string, string>();
  const rows = await database.rows(
    build
      .selectFrom('shim_remote_devices')
      .innerJoin('assets', 'asset_id', 'remote_asset_id')
      .select(['remote_device', 'remote_written'])
      .where('remote_integration_id', '=', integrationId)
      .where(
        'remote_device',
        'in',
        devices.map(({ id }) => id),
      ),
  );
  return new Map(rows.map(([id, written]) => [String(id), String(written)]));
}

/** Silent: that is no news of an integration. */
async function noteSynced({ context, integration, operation }: Job): Promise<void> {
  const set = build.updateTable('shim_integrations').set({ integration_synced_at: NOW });
  await execute(
    context,
    {
      ...operation('integrations/update'),
      run: async ({ database }) => {
        const { changed } = await database.write(set.where('integration_id', '=', integration.id));
        return { kind: 'changed', count: changed, log: [] };
      },
    },
    NOTHING,
  );
}
