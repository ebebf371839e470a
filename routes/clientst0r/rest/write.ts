import type { Context } from '../../../src/core/context.ts';
import { execute } from '../../../src/core/execute.ts';
import { NOTHING } from '../../../src/core/module.ts';
import type { Result } from '../../../src/core/result.ts';
import { ApiError } from '../../../src/errors/api-error.ts';
import type { Answer } from '../../../src/http/exchange.ts';
import { type Call, notFound, type Records, run, together } from '../call.ts';
import { fieldsIn } from './body.ts';
import { type Change, changeOf } from './change.ts';
import { readRows, recordWithId } from './list.ts';
import { columnsOf } from './record.ts';

/** `POST` to a list: 201 with the new record. */
export async function create(call: Call): Promise<Answer> {
  const id = await createdBy(call, await fieldsIn(call.request));
  return { status: 201, json: JSON.stringify(await recordWithId(call, id)) };
}

/** Creates a record. Answers its id. */
export async function createdBy(
  call: Records,
  sent: Record<string, unknown> | Readonly<Record<string, unknown>>,
): Promise<number> {
  const { context, resource, parent } = call;
  const composed = resource.group.compose?.(sent, undefined) ?? sent;
  const change = await changeOf(call, parent ? { ...composed, [parent.field]: parent.id } : composed, false);
  return together(context, async (inside) => {
    const values = { ...resource.group.sets, ...change.values };
    const result = await run(inside, resource, 'create', { clientId: ownerOf(call, change), values });
    if (result.kind !== 'created') throw new ApiError('internal', 'A create answered no id');
    await settle({ ...call, context: inside }, result.id, change, false);
    return result.id;
  });
}

/** A client's records are its key's, or those of the client that is named; 0: of none. */
function ownerOf({ context: { caller }, resource }: Records, { clientId }: Change): number | undefined {
  const { scope } = resource.prepared.module;
  return 'column' in scope ? caller.clientId || (clientId ?? 0) : undefined;
}

/** `PUT`, which needs every required field, and `PATCH`. */
export async function update(call: Call): Promise<Answer> {
  const { request } = call;
  const id = call.id as number;
  await changeRecord(call, id, await fieldsIn(request), request.method === 'PATCH');
  return { status: 200, json: JSON.stringify(await recordWithId(call, id)) };
}

export async function changeRecord(
  call: Records,
  id: number,
  sent: Readonly<Record<string, unknown>>,
  isPartial: boolean,
) {
  const { context, resource } = call;
  const { rows } = await readRows(call, { where: [{ column: resource.prepared.module.id, op: 'eq', value: id }] });
  const [row] = rows.rows;
  if (!row) throw notFound();
  const current = columnsOf(resource, row);
  const change = await changeOf(call, resource.group.compose?.(sent, current) ?? sent, isPartial);
  const owner = resource.fields.find(({ isOwner }) => isOwner);
  if (owner && change.clientId !== undefined && change.clientId !== Number(current(owner.column as string) ?? 0))
    throw new ApiError('input_invalid', `${owner.column}: a record stays with its organization`);
  const archived = resource.prepared.archivedAt;
  const wasArchived = archived !== undefined && current(archived) !== null;
  await together(context, async (inside) => {
    if (Object.keys(change.values).length > 0)
      await unlessUnchanged(run(inside, resource, 'update', { id, values: change.values }));
    await settle({ ...call, context: inside }, id, change, wasArchived);
  });
}

/** `DELETE`: 204 without a body. */
export async function remove(call: Call): Promise<Answer> {
  const id = call.id as number;
  await recordWithId(call, id);
  await run(call.context, call.resource, 'delete', { id });
  return { status: 204, json: '' };
}

/** What is no column: the archive and the tags. */
async function settle(call: Records, id: number, { isArchived, tags }: Change, wasArchived: boolean): Promise<void> {
  const { resource } = call;
  // The key of an idempotent request is claimed by its first write; doing these again changes nothing.
  const context = { ...call.context, request: { ...call.context.request, idempotencyKey: undefined } };
  if (isArchived !== undefined && isArchived !== wasArchived)
    await unlessUnchanged(run(context, resource, isArchived ? 'archive' : 'unarchive', { id }));
  if (tags) await settleTags({ ...call, context }, id, tags);
}

async function settleTags(
  { context, resources }: Records,
  id: number,
  { recordType, ids }: NonNullable<Change['tags']>,
): Promise<void> {
  const record = { record_type: recordType, record_id: id };
  const call = (name: string, tagId: number) => onTags(context, resources.operations, name, tagId, record);
  const found = await call('of', 0);
  if (found.kind !== 'rows') return;
  const at = found.columns.find(({ name }) => name === 'tag_id')?.index ?? 0;
  const now = found.rows.map((row) => Number(row[at]));
  for (const tag of now.filter((each) => !ids.includes(each))) await call('unlink', tag);
  for (const tag of ids.filter((each) => !now.includes(each))) await call('link', tag);
}

function onTags(
  context: Context,
  operations: Records['resources']['operations'],
  name: string,
  id: number,
  values: Record<string, string | number>,
): Promise<Result> {
  const operation = operations.get(`tags/${name}`);
  if (!operation) throw notFound();
  return execute(context, operation, { ...NOTHING, id, values });
}

/** Nothing to change is no error here. */
export const unlessUnchanged = (writing: Promise<unknown>) =>
  writing.catch((error) => {
    if (!(error instanceof ApiError && error.code === 'record_unchanged')) throw error;
  });
