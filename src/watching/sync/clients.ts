import { build } from '../../database/builder.ts';
import type { Database } from '../../database/database.ts';
import type { Device } from './device.ts';
import type { Integration } from './integration.ts';

/**
 * Which client of ours a device is of: the one that the settings name for its client there, else the one of the same
 * name. None is ever made: a wrong name would become a customer.
 */
export async function clientsOf(
  database: Database,
  { settings }: Integration,
): Promise<(device: Device) => number | undefined> {
  const rows = await database.rows(
    build.selectFrom('clients').select(['client_id', 'client_name']).where('client_archived_at', 'is', null),
  );
  const byName = new Map(rows.map(([id, name]) => [folded(String(name)), Number(id)]));
  const ids = new Set(rows.map(([id]) => Number(id)));
  return ({ client }) => {
    const named = settings.clients[client.id] ?? settings.clients[client.name];
    if (named !== undefined) return ids.has(named) ? named : undefined;
    return client.name ? byName.get(folded(client.name)) : undefined;
  };
}

const folded = (name: string) => name.trim().toLowerCase();
