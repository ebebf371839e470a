import type { Caller } from '../../src/core/caller.ts';
import type { AnyModule, Prepared } from '../../src/core/module.ts';
import { type Condition, NEVER, type Page, type Query } from '../../src/core/read/query.ts';
import type { Lookup } from '../../src/core/shape.ts';
import { ApiError, invalid } from '../../src/errors/api-error.ts';
import { NOT_UTF8, phpDateTime, phpInt, phpIsEmpty } from '../../src/php/values.ts';
import { composedOf, isComposed, tokenOf } from './composed.ts';
import { isSent, type Sent } from './parameters.ts';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 2 ** 31 - 1;

/** A read's parameters as a query: the first look-up that is sent, and every filter that is. */
export function queryOf(prepared: Prepared, caller: Caller, sent: Sent): Query {
  const { module } = prepared;
  // A tied key's own client always wins.
  const lookup = prepared.lookups.find(({ by }) => isSent(sent[by]) && !(by === 'client_id' && caller.clientId));
  const join = joinOf(module, lookup, sent);
  const { where, search, sort, fields, include } = composedOf(prepared.view(join), sent);
  return {
    where: [...(lookup ? [found(lookup, sent)] : []), ...filters(prepared, sent), ...narrowed(module, sent), ...where],
    search,
    sort,
    fields,
    include,
    clientId: caller.clientId ? undefined : clientOf(module, sent),
    page: lookup?.single ? (lookup.first ? { limit: 1, offset: 0 } : undefined) : pageOf(module, sent),
    join,
    single: lookup?.single ?? false,
    total: isSent(sent.with_total) && phpInt(sent.with_total) !== 0,
  };
}

/**
 * PHP's plain list and some of its look-ups have one of their own. Who puts a query together gets every record once.
 */
function joinOf({ listJoin }: AnyModule, lookup: Lookup | undefined, sent: Sent): string | undefined {
  if (lookup?.single) return lookup.join;
  if (isComposed(sent)) return undefined;
  return lookup ? lookup.join : listJoin;
}

function found({ by, columns, compare }: Lookup, sent: Sent): Condition {
  const [column = ''] = columns;
  if (compare === 'id') return { column, op: 'eq', value: phpInt(sent[by]) };
  return equals(columns, sent[by], by);
}

/** That one of the columns holds this text. No text equals bytes that are no UTF-8. */
function equals(columns: readonly string[], value: unknown, field: string): Condition {
  const wanted = textOf(value, field);
  if (wanted === NOT_UTF8) return NEVER;
  const all = columns.map((column) => ({ column, op: 'eq', value: wanted }) as const);
  return all.length === 1 ? (all[0] as Condition) : { any: all };
}

/** A text to compare with, as it came: blanks and tags count. */
function textOf(value: unknown, field: string): string {
  if (typeof value === 'object') throw invalid(field, 'must be a text, not a list or an object');
  return String(value);
}

function clientOf({ scope }: AnyModule, sent: Sent): number | undefined {
  const names = ['client_id', ...('column' in scope ? [scope.column] : [])];
  const named = names.filter((name) => isSent(sent[name])).map((name) => phpInt(sent[name]));
  // Two that differ are no row's.
  return named.length > 1 && named[0] !== named[1] ? -1 : named[0];
}

/** The filters that narrow whatever the look-up: the module's own columns, archived, since when. */
function filters({ module, view, archivedAt, createdAt, updatedAt }: Prepared, sent: Sent): Condition[] {
  const own = (module.filters ?? []).filter((name: string) => isSent(sent[name]) && view().indexOf.has(name));
  return [
    ...own.map((name: string) => equals([name], sent[name], name)),
    ...(archivedAt && isSent(sent.archived) ? archived(sent.archived, archivedAt) : []),
    ...(createdAt && isSent(sent.created_since) ? [since(createdAt, momentOf(sent, 'created_since'))] : []),
    ...(createdAt && isSent(sent.updated_since)
      ? [changedSince(createdAt, updatedAt, momentOf(sent, 'updated_since'))]
      : []),
  ];
}

function archived(value: unknown, column: string): Condition[] {
  if (value === 'all') return [];
  if (value !== '0' && value !== '1' && value !== 0 && value !== 1)
    throw invalid('archived', 'must be 0, 1 or all', textOf(value, 'archived'));
  return [{ column, op: 'null', value: String(value) === '0' }];
}

const since = (column: string, value: string): Condition => ({ column, op: 'ge', value });

/** A row that was never updated counts from its creation. Not by COALESCE: this form can use the index over both. */
function changedSince(createdAt: string, updatedAt: string | undefined, moment: string): Condition {
  const created = since(createdAt, moment);
  if (!updatedAt) return created;
  return { any: [since(updatedAt, moment), { all: [{ column: updatedAt, op: 'null', value: true }, created] }] };
}

function momentOf(sent: Sent, field: string): string {
  const moment = phpDateTime(sent[field], field);
  if (moment === null) throw invalid(field, 'must be a moment like 2026-01-31 10:11:12');
  return moment;
}

function pageOf({ name, id, orderBy }: AnyModule, sent: Sent): Page {
  const limit = isSent(sent.limit) ? phpInt(sent.limit) : DEFAULT_LIMIT;
  const offset = isSent(sent.offset) ? phpInt(sent.offset) : 0;
  if (limit < 0) throw invalid('limit', 'must not be negative', limit);
  if (offset < 0) throw invalid('offset', 'must not be negative', offset);
  const token = tokenOf(sent);
  const page = { limit: Math.min(limit, MAX_LIMIT), offset, ...(token !== undefined && { token }) };
  if (!isSent(sent.after_id)) return page;
  if (isSent(sent.sort) || token)
    throw new ApiError('input_invalid', 'after_id: is for the order of ids, without sort and page_token');
  if (orderBy && orderBy[0] !== id) throw new ApiError('input_invalid', `after_id: ${name} are not listed by id`);
  return { ...page, after: [idAfter(sent.after_id)] };
}

function idAfter(value: unknown): number {
  const id = Number(textOf(value, 'after_id') || Number.NaN);
  if (!Number.isSafeInteger(id) || id < 0)
    throw invalid('after_id', 'must be the id of the last row that was read, 0 to begin');
  return id;
}

/** What only one module's path knows (`narrowedBy` in its definition says it to readers). */
function narrowed({ name }: AnyModule, sent: Sent): Condition[] {
  if (name === 'ticket_replies') return byTypeAndArchive(sent);
  // Not the lines of every invoice at once (recording invoice_items/read {}).
  if (name === 'invoice_items' && !isSent(sent.item_id) && !isSent(sent.invoice_id) && !isComposed(sent))
    throw new ApiError('input_invalid', 'invoice_id: it or item_id is required');
  return [];
}

/** Archived replies are hidden unless they are asked for; an unknown type narrows nothing. */
function byTypeAndArchive(sent: Sent): Condition[] {
  const isHidden = !isSent(sent.archived) && phpIsEmpty(sent.include_archived);
  const type = isSent(sent.type) ? textOf(sent.type, 'type').toLowerCase() : '';
  return [
    ...(isHidden ? [{ column: 'ticket_reply_archived_at', op: 'null', value: true } as const] : []),
    ...(['public', 'internal', 'client'].includes(type)
      ? [{ column: 'ticket_reply_type', op: 'eq', value: type } as const]
      : []),
  ];
}
