import type { Database, Row } from '../../database/database.ts';
import { quoteName } from '../../database/schema.ts';
import type { Prepared } from '../module.ts';
import { type SqlCondition, whereOf } from '../scope.ts';
import type { View } from '../view.ts';
import type { Sort } from './query.ts';

export interface DeepSelection {
  view: View;
  where: readonly SqlCondition[];
  sort: readonly Sort[];
  /** Nothing narrows it but whose the rows are. */
  isList: boolean;
  offset: number;
}

const DEEP_FROM = 1000;
/** So many rows beyond the first of their record are allowed for; with more the plain query answers. */
const MOST_REPEATED = 100;

/**
 * A deep page of a plain list begins at an id that is found first: walking ids costs a tenth of walking whole rows with
 * what they join. The offset counts rows, so what the join gives more than once before the page is taken off.
 */
export async function startOfDeepPage(
  database: Database,
  prepared: Prepared,
  selection: DeepSelection,
): Promise<DeepSelection> {
  const { view, where, sort, offset, isList } = selection;
  const { id } = prepared.module;
  const isById = sort.length === 1 && sort[0]?.column === id && sort[0].direction === 'asc';
  if (offset < DEEP_FROM || !isList || !isById) return selection;
  const [ids, repeated] = await Promise.all([
    idsAround(database, prepared, where, offset),
    view.repeats ? repeatedRecords(database, prepared, view.repeats, where) : [],
  ]);
  if (repeated.reduce((sum, [, extra]) => sum + Number(extra), 0) > MOST_REPEATED) return selection;
  const start = startAt(ids, repeated, offset);
  if (!start) return { ...selection, where: [...where, { sql: 'FALSE', parameters: [] }], offset: 0 };
  const begin = { sql: `${quoteName(id)} >= ?`, parameters: [start.id] };
  return { ...selection, where: [...where, begin], offset: start.skip };
}

interface Ranked {
  id: number;
  /** How many records stand before it. */
  rank: number;
}

/** The ids where the page can begin. A query of its own: as a subquery it would not be known early enough. */
async function idsAround(
  database: Database,
  { module, ids }: Prepared,
  where: readonly SqlCondition[],
  offset: number,
): Promise<Ranked[]> {
  const { sql, parameters } = whereOf(where);
  const first = offset - MOST_REPEATED;
  const rows = await database.rows({
    sql: `SELECT ${quoteName(module.id)} FROM ${sql ? quoteName(module.table) : ids}${sql}
      ORDER BY ${quoteName(module.id)} LIMIT ${MOST_REPEATED + 1} OFFSET ?`,
    parameters: [...parameters, BigInt(first)],
    prepared: true,
  });
  return rows.map(([id], i) => ({ id: Number(id), rank: first + i }));
}

/** The records that the join gives more than once, and how often beyond the first, by id. */
function repeatedRecords(
  database: Database,
  { module }: Prepared,
  repeats: string,
  where: readonly SqlCondition[],
): Promise<Row[]> {
  const { sql, parameters } = whereOf(where);
  const id = quoteName(module.id);
  return database.rows({
    sql: `SELECT ${id}, extra FROM (${repeats}) repeated JOIN ${quoteName(module.table)} ON ${id} = repeated.id${sql}
      ORDER BY ${id} LIMIT ${MOST_REPEATED + 1}`,
    parameters,
    prepared: true,
  });
}

/** The record whose rows hold the one at the offset, and how many of its rows come before that. */
function startAt(
  ids: readonly Ranked[],
  repeated: readonly Row[],
  offset: number,
): { id: number; skip: number } | undefined {
  const extra = (test: (id: number) => boolean) =>
    repeated.reduce((sum, [id, more]) => sum + (test(Number(id)) ? Number(more) : 0), 0);
  for (const { id, rank } of ids) {
    const before = rank + extra((other) => other < id);
    const rows = 1 + extra((other) => other === id);
    if (offset < before + rows) return { id, skip: offset - before };
  }
  return undefined;
}
