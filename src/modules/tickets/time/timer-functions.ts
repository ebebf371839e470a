import { sql } from 'kysely';
import { writeLog } from '../../../core/audit/audit.ts';
import type { Caller } from '../../../core/caller.ts';
import { flag, integer, markup, optional, reference, text } from '../../../core/columns/columns.ts';
import type { Context } from '../../../core/context.ts';
import type { CustomFunction, Input, Prepared } from '../../../core/module.ts';
import type { Created } from '../../../core/result.ts';
import { clientOfParent } from '../../../core/scope.ts';
import { create } from '../../../core/write/create.ts';
import { build } from '../../../database/builder.ts';
import { ApiError } from '../../../errors/api-error.ts';
import { ofTicket } from '../of-ticket.ts';
import { timeOf } from './entry-effects.ts';

export const start: CustomFunction = {
  writes: true,
  level: 2,
  summary: "Starts the caller's timer on a ticket; `timers` are those that run",
  fields: { ticket_id: reference(), timer_note: text() },
  required: ['ticket_id'],
  run: startTimer,
};

export const stop: CustomFunction = {
  writes: true,
  level: 2,
  summary: "Stops the caller's timer on a ticket and makes a time entry of it, rounded up to `round_to` minutes",
  fields: {
    ticket_id: reference(),
    ticket_reply: markup(),
    time_entry_billable: optional(flag()),
    round_to: optional(integer()),
  },
  required: ['ticket_id'],
  run: stopTimer,
};

async function startTimer(context: Context, { values, clientId: named }: Input): Promise<Created> {
  const { database, caller } = context;
  const ticketId = Number(values.ticket_id);
  // Its lock lets two that start at once take turns.
  const clientId = await clientOfParent(context, { key: 'ticket_id', through: ofTicket }, ticketId, named);
  const running = await timerOf(context, ticketId);
  if (running)
    throw new ApiError('record_unchanged', `A timer runs on ticket ${ticketId} since ${running.timer_started_at}`);
  const { insertId } = await database.write(
    build.insertInto('shim_timers').values({
      timer_note: String(values.timer_note ?? ''),
      timer_owner: ownerOf(caller),
      timer_user_id: caller.userId,
      timer_ticket_id: ticketId,
    }),
  );
  const log = { type: 'Timer', action: 'Start', name: `of ticket ${ticketId}`, clientId, entityId: insertId };
  return { kind: 'created', id: insertId, log: writeLog(context, log) };
}

async function stopTimer(context: Context, input: Input, prepared: Prepared): Promise<Created> {
  const { ticket_id, ...values } = input.values;
  const ticketId = Number(ticket_id);
  await clientOfParent(context, { key: 'ticket_id', through: ofTicket }, ticketId, input.clientId);
  const timer = await timerOf(context, ticketId);
  if (!timer) throw new ApiError('record_unknown', `No timer of this caller runs on ticket ${ticketId}`);
  await context.database.write(build.deleteFrom('shim_timers').where('timer_id', '=', timer.timer_id));
  const entry = {
    ticket_reply: timer.timer_note,
    ...values,
    ticket_reply_ticket_id: ticketId,
    ticket_reply_time_worked: timeOf(Number(timer.seconds)),
    time_entry_started_at: timer.timer_started_at,
  };
  return create(context, prepared, { ...input, values: entry });
}

/** The caller's own on a ticket, locked, and the seconds that it has run: one at least. */
const timerOf = ({ database, caller }: Context, ticketId: number) =>
  database.first(
    build
      .selectFrom('shim_timers')
      .select(['timer_id', 'timer_note', 'timer_started_at'])
      .select(sql<number>`GREATEST(TIMESTAMPDIFF(SECOND, timer_started_at, NOW()), 1)`.as('seconds'))
      .where('timer_ticket_id', '=', ticketId)
      .where('timer_owner', '=', ownerOf(caller))
      .forUpdate(),
  );

/** The user; without one, whatever credential calls. */
const ownerOf = ({ userId, subject, keyId }: Caller): string =>
  userId ? `user ${userId}` : (subject ?? `key ${keyId}`);
