import type { AnyModule, Prepared, Related } from '../../../src/core/module.ts';
import type { Operation } from '../../../src/core/operation.ts';
import type { View } from '../../../src/core/view.ts';
import { noSuchPage, type Visit } from '../visit.ts';

/** A module whose records can be browsed. */
export interface Shape {
  module: AnyModule;
  prepared: Prepared;
  view: View;
  /** The column that says what a record is called. */
  label: string;
  /** It has a function of its own that shows its secrets: without that, they stay where they are. */
  isMasked: boolean;
  has(name: string): boolean;
}

const MOST_COLUMNS = 7;
const LONG = /text$|blob$|binary$|^json$/;

/** Every module that lists its records, by name. */
export const browsable = ({ door }: Visit): Operation[] =>
  [...door.operations().values()]
    .filter(({ name, prepared }) => name === 'read' && prepared.module.functions.includes('read'))
    .sort((one, other) => one.moduleName.localeCompare(other.moduleName));

export function shapeOf(visit: Visit, name = visit.params.module ?? ''): Shape {
  const operations = visit.door.operations();
  const read = operations.get(`${name}/read`);
  if (!read?.prepared.module.functions.includes('read')) throw noSuchPage();
  const { prepared } = read;
  return {
    module: prepared.module,
    prepared,
    view: prepared.view(),
    label: labelOf(prepared),
    isMasked: operations.has(`${name}/reveal`),
    has: (each) => operations.has(`${name}/${each}`),
  };
}

/** The first text that a record cannot do without, or what is called its name; else its id. */
export function labelOf(prepared: Prepared): string {
  const { module } = prepared;
  const view = prepared.view();
  const candidates = [...module.required, `${module.singular}_name`, ...Object.keys(module.columns)];
  return candidates.find((name) => isBrief(view, name) && !name.endsWith('_id')) ?? module.id;
}

/** A column that fits into a table. */
export function isBrief(view: View, name: string): boolean {
  const source = view.sources[view.indexOf.get(name) ?? -1];
  return source?.info !== undefined && !source.isSecret && !LONG.test(source.info.type);
}

export const isMoment = (view: View, name: string): boolean =>
  /^(datetime|timestamp)$/.test(view.sources[view.indexOf.get(name) ?? -1]?.info?.type ?? '');

/** Of money, by its name; quantities and the like are decimals too. */
export const isAmount = (view: View, name: string): boolean =>
  /_(amount|price|rate|rate_\w+|total|subtotal|tax|balance|premium)$/.test(name) &&
  view.sources[view.indexOf.get(name) ?? -1]?.info?.type === 'decimal';

/** What it all comes to: the amount of an invoice, the price of a product. */
const mainAmount = ({ module, view }: Shape): string[] => {
  const amounts = [...view.indexOf.keys()].filter((name) => isAmount(view, name));
  const own = amounts.find((name) => /^(amount|total|price)$/.test(readable(name, module.singular)));
  return [own ?? amounts.find((name) => name.endsWith('_total'))].filter((name) => name !== undefined);
};

/** What a list shows unless told: what a record is called, whose it is, what it comes to, and what comes first. */
export function briefColumns(shape: Shape): string[] {
  const { module, view, label } = shape;
  const owner = 'column' in module.scope ? [module.scope.column] : [];
  const all = [
    module.id,
    label,
    ...owner,
    ...mainAmount(shape),
    ...Object.keys(module.columns),
    ...view.indexOf.keys(),
  ];
  return [...new Set(all)].filter((name) => name === module.id || isBrief(view, name)).slice(0, MOST_COLUMNS);
}

/** By the column that holds the other record's id. */
export const belongsTo = (prepared: Prepared): Map<string, [name: string, related: Related]> =>
  new Map(
    [...prepared.relations()].flatMap(([name, related]) => (related.isMany ? [] : [[related.from, [name, related]]])),
  );

/** `asset_purchase_date` of an asset is its "purchase date". */
export function readable(column: string, singular: string): string {
  const prefix = `${singular.replaceAll(' ', '_')}_`;
  return column.replace(column === `${prefix}id` ? '' : prefix, '').replaceAll('_', ' ');
}
