import { randomBytes } from 'node:crypto';
import type { Context } from '../../core/context.ts';
import type { Write } from '../../core/effects.ts';
import type { Input, Prepared } from '../../core/module.ts';
import type { Result } from '../../core/result.ts';
import type { ColumnName, TableName } from '../../core/shape.ts';
import { change, existing } from '../../core/write/change.ts';
import { build, NOW } from '../../database/builder.ts';
import type { Value } from '../../database/database.ts';
import { ApiError, invalid } from '../../errors/api-error.ts';
import { settleSla, startSla } from './sla/sla.ts';
import { CLOSED, insertStatusHistory, momentsOf, NEW, OPEN, RESOLVED } from './status.ts';
import { dropAttachments } from './ticket-attachments.ts';

export async function beforeTicket(context: Context, write: Write): Promise<void> {
  const { values, before } = write;
  if (values.ticket_vendor_ticket_id !== undefined)
    values.ticket_vendor_ticket_number ??= String(values.ticket_vendor_ticket_id);
  if (write.function === 'create') completeTicket(context, write);
  const { ticket_status: status } = values;
  // The columns' own defaults are those of a new ticket.
  if (!hasNewStatus(write) || (write.function === 'create' && status === NEW)) return;
  await mustBeStatus(context, status as Value);
  const response = status === RESOLVED && !before.ticket_first_response_at ? { ticket_first_response_at: NOW } : {};
  // What the request says itself counts: a ticket from elsewhere was resolved back then, not now.
  write.values = { ...momentsOf(context, before, status as Value), ...response, ...values };
}

export async function afterTicket(context: Context, write: Write): Promise<undefined> {
  if (write.function === 'create') await startSla(context, write.id);
  if (write.function === 'delete') await deleteParts(context, write.id);
  if (write.function !== 'update') return;
  if (hasNewStatus(write)) await insertStatusHistory(context, write.id, write.values.ticket_status as Value);
  await settleSla(context, write.id);
}

const hasNewStatus = ({ values, before }: Write) =>
  values.ticket_status !== undefined && values.ticket_status !== before.ticket_status;

/** What every new ticket gets, its number apart. */
function completeTicket({ caller }: Context, { values, clientId }: Write): void {
  Object.assign(values, {
    ticket_number: 0,
    ticket_source: values.ticket_source || 'API',
    ticket_status: values.ticket_status || NEW,
    ticket_created_by: 0,
    ticket_priority: values.ticket_priority || 'Low',
    ticket_details: `${values.ticket_details}<br>`,
    ticket_url_key: randomBytes(24).toString('base64url'),
  });
  if (caller.contactId) Object.assign(values, { ticket_contact_id: caller.contactId, ticket_assigned_to: 0 });
  if (!values.ticket_contact_id && clientId) values.ticket_contact_id = primaryContactOf(clientId);
}

/**
 * The counter's row is locked from here to the commit, so numbers have no gaps and a failed create burns none (defect
 * 10, docs/decisions/003-numbers-without-gaps.md). So this comes last, and the two are sent together.
 */
export async function numberTicket({ database }: Context, { id: ticketId }: Write): Promise<void> {
  await Promise.all([
    database.write({
      sql: `UPDATE settings SET config_ticket_next_number = LAST_INSERT_ID(COALESCE(config_ticket_next_number, 0)) + 1
        WHERE company_id = 1`,
      parameters: [],
      prepared: true,
    }),
    // Must not lock the counter's row itself: when the statement above has waited for it in vain, this one would wait
    // as long again.
    database.write({
      sql: `UPDATE tickets SET ticket_number = LAST_INSERT_ID(), ticket_updated_at = ticket_updated_at,
          ticket_prefix = (SELECT config_ticket_prefix FROM settings WHERE company_id = 1)
        WHERE ticket_id = ?`,
      parameters: [ticketId],
      prepared: true,
    }),
  ]);
}

const primaryContactOf = (clientId: number) =>
  build
    .selectFrom('contacts')
    .select(({ fn, lit }) => fn.coalesce(fn.min('contact_id'), lit(0)).as('contact_id'))
    .where('contact_client_id', '=', clientId)
    .where('contact_primary', '=', 1);

async function mustBeStatus({ database }: Context, status: Value): Promise<void> {
  const known = build
    .selectFrom('ticket_statuses')
    .select('ticket_status_id')
    .where('ticket_status_id', '=', status as number);
  if (!(await database.first(known))) throw invalid('ticket_status', 'there is no such status');
}

/** Resolves a ticket that is not: status, moment, and the first response if there was none. */
export const resolveTicket = (context: Context, input: Input, prepared: Prepared): Promise<Result> =>
  moveTo(context, input, prepared, RESOLVED, 'Resolved', (ticket) => ticket.ticket_resolved_at === null);

/** Closes a ticket that is not; one that was not resolved is so with it. */
export const closeTicket = (context: Context, input: Input, prepared: Prepared): Promise<Result> =>
  moveTo(context, input, prepared, CLOSED, 'Closed', (ticket) => ticket.ticket_closed_at === null);

/** Opens a resolved or closed ticket again. */
export const reopenTicket = (context: Context, input: Input, prepared: Prepared): Promise<Result> =>
  moveTo(
    context,
    input,
    prepared,
    OPEN,
    'Reopened',
    (ticket) => ticket.ticket_resolved_at !== null || ticket.ticket_closed_at !== null,
  );

async function moveTo(
  context: Context,
  input: Input,
  prepared: Prepared,
  status: number,
  action: string,
  isPossible: (ticket: Write['before']) => boolean,
): Promise<Result> {
  const write = await existing(context, prepared, input, 'update');
  if (!isPossible(write.before))
    throw new ApiError('record_unchanged', `Ticket ${write.id} is not to be ${action.toLowerCase()}`);
  write.values.ticket_status = status;
  write.log = { action };
  write.event = action.toLowerCase();
  return change(context, prepared, write);
}

/** What hangs on a ticket, and has no foreign key that would take it along. */
const PARTS = {
  ticket_replies: 'ticket_reply_ticket_id',
  ticket_history: 'ticket_history_ticket_id',
  ticket_attachments: 'ticket_attachment_ticket_id',
  ticket_views: 'view_ticket_id',
  ticket_watchers: 'watcher_ticket_id',
  tasks: 'task_ticket_id',
  sla_history: 'sla_history_ticket_id',
  shim_ticket_tags: 'ticket_tag_ticket_id',
  shim_ticket_links: 'ticket_link_ticket_id',
  shim_timers: 'timer_ticket_id',
} satisfies { [T in TableName | 'sla_history']?: T extends TableName ? ColumnName<T> : string };

async function deleteParts(context: Context, ticketId: number): Promise<void> {
  const { database, schema } = context;
  await dropAttachments(context, ticketId);
  for (const [table, column] of Object.entries(PARTS))
    if (schema.tables.has(table))
      await database.write(build.deleteFrom(table as TableName).where(build.dynamic.ref(column), '=', ticketId));
  if (schema.tables.has('shim_ticket_links'))
    await database.write(build.deleteFrom('shim_ticket_links').where('ticket_link_to_ticket_id', '=', ticketId));
  if (schema.tables.has('shim_field_values'))
    await database.write(
      build
        .deleteFrom('shim_field_values')
        .where('field_value_record_type', '=', 'tickets')
        .where('field_value_record_id', '=', ticketId),
    );
}
