import type { AnyModule, Prepared } from '../../../src/core/module.ts';
import type { Included } from '../../../src/core/result.ts';
import type { Row, Value } from '../../../src/database/database.ts';
import { type Html, html } from '../html.ts';
import { labelOf } from './shape.ts';

const MOST_CHARACTERS = 120;

/** A value as text; a long one is cut where it stands in a table. */
export function textOf(value: Value | undefined, most = Number.POSITIVE_INFINITY): string {
  if (value === null || value === undefined) return '';
  if (value === false) return '(cannot be decrypted)';
  if (Buffer.isBuffer(value)) return `(${value.length} bytes)`;
  const text = String(value);
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

export const brief = (value: Value | undefined): string => textOf(value, MOST_CHARACTERS);

/** A record of another module, by its name. */
export function linkTo({ module }: Prepared, id: Value | undefined, name?: Value): Html {
  const label = brief(name) || `${module.singular} ${textOf(id)}`;
  return html`<a href="/admin/records/${module.name}/${textOf(id)}">${label}</a>`;
}

/** The records of a relation, each by its name. */
export function linksOf({ columns, rowsOf }: Included, to: Prepared, row: Row): { id: Value; link: Html }[] {
  const at = (name: string) => columns.find((column) => column.name === name)?.index ?? 0;
  const [id, label] = [at(to.module.id), at(labelOf(to))];
  return rowsOf(row).map((each) => ({ id: each[id] as Value, link: linkTo(to, each[id], each[label]) }));
}

/** What the form of a further record begins with: the one that it is for, and the client of that. */
export function newQuery(
  { scope }: AnyModule,
  values: Record<string, Value>,
  key: string,
  value: Value | undefined,
): string {
  const client = 'self' in scope ? value : 'column' in scope ? values[scope.column] : undefined;
  return new URLSearchParams({
    [key]: textOf(value),
    ...(client !== undefined && { client_id: textOf(client) }),
  }).toString();
}
