import type { Related } from '../../../src/core/module.ts';
import { type Rows, recordsOf } from '../../../src/core/result.ts';
import type { Row, Value } from '../../../src/database/database.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { action, hidden } from '../layout.ts';
import { idIn, noSuchPage, type Page, run, type Visit } from '../visit.ts';
import { linksOf, newQuery, textOf } from './cell.ts';
import { fileLinks } from './file-links.ts';
import { amountsIn } from './money.ts';
import { belongsTo, isMoment, readable, type Shape, shapeOf } from './shape.ts';

const MOST_RELATIONS = 20;

/** One record, and the rows of what hangs together with it. */
export interface Shown {
  shape: Shape;
  id: number;
  row: Row;
  values: Record<string, Value>;
  rows: Rows;
}

/** Relations that are shown by their records: who it belongs to, and what is linked with it. */
const shown = ({ prepared }: Shape): [name: string, related: Related][] =>
  [...prepared.relations()].filter(([, { isMany, through }]) => !isMany || through).slice(0, MOST_RELATIONS);

export async function recordOf(visit: Visit, include = true): Promise<Shown> {
  const shape = shapeOf(visit);
  const id = idIn(visit);
  const names = include ? shown(shape).map(([name]) => name) : [];
  const rows = (await run(visit, shape.module.name, 'read', {
    query: {
      where: [{ column: shape.module.id, op: 'eq', value: id }],
      single: true,
      masked: shape.isMasked,
      ...(names.length > 0 && { include: names }),
    },
  })) as Rows;
  const [row] = rows.rows;
  if (!row) throw noSuchPage();
  return { shape, id, row, rows, values: recordsOf(rows)[0] as Record<string, Value> };
}

export async function recordPage(visit: Visit): Promise<Page> {
  const record = await recordOf(visit);
  const { shape, id } = record;
  const { module, label } = shape;
  const name = label === module.id ? '' : ` ${textOf(record.values[label])}`;
  return {
    title: `${module.singular} ${id}${name}`,
    body: html`<p><a href="/admin/records/${module.name}/">All ${module.name.replaceAll('_', ' ')}</a></p>
${actions(visit, record, await fileLinks(visit, shape, record.values))}
${await fieldList(visit, record)}
${relations(visit, record)}`,
  };
}

function actions({ csrf }: Visit, { shape, id, values }: Shown, ofFile: Html): Html {
  const { module, prepared, has } = shape;
  const here = `records/${module.name}/${id}`;
  const isArchived = prepared.archivedAt !== undefined && values[prepared.archivedAt] !== null;
  return html`<div class="actions">
${has('update') && html`<a class="button" href="/admin/${here}/edit">Edit</a>`}
${ofFile}
${has('reveal') && action(csrf, `${here}/reveal`, 'Show its secrets')}
${has('archive') && !isArchived && action(csrf, `${here}/archive`, 'Archive')}
${has('unarchive') && isArchived && action(csrf, `${here}/unarchive`, 'Bring back')}
${has('delete') && html`<a href="/admin/${here}/delete">Delete</a>`}
<a href="/admin/audit/?record=${id}&amp;type=${module.singular}">What happened to it</a>
</div>`;
}

/** Every column that it has, its secrets only where they are no secret to a read. */
async function fieldList(visit: Visit, { shape, row, rows }: Shown): Promise<Html> {
  const { prepared, view, module } = shape;
  const columns = rows.columns.filter(({ alias }) => !alias);
  const dates = columns.filter(({ name }) => isMoment(view, name));
  const amountOf = await amountsIn(visit, view, rows);
  const when = await visit.moments.of(dates.map(({ index }) => row[index]));
  const references = belongsTo(prepared);
  const shownValue = (name: string, value: Value | undefined): Html | string => {
    if (isMoment(view, name)) return when(value);
    const [relation, related] = references.get(name) ?? [];
    const included = rows.included?.find((each) => each.name === relation);
    if (related && included) return linksOf(included, related.to, row)[0]?.link ?? textOf(value);
    return amountOf(name, row) ?? textOf(value);
  };
  return html`<dl>${columns.map(
    ({
      name,
      index,
    }) => html`<dt title="${name}">${readable(name, module.singular)}</dt><dd>${shownValue(name, row[index])}</dd>
`,
  )}</dl>`;
}

const listQuery = (column: string, value: Value | undefined) =>
  new URLSearchParams({ column, op: 'eq', value: textOf(value), archived: 'all' }).toString();

function relations(visit: Visit, record: Shown): Html {
  const { shape, id, row, rows } = record;
  const many = [...shape.prepared.relations()].filter(([, { isMany }]) => isMany);
  if (many.length === 0) return NOTHING;
  const operations = visit.door.operations();
  const listOf = (to: Related['to'], key: string, value: Value | undefined) =>
    html`<a href="/admin/records/${to.module.name}/?${listQuery(key, value)}">Show them</a>${
      operations.has(`${to.module.name}/create`) &&
      html` <a href="/admin/records/${to.module.name}/new?${newQuery(shape.module, record.values, key, value)}">Add one</a>`
    }`;
  return html`<h2>Hangs together with</h2>
${many.map(([name, related]) => {
  const { to, key, from, through, linkedBy } = related;
  const at = shape.view.indexOf.get(from) ?? 0;
  const included = rows.included?.find((each) => each.name === name);
  const isLinked = through !== undefined && linkedBy === undefined && operations.has(`${shape.module.name}/link`);
  return html`<h3>${name.replaceAll('_', ' ')}</h3>${
    through === undefined
      ? html`<p>${listOf(to, key, row[at])}</p>`
      : linked(visit, { id, name, isLinked, shape }, included ? linksOf(included, to, row) : [])
  }`;
})}`;
}

interface Linked {
  id: number;
  name: string;
  isLinked: boolean;
  shape: Shape;
}

function linked(
  { csrf }: Visit,
  { id, name, isLinked, shape }: Linked,
  links: readonly { id: Value; link: Html }[],
): Html {
  const here = `records/${shape.module.name}/${id}`;
  const unlink = (other: Value) =>
    isLinked && action(csrf, `${here}/unlink`, 'Unlink', { fields: { relation: name, other: textOf(other) } });
  const list = html`<ul>${links.map((each) => html`<li>${each.link} ${unlink(each.id)}</li>`)}</ul>`;
  return html`${links.length > 0 ? list : html`<p class="hint">None.</p>`}
${
  isLinked &&
  html`<form method="post" action="/admin/${here}/link" class="row">${hidden(csrf)}
<input type="hidden" name="relation" value="${name}">
<p><label for="link-${name}">Link one, by its id</label>
<input id="link-${name}" name="other" inputmode="numeric" required></p><button class="plain">Link</button></form>`
}`;
}
