import type { Query, Sort } from '../../../src/core/read/query.ts';
import { typedSort } from '../../../src/core/read/typed.ts';
import type { Rows } from '../../../src/core/result.ts';
import type { Row } from '../../../src/database/database.ts';
import { type ApiError, invalid } from '../../../src/errors/api-error.ts';
import { type Html, html } from '../html.ts';
import { alert, empty, number, row, table } from '../layout.ts';
import { attempt, type Page, type Reply, run, type Visit } from '../visit.ts';
import { brief, linksOf, linkTo } from './cell.ts';
import { conditionsOf, filterForm, filterList, filtersIn } from './filters.ts';
import { amountsIn, currencyColumns } from './money.ts';
import { belongsTo, briefColumns, browsable, isMoment, readable, type Shape, shapeOf } from './shape.ts';

const PAGE_ROWS = 50;

/** Every module, to choose from. */
export const moduleList = (visit: Visit): Page => ({
  title: 'Records',
  body: html`<ul class="tiles">${browsable(visit).map(
    ({ moduleName }) => html`<li><a href="/admin/records/${moduleName}/">${moduleName.replaceAll('_', ' ')}</a></li>`,
  )}</ul>`,
});

/** A page of a module's records. All that it depends on stands in its address. */
export function recordList(visit: Visit): Promise<Reply> {
  const shape = shapeOf(visit);
  return attempt(
    async () => pageOf(visit, shape, await listed(visit, shape)),
    (refused) => pageOf(visit, shape, html``, refused),
  );
}

function pageOf(visit: Visit, shape: Shape, list: Html, refused?: ApiError): Page {
  const { module, has } = shape;
  const { query } = visit;
  const filters = filtersIn(query);
  const make = html`<a class="button" href="/admin/records/${module.name}/new">New ${module.singular}</a>`;
  return {
    title: module.name.replaceAll('_', ' '),
    body: html`${has('create') && html`<div class="actions">${make}</div>`}
${filterForm(shape, query, filters)}
${filterList(shape, query, filters)}
${alert(refused)}
${list}`,
  };
}

function queryOf(shape: Shape, asked: URLSearchParams): Query {
  const { prepared, isMasked, module } = shape;
  const clientId = asked.get('client_id')?.trim();
  if (clientId && !/^\d{1,10}$/.test(clientId)) throw invalid('client_id', 'must be a whole number', clientId);
  const archived = asked.get('archived') ?? '';
  const where = conditionsOf(shape, filtersIn(asked));
  if (prepared.archivedAt && archived !== 'all')
    where.push({ column: prepared.archivedAt, op: 'null', value: archived !== '1' });
  const sort = asked.get('sort');
  const references = belongsTo(prepared);
  const columns = briefColumns(shape);
  const include = columns.flatMap((column) => references.get(column)?.[0] ?? []);
  return {
    where,
    search: asked.get('search')?.trim() || undefined,
    ...(clientId && 'column' in module.scope && { clientId: Number(clientId) }),
    ...(sort && { sort: sortOf(shape, sort) }),
    ...(include.length > 0 && { include }),
    // What is not shown is not read: some of it stands in other tables.
    fields: [...columns, ...currencyColumns(shape.view)],
    page: { limit: PAGE_ROWS, offset: 0, token: asked.get('page') ?? '' },
    masked: isMasked,
    total: asked.get('total') === '1',
  };
}

/** The id goes the same way as the column: so an index can be read backwards. */
function sortOf({ view, module }: Shape, text: string): readonly Sort[] {
  const sorts = typedSort(view, [text]);
  return sorts[0]?.column === module.id
    ? sorts
    : [...sorts, { column: module.id, direction: sorts[0]?.direction ?? 'asc' }];
}

async function listed(visit: Visit, shape: Shape): Promise<Html> {
  const { query } = visit;
  const { module } = shape;
  const found = (await run(visit, module.name, 'read', { query: queryOf(shape, query) })) as Rows;
  if (found.rows.length === 0) return empty(nothingFound(query, shape));
  const columns = briefColumns(shape);
  const cells = await cellsOf(visit, shape, found, columns);
  const next = found.next?.();
  return html`${table(
    module.name,
    columns.map((column) => heading(column, shape, query)),
    found.rows.map((each) => row(...cells(each))),
  )}
<div class="actions">${query.has('page') && html`<a href="?${changed(query, { page: undefined })}">First page</a>`}
${next !== undefined && html`<a href="?${changed(query, { page: next })}">Next page</a>`}
${
  found.total === undefined
    ? html`<a href="?${changed(query, { total: '1' })}">Count them</a>`
    : `${number(found.total)} in all`
}</div>`;
}

const nothingFound = (query: URLSearchParams, { module, has }: Shape): Html =>
  query.size > 0
    ? html`Nothing is like that. <a href="?">Show all ${module.name.replaceAll('_', ' ')}</a>`
    : html`There are none yet.
${has('create') && html`<a href="/admin/records/${module.name}/new">Make the first ${module.singular}</a>.`}`;

/** The cells of a row: the record itself, those that it belongs to, moments, and texts. */
async function cellsOf(visit: Visit, { module, prepared, view, label }: Shape, found: Rows, columns: string[]) {
  const at = (column: string) => view.indexOf.get(column) ?? -1;
  const dates = columns.filter((column) => isMoment(view, column));
  const amountOf = await amountsIn(visit, view, found);
  const when = await visit.moments.of(found.rows.flatMap((each) => dates.map((column) => each[at(column)])));
  const references = belongsTo(prepared);
  return (each: Row) =>
    columns.map((column) => {
      const value = each[at(column)];
      if (column === module.id || column === label) return linkTo(prepared, each[at(module.id)], value);
      if (dates.includes(column)) return when(value);
      const [name, related] = references.get(column) ?? [];
      const others = found.included?.find((included) => included.name === name);
      const [link] = others && related ? linksOf(others, related.to, each) : [];
      return link?.link ?? amountOf(column, each) ?? brief(value);
    });
}

/** A heading that sorts, and the other way round the second time. */
function heading(column: string, { module }: Shape, query: URLSearchParams): Html {
  const isAscending = query.get('sort') === column;
  const mark = isAscending ? ' ▲' : query.get('sort') === `-${column}` ? ' ▼' : '';
  const sort = isAscending ? `-${column}` : column;
  return html`<a href="?${changed(query, { sort, page: undefined })}">${readable(column, module.singular)}${mark}</a>`;
}

export function changed(query: URLSearchParams, changes: Record<string, string | undefined>): string {
  const next = new URLSearchParams(query);
  next.delete('done');
  for (const [name, value] of Object.entries(changes))
    if (value === undefined) next.delete(name);
    else next.set(name, value);
  return next.toString();
}
