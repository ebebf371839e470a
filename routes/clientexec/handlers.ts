import type { Changed, Created } from '../../src/core/result.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { SUCCESS } from './answer.ts';
import type { Call, Whole } from './call.ts';
import { CUSTOM, columnsIn, parseAs, type Resource, type Sent, type Typed, typed } from './resource.ts';
import { id as idType, integer } from './types.ts';

/** What is asked of one resource. */
export interface Asked {
  resource: Resource;
  id: number;
  sent: Sent;
}

const MOST_LISTED = 100;

/** A page of records, newest last, with the number of all. */
export async function list(call: Call, { resource, sent }: Asked): Promise<object> {
  const { limit: sentLimit = MOST_LISTED, offset: sentOffset = 0, ...narrowing } = sent;
  const limit = parseAs(integer(1, MOST_LISTED), 'limit', sentLimit) as number;
  const offset = parseAs(integer(0), 'offset', sentOffset) as number;
  const where = Object.entries(narrowing).map(([name, value]) => {
    const column = Object.hasOwn(resource.filters, name) ? resource.filters[name] : undefined;
    const known = ['limit', 'offset', ...Object.keys(resource.filters)].join(', ');
    if (!column) throw new ApiError('input_invalid', `${name}: a list takes ${known}`);
    return { column, op: 'eq', value: parseAs(idType(), name, value) as number } as const;
  });
  const { include, join } = resource;
  const query = { where, include, join, page: { limit, offset }, total: true };
  const { wholes, total } = await call.wholes(resource.module, query);
  const page = { total, limit, offset, [`${resource.name}s`]: await resource.shown(call, wholes) };
  return { ...page, message: '', ...SUCCESS };
}

export async function read(call: Call, { resource, id, sent }: Asked): Promise<object> {
  const [unknown] = Object.keys(sent);
  if (unknown !== undefined) throw new ApiError('input_invalid', `${unknown}: one ${resource.name} takes its id alone`);
  return resource.one(call, await wholeOf(call, resource, id));
}

async function wholeOf(call: Call, { module, name, include, includeInOne = [], join }: Resource, id: number) {
  const where = [{ column: call.operation(`${module}/read`).prepared.module.id, op: 'eq', value: id } as const];
  const { wholes } = await call.wholes(module, { where, join, include: [...include, ...includeInOne], single: true });
  if (!wholes[0]) throw new ApiError('record_unknown', `There is no ${name} ${id}`);
  return wholes[0] as Whole;
}

export async function create(call: Call, { resource, sent: raw }: Asked): Promise<object> {
  const sent = typed(resource, raw);
  const { module, name, required, idOfNew } = resource;
  for (const each of required)
    if (sent[each] === undefined || sent[each] === '') throw new ApiError('input_missing', `${each}: is required`);
  const own = columnsIn(resource, sent);
  const { id } = await call.together(`${module}/create`, { values: own }, async (inside): Promise<Created> => {
    const { clientId, values } = (await resource.before?.(inside, sent)) ?? {};
    const input = { values: { ...own, ...values }, ...(clientId && { clientId }) };
    const made = await inside.create(module, input);
    await finish(inside, resource, made, sent, true);
    return { kind: 'created', id: made, log: [] };
  });
  return { message: `The ${name} was added`, [idOfNew]: String(id), ...SUCCESS };
}

/** Changes what is sent and nothing else. Where all of it is so already, that is no failure. */
export async function update(call: Call, { resource, id, sent: raw }: Asked): Promise<object> {
  const sent = typed(resource, raw);
  const { module, name } = resource;
  if (Object.keys(sent).length === 0) throw new ApiError('input_missing', 'There is nothing to change');
  const own = columnsIn(resource, sent);
  await call.together(`${module}/update`, { id, values: own }, async (inside): Promise<Changed> => {
    const { row } = await wholeOf(inside, { ...resource, include: [], includeInOne: [] }, id);
    const { clientId, values } = (await resource.before?.(inside, sent, row)) ?? {};
    await inside.set(`${module}/update`, { id, values: { ...own, ...values }, ...(clientId && { clientId }) });
    await finish(inside, resource, id, sent, false);
    return { kind: 'changed', count: 1, log: [] };
  });
  return { message: `The ${name} was updated`, ...SUCCESS };
}

async function finish(call: Call, resource: Resource, id: number, sent: Typed, isNew: boolean): Promise<void> {
  await resource.after?.(call, id, sent, isNew);
  for (const [name, value] of Object.entries(sent)) {
    const field = CUSTOM.exec(name)?.[1];
    const values = { record_type: resource.module, record_id: id, field_id: Number(field), field_value: value };
    if (field) await call.set('field_values/set', { values }).catch((error) => Promise.reject(named(error, name)));
  }
}

/** A refusal of a custom field, by the name that it was sent under. */
const named = (error: unknown, name: string) =>
  error instanceof ApiError && error.field
    ? new ApiError(error.code, `${name}${error.message.slice(error.field.length)}`, error.headers, { cause: error })
    : error;

export async function remove(call: Call, { resource, id, sent }: Asked): Promise<object> {
  const [unknown] = Object.keys(sent);
  if (unknown !== undefined) throw new ApiError('input_invalid', `${unknown}: a delete takes an id alone`);
  await call.run(`${resource.module}/delete`, { id });
  return { message: `The ${resource.name} was deleted`, ...SUCCESS };
}
