import DataLoader from 'dataloader';
import type { Condition, Query, Sort } from '../../../src/core/read/query.ts';
import type { Rows } from '../../../src/core/result.ts';
import type { Row } from '../../../src/database/database.ts';
import { ApiError } from '../../../src/errors/api-error.ts';
import { type Call, run } from '../call.ts';
import type { Resource } from '../resource.ts';

/** Records of one relation in one answer. */
const MOST_RECORDS = 10_000;

/** What a request's resolvers share. */
export type Reader = {
  context: Call['context'];
  resources: Call['resources'];
  loaders: Map<string, unknown>;
};

/** A record, and what a query selects of it. */
interface Wanted {
  id: number;
  fields: readonly string[] | undefined;
}

/** What a list is narrowed to, sorted by, and which part of it is wanted of each parent. */
export interface Selection {
  where: readonly Condition[];
  sort: readonly Sort[];
  limit: number;
  offset: number;
}

/** Reads rows of a resource. Secrets are never decrypted here. */
export async function rowsOf({ context }: Reader, resource: Resource, query: Query): Promise<Rows> {
  const { group } = resource;
  const where = [...(group.where ?? []), ...query.where];
  return (await run(context, resource, 'read', { query: { ...query, where, join: group.join, masked: true } })) as Rows;
}

/** One for each name in a request. `fields` are what all that are asked for on a level select together. */
function loader<T>(
  { loaders }: Reader,
  name: string,
  load: (ids: number[], fields: readonly string[] | undefined) => Promise<(id: number) => T>,
) {
  const known = loaders.get(name) as DataLoader<Wanted, T, string> | undefined;
  const made =
    known ??
    new DataLoader<Wanted, T, string>(
      async (wanted) => {
        const isNarrow = wanted.every(({ fields }) => fields);
        const fields = isNarrow ? [...new Set(wanted.flatMap(({ fields = [] }) => fields))] : undefined;
        const found = await load([...new Set(wanted.map(({ id }) => id))], fields);
        return wanted.map(({ id }) => found(id));
      },
      { cacheKeyFn: ({ id, fields }) => `${id} ${fields}` },
    );
  loaders.set(name, made);
  return made;
}

/** The record with this id: one query for all that are asked for on a level. */
export function byId(reader: Reader, resource: Resource, id: number, fields?: readonly string[]): Promise<Row | null> {
  const column = resource.prepared.module.id;
  const at = resource.view.indexOf.get(column) as number;
  return loader<Row | null>(reader, resource.group.name, async (ids, fields) => {
    const { rows } = await rowsOf(reader, resource, { where: [{ column, op: 'in', value: ids }], fields });
    const found = new Map(rows.map((row) => [Number(row[at]), row]));
    return (key) => found.get(key) ?? null;
  }).load({ id, fields });
}

/** The records whose `key` holds this id: one query for all parents of a level that want the same. */
export async function below(
  reader: Reader,
  resource: Resource,
  { key, id, fields, selection }: Wanted & { key: string; selection: Selection },
): Promise<Row[]> {
  const { where, sort, limit, offset } = selection;
  const at = resource.view.indexOf.get(key) as number;
  const name = `${resource.group.name}.${key} ${JSON.stringify([where, sort])}`;
  const rows = await loader<Row[]>(reader, name, async (ids, wanted) => {
    const all = await whole(
      await rowsOf(reader, resource, {
        where: [{ column: key, op: 'in', value: ids }, ...where],
        sort,
        page: { limit: MOST_RECORDS + 1, offset: 0 },
        fields: wanted && [...wanted, key],
      }),
    );
    if (all.length > MOST_RECORDS)
      throw new ApiError(
        'input_invalid',
        `${resource.group.name}: more than ${MOST_RECORDS} records; ask for fewer parents`,
      );
    const byParent = new Map<number, Row[]>(ids.map((each) => [each, []]));
    for (const row of all) byParent.get(Number(row[at]))?.push(row);
    return (parent) => byParent.get(parent) ?? [];
  }).load({ id, fields });
  return rows.slice(offset, offset + limit);
}

/** All rows of an answer, those behind its first page too. */
export async function whole({ rows, rest }: Rows): Promise<Row[]> {
  const all = [...rows];
  if (rest) for await (const row of rest) all.push(row);
  return all;
}

/** The records that links lead to from this one: two queries for all parents of a level. */
export function linked(reader: Reader, from: Resource, relation: string, id: number): Promise<readonly Row[]> {
  const column = from.prepared.module.id;
  return loader<readonly Row[]>(reader, `${from.group.name} ${relation}`, async (ids) => {
    const query = { where: [{ column, op: 'in', value: ids } as const], include: [relation], fields: [column] };
    const { rows, included = [] } = await rowsOf(reader, from, query);
    const at = from.view.indexOf.get(column) as number;
    const found = new Map(rows.map((row) => [Number(row[at]), included[0]?.rowsOf(row) ?? []]));
    return (key) => found.get(key) ?? [];
  }).load({ id, fields: undefined });
}
