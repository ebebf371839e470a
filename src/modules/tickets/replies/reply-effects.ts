import type { UpdateObject } from 'kysely';
import { record } from '../../../core/audit/audit.ts';
import type { Context } from '../../../core/context.ts';
import type { Write } from '../../../core/effects.ts';
import { build, NOW } from '../../../database/builder.ts';
import type { Value } from '../../../database/database.ts';
import type { Tables } from '../../../database/tables.ts';
import { ApiError, invalid } from '../../../errors/api-error.ts';
import { settleSla } from '../sla/sla.ts';
import { insertStatusHistory, momentsOf, RESOLVED } from '../status.ts';

export async function beforeReply(context: Context, write: Write): Promise<void> {
  if (write.function !== 'create') return;
  const { contactId = 0, userId } = context.caller;
  const contact = contactId || Number(write.values.ticket_reply_contact_id ?? 0);
  if (!contact) write.values.ticket_reply_by = userId;
  else {
    if (!contactId) await mustBeContactOf(context, contact, write.clientId);
    Object.assign(write.values, { ticket_reply_by: contact, ticket_reply_type: 'Client' });
  }
}

async function mustBeContactOf({ database }: Context, contact: number, clientId: number): Promise<void> {
  const known = build
    .selectFrom('contacts')
    .select('contact_id')
    .where('contact_id', '=', contact)
    .where('contact_client_id', '=', clientId);
  if (!(await database.first(known)))
    throw invalid('ticket_reply_contact_id', "there is no such contact of the ticket's client");
}

/** What a new reply does to its ticket: a status, the first response, mail to those who follow it. */
export async function afterReply(context: Context, write: Write): Promise<undefined> {
  const { values } = write;
  if (write.function !== 'create') return;
  const ticketId = Number(values.ticket_reply_ticket_id);
  await answerTicket(context, write, ticketId);
  if (values.ticket_reply_type === 'Public') await queueMail(context, ticketId, values.ticket_reply as Value);
  write.log = { type: 'Ticket', action: 'Reply', entityId: ticketId };
}

async function answerTicket(context: Context, { values, clientId }: Write, ticketId: number): Promise<void> {
  const { database } = context;
  const ticket = await database.first(
    build
      .selectFrom('tickets')
      .select(['ticket_status', 'ticket_resolved_at', 'ticket_first_response_at'])
      .where('ticket_id', '=', ticketId)
      .forUpdate(),
  );
  if (!ticket) throw new ApiError('conflict', 'ticket_id: the ticket has just been deleted');
  const sent = values.ticket_status as number | undefined;
  const status = sent && sent !== ticket.ticket_status ? sent : undefined;
  const changes: UpdateObject<Tables, 'tickets'> = status
    ? { ticket_status: status, ...momentsOf(context, ticket, status) }
    : {};
  if (values.ticket_reply_type === 'Public' && ticket.ticket_first_response_at === null)
    changes.ticket_first_response_at = NOW;
  if (Object.keys(changes).length === 0) return;
  await database.write(build.updateTable('tickets').set(changes).where('ticket_id', '=', ticketId));
  if (status) await insertStatusHistory(context, ticketId, status);
  if (status === RESOLVED) {
    const description = `Ticket ${ticketId} resolved with a reply through the API by key ${context.caller.name}`;
    await record(database, context, [
      { type: 'Ticket', action: 'Resolved', description, clientId, entityId: ticketId },
    ]);
  }
  await settleSla(context, ticketId);
}

/**
 * ITFlow's own mail job sends what is queued. Without a mail server in the settings nothing is. Addresses that are none
 * are left out. As text: of this INSERT … SELECT over a UNION a builder makes something longer than the SQL itself.
 */
async function queueMail({ database }: Context, ticketId: number, reply: Value): Promise<void> {
  await database.write({
    sql: `INSERT INTO email_queue (email_recipient, email_recipient_name, email_from, email_from_name, email_subject, email_content)
      SELECT address, name, COALESCE(NULLIF(config_ticket_from_email, ''), config_mail_from_email, ''),
        COALESCE(NULLIF(config_ticket_from_name, ''), config_mail_from_name, ''),
        LEFT(CONCAT('[', COALESCE(ticket_prefix, ''), ticket_number, '] ', ticket_subject), 255), ?
      FROM tickets JOIN settings ON company_id = 1 AND config_smtp_provider <> ''
        JOIN (SELECT 1 AS place, contact_id AS id, contact_email AS address, contact_name AS name
            FROM contacts JOIN tickets ON contact_id = ticket_contact_id WHERE ticket_id = ?
          UNION ALL SELECT 2, watcher_id, watcher_email, COALESCE(watcher_name, '') FROM ticket_watchers WHERE watcher_ticket_id = ?) AS recipients
      WHERE ticket_id = ? AND address REGEXP '^[^@[:space:]]+@[^@[:space:]]+[.][^@[:space:]]+$'
      ORDER BY place, id`,
    parameters: [reply, ticketId, ticketId, ticketId],
  });
}
