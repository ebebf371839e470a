import { writeLog } from '../../core/audit/audit.ts';
import type { Context } from '../../core/context.ts';
import type { Write } from '../../core/effects.ts';
import type { Input, Prepared } from '../../core/module.ts';
import type { Result } from '../../core/result.ts';
import { change, existing } from '../../core/write/change.ts';
import { build } from '../../database/builder.ts';
import { invalid } from '../../errors/api-error.ts';
import { CLOSED, insertHistory } from './status.ts';
import { moveAttachments } from './ticket-attachments.ts';

/**
 * Merges a ticket into another one of the same client: its replies, attachments and watchers move there, its own text
 * becomes a reply there, and it is closed with a reply that names where it went. Refused for a ticket that is closed or
 * archived, on either side.
 */
export async function mergeTicket(context: Context, input: Input, prepared: Prepared): Promise<Result> {
  const from = await existing(context, prepared, input, 'update');
  const into = await existing(context, prepared, { ...input, id: Number(input.values.into_ticket_id) }, 'update');
  if (from.id === into.id) throw invalid('into_ticket_id', 'must be another ticket');
  for (const [field, { before }] of [
    ['ticket_id', from],
    ['into_ticket_id', into],
  ] as const)
    if (before.ticket_closed_at !== null || before.ticket_archived_at !== null)
      throw invalid(field, 'is closed or archived');
  await moveParts(context, from.id, into.id);
  await addReply(context, into.id, `<p>Merged from ticket ${nameOf(from)}:</p>${from.before.ticket_details}`);
  await addReply(context, from.id, `<p>Merged into ticket ${nameOf(into)}.</p>`);
  await insertHistory(
    context,
    into.id,
    into.before.ticket_status ?? 0,
    `Ticket ${nameOf(from)} was merged into this one`,
  );
  from.values.ticket_status = CLOSED;
  from.event = 'merged';
  const { events } = await change(context, prepared, from);
  const log = {
    type: 'Ticket',
    action: 'Merged',
    name: `${nameOf(from)} into ${nameOf(into)}`,
    clientId: from.clientId,
    entityId: from.id,
  };
  return { kind: 'changed', count: 1, log: writeLog(context, log), events };
}

const nameOf = ({ before }: Write) => `${before.ticket_prefix ?? ''}${before.ticket_number}`;

async function moveParts(context: Context, from: number, into: number): Promise<void> {
  const { database } = context;
  await moveAttachments(context, from, into);
  await database.write(
    build
      .updateTable('ticket_replies')
      // The moment of the last edit is the reply's own, and stays.
      .set(({ ref }) => ({ ticket_reply_ticket_id: into, ticket_reply_updated_at: ref('ticket_reply_updated_at') }))
      .where('ticket_reply_ticket_id', '=', from),
  );
  await database.write(
    build
      .updateTable('ticket_attachments')
      .set({ ticket_attachment_ticket_id: into })
      .where('ticket_attachment_ticket_id', '=', from),
  );
  await database.write(
    build.updateTable('ticket_watchers').set({ watcher_ticket_id: into }).where('watcher_ticket_id', '=', from),
  );
}

async function addReply({ database, caller }: Context, ticketId: number, reply: string): Promise<void> {
  await database.write(
    build.insertInto('ticket_replies').values({
      ticket_reply: reply,
      ticket_reply_type: 'Internal',
      ticket_reply_time_worked: '00:00:00',
      ticket_reply_by: caller.userId,
      ticket_reply_ticket_id: ticketId,
    }),
  );
}
