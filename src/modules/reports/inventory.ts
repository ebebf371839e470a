import { sql } from 'kysely';
import { integer, oneOf } from '../../core/columns/columns.ts';
import type { Context } from '../../core/context.ts';
import type { CustomFunction, Input } from '../../core/module.ts';
import { build } from '../../database/builder.ts';
import { invalid } from '../../errors/api-error.ts';
import { assets } from '../assets.ts';
import { exists, isInPeriodIfGiven, report } from './report.ts';

/** What has an end: the table, and the day of it. Every table names its columns after its record. */
const ENDS = [
  { kind: 'domain', table: 'domains', day: 'domain_expire' },
  { kind: 'certificate', table: 'certificates', day: 'certificate_expire' },
  { kind: 'asset', table: 'assets', day: 'asset_warranty_expire' },
  { kind: 'software', table: 'software', day: 'software_expire' },
  // Our own database has none; some ITFlows do.
  { kind: 'contract', table: 'contracts', day: 'contract_end_date' },
];

const LONGEST_DAYS = 36_500;

/** Names of columns that follow from the record's: as text, since the builder wants each of them by itself. */
function ending({ kind, table, day }: (typeof ENDS)[number], context: Context, input: Input, until: unknown) {
  const column = (name: string) => sql.ref(`${kind}_${name}`);
  const from = input.values.from ?? sql`CURDATE()`;
  return sql`SELECT ${kind} AS kind, ${column('id')} AS id, ${column('name')} AS name, ${column('client_id')} AS owner,
      ${sql.ref(day)} AS expires
    FROM ${sql.table(table)} WHERE ${sql.ref(day)} >= ${from} AND ${sql.ref(day)} <= ${until}
      AND ${column('archived_at')} IS NULL
      AND ${exists({ id: `${kind}_id`, scope: { column: `${kind}_client_id` } }, context, input)}`;
}

function endOf({ values: { to, days = 30 } }: Input) {
  if (Number(days) < 0 || Number(days) > LONGEST_DAYS)
    throw invalid('days', `must be 0 to ${LONGEST_DAYS}`, String(days));
  return to ?? sql`CURDATE() + INTERVAL ${days} DAY`;
}

const expiring = report({
  summary:
    'Domains, certificates, warranties of assets, software and contracts that end within so many days (30), or from and to',
  permission: 'support',
  fields: { days: integer() },
  columns: ['kind', 'id', 'name', 'client_id', 'client_name', 'expires', 'days_left'],
  query(context, input) {
    const there = ENDS.filter(({ table, day }) => context.schema.tables.get(table)?.some(({ name }) => name === day));
    const all = there.map((each) => ending(each, context, input, endOf(input)));
    return sql`SELECT kind, id, name, owner, client_name, expires, DATEDIFF(expires, CURDATE())
      FROM (${sql.join(all, sql` UNION ALL `)}) AS ending LEFT JOIN clients ON client_id = owner
      ORDER BY expires, kind, id`.compile(build);
  },
});

/** Whole years since it was bought, else since it was installed. */
const AGE = sql<string>`TIMESTAMPDIFF(YEAR, COALESCE(asset_purchase_date, asset_install_date), CURDATE())`;

const BY = { type: sql<string>`asset_type`, make: sql<string>`asset_make`, age: AGE };

const assetsBy = report({
  summary: 'Assets in use by type, make or age in whole years; from and to are about the day of purchase',
  permission: 'support',
  fields: { by: oneOf('type', 'make', 'age') },
  columns: ['value', 'assets', 'out_of_warranty'],
  query(context, input) {
    const by = BY[(input.values.by ?? 'type') as keyof typeof BY];
    return build
      .selectFrom('assets')
      .select([
        by.as('value'),
        sql<number>`COUNT(*)`.as('assets'),
        sql<number>`COUNT(IF(asset_warranty_expire < CURDATE(), 1, NULL))`.as('out_of_warranty'),
      ])
      .where('asset_archived_at', 'is', null)
      .where(isInPeriodIfGiven('asset_purchase_date', input))
      .where(exists(assets, context, input))
      .groupBy('value')
      .orderBy('assets', 'desc')
      .orderBy('value');
  },
});

export const inventory: Record<string, CustomFunction> = { expiring, assets: assetsBy };
