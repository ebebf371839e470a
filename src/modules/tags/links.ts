import { writeLog } from '../../core/audit/audit.ts';
import type { Context } from '../../core/context.ts';
import { mustBeAllowed } from '../../core/execute.ts';
import type { AnyModule, Input, Prepared } from '../../core/module.ts';
import { read } from '../../core/read/read.ts';
import type { Result } from '../../core/result.ts';
import { reach, whereOf } from '../../core/scope.ts';
import { quoteName } from '../../database/schema.ts';
import { ApiError, invalid } from '../../errors/api-error.ts';
import { assets } from '../assets.ts';
import { clients } from '../clients.ts';
import { contacts } from '../contacts.ts';
import { credentials } from '../credentials/credentials.ts';
import { locations } from '../locations.ts';

interface Tagged {
  module: AnyModule;
  table: string;
  record: string;
  tag: string;
}

const tagged = (module: AnyModule): Tagged => ({
  module,
  table: `${module.singular}_tags`,
  record: module.id,
  tag: 'tag_id',
});

/** What ITFlow has tags for, by what a request calls it. */
export const TAGGED: Record<string, Tagged> = {
  client: tagged(clients),
  contact: tagged(contacts),
  location: tagged(locations),
  credential: tagged(credentials),
  asset: { module: assets, table: 'asset_tags', record: 'asset_tag_asset_id', tag: 'asset_tag_tag_id' },
};

/** Reads the tags of a record that exists for the caller. */
export async function readTagsOf(context: Context, input: Input, prepared: Prepared): Promise<Result> {
  const { table, record, tag, id } = await recordOf(context, input, 'read');
  const ids = await context.database.rows({
    sql: `SELECT ${quoteName(tag)} FROM ${quoteName(table)} WHERE ${quoteName(record)} = ?`,
    parameters: [id],
  });
  const where = [{ column: 'tag_id', op: 'in', value: ids.map(([one]) => Number(one)) } as const];
  return read(context, prepared, { ...input, query: { where } });
}

/** Gives a record of the caller's a tag that is there. */
export async function linkTag(context: Context, input: Input): Promise<Result> {
  const { table, record, tag, id, module, clientId } = await recordOf(context, input, 'update');
  const [known] = await context.database.rows({ sql: 'SELECT 1 FROM tags WHERE tag_id = ?', parameters: [input.id] });
  if (!known) throw new ApiError('record_unknown', 'tag_id: there is no such tag');
  const { changed } = await context.database.write({
    sql: `INSERT IGNORE INTO ${quoteName(table)} (${quoteName(record)}, ${quoteName(tag)}) VALUES (?, ?)`,
    parameters: [id, input.id],
  });
  if (changed === 0) throw new ApiError('record_unchanged', `The ${module.singular} has that tag already`);
  return { kind: 'changed', count: 1, log: logOf(context, input, module, id, clientId, 'Link') };
}

/** Takes a tag from a record of the caller's. */
export async function unlinkTag(context: Context, input: Input): Promise<Result> {
  const { table, record, tag, id, module, clientId } = await recordOf(context, input, 'update');
  const { changed } = await context.database.write({
    sql: `DELETE FROM ${quoteName(table)} WHERE ${quoteName(record)} = ? AND ${quoteName(tag)} = ?`,
    parameters: [id, input.id],
  });
  if (changed === 0) throw new ApiError('record_unchanged', `The ${module.singular} has no such tag`);
  return { kind: 'changed', count: 1, log: logOf(context, input, module, id, clientId, 'Unlink') };
}

/**
 * The record that is meant, locked for a write. Refused where the caller may not do that to it, or it does not exist
 * for the caller.
 */
async function recordOf(context: Context, { values }: Input, name: 'read' | 'update') {
  const { database, schema, caller } = context;
  const found = TAGGED[String(values.record_type).toLowerCase()];
  if (!found || !schema.tables.has(found.table))
    throw invalid('record_type', `must be one of ${Object.keys(TAGGED).join(', ')}`);
  const { module } = found;
  const { permission, scope } = module;
  const level = name === 'read' ? 1 : 2;
  const demand = { moduleName: module.name, name, permission, level, writes: level > 1 } as const;
  mustBeAllowed(caller, demand, undefined);
  const id = Number(values.record_id ?? 0);
  const client = 'column' in scope ? scope.column : module.id;
  const { sql, parameters } = whereOf([
    { sql: `${quoteName(module.id)} = ?`, parameters: [id] },
    ...reach(module, caller),
  ]);
  const [row] = await database.rows({
    sql: `SELECT ${quoteName(client)} FROM ${quoteName(module.table)}${sql}${level > 1 ? ' FOR UPDATE' : ''}`,
    parameters,
  });
  if (!row) throw new ApiError('record_unknown', `record_id: there is no such ${module.singular}`);
  mustBeAllowed(caller, demand, Number(row[0]));
  return { ...found, id, clientId: Number(row[0]) };
}

function logOf(context: Context, input: Input, module: AnyModule, id: number, clientId: number, action: string) {
  const name = `${input.id} of ${module.singular} ${id}`;
  return writeLog(context, { type: 'Tag', action, name, clientId, entityId: input.id });
}
