import type { Condition, Query, Sort } from '../../../src/core/read/query.ts';
import { typedSort } from '../../../src/core/read/typed.ts';
import type { Rows } from '../../../src/core/result.ts';
import { ApiError } from '../../../src/errors/api-error.ts';
import type { Answer } from '../../../src/http/exchange.ts';
import { jsonOf } from '../../../src/http/json.ts';
import { type Call, notFound, type Records, run } from '../call.ts';
import type { Resource } from '../resource.ts';
import { readable } from '../secrets.ts';
import { filtersOf, searchOf } from './filters.ts';
import { type Json, listOf, recordsOf } from './record.ts';

const PAGE_SIZE = 25;
const MOST = 200;

/** `GET` of a list: `{count, next, previous, results}`. */
export async function list(call: Call): Promise<Answer> {
  const { resources, resource, query } = call;
  const [page, size] = [pageOf(query), sizeOf(query)];
  const where = [...filtersOf(resource, query), ...searchOf(resource, query.get('search') ?? '')];
  const wanted = {
    where,
    sort: orderOf(resource, query.get('ordering') ?? ''),
    page: { limit: size, offset: (page - 1) * size },
  };
  const { rows, hide } = await readRows(call, { ...wanted, fields: resource.columns, total: true });
  const count = Number(rows.total);
  if (page > 1 && rows.rows.length === 0) throw invalidPage();
  const next = jsonOf(page * size < count ? linkTo(call, page + 1) : null);
  const previous = jsonOf(page > 1 ? linkTo(call, page - 1) : null);
  const results = listOf(resources, resource, rows, hide);
  return { status: 200, json: `{"count":${count},"next":${next},"previous":${previous},"results":${results}}` };
}

/** `GET` of one record. */
export const retrieve = async (call: Call): Promise<Answer> => ({
  status: 200,
  json: JSON.stringify(await recordWithId(call, call.id as number)),
});

/** One record of this resource. Refused where it does not exist for the caller. */
export async function recordWithId(call: Records, id: number): Promise<Json> {
  const { resources, resource } = call;
  const { rows, hide } = await readRows(call, {
    where: [{ column: resource.prepared.module.id, op: 'eq', value: id }],
  });
  const [record] = recordsOf(resources, resource, rows, hide);
  if (!record) throw notFound();
  return record;
}

/** The rows of a query, as far as the group and the record that it hangs below have them. */
export async function readRows({ context, resource, parent }: Omit<Records, 'resources'>, query: Query) {
  const { group } = resource;
  const below: Condition[] = parent
    ? [{ column: resource.byName.get(parent.field)?.column as string, op: 'eq', value: parent.id }]
    : [];
  const { masked, hide } = await readable(context, resource);
  const rows = (await run(context, resource, 'read', {
    query: {
      ...query,
      where: [...(group.where ?? []), ...below, ...query.where],
      join: group.join,
      include: includesOf(resource, context.caller),
      masked,
    },
  })) as Rows;
  return { rows, hide };
}

/** The relations that records show, as far as the caller may read them. */
const includesOf = ({ fields, prepared }: Resource, { may }: { may(demand: Demand): boolean }): string[] =>
  fields.flatMap(({ records }) => {
    const to = records && prepared.relations().get(records.relation)?.to.module;
    const demand =
      to && ({ moduleName: to.name, name: 'read', permission: to.permission, level: 1, writes: false } as const);
    return demand && may(demand) ? [(records as { relation: string }).relation] : [];
  });
type Demand = Parameters<Call['context']['caller']['may']>[0];

/** The order that is asked for, as far as there is one; else the group's. */
export function orderOf(resource: Resource, asked: string): Sort[] {
  const sorts = sortsOf(
    resource,
    asked.split(',').map((name) => name.trim()),
  );
  return sorts.length > 0 ? sorts : sortsOf(resource, resource.group.ordering);
}

function sortsOf({ byName, view }: Resource, names: readonly string[]): Sort[] {
  return names.flatMap((name) => {
    const field = byName.get(name.replace(/^-/, ''));
    if (!field?.isOpen) return [];
    try {
      return typedSort(view, [`${name.startsWith('-') ? '-' : ''}${field.shown ?? field.column}`]);
    } catch (error) {
      // What cannot be sorted by is ignored, like a name that is unknown.
      if (error instanceof ApiError) return [];
      throw error;
    }
  });
}

function pageOf(query: URLSearchParams): number {
  const sent = query.get('page') ?? '1';
  if (!/^\s*\+?\d{1,9}\s*$/.test(sent) || Number(sent) < 1) throw invalidPage();
  return Number(sent);
}

function sizeOf(query: URLSearchParams): number {
  const sent = query.get('page_size') ?? '';
  return /^\d{1,9}$/.test(sent) && Number(sent) > 0 ? Math.min(Number(sent), MOST) : PAGE_SIZE;
}

const invalidPage = () => new ApiError('path_unknown', 'Invalid page.');

/** The same list, another page. The first page's address names none. */
function linkTo({ request, base, query }: Call, page: number): string {
  const parameters = new URLSearchParams(query);
  if (page === 1) parameters.delete('page');
  else parameters.set('page', String(page));
  const text = parameters.toString();
  const [path] = request.originalUrl.split('?', 1) as [string];
  return `${new URL(base).origin}${path}${text ? `?${text}` : ''}`;
}
