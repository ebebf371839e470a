import { sql } from 'kysely';
import { date, dateTime, flag, integer, oneOf, reference, text } from '../core/columns/columns.ts';
import type { Context } from '../core/context.ts';
import type { Write } from '../core/effects.ts';
import { by, defineModule, type Input, NOTHING, type Prepared, STANDARD } from '../core/module.ts';
import { read } from '../core/read/read.ts';
import type { Data } from '../core/result.ts';
import { build } from '../database/builder.ts';
import { ApiError, invalid } from '../errors/api-error.ts';

/** Addresses that are watched, and how they are: `src/watching/monitors/` checks them and writes here. */
export const monitors = defineModule({
  name: 'monitors',
  singular: 'monitor',
  table: 'shim_monitors',
  id: 'monitor_id',
  scope: { column: 'monitor_client_id' },
  permission: 'support',
  columns: {
    monitor_name: text(),
    monitor_url: text(),
    monitor_interval: integer(60),
    monitor_enabled: flag(1),
    monitor_status: { ...oneOf('unknown', 'active', 'warning', 'down'), absent: 'unknown' },
    monitor_checked_at: dateTime(),
    monitor_status_code: integer(null),
    monitor_response_ms: integer(null),
    monitor_error: text(),
    monitor_ssl_expire: dateTime(),
    monitor_ssl_issuer: text(),
    monitor_ssl_warning_days: integer(30),
    monitor_domain_expire: date(),
    monitor_domain_registrar: text(),
    monitor_domain_warning_days: integer(60),
    monitor_notify_down: flag(1),
    monitor_notify_ssl: flag(1),
    monitor_notify_domain: flag(1),
    monitor_expect_status: integer(),
    monitor_expect_text: text(),
    monitor_max_ms: integer(),
    monitor_fail_after: integer(3),
    monitor_maintenance_from: dateTime(),
    monitor_maintenance_until: dateTime(),
    monitor_notes: text(),
  },
  required: ['monitor_name', 'monitor_url'],
  lookups: [by('monitor_id'), by('monitor_name')],
  filters: ['monitor_status', 'monitor_enabled'],
  relations: { client: { belongsTo: 'clients', key: 'monitor_client_id' } },
  functions: STANDARD,
  custom: {
    history: {
      writes: false,
      level: 1,
      summary: 'How a monitor was: a row an hour for a week, and a row a day for 90 days',
      fields: { monitor_id: reference() },
      required: ['monitor_id'],
      run: history,
    },
  },
  effects: { before: (_context, write) => mustMakeSense(write) },
});

const LEAST = { monitor_interval: 1, monitor_fail_after: 1, monitor_expect_status: 0, monitor_max_ms: 0 };

function mustMakeSense({ values, before }: Write): void {
  for (const [name, least] of Object.entries(LEAST)) {
    const value = values[name];
    if (value !== undefined && Number(value) < least) throw invalid(name, `must be ${least} or more`, Number(value));
  }
  // An address that was there before monitors were checked may stay as it is.
  const url = values.monitor_url;
  if (url !== undefined && url !== before.monitor_url) mustBeWatchable(String(url));
}

function mustBeWatchable(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isKnown = url && (['http:', 'https:'].includes(url.protocol) || (url.protocol === 'tcp:' && url.port));
  if (!isKnown) throw invalid('monitor_url', 'must be an http or https URL, or tcp://host:port');
  if (url.username || url.password) throw invalid('monitor_url', 'must not hold a user or password');
}

async function history(context: Context, { values }: Input, prepared: Prepared): Promise<Data> {
  const id = Number(values.monitor_id ?? 0);
  const where = [{ column: 'monitor_id', op: 'eq', value: id } as const];
  const { rows } = await read(context, prepared, { ...NOTHING, query: { where, single: true } });
  if (rows.length === 0) throw new ApiError('record_unknown', 'monitor_id: there is no such record');
  const query = build
    .selectFrom('shim_monitor_history')
    .select(['history_begin', 'history_hours', 'history_checks', 'history_failures', 'history_ms_most'])
    // Of the checks that did not fail.
    .select(
      sql<number>`ROUND(COALESCE(history_ms_total / NULLIF(history_checks - history_failures, 0), 0))`.as(
        'history_ms_average',
      ),
    )
    .where('history_monitor_id', '=', id)
    .orderBy('history_hours')
    .orderBy('history_begin');
  return { kind: 'data', data: await context.database.all(query), log: [] };
}
