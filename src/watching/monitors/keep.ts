import { sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { execute } from '../../core/execute.ts';
import { NOTHING } from '../../core/module.ts';
import type { Operation } from '../../core/operation.ts';
import type { Changed } from '../../core/result.ts';
import { build, NOW } from '../../database/builder.ts';
import { hasOutbox, type NewEvent } from '../../events/outbox.ts';
import type { Checked, Finding } from './finding.ts';
import { addToHistory } from './history.ts';
import { type Known, type Next, nextState } from './state.ts';

/** So soon the next check follows a failure, until it is sure that the monitor is down. */
const DOUBT_SECONDS = 60;

/**
 * Keeps what many checks found, in one transaction: the monitors' state, their history, and an event and a log row of
 * each that went down or came back. `update` is the operation that changes a monitor: this is one, of many at once.
 */
export async function keep(context: Context, update: Operation, checks: readonly Checked[]): Promise<void> {
  const run = (inside: Context) => keepAll(inside, new Map(checks.map(({ id, finding }) => [id, finding])));
  await execute(context, { ...update, name: 'check', run }, NOTHING);
}

async function keepAll(context: Context, findings: ReadonlyMap<number, Finding>): Promise<Changed> {
  const { database, schema } = context;
  const rows = await database.all(lockedMonitors([...findings.keys()]));
  const found = rows.map((row) => {
    const finding = findings.get(row.id) as Finding;
    return { row, finding, next: nextState(knownOf(row), finding) };
  });
  if (found.length === 0) return { kind: 'changed', count: 0, log: [] };
  // An insert that finds each of its rows there, locked: one statement for all.
  const values = found.map(({ row, finding, next }) => valuesOf(row, finding, next));
  const names = Object.keys(values[0] as object).filter((name) => name !== 'monitor_id');
  const set = Object.fromEntries(names.map((name) => [name, sql`VALUES(${sql.ref(name)})`]));
  await database.write(
    build
      .insertInto('shim_monitors')
      .values(values)
      .onDuplicateKeyUpdate({ ...set, monitor_updated_at: sql.ref('monitor_updated_at') }),
  );
  await addToHistory(
    database,
    found.map(({ row, finding }) => ({ id: row.id, finding })),
  );
  const told = found.flatMap(({ row, next }) => next.events.map((event) => ({ row, ...event })));
  return {
    kind: 'changed',
    count: found.length,
    log: told.map(({ row, name, error }) => ({
      type: 'Monitor',
      action: ACTIONS[name] ?? name,
      description: `Monitor ${row.monitor_name}: ${ACTIONS[name]}${error && `, ${error}`}`,
      clientId: row.monitor_client_id,
      entityId: row.id,
    })),
    events: hasOutbox(schema) ? told.map(eventOf) : [],
  };
}

const ACTIONS: Record<string, string> = {
  down: 'Down',
  up: 'Up',
  ssl_expiring: 'Certificate expires',
  domain_expiring: 'Domain expires',
};

const lockedMonitors = (ids: readonly number[]) =>
  build
    .selectFrom('shim_monitors')
    .selectAll()
    .select([
      'monitor_id as id',
      sql<number>`UNIX_TIMESTAMP()`.as('now'),
      sql<number>`UNIX_TIMESTAMP(monitor_due_at)`.as('due'),
      sql<number | null>`UNIX_TIMESTAMP(monitor_ssl_expire)`.as('ssl_expire'),
    ])
    .where('monitor_id', 'in', ids)
    .where('monitor_enabled', '=', 1)
    .orderBy('monitor_id')
    .forUpdate();

type Row = Awaited<ReturnType<ReturnType<typeof lockedMonitors>['executeTakeFirstOrThrow']>>;

const knownOf = (row: Row): Known => ({
  id: row.id,
  clientId: row.monitor_client_id,
  name: row.monitor_name,
  url: row.monitor_url,
  failAfter: row.monitor_fail_after,
  failures: row.monitor_failures,
  isDown: row.monitor_down_since !== null,
  notifyDown: Boolean(row.monitor_notify_down),
  notifySsl: Boolean(row.monitor_notify_ssl),
  notifyDomain: Boolean(row.monitor_notify_domain),
  sslExpire: row.ssl_expire === null ? null : Number(row.ssl_expire),
  sslWarningDays: row.monitor_ssl_warning_days,
  sslToldFor: row.monitor_ssl_told_for,
  domainExpire: row.monitor_domain_expire,
  domainWarningDays: row.monitor_domain_warning_days,
  domainToldFor: row.monitor_domain_told_for,
});

function valuesOf(row: Row, { error, status, ms, certificate }: Finding, next: Next) {
  return {
    monitor_id: row.id,
    monitor_name: row.monitor_name,
    monitor_url: row.monitor_url,
    monitor_status: next.status,
    monitor_checked_at: NOW,
    monitor_status_code: status,
    monitor_response_ms: ms,
    monitor_error: error,
    monitor_failures: next.failures,
    monitor_down_since: next.status === 'down' ? (row.monitor_down_since ?? NOW) : null,
    monitor_ssl_expire: certificate ? inItsZone(certificate.expires) : row.monitor_ssl_expire,
    monitor_ssl_issuer: certificate?.issuer.slice(0, 255) ?? row.monitor_ssl_issuer,
    monitor_ssl_told_for: next.sslToldFor,
    monitor_domain_told_for: next.domainToldFor,
    monitor_due_at: sql<string>`FROM_UNIXTIME(${nextDue(row, next)})`,
  };
}

/** A moment in the database's own time zone. FROM_UNIXTIME would end in 2038, where this answers UTC as it is. */
const inItsZone = (moment: Date) =>
  sql<string>`CONVERT_TZ(${moment.toISOString().slice(0, 19).replace('T', ' ')}, '+00:00', @@session.time_zone)`;

/** The next of its intervals, so that checks keep their distance; sooner while it is not sure that it is down. */
function nextDue({ now, due, monitor_interval: minutes }: Row, { failures, status }: Next): number {
  const interval = minutes * 60;
  if (failures > 0 && status !== 'down') return Number(now) + Math.min(DOUBT_SECONDS, interval);
  const planned = Number(due) + interval;
  return planned > Number(now) ? planned : Number(now) + interval;
}

/** As ClientSt0r tells of it: `monitor_id`, `name`, `url`, `error`. */
const eventOf = ({ row, name, error }: { row: Row; name: string; error: string }): NewEvent => ({
  type: `monitor.${name}`,
  module: 'monitors',
  recordId: row.id,
  clientId: row.monitor_client_id,
  keyId: 0,
  userId: 0,
  before: {},
  after: { monitor_id: row.id, name: row.monitor_name, url: row.monitor_url, error },
});
