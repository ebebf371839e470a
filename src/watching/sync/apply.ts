import { createHash } from 'node:crypto';
import { typedValues } from '../../core/columns/typed.ts';
import type { Context } from '../../core/context.ts';
import { execute } from '../../core/execute.ts';
import { NOTHING } from '../../core/module.ts';
import type { Operation } from '../../core/operation.ts';
import { build } from '../../database/builder.ts';
import type { Device, Interface } from './device.ts';
import type { Integration } from './integration.ts';
import { keepInterfaces } from './interfaces.ts';
import { matchOf, serialOf } from './match.ts';

/** What a run needs for each of its devices. */
export interface Job {
  context: Context;
  integration: Integration;
  runId: number;
  isDryRun: boolean;
  operation(name: string): Operation;
}

export interface Applied {
  action: 'created' | 'updated' | 'unchanged' | 'skipped';
  assetId: number;
  /** What changed, or why nothing was done. */
  note: string;
}

/** What is written of a device: the same text means that nothing is to be done. */
export const writtenOf = ({ lastSeen: _, details: __, ...device }: Device): string =>
  createHash('sha1').update(JSON.stringify(device)).digest('hex');

/**
 * Makes an asset of a device, or brings its asset up to date, and notes which one it is, in one transaction: whatever
 * dies, a device has one asset.
 */
export async function applyDevice(job: Job, device: Device, clientId: number): Promise<Applied> {
  // Before the transaction, which must not wait for another machine.
  const full = { ...device, ...(await device.details?.()) };
  return job.context.database.transaction(async (database) => {
    const context = { ...job.context, database };
    const { integration, runId, isDryRun, operation } = job;
    const assetId = await assetOf(context, integration.id, clientId, full);
    if (typeof assetId === 'string') return { action: 'skipped', assetId: 0, note: assetId };
    const wanted = { ...fieldsOf(full), ...(await locationOf(job, context, clientId, full.location)) };
    const changes = assetId ? await differences(context, assetId, wanted) : wanted;
    const isChanged = Object.keys(changes).length > 0;
    const note = Object.entries(changes)
      .map(([name, value]) => `${name.replace('asset_', '')}: ${value}`)
      .join(', ');
    const action = assetId ? (isChanged ? 'updated' : 'unchanged') : 'created';
    if (isDryRun) return { action, assetId: assetId ?? 0, note };
    const id = await write(context, operation, assetId, clientId, changes);
    await keepInterfaces(database, id, full.interfaces.slice(1));
    const remote = { remote_asset_id: id, remote_written: writtenOf(device), remote_run_id: runId };
    await database.write(
      build
        .insertInto('shim_remote_devices')
        .values({ remote_integration_id: integration.id, remote_device: device.id, ...remote })
        .onDuplicateKeyUpdate(remote),
    );
    return { action, assetId: id, note };
  });
}

/** The asset that it was the last time, else one that matches. A text says why there must be none. */
async function assetOf(context: Context, integrationId: number, clientId: number, device: Device) {
  const known = await context.database.first(
    build
      .selectFrom('shim_remote_devices')
      .innerJoin('assets', 'asset_id', 'remote_asset_id')
      .select('asset_id')
      .where('remote_integration_id', '=', integrationId)
      .where('remote_device', '=', device.id)
      .forUpdate(),
  );
  if (known) return known.asset_id;
  const match = await matchOf(context.database, integrationId, clientId, device);
  if (match && 'several' in match) return `several assets have its ${match.several}`;
  return match?.assetId;
}

type Fields = Record<string, string | number>;

/** What is known of it. What the other system does not say leaves ours as it is. */
function fieldsOf(device: Device): Fields {
  const [primary] = device.interfaces as [Interface?];
  const all = {
    asset_name: device.name.slice(0, 200),
    asset_type: device.type.slice(0, 200),
    asset_make: device.make.slice(0, 200),
    asset_model: device.model.slice(0, 200),
    asset_serial: serialOf(device).slice(0, 200),
    asset_os: device.os.slice(0, 200),
    asset_ip: primary?.ip ?? '',
    asset_mac: primary?.mac ?? '',
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

/** The location of that name, made where there is none. */
async function locationOf(
  { isDryRun, operation }: Job,
  context: Context,
  clientId: number,
  name: string,
): Promise<Fields> {
  if (!name) return {};
  const row = await context.database.first(
    build
      .selectFrom('locations')
      .select('location_id')
      .where('location_client_id', '=', clientId)
      .where('location_name', '=', name)
      .where('location_archived_at', 'is', null),
  );
  if (row) return { asset_location_id: row.location_id };
  if (isDryRun) return { asset_location_id: `(new) ${name}` };
  const create = operation('locations/create');
  const values = typedValues(create.fields, { location_name: name.slice(0, 200) });
  const made = await execute(context, create, { ...NOTHING, clientId, values });
  return made.kind === 'created' ? { asset_location_id: made.id } : {};
}

async function differences({ database }: Context, assetId: number, wanted: Fields): Promise<Fields> {
  const row = await database.first<Record<string, unknown>>(
    build
      .selectFrom('assets')
      .leftJoin('asset_interfaces', (join) =>
        join.onRef('interface_asset_id', '=', 'asset_id').on('interface_primary', '=', 1),
      )
      .selectAll('assets')
      .select(['interface_ip as asset_ip', 'interface_mac as asset_mac'])
      .where('asset_id', '=', assetId),
  );
  return Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => String(row?.[name] ?? '') !== String(value)),
  );
}

async function write(
  context: Context,
  operation: Job['operation'],
  assetId: number | undefined,
  clientId: number,
  changes: Fields,
): Promise<number> {
  if (assetId === undefined) {
    const create = operation('assets/create');
    // ITFlow's form wants a name and a type.
    const values = typedValues(create.fields, { asset_name: '(no name)', asset_type: 'Other', ...changes });
    const made = await execute(context, create, { ...NOTHING, clientId, values });
    return made.kind === 'created' ? made.id : 0;
  }
  if (Object.keys(changes).length > 0) {
    const update = operation('assets/update');
    await execute(context, update, { ...NOTHING, id: assetId, values: typedValues(update.fields, changes) });
  }
  return assetId;
}

/** Notes when devices were seen, whether they have changed or not. */
export async function noteSeen({ context, integration, runId }: Job, devices: readonly Device[]): Promise<void> {
  await context.database.transaction(async (database) => {
    for (const { id, lastSeen } of devices)
      await database.write({
        sql: `UPDATE shim_remote_devices SET remote_run_id = ?,
          remote_last_seen_at = CONVERT_TZ(?, '+00:00', @@session.time_zone)
          WHERE remote_integration_id = ? AND remote_device = ?`,
        parameters: [runId, lastSeen?.toISOString().slice(0, 19).replace('T', ' ') ?? null, integration.id, id],
        prepared: true,
      });
  });
}
