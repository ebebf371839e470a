import { execute } from '../core/execute.ts';
import { type Input, NOTHING } from '../core/module.ts';
import { recordsOf } from '../core/result.ts';
import type { Resolved } from './resolve.ts';
import type { SourceRecord } from './source.ts';
import { inputOf, readOf, type Target } from './target.ts';

/** The record that is here already under the same names; 0: none. */
export async function idOfSame(target: Target, record: SourceRecord, resolved: Resolved): Promise<number> {
  if (!record.sameBy) return 0;
  const { prepared, ...operation } = readOf(target, record.module);
  const values = {
    ...resolved.values,
    ...inputOf(target.operations.get(`${record.module}/create`), resolved, 0).values,
  };
  const where = record.sameBy.map((column) => ({ column, op: 'eq', value: values[column] ?? '' }) as const);
  // A technician may be named either way.
  const byName = { column: 'user_name', op: 'eq', value: values.user_email ?? '' } as const;
  const conditions = record.module === 'users' ? [{ any: [...where, byName] }] : where;
  const query = { where: conditions, page: { limit: 1, offset: 0 } } as Input['query'];
  const result = await execute(target.context, { prepared, ...operation }, { ...NOTHING, query });
  return result.kind === 'rows' ? Number(recordsOf(result)[0]?.[prepared.module.id] ?? 0) : 0;
}
