import type { Value } from '../database/database.ts';
import type { Journal } from './journal.ts';
import { type Content, type Known, Reference } from './source.ts';

/** A record that is left out. The reason is for the report. */
export class Skipped extends Error {}

/** Content with ids of ours in place of references. `missing`: the columns whose record is not here (yet). */
export interface Resolved {
  clientId: number | undefined;
  values: Record<string, Value | boolean | readonly unknown[]>;
  asItWas: Record<string, Value>;
  links: [relation: string, id: number][];
  customFields: [field: number, value: string][];
  missing: Missing[];
}

interface Missing {
  column: string;
  reference: Reference;
}

export function resolve(journal: Journal, content: Content): Resolved {
  const missing: Missing[] = [];
  const ours = (column: string, value: Known) => {
    if (!(value instanceof Reference)) return value;
    const entry = journal.find(value.module, value.from);
    if (!entry) missing.push({ column, reference: value });
    return entry?.to;
  };
  const allOf = (values: Record<string, Known> = {}) =>
    Object.fromEntries(
      Object.entries(values)
        .map(([column, value]) => [column, ours(column, value)] as const)
        .filter(([, value]) => value !== undefined),
    );
  const client = ours('client_id', content.client);
  const lost = missing.find(({ column }) => column === 'client_id');
  if (lost) throw notMoved('client', lost.reference);
  return {
    clientId: client === undefined ? undefined : Number(client),
    values: allOf(content.values) as Resolved['values'],
    asItWas: allOf(content.asItWas) as Resolved['asItWas'],
    links: Object.entries(content.links ?? {}).flatMap(([relation, references]) =>
      references.flatMap((reference): [string, number][] => {
        const id = ours(relation, reference);
        return id ? [[relation, Number(id)]] : [];
      }),
    ),
    customFields: (content.customFields ?? []).flatMap(([field, value]): [number, string][] => {
      const id = ours('custom field', field);
      return id ? [[Number(id), value]] : [];
    }),
    missing,
  };
}

export const notMoved = (column: string, { module, from }: Reference) =>
  new Skipped(`${column}: ${module} ${from} of the source is not here`);
