import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Permission } from '../../core/caller.ts';
import { type Column, date, oneOf, reference } from '../../core/columns/columns.ts';
import type { Context } from '../../core/context.ts';
import type { AnyModule, CustomFunction, Input } from '../../core/module.ts';
import { ofClient, reach, type SqlCondition } from '../../core/scope.ts';
import type { Query } from '../../database/database.ts';
import { invalid } from '../../errors/api-error.ts';

/** A report: one query, whose columns come in the order of `columns`. */
interface Report {
  summary: string;
  permission: Permission;
  /** What its reader must be allowed to read besides. */
  also?: Permission;
  fields?: Record<string, Column>;
  columns: readonly string[];
  query(context: Context, input: Input): Query;
}

export const report = ({ fields, columns, query, ...given }: Report): CustomFunction => ({
  ...given,
  writes: false,
  level: 1,
  fields: { from: date(), to: date(), client_id: reference(), ...fields, format: oneOf('json', 'csv') },
  async run(context, input) {
    const { from, to } = input.values;
    if (from && to && String(to) < String(from)) throw invalid('to', 'must not be before from', String(to));
    const rows = await context.database.rows(query(context, input));
    return { kind: 'rows', columns: columns.map((name, index) => ({ name, index, alias: false })), rows };
  },
});

const expression = ({ sql: text, parameters }: SqlCondition): RawBuilder<SqlBool> => {
  const parts = text.split('?').flatMap((part, i) => (i === 0 ? [sql.raw(part)] : [parameters[i - 1], sql.raw(part)]));
  return sql<SqlBool>`${sql.join(parts, sql.raw(''))}`;
};

/** That a row of the module exists for the caller, and is of the client that the report is about. */
export function exists(module: Pick<AnyModule, 'scope' | 'id'>, { caller }: Context, { query }: Input) {
  const { clientId } = query;
  const ofModule = module as AnyModule;
  const all = [...reach(ofModule, caller), ...(clientId === undefined ? [] : ofClient(ofModule, clientId))];
  return all.length > 0 ? sql<SqlBool>`${sql.join(all.map(expression), sql` AND `)}` : sql<SqlBool>`TRUE`;
}

/** That a day lies in the period: from the first of this year and until today unless told. */
export const isInPeriod = (column: string, { values: { from, to } }: Input) =>
  sql<SqlBool>`(${sql.ref(column)} >= ${from ?? sql`MAKEDATE(YEAR(CURDATE()), 1)`}
    AND ${sql.ref(column)} < ${to ?? sql`CURDATE()`} + INTERVAL 1 DAY)`;

/** The same where every day counts unless told. */
export const isInPeriodIfGiven = (column: string, { values: { from, to } }: Input) =>
  sql<SqlBool>`(${from ? sql`${sql.ref(column)} >= ${from}` : sql`TRUE`}
    AND ${to ? sql`${sql.ref(column)} <= ${to}` : sql`TRUE`})`;
