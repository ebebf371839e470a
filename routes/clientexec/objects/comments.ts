import type { Call, Whole } from '../call.ts';

import { idText, momentText, textOf } from '../shown.ts';

/** What was said on a ticket, the oldest first. The ticket's own text is the first, with `logid` "0". */
export async function commentsOf(call: Call, { row, related }: Whole): Promise<object[]> {
  const [contact] = related.contact ?? [];
  const replies = (related.replies ?? [])
    .filter(({ ticket_reply_archived_at: archived }) => archived === null)
    .sort((one, other) => Number(one.ticket_reply_id) - Number(other.ticket_reply_id));
  const isOfStaff = (type: unknown) => type !== 'Client';
  const ids = replies
    .filter((reply) => isOfStaff(reply.ticket_reply_type))
    .map((reply) => Number(reply.ticket_reply_by));
  const agents = ids.some(Boolean)
    ? await call.rowsIfAllowed('agents', [{ column: 'user_id', op: 'in', value: [...new Set(ids)] }])
    : [];
  const first = {
    logid: '0',
    authorName: textOf(contact?.contact_name),
    authorEmail: textOf(contact?.contact_email),
    isAdmin: false,
    authorId: idText(row.ticket_contact_id),
    action: 'created',
    createdAt: momentText(row.ticket_created_at),
    avatar_url: '',
    message: textOf(row.ticket_details),
    isPrivate: false,
  };
  const others = replies.map((reply) => {
    const isAdmin = isOfStaff(reply.ticket_reply_type);
    const agent = agents.find(({ user_id: id }) => id === reply.ticket_reply_by);
    const isOwn = !isAdmin && reply.ticket_reply_by === row.ticket_contact_id;
    return {
      logid: idText(reply.ticket_reply_id),
      authorName: textOf(reply.ticket_reply_by_name),
      authorEmail: textOf(isAdmin ? agent?.user_email : isOwn ? contact?.contact_email : ''),
      isAdmin,
      authorId: idText(reply.ticket_reply_by),
      action: 'replied',
      createdAt: momentText(reply.ticket_reply_created_at),
      avatar_url: '',
      message: textOf(reply.ticket_reply),
      isPrivate: reply.ticket_reply_type === 'Internal',
    };
  });
  return [first, ...others];
}
