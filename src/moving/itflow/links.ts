import type { AnyModule } from '../../core/module.ts';
import type { Relation } from '../../core/shape.ts';
import type { RemoteRow } from '../../transfer/remote.ts';

type Many = Extract<Relation, { hasMany: string }>;

/** Relations over tables of links that lead to records of these modules. */
export const linksOf = ({ relations }: AnyModule, modules: readonly AnyModule[]): string[] =>
  (Object.entries(relations ?? {}) as [string, Relation][]).flatMap(([name, each]) =>
    'through' in each && modules.some((module) => module.name === each.hasMany) ? [name] : [],
  );

/** Whom a row is linked with: the relation, the module that it leads to, and the ids there. */
export function idsOf(
  module: AnyModule,
  modules: readonly AnyModule[],
  row: RemoteRow,
  linked: readonly string[],
): [relation: string, module: string, ids: string[]][] {
  return linked.map((name) => {
    const { hasMany } = (module.relations as Record<string, Many>)[name] as Many;
    const id = modules.find((each) => each.name === hasMany)?.id ?? '';
    const others = (row[name] ?? []) as unknown as RemoteRow[];
    return [name, hasMany, others.map((other) => String(other[id])).toSorted()];
  });
}
