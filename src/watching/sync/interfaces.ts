import { build } from '../../database/builder.ts';
import type { Database } from '../../database/database.ts';
import type { Interface } from './device.ts';

/** The interfaces of an asset beside its primary one: each MAC once, with the address that it has now. */
export async function keepInterfaces(
  database: Database,
  assetId: number,
  interfaces: readonly Interface[],
): Promise<void> {
  for (const { name, mac, ip } of interfaces) {
    if (!mac) continue;
    const same = build
      .selectFrom('asset_interfaces')
      .select(['interface_id', 'interface_ip'])
      .where('interface_asset_id', '=', assetId)
      .where('interface_mac', '=', mac);
    const known = await database.first(same);
    const values = { interface_name: name.slice(0, 200) || mac, interface_ip: ip || null };
    if (!known)
      await database.write(
        build
          .insertInto('asset_interfaces')
          .values({ ...values, interface_mac: mac, interface_asset_id: assetId, interface_primary: 0 }),
      );
    else if ((known.interface_ip ?? '') !== ip)
      await database.write(
        build.updateTable('asset_interfaces').set(values).where('interface_id', '=', known.interface_id),
      );
  }
}
