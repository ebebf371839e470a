import { ApiError } from '../../../src/errors/api-error.ts';
import type { Call } from '../call.ts';
import { method } from '../method.ts';
import { attachmentsOf } from '../objects/attachments.ts';
import { id, integer } from '../types.ts';
import { numberOf } from '../values.ts';

export const attachmentMethods = [
  method('GET POST', 'Attachments', {
    summary: 'The files of a ticket, or of one of its comments',
    parameters: { id: integer().optional(), ticketId: integer().optional(), commentId: integer().optional() },
    run: attachments,
  }),
  method('GET POST', 'attachment', {
    summary: 'A file itself, or the range of it that is asked for',
    parameters: { id: id() },
    run: (call, sent) => call.run('ticket_attachments/download', { values: { ticket_attachment_id: sent.id } }),
  }),
  method('POST', 'AttachFile', {
    summary: 'Adds files to a ticket: multipart, any field names',
    parameters: { id: id() },
    takesFiles: true,
    run: attach,
  }),
  method('GET POST', 'DeleteFile', {
    summary: 'Deletes a file',
    parameters: { id: id() },
    async run(call, sent) {
      await call.run('ticket_attachments/delete', { id: sent.id });
    },
  }),
];

interface Of {
  id?: number | undefined;
  ticketId?: number | undefined;
  commentId?: number | undefined;
}

async function attachments(call: Call, { id: sent, ticketId = sent, commentId }: Of) {
  if (commentId !== undefined) {
    const reply = await call.one('ticket_replies', commentId);
    const files = await attachmentsOf(call, [numberOf(reply.ticket_reply_ticket_id)]);
    return files.filter(({ CommentID: reply }) => reply === commentId);
  }
  if (ticketId === undefined) throw new ApiError('input_missing', 'id: is required');
  await call.one('tickets', ticketId);
  return attachmentsOf(call, [ticketId]);
}

async function attach(call: Call, { id: ticketId }: { id: number }): Promise<undefined> {
  if (call.files.length === 0) throw new ApiError('input_missing', 'uploadFile: is required');
  const values = { ticket_attachment_ticket_id: ticketId };
  await call.together('ticket_attachments/create', { values }, async (part) => {
    for (const upload of part.files) await part.create('ticket_attachments', { upload, values });
    return { kind: 'changed', count: part.files.length, log: [] };
  });
}
