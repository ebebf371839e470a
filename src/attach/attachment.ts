import type { AnyModule } from '../core/module.ts';
import { prepare } from '../core/prepared.ts';
import { build } from '../database/builder.ts';
import type { Database } from '../database/database.ts';
import type { Schema } from '../database/schema.ts';

/** What is there to be served, as the start's log line and the doctor say it. */
export interface Attachment {
  generation: string;
  /** ITFlow's own number of its database. */
  version: string;
  modules: string[];
  /** Modules whose table is not there: their paths answer 404. */
  missingModules: string[];
  /** `table.column`: left out of reads, refused by name on writes. */
  missingColumns: string[];
}

/**
 * Recognises a database. Nothing decides by the generation: what is there does, table by table and column by column.
 */
export async function readAttachment(
  database: Database,
  schema: Schema,
  modules: readonly AnyModule[],
): Promise<Attachment> {
  const met = modules.map((module) => ({ module, prepared: prepare(module, schema) }));
  const served = met.flatMap(({ prepared }) => prepared ?? []);
  return {
    generation: generationOf(schema),
    version: await readVersion(database, schema),
    modules: served.map(({ module }) => module.name),
    missingModules: met.filter(({ prepared }) => !prepared).map(({ module }) => module.name),
    missingColumns: served.flatMap(({ module, fields }) =>
      fields.filter((field) => field.missing).map((field) => `${module.table}.${field.name}`),
    ),
  };
}

function generationOf(schema: Schema): string {
  const has = (table: string, column: string) => schema.tables.get(table)?.some(({ name }) => name === column) ?? false;
  if (has('api_keys', 'api_key_user_id')) return 'ITFlow 26.08 or later (keys act as users)';
  if (!has('api_keys', 'api_key_client_id')) return 'not an ITFlow that is known here';
  return has('assets', 'asset_important')
    ? 'ITFlow 25.12 or earlier (keys are tied to clients)'
    : 'ITFlow up to 26.07 (keys are tied to clients)';
}

async function readVersion(database: Database, schema: Schema): Promise<string> {
  if (!schema.tables.has('settings')) return '';
  const settings = await database.first(
    build.selectFrom('settings').select('config_current_database_version as version').limit(1),
  );
  return settings?.version ?? '';
}
