import type { ColumnInfo, Schema } from '../../database/schema.ts';
import { hasOutbox, mayBeTold, type NewEvent, putEvent, RowNow } from '../../events/outbox.ts';
import type { Context } from '../context.ts';
import type { StandardFunction, Values, Write } from '../effects.ts';
import type { AnyModule } from '../module.ts';

const NAMES: Record<StandardFunction, string> = {
  read: 'read',
  create: 'created',
  update: 'updated',
  delete: 'deleted',
  archive: 'archived',
  unarchive: 'unarchived',
};

/** The events of a module's records begin with this: `invoice item` → `invoice_item`. */
export const eventPrefix = ({ singular }: AnyModule): string => singular.replaceAll(' ', '_');

/** The event of a write that is done, by the columns that it `stored`. None where nobody is to be told. */
export function eventsOf(context: Context, module: AnyModule, write: Write, stored: Values = {}): NewEvent[] {
  const { schema, caller } = context;
  if (module.silent || !hasOutbox(schema)) return [];
  // What a write did not touch need not be told, unless the record is new or gone.
  const isWhole = write.function === 'create' || write.function === 'delete';
  const all = toldOf(schema.tables.get(module.table) ?? []);
  const told = isWhole ? all : all.filter(({ name }) => name in stored);
  const event: NewEvent = {
    type: `${eventPrefix(module)}.${write.event ?? NAMES[write.function]}`,
    module: module.name,
    recordId: write.id,
    // What all clients share is nobody's, whatever client the request named.
    clientId: 'everybody' in module.scope ? 0 : write.clientId,
    keyId: caller.keyId,
    userId: caller.userId,
    before: write.function === 'create' ? {} : Object.fromEntries(told.map(({ name }) => [name, write.before[name]])),
    after: write.function === 'delete' ? {} : new RowNow(module.table, module.id, told, storedElsewhere(module, write)),
  };
  return [event];
}

/** A change that nobody made here: what it was before is not known, and who did it neither. */
export function foundEvent(
  schema: Schema,
  module: AnyModule,
  { name, recordId, clientId }: { name: StandardFunction; recordId: number; clientId: number },
): NewEvent {
  const told = toldOf(schema.tables.get(module.table) ?? []);
  return {
    type: `${eventPrefix(module)}.${NAMES[name]}`,
    module: module.name,
    ...{ recordId, clientId, keyId: 0, userId: 0 },
    before: null,
    after: name === 'delete' ? {} : new RowNow(module.table, module.id, told),
  };
}

const toldColumns = new WeakMap<readonly ColumnInfo[], ColumnInfo[]>();

/** Those of a table that may be told: always the same list, so that the statement over it is made once. */
function toldOf(columns: readonly ColumnInfo[]): ColumnInfo[] {
  const told = toldColumns.get(columns) ?? columns.filter(mayBeTold);
  toldColumns.set(columns, told);
  return told;
}

/** Tells of what a write did to another record than its own. */
export async function tell(
  { schema, database, caller }: Context,
  event: Omit<NewEvent, 'keyId' | 'userId'>,
): Promise<void> {
  if (hasOutbox(schema)) await putEvent(database, { ...event, keyId: caller.keyId, userId: caller.userId });
}

/** What an effect stored in another table, as it was sent. */
function storedElsewhere({ elsewhere = {} }: AnyModule, { values }: Write): Values {
  const names = Object.keys(elsewhere).filter((name) => name in values && mayBeTold({ name, type: '' }));
  return Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
}
