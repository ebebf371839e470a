import type { AnyModule } from '../../core/module.ts';
import { clientOf } from '../../core/scope.ts';
import { quoteName, type Schema } from '../../database/schema.ts';

/** A module whose rows tell when they were changed. */
export interface Stamped {
  module: AnyModule;
  /** Quoted columns of its moments. */
  moments: readonly string[];
  /** What is noted of a row, as `id`, `client_id`, `changed_at` and `archived`, from all rows of the module. */
  select: string;
  /** Modules whose writes may change a row of this one: a reply its ticket, an item its invoice. */
  touchedBy: ReadonlySet<string>;
}

const NEVER = "CAST('1000-01-01' AS DATETIME)";

/**
 * The modules whose changes can be seen: those of ITFlow's own tables with a `…_created_at` or `…_updated_at`. What
 * nobody is told of is left out.
 */
export function stampedModules(modules: readonly AnyModule[], { tables }: Schema): Stamped[] {
  return modules.flatMap((module) => {
    const columns = tables.get(module.table);
    const isTold = !module.silent && module.functions.some((name) => name !== 'read');
    if (!columns || !isTold || module.table.startsWith('shim_')) return [];
    const prefix = module.id.replace(/id$/, '');
    const quoted = (...names: string[]) =>
      names
        .map((name) => prefix + name)
        .flatMap((name) => (columns.some((c) => c.name === name) ? quoteName(name) : []));
    const written = quoted('created_at', 'updated_at');
    if (written.length === 0) return [];
    const [archived] = quoted('archived_at');
    const moments = archived ? [...written, archived] : written;
    const changedAt = `GREATEST(${[...moments.map((name) => `COALESCE(${name}, ${NEVER})`), NEVER].join(', ')})`;
    const select = `SELECT ${quoteName(module.id)} AS id, ${clientOf(module)} AS client_id, ${changedAt} AS changed_at,
      ${archived ? `${archived} IS NOT NULL` : 'FALSE'} AS archived
      FROM ${quoteName(module.table)} WHERE ${module.only ?? 'TRUE'}`;
    return { module, moments, select, touchedBy: touching(module, modules) };
  });
}

function touching(module: AnyModule, modules: readonly AnyModule[]): Set<string> {
  const leadsTo = ({ relations = {} }: AnyModule, name: string) =>
    Object.values(relations).some((relation) =>
      'belongsTo' in relation ? relation.belongsTo === name : relation.hasMany === name,
    );
  const related = modules.filter((other) => leadsTo(other, module.name) || leadsTo(module, other.name));
  return new Set(related.map(({ name }) => name));
}
