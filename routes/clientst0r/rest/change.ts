import type { Values } from '../../../src/core/effects.ts';
import { execute } from '../../../src/core/execute.ts';
import { NOTHING } from '../../../src/core/module.ts';
import { recordsOf } from '../../../src/core/result.ts';
import { ApiError } from '../../../src/errors/api-error.ts';
import { type Records, run } from '../call.ts';
import type { Sent } from '../group.ts';
import { type FieldErrors, invalidFields } from '../refusal.ts';
import type { Resource, ResourceField } from '../resource.ts';
import { booleanOf, decode, isScalar, pythonType } from './decode.ts';
import { storedWord } from './record.ts';

const REQUIRED = 'This field is required.';
const noRecord = (id: unknown) => `Invalid pk "${id}" - object does not exist.`;

/** What a body changes: the row itself, whose it is, whether it is archived, and its tags. */
export interface Change {
  values: Values;
  clientId: number | undefined;
  isArchived: boolean | undefined;
  tags: { recordType: string; ids: readonly number[] } | undefined;
}

/** Reads a body. Everything that is wrong with it is told at once. `isPartial`: what is left out stays as it is. */
export async function changeOf(call: Records, sent: Sent, isPartial: boolean): Promise<Change> {
  const { resource } = call;
  const change: Change = { values: {}, clientId: undefined, isArchived: undefined, tags: undefined };
  const errors: FieldErrors = {};
  const wrong = (field: ResourceField, message: string) => {
    errors[field.name] = [message];
  };
  for (const field of resource.fields.filter(({ isWritable }) => isWritable)) {
    const value = valueIn(field, sent);
    if (value === undefined) {
      if (field.required && !isPartial && !isGiven(call, field)) wrong(field, REQUIRED);
      continue;
    }
    try {
      await take(call, field, value, change);
    } catch (error) {
      if (!(error instanceof ApiError) || error.status >= 500) throw error;
      wrong(field, error.message);
    }
  }
  if (Object.keys(errors).length > 0) throw invalidFields(errors);
  return change;
}

const valueIn = ({ name, also = [] }: ResourceField, sent: Sent): unknown =>
  [name, ...also].filter((each) => Object.hasOwn(sent, each)).map((each) => sent[each])[0];

/** Nobody need name what the key, or the path, says already. */
const isGiven = ({ context, parent }: Records, field: ResourceField): boolean =>
  (field.isOwner && context.caller.clientId !== 0) || parent?.field === field.name;

async function take(call: Records, field: ResourceField, sent: unknown, change: Change): Promise<void> {
  const { values } = change;
  if (field.isOwner) change.clientId = ownerOf(call, sent);
  else if (field.kind === 'active') change.isArchived = !booleanOf(sent);
  else if (field.kind === 'archived') change.isArchived = booleanOf(sent);
  else if (field.tags) change.tags = { recordType: field.tags, ids: await tagIds(call, sent) };
  else if (field.named) values[field.target?.name as string] = await idOfName(call, field, sent);
  else if (field.target) {
    const value = decode(field, sent);
    if (field.to) await mustBeThere(call, field, Number(value));
    values[field.target.name] = value;
  }
}

/** A key of one client writes for that one alone. */
function ownerOf({ context: { caller } }: Records, sent: unknown): number {
  if (sent === null || sent === '') return caller.clientId;
  if (!isScalar(sent) || !/^\d{1,9}$/.test(String(sent)))
    throw new ApiError('input_invalid', `Incorrect type. Expected pk value, received ${pythonType(sent)}.`);
  const id = Number(sent);
  if (caller.clientId && id !== caller.clientId) throw new ApiError('input_invalid', noRecord(id));
  return id;
}

/** Refuses the id of a record that does not exist for the caller, where the caller may read such records at all. */
async function mustBeThere({ context, resources, resource }: Records, { to, column }: ResourceField, id: number) {
  const related = [...resource.prepared.relations().values()].find(({ isMany, from }) => !isMany && from === column);
  const target = resources.byName.get(to ?? '');
  const operation = target?.operation('read');
  if (!id || !related || !target || !operation || !context.caller.may(operation)) return;
  if (!(await exists(context, target, id))) throw new ApiError('input_invalid', noRecord(id));
}

export async function exists(context: Records['context'], resource: Resource, id: number): Promise<boolean> {
  const column = resource.prepared.module.id;
  const query = { where: [{ column, op: 'eq', value: id } as const], masked: true };
  const found = await run(context, resource, 'read', { query });
  return found.kind === 'rows' && found.rows.length > 0;
}

/** The id of what a word names: a ticket's status by its name. */
async function idOfName({ context, resources }: Records, field: ResourceField, sent: unknown): Promise<number> {
  const { module, id, name } = field.named as NonNullable<ResourceField['named']>;
  const operation = resources.operations.get(`${module}/read`);
  const word = isScalar(sent) ? String(sent).slice(0, 200) : '';
  const query = { where: [{ column: name, op: 'eq', value: storedWord(field, word) } as const] };
  const found = operation && (await execute(context, operation, { ...NOTHING, query }));
  const [row] = found?.kind === 'rows' ? recordsOf(found) : [];
  if (!row) throw new ApiError('input_invalid', `"${word.slice(0, 100)}" is not a valid choice.`);
  return Number(row[id]);
}

async function tagIds({ context, resources }: Records, sent: unknown): Promise<number[]> {
  if (!Array.isArray(sent))
    throw new ApiError('input_invalid', `Expected a list of items but got type "${pythonType(sent)}".`);
  const tags = resources.byName.get('Tag');
  const ids = [...new Set(sent.map((id) => (isScalar(id) ? Number(id) : Number.NaN)))];
  for (const [at, id] of ids.entries())
    if (!Number.isSafeInteger(id) || !tags || !(await exists(context, tags, id)))
      throw new ApiError('input_invalid', noRecord(isScalar(sent[at]) ? sent[at] : ''));
  return ids;
}
