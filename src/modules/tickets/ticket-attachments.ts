import { reference, sentAs, text } from '../../core/columns/columns.ts';
import type { Context } from '../../core/context.ts';
import type { Values, Write } from '../../core/effects.ts';
import { by, defineModule, type Input, type Prepared } from '../../core/module.ts';
import type { Created } from '../../core/result.ts';
import { newReference, type StoredFile } from '../../core/uploads.ts';
import { create } from '../../core/write/create.ts';
import { build } from '../../database/builder.ts';
import { ApiError, invalid } from '../../errors/api-error.ts';
import { kindOf } from '../files/kinds.ts';
import { download } from '../files/stored.ts';
import { uploadsOf } from '../files/uploads-of.ts';
import { ofTicket, TICKETS_OF_CONTACT } from './of-ticket.ts';

export const ticketAttachments = defineModule({
  name: 'ticket_attachments',
  singular: 'ticket attachment',
  table: 'ticket_attachments',
  id: 'ticket_attachment_id',
  scope: { key: 'ticket_attachment_ticket_id', through: ofTicket },
  permission: 'support',
  ofContact: `ticket_attachment_ticket_id IN (${TICKETS_OF_CONTACT}) AND NOT EXISTS (SELECT 1 FROM ticket_replies
    WHERE ticket_reply_id = ticket_attachment_reply_id AND ticket_reply_type = 'Internal')`,
  columns: {
    ticket_attachment_name: text(),
    ticket_attachment_ticket_id: sentAs(reference(), 'ticket_id'),
    ticket_attachment_reply_id: sentAs(reference(null), 'ticket_reply_id'),
  },
  required: [],
  lookups: [by('ticket_attachment_id'), by('ticket_attachment_ticket_id', { single: false })],
  relations: { ticket: { belongsTo: 'tickets', key: 'ticket_attachment_ticket_id' } },
  functions: ['read', 'delete'],
  custom: {
    create: {
      writes: true,
      level: 2,
      summary: 'Stores a file with a ticket or with one of its replies: a form with the field `file`, or base64',
      fields: {},
      takesColumns: true,
      takesFile: true,
      run: createAttachment,
    },
    download: download('ticket_attachment_id', {
      stored: storedAs,
      name: (attachment) => String(attachment.ticket_attachment_name),
    }),
  },
  effects: { before: beforeAttachment },
  hasFiles: true,
});

async function createAttachment(context: Context, input: Input, prepared: Prepared): Promise<Created> {
  const { upload, values: sent } = input;
  if (!upload) throw new ApiError('input_missing', 'file: is required');
  const { name, extension } = await kindOf(upload);
  const more = {
    ticket_attachment_name: sent.ticket_attachment_name || name,
    ticket_attachment_reference_name: newReference(extension),
  };
  const values = { ...sent, ...more };
  const created = await create(context, prepared, { ...input, values });
  await uploadsOf(context).keep(context.request.id, upload, storedAs(values));
  return created;
}

async function beforeAttachment(context: Context, { function: name, before, values }: Write): Promise<void> {
  if (name === 'delete') return uploadsOf(context).drop(context.request.id, storedAs(before));
  if (!values.ticket_attachment_reply_id) return;
  const reply = build
    .selectFrom('ticket_replies')
    .select('ticket_reply_id')
    .where('ticket_reply_id', '=', Number(values.ticket_attachment_reply_id))
    .where('ticket_reply_ticket_id', '=', Number(values.ticket_attachment_ticket_id));
  if (!(await context.database.first(reply))) throw invalid('ticket_attachment_reply_id', 'is no reply of this ticket');
}

/** Where ITFlow keeps it. */
function storedAs({ ticket_attachment_ticket_id: ticketId, ticket_attachment_reference_name: name }: Values) {
  return attachmentFile(Number(ticketId), String(name));
}

const attachmentFile = (ticketId: number, name: string): StoredFile => ({
  table: 'ticket_attachments',
  column: 'ticket_attachment_reference_name',
  folder: `tickets/${ticketId}`,
  name,
});

const filesOf = async ({ database }: Context, ticketId: number) =>
  database.all(
    build
      .selectFrom('ticket_attachments')
      .select(['ticket_attachment_id as id', 'ticket_attachment_reference_name as name'])
      .where('ticket_attachment_ticket_id', '=', ticketId),
  );

/** The files of a ticket that is about to be deleted go with their rows. */
export async function dropAttachments(context: Context, ticketId: number): Promise<void> {
  const { uploads, request } = context;
  for (const { name } of uploads ? await filesOf(context, ticketId) : [])
    await uploads?.drop(request.id, attachmentFile(ticketId, name));
}

/** Files lie in their ticket's folder. The new name is what tells, once it is committed, which of the two stays. */
export async function moveAttachments(context: Context, from: number, into: number): Promise<void> {
  const { database, uploads, request } = context;
  for (const { id, name } of uploads ? await filesOf(context, from) : []) {
    const old = attachmentFile(from, name);
    if (!uploads || !(await uploads.isThere(old))) continue;
    const moved = newReference(name.split('.').at(-1) ?? '');
    const upload = { path: uploads.pathOf(old), name, size: 0 };
    await uploads.keep(request.id, upload, attachmentFile(into, moved));
    await uploads.drop(request.id, old);
    await database.write(
      build
        .updateTable('ticket_attachments')
        .set({ ticket_attachment_reference_name: moved })
        .where('ticket_attachment_id', '=', id),
    );
  }
}
