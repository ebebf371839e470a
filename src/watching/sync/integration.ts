import { z } from 'zod';
import { build } from '../../database/builder.ts';
import type { Database } from '../../database/database.ts';
import { StartError } from '../../errors/start-error.ts';
import { automate } from './adapters/automate.ts';
import { datto } from './adapters/datto.ts';
import { ninja } from './adapters/ninja.ts';
import { syncro } from './adapters/syncro.ts';
import type { Adapter } from './device.ts';

/** By `integration_provider`, in any letter case. */
const ADAPTERS: Record<string, Adapter> = {
  'connectwise automate': automate,
  'datto rmm': datto,
  ninjarmm: ninja,
  syncro,
};

/** What `integration_settings` may say, as JSON. */
const settings = z
  .object({
    /** Minutes between two runs on the schedule. */
    interval: z.int().min(5).default(60),
    /** Our client, by the other system's name or id of it. Without an entry, the client of the same name. */
    clients: z.record(z.string(), z.int().min(1)).default({}),
    /** Assets of devices that are no longer there are archived. */
    archive: z.boolean().default(false),
    /** Open alerts become tickets, where the other system has any. */
    alerts: z.boolean().default(true),
  })
  .strict();

export interface Integration {
  id: number;
  name: string;
  url: string;
  adapter: Adapter;
  settings: z.infer<typeof settings>;
}

/** The active integrations whose provider is known here, and whose last run is as long ago as they want. */
export async function dueIntegrations(database: Database): Promise<string[]> {
  const rows = await database.rows({
    sql: `SELECT integration_name, integration_provider, integration_settings,
        COALESCE(TIMESTAMPDIFF(MINUTE, integration_synced_at, NOW()), 1000000)
      FROM shim_integrations JOIN shim_integration_secrets ON secret_integration_id = integration_id
      WHERE integration_active = 1 AND integration_archived_at IS NULL`,
    parameters: [],
  });
  return rows.flatMap(([name, provider, text, minutes]) => {
    const { data } = settings.safeParse(parsed(String(text ?? '')));
    const isDue = data && String(provider).toLowerCase() in ADAPTERS && Number(minutes) >= data.interval;
    return isDue ? [String(name)] : [];
  });
}

/** An integration by its name. Throws a StartError that says what is wrong with it. */
export async function integrationNamed(database: Database, name: string): Promise<Integration> {
  const row = await database.first(
    build
      .selectFrom('shim_integrations')
      .selectAll()
      .where('integration_name', '=', name)
      .where('integration_archived_at', 'is', null),
  );
  if (!row) throw new StartError(`There is no integration ${name}`);
  const adapter = ADAPTERS[row.integration_provider.toLowerCase()];
  if (!adapter) throw new StartError(`integration_provider must be one of ${Object.keys(ADAPTERS).join(', ')}`);
  const { data, error } = settings.safeParse(parsed(row.integration_settings ?? ''));
  if (error)
    throw new StartError(`integration_settings: ${error.issues[0]?.path.join('.')} ${error.issues[0]?.message}`);
  return { id: row.integration_id, name, url: safeUrl(row.integration_url ?? ''), adapter, settings: data };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text || '{}');
  } catch {
    return undefined;
  }
}

/** A secret goes over TLS, or stays on this machine. */
function safeUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isLocal = url?.protocol === 'http:' && /^(127\.|localhost$|\[::1\]$)/.test(url.hostname);
  if (!url || (url.protocol !== 'https:' && !isLocal)) throw new StartError('integration_url must be an https URL');
  return text;
}
