import { sql } from 'kysely';
import type { Context } from '../../../core/context.ts';
import { addBusinessMinutes, type BusinessHours, businessMinutesBetween } from './business-time.ts';
import { build, businessHoursOf, type Clock, clockOf, judge, slaOf } from './sla-queries.ts';

/** ITFlow has SLAs since its keys run as users (recording user-rbac). */
export const hasSla = ({ schema }: Context): boolean => schema.tables.has('slas') && schema.tables.has('sla_history');

/**
 * Gives a new ticket the SLA of its client and priority (or else of every client's), with the moments that response and
 * resolution are due. A client's own assignment counts even if it says none (SLA 0, or an archived one).
 */
export async function startSla(context: Context, ticketId: number): Promise<void> {
  if (!hasSla(context)) return;
  const { database } = context;
  const sla = await database.first(slaOf(ticketId));
  if (!sla) return;
  const due = addBusinessMinutes(Number(sla.created), sla.minutes, await businessHours(context));
  await database.write(
    build
      .updateTable('tickets')
      .set({ ticket_sla_id: sla.id, ticket_response_due_at: sql`FROM_UNIXTIME(${due})` })
      .where('ticket_id', '=', ticketId),
  );
  await settleSla(context, ticketId);
}

/**
 * Brings the SLA of a ticket in step with it, after any change: judges the response and the resolution once they are
 * there, and lets the clock run (an open row of `sla_history`) or stand. A clock that runs again moves the due moment
 * by the time it stood.
 */
export async function settleSla(context: Context, ticketId: number): Promise<void> {
  if (!hasSla(context)) return;
  const { database } = context;
  const clock = await database.first(clockOf(ticketId));
  if (!clock) return;
  const hours = await businessHours(context);
  if (clock.stopped && clock.openId !== null) await stopClock(context, clock, hours);
  if (!clock.stopped && clock.openId === null && clock.budget !== null)
    await startClock(context, ticketId, clock, clock.budget, hours);
  await database.write(judge(ticketId));
}

async function stopClock(
  { database }: Context,
  { openId, openSince, now }: Clock,
  hours: BusinessHours | undefined,
): Promise<void> {
  await database.write(
    build
      .updateTable('sla_history')
      .set({
        sla_history_ended_at: sql`FROM_UNIXTIME(${now})`,
        sla_history_minutes: businessMinutesBetween(Number(openSince), Number(now), hours),
      })
      .where('sla_history_id', '=', openId),
  );
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
  await database.write(
    build.insertInto('sla_history').values({
      sla_history_started_at: sql`FROM_UNIXTIME(${since})`,
      sla_history_ticket_id: ticketId,
    }),
  );
  const due = addBusinessMinutes(since, Math.max(0, budget - Number(clock.used)), hours);
  await database.write(
    build
      .updateTable('tickets')
      .set({ ticket_resolution_due_at: sql`FROM_UNIXTIME(${due})` })
      .where('ticket_id', '=', ticketId),
  );
}

async function businessHours({ database }: Context): Promise<BusinessHours | undefined> {
  const row = await database.first(businessHoursOf());
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
