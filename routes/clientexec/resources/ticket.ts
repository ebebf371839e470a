import type { Call, Row } from '../call.ts';
import { commentsOf } from '../objects/comments.ts';
import { priorityFrom, statusFrom, ticketsShown } from '../objects/tickets.ts';
import { ownerOf } from '../owners.ts';
import type { Plan, Resource, Typed } from '../resource.ts';
import { id, integer, text } from '../types.ts';

/** A ticket with its replies; each `message` that is sent later is another reply. */
export const ticket: Resource = {
  name: 'ticket',
  module: 'tickets',
  summary: 'A ticket, with its comments',
  fields: {
    userid: { type: id(), column: 'ticket_contact_id' },
    subject: { type: text(), column: 'ticket_subject' },
    message: { type: text(), alsoIn: ['ticket_details', 'ticket_reply'] },
    priority: { type: integer(0, 3), column: 'ticket_priority', to: priorityFrom },
    status: { type: integer(-1), column: 'ticket_status', to: statusFrom },
    assignedToId: { type: integer(0), column: 'ticket_assigned_to' },
  },
  required: ['subject', 'message'],
  filters: { userid: 'ticket_contact_id', assignedToId: 'ticket_assigned_to' },
  include: ['client', 'contact', 'asset'],
  includeInOne: ['replies'],
  join: 'names',
  idOfNew: 'ticketid',
  before: planOf,
  async after(call, ticketId, { message }, isNew) {
    if (isNew || message === undefined) return;
    const values = { ticket_reply: message, ticket_reply_type: 'Public', ticket_reply_ticket_id: ticketId };
    await call.create('ticket_replies', { values });
  },
  shown: ticketsShown,
  async one(call, whole) {
    const [metadata] = await ticketsShown(call, [whole]);
    const attachments = await call.rowsIfAllowed('ticket_attachments', [
      { column: 'ticket_attachment_ticket_id', op: 'eq', value: whole.row.ticket_id ?? 0 },
    ]);
    const files = attachments.map((row) => ({
      id: String(row.ticket_attachment_id),
      filename: row.ticket_attachment_name,
    }));
    return { metadata: { ...metadata, attachments: files }, comments: await commentsOf(call, whole) };
  },
};

async function planOf(call: Call, sent: Typed, row?: Row): Promise<Plan> {
  const owner = sent.userid === undefined ? undefined : await ownerOf(call, sent.userid);
  if (row) return owner ? { clientId: owner.clientId } : {};
  return { ...(owner && { clientId: owner.clientId }), values: { ticket_details: sent.message } };
}
