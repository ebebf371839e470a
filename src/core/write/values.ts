import type { Value } from '../../database/database.ts';
import { ApiError, invalid } from '../../errors/api-error.ts';
import { writeLog } from '../audit/audit.ts';
import { mustFit } from '../columns/fit.ts';
import type { Context } from '../context.ts';
import type { StandardFunction, Values, Write } from '../effects.ts';
import type { AnyModule, Input, Prepared } from '../module.ts';
import type { LogEntry } from '../result.ts';
import { mayWriteTo } from '../scope.ts';

/** A copy of what was sent. Refuses what the attached database has no column for. */
export function sentValues({ fields }: Prepared, { values }: Input): Values {
  for (const { name, missing } of fields)
    if (missing && name in values) throw invalid(name, 'the attached database has no such column');
  return { ...values };
}

/** What goes into the module's own table (not what an effect stores elsewhere), once every value is known to fit. */
export function storedValues({ module, fields }: Prepared, values: Values): Values {
  for (const { name, info } of fields) if (info && name in values) mustFit(info, values[name] as Value, name);
  const { elsewhere } = module;
  return elsewhere ? Object.fromEntries(Object.entries(values).filter(([name]) => !(name in elsewhere))) : values;
}

/**
 * What all clients share (products, taxes), or the company has for itself, is not for a caller of one client to change.
 */
export function mustNotBeShared({ caller }: Context, { name, scope }: AnyModule): void {
  if ('everybody' in scope && caller.clientId)
    throw new ApiError('forbidden', `A key of one client may not change ${name}`);
  if ('company' in scope && !mayWriteTo(caller, 0))
    throw new ApiError('forbidden', `A key of some clients may not change ${name}`);
}

const ACTIONS: Record<StandardFunction, string> = {
  read: 'Read',
  create: 'Create',
  update: 'Edit',
  delete: 'Delete',
  archive: 'Archive',
  unarchive: 'Unarchive',
};

/** The log rows of a write. */
export function logOf(context: Context, { module }: Prepared, write: Write): LogEntry[] {
  const nameColumn = module.required[0] ?? module.id;
  return writeLog(context, {
    type: module.logType?.[write.function] ?? capitalised(module.singular),
    action: ACTIONS[write.function],
    name: String(write.values[nameColumn] ?? write.before[nameColumn] ?? ''),
    clientId: write.clientId,
    entityId: write.id,
    ...write.log,
  });
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
