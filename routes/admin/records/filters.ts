import type { Condition, Operator } from '../../../src/core/read/query.ts';
import { typedComparison } from '../../../src/core/read/typed.ts';
import { type Html, html } from '../html.ts';
import { isBrief, readable, type Shape } from './shape.ts';

const OPERATORS: Record<Operator, string> = {
  contains: 'contains',
  starts: 'begins with',
  eq: 'is',
  ne: 'is not',
  lt: 'is below',
  le: 'is at most',
  gt: 'is above',
  ge: 'is at least',
  in: 'is one of (a,b)',
  between: 'is between (a,b)',
  null: 'is empty (1) or not (0)',
};
const TAKES_LIST = ['in', 'between'];

/** What an address says of conditions: `column`, `op` and `value`, each as often as there are conditions. */
export interface Filter {
  column: string;
  op: string;
  value: string;
}

export function filtersIn(query: URLSearchParams): Filter[] {
  const [ops, values] = [query.getAll('op'), query.getAll('value')];
  const all = query.getAll('column').map((column, i) => ({ column, op: ops[i] ?? 'eq', value: values[i] ?? '' }));
  return all.filter(({ column }) => column !== '');
}

/** Refuses a column, an operator or a value that does not fit, by its name. */
export const conditionsOf = ({ view }: Shape, filters: readonly Filter[]): Condition[] =>
  filters.map(({ column, op, value }) =>
    typedComparison(view, column, op, TAKES_LIST.includes(op) ? value.split(',').map((each) => each.trim()) : [value]),
  );

/** The conditions that count, each with a link that leaves it out. */
export const filterList = ({ module }: Shape, query: URLSearchParams, filters: readonly Filter[]): Html =>
  html`${
    filters.length > 0 &&
    html`<ul class="filters" aria-label="Conditions">${filters.map(
      (
        { column, op, value },
        i,
      ) => html`<li>${readable(column, module.singular)} ${OPERATORS[op as Operator] ?? op} ${value}
<a href="?${without(query, filters, i)}" aria-label="Leave out the condition on ${column}">×</a></li>`,
    )}</ul>`
  }`;

function without(query: URLSearchParams, filters: readonly Filter[], left: number): string {
  const rest = new URLSearchParams(query);
  for (const name of ['column', 'op', 'value', 'page']) rest.delete(name);
  for (const [i, { column, op, value }] of filters.entries())
    if (i !== left) for (const [name, text] of Object.entries({ column, op, value })) rest.append(name, text);
  return rest.toString();
}

/** Search, one more condition, and whose records: a form that leads to an address. */
export function filterForm(
  { module, view, prepared }: Shape,
  query: URLSearchParams,
  filters: readonly Filter[],
): Html {
  const columns = view.columns.filter(({ name, alias }) => !alias && (isBrief(view, name) || name === module.id));
  const kept = (name: string, value: string) => html`<input type="hidden" name="${name}" value="${value}">`;
  const option = (value: string, label: string, current: string | null = null) =>
    html`<option value="${value}"${value === current && html` selected`}>${label}</option>`;
  const sort = query.get('sort');
  const archived = [option('', 'not archived', query.get('archived')), option('1', 'archived', query.get('archived'))];
  return html`<form method="get" class="row">
${filters.map(({ column, op, value }) => [kept('column', column), kept('op', op), kept('value', value)])}
${sort && kept('sort', sort)}
<p><label for="search">Search</label><input id="search" name="search" type="search" value="${query.get('search')}"></p>
<p><label for="column">Condition on</label><select id="column" name="column">${option('', '—')}
${columns.map(({ name }) => option(name, readable(name, module.singular)))}</select></p>
<p><label for="op">which</label>
<select id="op" name="op">${Object.entries(OPERATORS).map(([op, label]) => option(op, label))}</select></p>
<p><label for="value">Value</label><input id="value" name="value"></p>
${
  'column' in module.scope &&
  html`<p><label for="client_id">Client id</label>
<input id="client_id" name="client_id" inputmode="numeric" value="${query.get('client_id')}"></p>`
}
${
  prepared.archivedAt &&
  html`<p><label for="archived">Show</label>
<select id="archived" name="archived">${archived}${option('all', 'all', query.get('archived'))}</select></p>`
}
<button>Show</button></form>`;
}
