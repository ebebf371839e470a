import { ApiError, invalid } from '../../errors/api-error.ts';
import { NOT_UTF8, phpDateTime, phpInt } from '../../php/values.ts';
import type { Context } from '../context.ts';
import type { Input, Lookup, Result } from '../module.ts';
import { type Prepared, quoteName } from '../prepared.ts';
import { type Condition, ofClient, reach } from '../scope.ts';
import { count, type Page, rowOfId, rowsOf } from './rows.ts';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 2 ** 31 - 1;

/** Answers a read: one look-up or a page of the list, narrowed by every filter that was sent. */
export async function read(context: Context, prepared: Prepared, input: Input): Promise<Result> {
  const { module } = prepared;
  const lookup = prepared.lookups.find(
    ({ by }) => isSent(input[by]) && !(by === 'client_id' && context.caller.clientId),
  );
  const view = lookup?.view ?? prepared.list;
  const others = [
    ...reach(module, context.caller),
    ...(module.narrow?.(input) ?? []),
    ...narrowed(prepared, context, input),
  ];
  const conditions = lookup ? [found(lookup, input), ...others] : others;
  const page = lookup?.single ? (lookup.first ? FIRST : undefined) : pageOf(prepared, input);
  const effect = await module.effects?.read?.(context, input);
  const { rows, rest } =
    lookup?.columns[0] === module.id && !effect
      ? {
          rows: await rowOfId(context, prepared, { view, where: together(others) }, phpInt(input[lookup.by])),
          rest: undefined,
        }
      : await rowsOf(context, prepared, {
          view,
          where: together(conditions),
          page,
          isList: !lookup,
          mayStream: !effect,
        });
  const stored = effect && rows.map((row) => [...row]);
  if (effect) {
    const indexOf = (column: string) => view.indexOf.get(column) as number;
    for (const row of rows) effect(row, indexOf);
  }
  const total =
    isSent(input.with_total) && phpInt(input.with_total) !== 0
      ? await count(context, view, together(page?.after ? conditions.slice(0, -1) : conditions))
      : undefined;
  const more = { ...(stored && { stored }), ...(rest && { rest }), ...(total !== undefined && { total }) };
  return { kind: 'rows', columns: view.columns, rows, single: lookup?.single ?? false, ...more };
}

export const isSent = (value: unknown): boolean => value !== undefined && value !== null;

function found(lookup: Lookup, input: Input): Condition {
  const value = input[lookup.by];
  if (lookup.compare === 'id') return { sql: `${quoteName(lookup.columns[0] ?? '')} = ?`, parameters: [phpInt(value)] };
  return equalTo(lookup.columns, value, lookup.by);
}

/** That one of the columns holds this text. No text equals bytes that are no UTF-8. */
function equalTo(columns: readonly string[], value: unknown, field: string): Condition {
  const wanted = filterText(value, field);
  if (wanted === NOT_UTF8) return { sql: 'FALSE', parameters: [] };
  return {
    sql: `(${columns.map((column) => `${quoteName(column)} = ?`).join(' OR ')})`,
    parameters: columns.map(() => wanted),
  };
}

/** A text to compare with, as it came: blanks and tags count. */
export function filterText(value: unknown, field: string): string {
  if (typeof value === 'object') throw invalid(field, 'must be a text, not a list or an object');
  return String(value);
}

const together = (conditions: readonly Condition[]): Condition => ({
  sql: conditions.length ? ` WHERE ${conditions.map((condition) => condition.sql).join(' AND ')}` : '',
  parameters: conditions.flatMap((condition) => condition.parameters),
});

/** The filters that narrow whatever the look-up: client, archived, since when, the module's own columns. */
function narrowed(prepared: Prepared, { caller }: Context, input: Input): Condition[] {
  const { module, archivedAt, createdAt, updatedAt } = prepared;
  const conditions: Condition[] = [];
  // A tied key's own client always wins: reach() has said so.
  if (!caller.clientId)
    for (const name of 'column' in module.scope ? ['client_id', module.scope.column] : ['client_id'])
      if (isSent(input[name])) conditions.push(...ofClient(module, phpInt(input[name])));
  for (const name of module.filters ?? [])
    if (isSent(input[name]) && prepared.list.indexOf.has(name)) conditions.push(equalTo([name], input[name], name));
  if (archivedAt && isSent(input.archived)) conditions.push(...archived(input.archived, archivedAt));
  if (createdAt && isSent(input.created_since))
    conditions.push({ sql: `${quoteName(createdAt)} >= ?`, parameters: [since(input.created_since, 'created_since')] });
  if (isSent(input.updated_since) && createdAt) {
    const moment = since(input.updated_since, 'updated_since');
    const created = quoteName(createdAt);
    // A row that was never updated counts from its creation. Not by COALESCE: this form can use the index over both.
    conditions.push(
      updatedAt
        ? {
            sql: `(${quoteName(updatedAt)} >= ? OR (${quoteName(updatedAt)} IS NULL AND ${created} >= ?))`,
            parameters: [moment, moment],
          }
        : { sql: `${created} >= ?`, parameters: [moment] },
    );
  }
  if (isSent(input.after_id))
    conditions.push({ sql: `${quoteName(module.id)} > ?`, parameters: [idAfter(input.after_id)] });
  return conditions;
}

function archived(value: unknown, column: string): Condition[] {
  if (value === 'all') return [];
  if (value !== '0' && value !== '1' && value !== 0 && value !== 1)
    throw invalid('archived', 'must be 0, 1 or all', filterText(value, 'archived'));
  return [{ sql: `${quoteName(column)} IS ${String(value) === '1' ? 'NOT ' : ''}NULL`, parameters: [] }];
}

function idAfter(value: unknown): number {
  const id = Number(filterText(value, 'after_id') || Number.NaN);
  if (!Number.isSafeInteger(id) || id < 0)
    throw invalid('after_id', 'must be the id of the last row that was read, 0 to begin');
  return id;
}

function since(value: unknown, field: string): string {
  const moment = phpDateTime(value, field);
  if (moment === null) throw invalid(field, 'must be a moment like 2026-01-31 10:11:12');
  return String(moment);
}

const FIRST: Page = { limit: 1, offset: 0, after: false };

export function pageOf(prepared: Prepared, input: Input): Page {
  const limit = isSent(input.limit) ? phpInt(input.limit) : DEFAULT_LIMIT;
  const offset = isSent(input.offset) ? phpInt(input.offset) : 0;
  if (limit < 0) throw invalid('limit', 'must not be negative', limit);
  if (offset < 0) throw invalid('offset', 'must not be negative', offset);
  const after = isSent(input.after_id);
  if (after && prepared.module.orderBy)
    throw new ApiError('input_invalid', `after_id: ${prepared.module.name} are not listed by id`);
  return { limit: Math.min(limit, MAX_LIMIT), offset, after };
}
