import type { Row } from '../../database/database.ts';
import { quoteName } from '../../database/schema.ts';
import { ApiError, invalid } from '../../errors/api-error.ts';
import { didYouMean } from '../../errors/suggest.ts';
import type { Caller } from '../caller.ts';
import type { Context } from '../context.ts';
import type { AnyModule, Prepared, Related } from '../module.ts';
import type { Included } from '../result.ts';
import { isAnyOf, isOneOf, reach, type SqlCondition, whereOf } from '../scope.ts';
import type { View } from '../view.ts';
import { columnOf, positionOf } from './conditions.ts';
import { orderOf } from './order.ts';
import type { Query } from './query.ts';
import { exact, PAGE_ROWS } from './rows.ts';

const DEEPEST = 2;
const MOST_PATHS = 20;
/** Records of one relation in one answer. */
const MOST_RECORDS = 10_000;

/** Refuses what cannot be included, before anything is read: no such relation, or one that the caller may not read. */
export function mustBeIncludable(caller: Caller, prepared: Prepared, { include: paths = [], page }: Query): void {
  if (paths.length > 0 && page && page.limit > PAGE_ROWS)
    throw invalid('limit', `must be ${PAGE_ROWS} at most with include`, page.limit);
  if (paths.length > MOST_PATHS) throw invalid('include', `must be ${MOST_PATHS} relations at most`);
  for (const path of paths) {
    const names = path.split('.');
    if (names.length > DEEPEST) throw invalid('include', `goes ${DEEPEST} levels deep at most`, path);
    let from = prepared;
    for (const name of names) {
      from = relationOf(from, name).to;
      mustBeReadable(caller, from.module);
    }
  }
}

export function mustBeReadable(caller: Caller, { name: moduleName, permission }: AnyModule): void {
  if (!caller.may({ moduleName, name: 'read', permission, level: 1, writes: false }))
    throw new ApiError('forbidden', `This key may not read ${moduleName}`);
}

export function relationOf(prepared: Prepared, name: string): Related {
  const relations = prepared.relations();
  const related = relations.get(name);
  if (related) return related;
  const known = [...relations.keys()];
  const meant = didYouMean(name, known) || (known.length ? `. There are ${known.join(', ')}` : '');
  throw new ApiError('input_invalid', `include: ${prepared.module.name} have no ${JSON.stringify(name)}${meant}`);
}

/** What belongs to the rows: one query a relation a level, whatever the number of rows. */
export async function included(
  context: Context,
  prepared: Prepared,
  view: View,
  rows: readonly Row[],
  paths: readonly string[],
): Promise<Included[]> {
  const names = [...new Set(paths.map((path) => path.split('.', 1)[0] as string))];
  return Promise.all(
    names.map(async (name) => {
      const related = relationOf(prepared, name);
      const below = paths.filter((path) => path.startsWith(`${name}.`)).map((path) => path.slice(name.length + 1));
      return includedBy(context, name, related, { view, rows, below });
    }),
  );
}

async function includedBy(
  context: Context,
  name: string,
  related: Related,
  { view, rows, below }: { view: View; rows: readonly Row[]; below: readonly string[] },
): Promise<Included> {
  const { from, isMany, to } = related;
  const toView = exact(to.view());
  const at = positionOf(view, from);
  const found = await recordsOf(context, name, related, toView, [...new Set(rows.map((row) => row[at]))]);
  const byValue = grouped(found);
  return {
    name,
    isMany,
    // What a read of them would decrypt is left out: here it is never.
    columns: to.module.effects?.read
      ? toView.columns.filter(({ index }) => !toView.sources[index]?.isSecret)
      : toView.columns,
    rowsOf: (row) => byValue.get(String(row[at])) ?? [],
    included: await included(context, to, toView, found, below),
  };
}

/** By the value that they answer to. */
function grouped(rows: readonly Row[]): Map<string, Row[]> {
  const byValue = new Map<string, Row[]>();
  for (const row of rows) {
    const value = String(row.at(-1));
    const same = byValue.get(value);
    if (same) same.push(row);
    else byValue.set(value, [row]);
  }
  return byValue;
}

/**
 * The records of a relation that exist for the caller, in their own order. Last in each row: the value that it answers
 * to.
 */
async function recordsOf(
  { database, caller }: Context,
  name: string,
  { key, through, ends, to }: Related,
  view: View,
  values: readonly unknown[],
): Promise<Row[]> {
  const wanted = values.filter((value) => value !== null && value !== 0 && value !== undefined);
  if (wanted.length === 0) return [];
  const own = columnOf(view, key);
  // Renamed: the links call their columns as the records do.
  const isPrepared = !view.asText && wanted.length <= PAGE_ROWS;
  const among = isPrepared ? isAnyOf : isOneOf;
  const links = through && linksOf(through, ends[0], ends[1], (column) => among(column, wanted));
  const { sql, parameters } = whereOf([...reach(to.module, caller), ...(links ? [] : [among(own, wanted)])]);
  const order = orderOf(view, to.module, {}).map(({ column }) => columnOf(view, column));
  const found = await database.rows({
    sql: `SELECT ${view.select}, ${links ? 'linked_from' : own}
      FROM ${view.from}${links ? ` JOIN (${links.sql}) links ON linked_to = ${own}` : ''}${sql}
      ORDER BY ${order.join(', ')} LIMIT ${MOST_RECORDS + 1}`,
    parameters: [...(links?.parameters ?? []), ...parameters],
    ...(isPrepared && { prepared: true }),
  });
  if (found.length > MOST_RECORDS)
    throw invalid('include', `${name} are more than ${MOST_RECORDS} records: read fewer rows, or ${to.module.name}`);
  return found;
}

function linksOf(through: string, from: string, to: string, isWanted: (column: string) => SqlCondition) {
  const { sql, parameters } = whereOf([isWanted(quoteName(from))]);
  const columns = `${quoteName(from)} AS linked_from, ${quoteName(to)} AS linked_to`;
  return { sql: `SELECT ${columns} FROM ${quoteName(through)}${sql}`, parameters };
}
