import type { Comparison, Query } from '../../../src/core/read/query.ts';
import { typedComparison } from '../../../src/core/read/typed.ts';
import type { Rows } from '../../../src/core/result.ts';
import { recordsOf } from '../../../src/core/result.ts';
import type { ApiError } from '../../../src/errors/api-error.ts';
import { csvOf } from '../../csv.ts';
import { type Html, html } from '../html.ts';
import { alert, empty, number, row, table } from '../layout.ts';
import { changed } from '../records/list.ts';
import { shapeOf } from '../records/shape.ts';
import { attempt, type Page, type Reply, type Routes, run, type Visit } from '../visit.ts';

const PAGE_ROWS = 50;
const MOST_IN_A_FILE = 10_000;

/** What narrows the log: by the name in the address, the column and how it compares. */
const FIELDS: readonly { name: string; label: string; column: string; op: string; type: string }[] = [
  { name: 'type', label: 'What it was about', column: 'log_type', op: 'eq', type: 'text' },
  { name: 'action', label: 'What was done', column: 'log_action', op: 'eq', type: 'text' },
  { name: 'user', label: 'User id', column: 'log_user_id', op: 'eq', type: 'number' },
  { name: 'record', label: 'Record id', column: 'log_entity_id', op: 'eq', type: 'number' },
  { name: 'client', label: 'Client id', column: 'log_client_id', op: 'eq', type: 'number' },
  { name: 'from', label: 'From this day', column: 'log_created_at', op: 'ge', type: 'date' },
  { name: 'until', label: 'Until this day', column: 'log_created_at', op: 'lt', type: 'date' },
];

const dayAfter = (day: string) => {
  const time = Date.parse(day);
  return Number.isNaN(time) ? day : new Date(time + 86_400_000).toISOString().slice(0, 10);
};

function queryOf(visit: Visit): Query {
  const { query } = visit;
  const { view } = shapeOf(visit, 'logs');
  const where = FIELDS.flatMap(({ name, column, op }): Comparison[] => {
    const value = query.get(name)?.trim();
    return value ? [typedComparison(view, column, op, [name === 'until' ? dayAfter(value) : value])] : [];
  });
  return { where, search: query.get('search')?.trim() || undefined, sort: [{ column: 'log_id', direction: 'desc' }] };
}

const form = (query: URLSearchParams): Html =>
  html`<form method="get" class="row">
<p><label for="search">Search</label><input id="search" name="search" type="search" value="${query.get('search')}"></p>
${FIELDS.map(
  ({ name, label, type }) => html`<p><label for="${name}">${label}</label>
<input id="${name}" name="${name}" type="${type}" value="${query.get(name)}"></p>`,
)}
<button>Show</button></form>`;

const pageOf = ({ query }: Visit, list: Html, refused?: ApiError): Page => ({
  title: 'Audit',
  body: html`<p>Every write, every refused key or login and every look at credentials leaves a row in ITFlow's log.</p>
${form(query)}${alert(refused)}${list}`,
});

async function listed(visit: Visit): Promise<Html> {
  const { query } = visit;
  const page = { limit: PAGE_ROWS, offset: 0, token: query.get('page') ?? '' };
  const found = (await run(visit, 'logs', 'read', { query: { ...queryOf(visit), page } })) as Rows;
  const rows = recordsOf(found);
  if (rows.length === 0) return empty(html`No row is like that. <a href="?">Show all</a>`);
  const when = await visit.moments.of(rows.map((each) => each.log_created_at));
  const next = found.next?.();
  const linked = (id: unknown, module: string) =>
    Number(id) ? html`<a href="/admin/records/${module}/${String(id)}">${String(id)}</a>` : '';
  return html`${table(
    'Audit',
    ['When', 'What', 'Description', 'User', 'Client', 'Record', 'From'],
    rows.map((each) =>
      row(
        when(each.log_created_at),
        `${each.log_type} ${each.log_action}`,
        String(each.log_description ?? ''),
        linked(each.log_user_id, 'users'),
        linked(each.log_client_id, 'clients'),
        Number(each.log_entity_id) ? String(each.log_entity_id) : '',
        String(each.log_ip ?? ''),
      ),
    ),
  )}
<div class="actions">${query.has('page') && html`<a href="?${changed(query, { page: undefined })}">First page</a>`}
${next !== undefined && html`<a href="?${changed(query, { page: next })}">Next page</a>`}
<a href="/admin/audit/audit.csv?${changed(query, { page: undefined })}">As CSV</a>
(the latest ${number(MOST_IN_A_FILE)})</div>`;
}

async function file(visit: Visit): Promise<Reply> {
  const query = { ...queryOf(visit), page: { limit: MOST_IN_A_FILE, offset: 0 } };
  const found = (await run(visit, 'logs', 'read', { query })) as Rows;
  const rows = [...found.rows];
  for await (const each of found.rest ?? []) rows.push(each);
  return csvOf({ ...found, rows }, 'audit');
}

export const audit: Routes = {
  '/audit': {
    get: (visit) =>
      attempt(
        async () => pageOf(visit, await listed(visit)),
        (refused) => pageOf(visit, html``, refused),
      ),
  },
  '/audit/audit.csv': { get: file },
};
