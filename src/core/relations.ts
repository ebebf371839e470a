import type { Schema } from '../database/schema.ts';
import type { AnyModule, Prepared, Related } from './module.ts';
import type { Relation } from './shape.ts';

/**
 * The relations of a module that this database has: the other module, its read, and every column and table that they
 * need.
 */
export function relationsOf(
  module: AnyModule,
  schema: Schema,
  others: ReadonlyMap<string, Prepared>,
): Map<string, Related> {
  const relations = new Map<string, Related>();
  for (const [name, relation] of Object.entries(module.relations ?? {}) as [string, Relation][]) {
    const to = others.get('belongsTo' in relation ? relation.belongsTo : relation.hasMany);
    if (!to?.module.functions.includes('read')) continue;
    const related = relatedBy(module, relation, to);
    if (neededColumns(module, related).every(([table, column]) => has(schema, table, column)))
      relations.set(name, related);
  }
  return relations;
}

function relatedBy(module: AnyModule, relation: Relation, to: Prepared): Related {
  const [own, other] = [module.id, to.module.id];
  if ('belongsTo' in relation) return { from: relation.key, key: other, ends: [own, other], isMany: false, to };
  if ('key' in relation) return { from: own, key: relation.key, ends: [own, other], isMany: true, to };
  const { through } = relation;
  const links = 'ends' in relation ? relation : { ends: [own, other] as const };
  return { from: own, key: other, through, ends: links.ends, isMany: true, to, ...linkedBy(relation) };
}

const linkedBy = (relation: Relation) => ('linkedBy' in relation ? { linkedBy: relation.linkedBy } : {});

/** By table and column. */
function neededColumns(
  { table }: AnyModule,
  { from, key, through, ends: [own, other], to }: Related,
): [string, string][] {
  const needed: [string, string][] = [
    [table, from],
    [to.module.table, key],
  ];
  return through ? [...needed, [through, own], [through, other]] : needed;
}

const has = (schema: Schema, table: string, column: string) =>
  schema.tables.get(table)?.some(({ name }) => name === column) ?? false;
