import type { Column } from '../../core/columns/columns.ts';
import type { AnyModule } from '../../core/module.ts';
import type { Relation } from '../../core/shape.ts';
import { isSecretColumn } from '../../errors/secret-names.ts';
import { nameOfTarget, valueIn } from '../../transfer/fields.ts';
import type { RemoteRow } from '../../transfer/remote.ts';
import { type Content, type Known, Reference, referTo } from '../source.ts';
import { isPart } from './order.ts';

/** Columns that hold users, beside those whose name ends so. */
const USER_COLUMNS = /_(by|assigned_to|manager|user_id)$/;
/** What only the server says that the record is on: its numbers, its names of files, its keys of links. */
const OWN_COLUMNS = /_(number|prefix|reference_name|url_key|next_number|id)$/;

/** The module whose record a column names, by the relations or else by its name. */
export function targetOf(module: AnyModule, modules: readonly AnyModule[], column: string): string | undefined {
  const named = (Object.values(module.relations ?? {}) as Relation[]).flatMap((each) =>
    'belongsTo' in each && (each.key as string) === column ? [each.belongsTo] : [],
  );
  if (named[0]) return named[0] === 'agents' ? 'users' : named[0];
  if (column === module.id) return undefined;
  if (USER_COLUMNS.test(column)) return 'users';
  return nameOfTarget(column, modules);
}

/** What a row of another ITFlow becomes: the same columns, with references in place of its ids. */
export function contentOf(module: AnyModule, modules: readonly AnyModule[], row: RemoteRow): Content {
  const known = (column: string, value: string | null): Known => {
    const to = targetOf(module, modules, column);
    return to ? referTo(to, value) : value;
  };
  const values: Content['values'] = {};
  for (const [name, column] of Object.entries({ ...module.columns, ...module.elsewhere } as Record<string, Column>)) {
    const value = valueIn(module, name, column, row);
    if (typeof value === 'string') values[name] = known(name, value);
  }
  const prefix = module.id.replace(/_id$/, '');
  const asItWas = Object.fromEntries(
    Object.entries(row)
      .filter(([column]) => !(column in values) && !OWN_COLUMNS.test(column) && !isSecretColumn(column))
      .filter(([column, value]) => column !== `${prefix}_archived_at` && isPlain(value))
      .map(([column, value]) => [column, known(column, value)]),
  );
  const content: Content = {
    client: 'column' in module.scope ? referTo('clients', row[module.scope.column] ?? row.client_id) : undefined,
    values,
    asItWas,
    archivedAt: row[`${prefix}_archived_at`],
    number: module.name === 'tickets' ? `${row.ticket_prefix ?? ''}${row.ticket_number}` : undefined,
  };
  return EXCEPTIONS[module.name]?.(content, row, modules) ?? content;
}

const isPlain = (value: unknown) => value === null || typeof value === 'string' || typeof value === 'number';

/** What a module's own functions would do anew, or refuse: these columns go into the row as they were. */
const EXCEPTIONS: Record<string, (content: Content, row: RemoteRow, modules: readonly AnyModule[]) => Content> = {
  tickets: ({ values, asItWas, ...content }, row) => ({
    ...content,
    values: { ...values, ticket_category: categoryOf(row.ticket_category) },
    // A create puts a line break behind them.
    asItWas: { ...asItWas, ticket_details: row.ticket_details ?? '' },
  }),
  // Internal at first: nobody is mailed, and the ticket's clocks stand still.
  ticket_replies: ({ values, asItWas, ...content }, row) => {
    const author = row.ticket_reply_type === 'Client' ? 'contacts' : 'users';
    return {
      ...content,
      values: { ...values, ticket_reply_type: 'Internal', ticket_reply_contact_id: undefined },
      asItWas: {
        ...asItWas,
        ticket_reply_type: row.ticket_reply_type ?? 'Internal',
        ticket_reply_by: referTo(author, row.ticket_reply_by),
      },
    };
  },
  // The stock is moved as a book of its own: a line must not sell again.
  invoice_items: ({ values: { item_product_id, ...values }, asItWas, ...content }) => ({
    ...content,
    values,
    asItWas: { ...asItWas, item_product_id },
  }),
  invoices: (content, row) => closedAtLast(content, 'invoice_status', row.invoice_status, ['Paid', 'Partial']),
  quotes: (content, row) => closedAtLast(content, 'quote_status', row.quote_status, []),
  purchase_orders: (content, row) => closedAtLast(content, 'purchase_order_status', row.purchase_order_status, []),
};

/** Lines are added to what is open. `followed`: the statuses that come with the payments. */
function closedAtLast(content: Content, column: string, status: unknown, followed: readonly string[]): Content {
  const { [column]: _, ...values } = content.values;
  const { [column]: __, ...asItWas } = content.asItWas ?? {};
  const isFollowed = followed.includes(String(status));
  return {
    ...content,
    values,
    asItWas,
    atLast: { [column]: isFollowed ? 'Sent' : (status as Known) },
  };
}

/** A text: the id of a category, or in old tickets a word. */
const categoryOf = (text: string | null | undefined): Known =>
  /^[1-9]\d{0,8}$/.test(text ?? '') ? new Reference('categories', text as string) : (text ?? '');

/** What says that a row has changed. Secrets are not among it: their digest would tell them. */
export const seenOf = (row: RemoteRow): object =>
  Object.fromEntries(
    Object.entries(row).filter(
      ([column]) => !isSecretColumn(column) && !/^(software_key|credential_(user|pass|note))/.test(column),
    ),
  );

export const partsOf = (module: AnyModule, modules: readonly AnyModule[]): AnyModule[] =>
  modules.filter((each) => isPart(each) && 'through' in each.scope && each.scope.through.table === module.table);
