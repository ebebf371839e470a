import type { Context } from '../../core/context.ts';
import { addBusinessMinutes, type BusinessHours, businessMinutesBetween } from './business-time.ts';

/** ITFlow has SLAs since its keys run as users (recording user-rbac). */
export const hasSla = ({ schema }: Context): boolean => schema.tables.has('slas') && schema.tables.has('sla_history');

/**
 * Gives a new ticket the SLA of its client and priority (or else of every client's), with the moments that response and resolution are due.
 * A client's own assignment counts even if it says none (SLA 0, or an archived one).
 */
export async function startSla(context: Context, ticketId: number): Promise<void> {
  if (!hasSla(context)) return;
  const { database } = context;
  const sla = await database.first<{ id: number; minutes: number; created: string }>({
    sql: `SELECT sla_id AS id, sla_response_minutes AS minutes, UNIX_TIMESTAMP(ticket_created_at) AS created FROM tickets JOIN slas ON sla_id = (
        SELECT sla_assignment_sla_id FROM sla_assignments WHERE sla_assignment_client_id IN (ticket_client_id, 0)
          AND sla_assignment_priority = ticket_priority ORDER BY sla_assignment_client_id DESC LIMIT 1)
      WHERE ticket_id = ? AND sla_archived_at IS NULL`,
    parameters: [ticketId],
  });
  if (!sla) return;
  await database.write({
    sql: 'UPDATE tickets SET ticket_sla_id = ?, ticket_response_due_at = FROM_UNIXTIME(?) WHERE ticket_id = ?',
    parameters: [sla.id, addBusinessMinutes(Number(sla.created), sla.minutes, await businessHours(context)), ticketId],
  });
  await settleSla(context, ticketId);
}

interface Clock {
  budget: number | null;
  /** The status pauses it, or the ticket is resolved. */
  stopped: number;
  now: string;
  created: string;
  /** The open interval, if one is. */
  openId: number | null;
  openSince: string | null;
  intervals: number;
  used: string;
}

/**
 * Brings the SLA of a ticket in step with it, after any change: judges the response and the resolution once they are there, and lets the clock
 * run (an open row of `sla_history`) or stand. A clock that runs again moves the due moment by the time it stood.
 */
export async function settleSla(context: Context, ticketId: number): Promise<void> {
  if (!hasSla(context)) return;
  const { database } = context;
  const clock = await database.first<Clock>({
    sql: `SELECT sla_resolution_minutes AS budget, ticket_resolved_at IS NOT NULL OR COALESCE(ticket_status_pauses_sla, 0) = 1 AS stopped,
        UNIX_TIMESTAMP() AS now, UNIX_TIMESTAMP(ticket_created_at) AS created, MAX(IF(sla_history_ended_at IS NULL, sla_history_id, NULL)) AS openId,
        UNIX_TIMESTAMP(MAX(IF(sla_history_ended_at IS NULL, sla_history_started_at, NULL))) AS openSince,
        COUNT(sla_history_id) AS intervals, COALESCE(SUM(sla_history_minutes), 0) AS used
      FROM tickets JOIN slas ON sla_id = ticket_sla_id LEFT JOIN ticket_statuses ON ticket_status_id = ticket_status
        LEFT JOIN sla_history ON sla_history_ticket_id = ticket_id
      WHERE ticket_id = ? GROUP BY ticket_id`,
    parameters: [ticketId],
  });
  if (!clock) return;
  const hours = await businessHours(context);
  if (clock.stopped && clock.openId !== null) await stopClock(context, clock, hours);
  if (!clock.stopped && clock.openId === null && clock.budget !== null)
    await startClock(context, ticketId, clock, clock.budget, hours);
  await database.write({
    sql: `UPDATE tickets SET ticket_response_sla_met = COALESCE(ticket_response_sla_met, ticket_first_response_at <= ticket_response_due_at),
        ticket_resolution_sla_met = IF(ticket_resolved_at IS NULL, NULL, COALESCE(ticket_resolution_sla_met, ticket_resolved_at <= ticket_resolution_due_at))
      WHERE ticket_id = ?`,
    parameters: [ticketId],
  });
}

async function stopClock(
  { database }: Context,
  { openId, openSince, now }: Clock,
  hours: BusinessHours | undefined,
): Promise<void> {
  await database.write({
    sql: 'UPDATE sla_history SET sla_history_ended_at = FROM_UNIXTIME(?), sla_history_minutes = ? WHERE sla_history_id = ?',
    parameters: [now, businessMinutesBetween(Number(openSince), Number(now), hours), openId],
  });
}

async function startClock(
  context: Context,
  ticketId: number,
  clock: Clock,
  budget: number,
  hours: BusinessHours | undefined,
): Promise<void> {
  const { database } = context;
  const since = Number(clock.intervals === 0 ? clock.created : clock.now);
  await database.write({
    sql: 'INSERT INTO sla_history (sla_history_started_at, sla_history_ticket_id) VALUES (FROM_UNIXTIME(?), ?)',
    parameters: [since, ticketId],
  });
  await database.write({
    sql: 'UPDATE tickets SET ticket_resolution_due_at = FROM_UNIXTIME(?) WHERE ticket_id = ?',
    parameters: [addBusinessMinutes(since, Math.max(0, budget - Number(clock.used)), hours), ticketId],
  });
}

async function businessHours({ database }: Context): Promise<BusinessHours | undefined> {
  const row = await database.first<{ days: string; start: string; end: string; timeZone: string }>({
    sql: `SELECT config_business_days AS days, TIME_TO_SEC(config_business_hours_start) AS start, TIME_TO_SEC(config_business_hours_end) AS end,
      config_timezone AS timeZone FROM settings WHERE company_id = 1`,
    parameters: [],
  });
  if (!row) return undefined;
  const days = new Set(
    row.days
      .split(',')
      .map(Number)
      .filter((day) => day >= 1 && day <= 7),
  );
  const [start, end] = [Number(row.start), Number(row.end)];
  return days.size > 0 && start < end ? { days, start, end, timeZone: knownZone(row.timeZone) } : undefined;
}

/** PHP knows a few zones by names that the runtime does not: a ticket must not fail for it. */
function knownZone(name: string): string {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
