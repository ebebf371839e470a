import type { Created } from '../../../src/core/result.ts';
import { ApiError } from '../../../src/errors/api-error.ts';
import type { Call } from '../call.ts';
import { method } from '../method.ts';
import { attachmentsOf } from '../objects/attachments.ts';
import { authorOf } from '../objects/replies.ts';
import { usersById } from '../objects/users.ts';
import { flag, id, integer, integers, text } from '../types.ts';
import { personOf } from '../values.ts';

const creation = {
  id: id(),
  body: text(),
  forTechsOnly: flag().optional(),
  isSystem: flag().optional(),
  recipientIds: integers().optional(),
  fromUserId: integer().optional(),
};

export const commentMethods = [
  method('GET POST', 'comments', {
    summary: 'The comments of a ticket, the oldest first',
    parameters: { id: id() },
    run: comments,
  }),
  method('POST', 'comment', {
    summary: 'Adds a comment to a ticket, with files if some are sent. Answers its id',
    parameters: creation,
    takesFiles: true,
    run: addComment,
  }),
  method('POST', 'updatecomment', {
    summary: 'Changes the text of a comment, or who sees it',
    parameters: { id: id(), body: text().optional(), forTechsOnly: flag().optional() },
    async run(call, { id: commentId, body, forTechsOnly }) {
      const values = {
        ...(body !== undefined && { ticket_reply: body }),
        ...(forTechsOnly !== undefined && { ticket_reply_type: typeOf(forTechsOnly) }),
      };
      await call.set('ticket_replies/update', { id: commentId, values });
    },
  }),
  method('GET POST', 'CommentTemplates', {
    summary: 'Answers that are given often',
    async run(call) {
      const rows = await call.rowsIfAllowed('reply_templates', []);
      return rows.map((row) => ({
        TemplateID: row.reply_template_id,
        Name: row.reply_template_name,
        Body: row.reply_template_body,
      }));
    },
  }),
];

const typeOf = (forTechsOnly: boolean) => (forTechsOnly ? 'Internal' : 'Public');

async function comments(call: Call, { id: ticketId }: { id: number }) {
  await call.one('tickets', ticketId);
  const rows = await call.rows('ticket_replies', [
    { column: 'ticket_reply_ticket_id', op: 'eq', value: ticketId },
    { column: 'ticket_reply_archived_at', op: 'null', value: true },
  ]);
  const [users, iso, files] = await Promise.all([
    usersById(call, rows.map(authorOf)),
    call.zone.iso(rows.map((row) => row.ticket_reply_created_at)),
    attachmentsOf(call, [ticketId]),
  ]);
  return rows.map((row) => {
    const user = users.get(authorOf(row));
    const name = String(row.ticket_reply_by_name ?? '');
    return {
      CommentID: row.ticket_reply_id,
      IssueID: ticketId,
      UserID: authorOf(row) || null,
      UserName: user?.Username ?? name,
      Email: user?.Email ?? null,
      FirstName: user?.FirstName ?? name,
      LastName: user?.LastName ?? '',
      IsSystem: false,
      CommentDate: iso(row.ticket_reply_created_at),
      ForTechsOnly: row.ticket_reply_type === 'Internal',
      Body: row.ticket_reply,
      Attachments: files.filter(({ CommentID: reply }) => reply === row.ticket_reply_id),
    };
  });
}

interface Sent {
  id: number;
  body: string;
  forTechsOnly?: boolean | undefined;
  fromUserId?: number | undefined;
}

async function addComment(call: Call, { id: ticketId, body, forTechsOnly = false, fromUserId }: Sent): Promise<number> {
  const { agentId, contactId } = personOf(fromUserId ?? 0);
  if (agentId && agentId !== call.caller.userId)
    throw new ApiError('input_invalid', 'fromUserId: must be oneself or no technician');
  if (contactId && forTechsOnly) throw new ApiError('input_invalid', 'forTechsOnly: is for technicians alone');
  const values = {
    ticket_reply_ticket_id: ticketId,
    ticket_reply: body,
    ticket_reply_type: typeOf(forTechsOnly),
    ...(contactId && { ticket_reply_contact_id: contactId }),
  };
  const done = await call.together('ticket_replies/create', { values }, async (part): Promise<Created> => {
    const replyId = await part.create('ticket_replies', { values });
    const of = { ticket_attachment_ticket_id: ticketId, ticket_attachment_reply_id: replyId };
    for (const upload of part.files) await part.create('ticket_attachments', { upload, values: of });
    return { kind: 'created', id: replyId, log: [] };
  });
  return done.id;
}
