import type { Context } from '../core/context.ts';
import { execute } from '../core/execute.ts';
import { type Input, NOTHING } from '../core/module.ts';
import { build } from '../database/builder.ts';
import { ApiError } from '../errors/api-error.ts';
import type { Resolved } from './resolve.ts';
import type { Content, SourceRecord } from './source.ts';
import { readOf, type Target } from './target.ts';

/** What a record has besides its own values. Answers whether any of it changed. */
export async function finishRecord(
  target: Target,
  inside: Context,
  record: SourceRecord,
  to: number,
  { archivedAt, number }: Content,
  { asItWas, links, customFields }: Resolved,
): Promise<boolean> {
  const { prepared } = readOf(target, record.module);
  let isChanged = false;
  const run = async (name: string, input: Partial<Input>) => {
    const operation = target.operations.get(name);
    if (operation)
      isChanged = (await unlessUnchanged(execute(inside, operation, { ...NOTHING, ...input }))) || isChanged;
  };
  const { id: ownId, singular } = prepared.module;
  for (const [relation, id] of links) {
    const { linkedBy, key } = prepared.relations().get(relation) ?? {};
    if (linkedBy) await run(`${linkedBy}/link`, { id, values: { tag_id: id, record_type: singular, record_id: to } });
    else if (key) await run(`${record.module}/link`, { id: to, values: { [ownId]: to, [key]: id } });
  }
  if (archivedAt !== undefined) await run(`${record.module}/${archivedAt ? 'archive' : 'unarchive'}`, { id: to });
  const numberField = target.numberFields.get(record.module);
  for (const [field, value] of [...customFields, ...(numberField && number ? [[numberField, number] as const] : [])]) {
    const values = { record_type: record.module, record_id: to, field_id: field, field_value: value };
    await run('field_values/set', { values });
  }
  const archived = typeof archivedAt === 'string' && prepared.archivedAt ? { [prepared.archivedAt]: archivedAt } : {};
  await storeAsItWas(target, inside, record, to, { ...asItWas, ...archived });
  return isChanged;
}

/** Columns that no function sets, straight into the record's own row. */
export async function storeAsItWas(
  target: Target,
  { database, schema }: Context,
  record: SourceRecord,
  id: number,
  values: Resolved['asItWas'],
): Promise<void> {
  const { module } = readOf(target, record.module).prepared;
  const there = new Set(schema.tables.get(module.table)?.map(({ name }) => name));
  const known = Object.fromEntries(Object.entries(values).filter(([column]) => there.has(column)));
  if (Object.keys(known).length > 0)
    await database.write(build.updateTable(module.table).set(known).where(module.id, '=', id));
}

/** A write that may find everything as it should be: answers whether it changed something. */
export async function unlessUnchanged(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof ApiError && error.code === 'record_unchanged') return false;
    throw error;
  }
}
