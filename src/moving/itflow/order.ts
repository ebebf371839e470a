import type { AnyModule } from '../../core/module.ts';
import type { Relation } from '../../core/shape.ts';

/** What stays where it is: logs, logins, what follows from other records or belongs to the server that it is on. */
const NOT_MOVED = new Set([
  ...['agents', 'users', 'portal_users', 'companies', 'logs', 'reports', 'technicians'],
  ...['ticket_history', 'document_versions', 'time_entries', 'timers', 'receipts', 'field_values'],
  ...['events', 'webhooks', 'rules', 'deliveries', 'taxes'],
]);

/** What is found by its name here and never made twice. */
export const SAME_BY: Readonly<Record<string, readonly string[]>> = {
  users: ['user_email'],
  taxes: ['tax_name'],
  accounts: ['account_name'],
  calendars: ['calendar_name'],
  categories: ['category_type', 'category_name'],
  custom_fields: ['custom_field_table', 'custom_field_label'],
  custom_values: ['custom_value_field', 'custom_value_value'],
  tags: ['tag_name', 'tag_type'],
  ticket_statuses: ['ticket_status_name'],
  reply_templates: ['reply_template_name'],
};

/** Modules whose records hang below another's and have no list of their own. */
export const isPart = ({ scope, orderBy }: AnyModule): boolean => 'through' in scope && orderBy !== undefined;

/** The modules that are moved, what is referred to before what refers to it. */
export function inOrder(modules: readonly AnyModule[], withCredentials: boolean): AnyModule[] {
  const byName = new Map(modules.map((module) => [module.name, module]));
  const placed = new Set<string>();
  const ordered: AnyModule[] = [];
  const place = (module: AnyModule) => {
    if (placed.has(module.name)) return;
    placed.add(module.name);
    for (const name of referredBy(module, modules)) {
      const other = byName.get(name);
      if (other) place(other);
    }
    const isCreated = module.functions.includes('create') || module.custom?.create !== undefined;
    const isWanted = withCredentials || module.permission !== 'credential';
    if (isCreated && isWanted && !NOT_MOVED.has(module.name) && !isPart(module)) ordered.push(module);
  };
  for (const name of FIRST) place(byName.get(name) as AnyModule);
  for (const module of modules) place(module);
  return ordered;
}

/** Other records refer to these by more than a relation. */
const FIRST = ['categories', 'ticket_statuses', 'tags', 'custom_fields', 'custom_values', 'clients'];

function referredBy({ relations, scope }: AnyModule, modules: readonly AnyModule[]): string[] {
  const named = (Object.values(relations ?? {}) as Relation[]).flatMap((each) =>
    'belongsTo' in each ? [each.belongsTo] : [],
  );
  const parent = 'through' in scope ? modules.find(({ table }) => table === scope.through.table)?.name : undefined;
  return [...named, ...(parent ? [parent] : [])];
}
