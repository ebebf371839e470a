import { build } from '../../database/builder.ts';
import type { Database } from '../../database/database.ts';
import type { Device } from './device.ts';

// What makers leave in the place of a serial number.
const NO_SERIAL =
  /^(|0+|none|n\/?a|unknown|default string|system serial number|to be filled by o\.?e\.?m\.?|not specified)$/i;

/** The serial number of a device, '' where it is none that tells it from others. */
export const serialOf = ({ serial }: Pick<Device, 'serial'>): string => (NO_SERIAL.test(serial) ? '' : serial);

export type Match = { assetId: number } | { several: string } | undefined;

/**
 * The asset of a client that a device is: by its serial number, else by a MAC, else by its name. One that is another
 * device of the same system already is not taken, nor is one with another serial number.
 */
export async function matchOf(
  database: Database,
  integrationId: number,
  clientId: number,
  device: Device,
): Promise<Match> {
  const serial = serialOf(device);
  const macs = device.interfaces.map(({ mac }) => mac).filter(Boolean);
  const free = build
    .selectFrom('assets')
    .select('asset_id')
    .distinct()
    .where('asset_client_id', '=', clientId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('shim_remote_devices')
            .select('remote_id')
            .whereRef('remote_asset_id', '=', 'asset_id')
            .where('remote_integration_id', '=', integrationId),
        ),
      ),
    )
    .orderBy('asset_archived_at')
    .orderBy('asset_id');
  const sameSerial = free.where('asset_serial', '=', serial);
  const others = serial ? free.where(({ fn, val }) => fn.coalesce('asset_serial', val('')), '=', '') : free;
  const ways = [
    ...(serial ? [{ by: 'serial number', query: sameSerial }] : []),
    ...(macs.length > 0
      ? [
          {
            by: 'MAC',
            query: others
              .innerJoin('asset_interfaces', 'interface_asset_id', 'asset_id')
              // As they are written here, and as other scripts write them.
              .where('interface_mac', 'in', macs.flatMap(spellings)),
          },
        ]
      : []),
    ...(device.name ? [{ by: 'name', query: others.where('asset_name', '=', device.name) }] : []),
  ];
  for (const { by, query } of ways) {
    const found = await database.rows(query.select('asset_archived_at'));
    const inUse = found.filter(([, archivedAt]) => archivedAt === null);
    const matches = inUse.length > 0 ? inUse : found;
    if (matches.length > 1) return { several: by };
    if (matches[0]) return { assetId: Number(matches[0][0]) };
  }
  return undefined;
}

const spellings = (mac: string) => [mac, mac.replaceAll(':', '-'), mac.replaceAll(':', '')];
