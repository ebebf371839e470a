import { build } from '../../database/builder.ts';
import type { Value } from '../../database/database.ts';
import { quoteName } from '../../database/schema.ts';
import { ApiError, invalid } from '../../errors/api-error.ts';
import { text } from '../columns/columns.ts';
import type { Context } from '../context.ts';
import type { AnyModule, CustomFunction, Input, Prepared } from '../module.ts';
import type { Changed, Data } from '../result.ts';
import { ofClient, reach, type SqlCondition, whereOf } from '../scope.ts';
import { unarchive, update } from './change.ts';
import { create } from './create.ts';

/**
 * The function that creates a record or updates the one that is there already, so that an agent may send what it knows
 * again and again. The record is found within its client by the first of `fields` that is sent, not empty and matches;
 * all of them are look-ups of the module.
 */
export function upsertBy(...fields: [string, ...string[]]): CustomFunction {
  return {
    writes: true,
    level: 2,
    summary: `Updates the record with the same ${fields.join(', else ')} (match=… takes one of them alone), or creates it`,
    fields: { match: text() },
    takesColumns: true,
    run(context, { values: { match, ...values }, ...input }, prepared) {
      return upsert(context, prepared, { ...input, values }, chosen(fields, prepared.module, match));
    },
  };
}

/** What `match` chooses, by the field's name with or without the record's: `asset_mac` or `mac`. */
function chosen(fields: readonly string[], { singular }: AnyModule, match: Value | undefined): readonly string[] {
  if (match === undefined) return fields;
  const field = fields.find((name) => name === match || name === `${singular}_${match}`);
  if (!field) throw invalid('match', `must be one of ${fields.join(', ')}`);
  return [field];
}

/**
 * Answers the id and what happened: created, updated or unchanged. A match that is archived is brought back; only what
 * is sent changes.
 */
async function upsert(context: Context, prepared: Prepared, input: Input, fields: readonly string[]): Promise<Data> {
  const { module } = prepared;
  const clientId = await lockOwner(context, module, input);
  const match = await findMatch(context, prepared, input, fields, clientId);
  if (!match) {
    const { id, ...traces } = await create(context, prepared, input);
    return { ...traces, kind: 'data', data: [{ [module.id]: id, insert_id: id, result: 'created' }] };
  }
  const target: Input = { ...input, id: match.id, clientId: 'self' in module.scope ? match.id : clientId };
  const revived = match.archived ? await unarchive(context, prepared, target) : undefined;
  const updated = await updateIfDifferent(context, prepared, target);
  const log = [...(revived?.log ?? []), ...(updated?.log ?? [])];
  const events = [...(revived?.events ?? []), ...(updated?.events ?? [])];
  const done = log.length > 0 ? 'updated' : 'unchanged';
  return { kind: 'data', data: [{ [module.id]: match.id, result: done }], log, events };
}

/**
 * Two at once that find nothing would both create, and a row that is not there cannot be locked: so what it would
 * belong to is, before anything is read. For a client that is the installation.
 */
async function lockOwner({ database, caller }: Context, { scope }: AnyModule, input: Input): Promise<number> {
  if ('self' in scope) {
    await database.rows(build.selectFrom('settings').select('company_id').forUpdate());
    return 0;
  }
  const clientId = input.clientId ?? caller.clientId;
  await database.rows(build.selectFrom('clients').select('client_id').where('client_id', '=', clientId).forUpdate());
  return clientId;
}

interface Match {
  id: number;
  archived: boolean;
}

async function findMatch(
  context: Context,
  prepared: Prepared,
  input: Input,
  fields: readonly string[],
  clientId: number,
) {
  const { module } = prepared;
  const sent = fields.map((name) => ({ name, value: input.values[name] ?? '' })).filter(({ value }) => value !== '');
  if (sent.length === 0) throw new ApiError('input_missing', `${fields.join(' or ')}: is required`);
  const conditions = [...reach(module, context.caller), ...('self' in module.scope ? [] : ofClient(module, clientId))];
  for (const { name, value } of sent) {
    const matches = await matchesBy(context, prepared, name, value, conditions);
    if (matches.length > 1) throw severalMatch(module, name, matches);
    if (matches[0]) return matches[0];
    // A device with another serial is another device, though a docking station gives it the same MAC or it is called
    // LAPTOP as well.
    if (name === fields[0]) conditions.push({ sql: `COALESCE(${quoteName(name)}, '') = ''`, parameters: [] });
  }
  return undefined;
}

/** The records that match, those in use before archived ones. */
async function matchesBy(
  context: Context,
  prepared: Prepared,
  name: string,
  value: Value,
  conditions: SqlCondition[],
): Promise<Match[]> {
  const { module, archivedAt, lookups } = prepared;
  const lookup = lookups.find(({ by }) => by === name);
  if (!lookup) return [];
  const id = quoteName(module.id);
  const { sql, parameters } = whereOf([
    { sql: `${quoteName(lookup.columns[0] as string)} = ?`, parameters: [value] },
    ...conditions,
  ]);
  // Once each: an asset with two primary interfaces comes twice.
  const rows = await context.database.rows({
    sql: `SELECT DISTINCT ${id}, ${archivedAt ? `${quoteName(archivedAt)} IS NOT NULL` : 'FALSE'} FROM ${prepared.view(lookup.join).from}${sql}
      ORDER BY ${id}`,
    parameters,
  });
  const matches = rows.map(([found, archived]) => ({ id: Number(found), archived: Number(archived) === 1 }));
  const inUse = matches.filter(({ archived }) => !archived);
  return inUse.length > 0 ? inUse : matches;
}

const severalMatch = ({ name: many, id }: AnyModule, name: string, matches: readonly Match[]) =>
  new ApiError(
    'record_duplicate',
    `${name}: several ${many} match (${id} ${matches.map((match) => match.id).join(', ')})`,
  );

async function updateIfDifferent(context: Context, prepared: Prepared, input: Input): Promise<Changed | undefined> {
  try {
    return await update(context, prepared, input);
  } catch (error) {
    if (error instanceof ApiError && error.code === 'record_unchanged') return undefined;
    throw error;
  }
}
