import type { Context } from '../core/context.ts';
import { type Input, NOTHING } from '../core/module.ts';
import type { Operation } from '../core/operation.ts';
import type { Uploads } from '../core/uploads.ts';
import type { Zone } from '../database/zone.ts';
import type { Journal } from './journal.ts';
import type { Names } from './names.ts';
import { type Resolved, Skipped } from './resolve.ts';

/** Where records go. */
export interface Target {
  context: Context;
  operations: ReadonlyMap<string, Operation>;
  journal: Journal;
  uploads: Uploads;
  zone: Zone;
  names: Names;
  /** The custom field that keeps a module's old numbers. */
  numberFields: ReadonlyMap<string, number>;
}

/** Names uploads of ours: what a run that was killed left in their folder is found by it. */
export const UPLOADS = 'moving-';

/** A read of a module; what this database has no table for is left out. */
export function readOf({ operations }: Target, module: string): Operation {
  const operation = operations.get(`${module}/read`);
  if (!operation) throw new Skipped(`this database has no ${module}`);
  return operation;
}

/** As ITFlow's own API would take it: texts become what the column holds. Refuses by field and rule. */
export function inputOf(operation: Operation | undefined, { clientId, values }: Resolved, id: number): Input {
  const fields = operation?.fields.filter(({ name, missing }) => !missing && values[name] !== undefined) ?? [];
  const coerced = fields.map(({ name, column }) => [name, column.coerce(values[name], name)] as const);
  return { ...NOTHING, id, clientId: clientId || undefined, values: Object.fromEntries(coerced) };
}
