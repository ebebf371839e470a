import { dateOf } from '../dates.ts';
import { Reference, type SourceRecord } from '../source.ts';
import type { Jitbit, Summary, Ticket } from './jitbit.ts';
import { userOf } from './people.ts';

interface Comment {
  CommentID: number;
  UserID?: number | null;
  CommentDate: string;
  ForTechsOnly?: boolean;
  Body?: string | null;
}

interface Attachment {
  FileID: number;
  FileName: string;
  CommentID?: number | null;
  CommentDate?: string | null;
}

/** Tags, comments, worked time and files of a ticket: files last, as some hang on comments. */
export async function* partsOfTicket(
  jitbit: Jitbit,
  { IssueID }: Summary,
  whole: () => Promise<Ticket>,
): AsyncGenerator<SourceRecord> {
  const ticket = new Reference('tickets', String(IssueID));
  const { Tags, TimeSpentInSeconds } = await whole();
  for (const { Name } of Tags ?? [])
    yield {
      module: 'ticket_tags',
      id: `${IssueID} ${Name}`,
      seen: Name,
      content: () => ({ values: { ticket_tag_ticket_id: ticket, ticket_tag_name: Name } }),
    };
  const comments: Comment[] = await jitbit.http.json('/api/comments', { id: IssueID });
  for (const comment of comments) yield replyOf(jitbit, ticket, comment);
  if (TimeSpentInSeconds) yield timeOf(ticket, TimeSpentInSeconds);
  const files: Attachment[] = await jitbit.http.json('/api/Attachments', { id: IssueID });
  for (const file of files) yield attachmentOf(jitbit, ticket, file);
}

/** Internal at first: nobody is mailed, and the ticket's clocks stand still. */
function replyOf(jitbit: Jitbit, ticket: Reference, comment: Comment): SourceRecord {
  const author = userOf(jitbit, comment.UserID);
  const visible = author && author.module === 'contacts' ? 'Client' : 'Public';
  return {
    module: 'ticket_replies',
    id: String(comment.CommentID),
    seen: [comment.Body, comment.ForTechsOnly, comment.CommentDate],
    content: () => ({
      values: { ticket_reply_ticket_id: ticket, ticket_reply: comment.Body ?? '', ticket_reply_type: 'Internal' },
      asItWas: {
        ticket_reply_type: comment.ForTechsOnly ? 'Internal' : visible,
        ticket_reply_by: author,
        ticket_reply_created_at: dateOf(comment.CommentDate),
      },
    }),
  };
}

/** Jitbit keeps one sum for a ticket, ITFlow the time of each reply: so the sum becomes one. */
const timeOf = (ticket: Reference, seconds: number): SourceRecord => ({
  module: 'ticket_replies',
  id: `${ticket.from} time`,
  seen: seconds,
  content: () => ({
    values: {
      ticket_reply_ticket_id: ticket,
      ticket_reply: 'Time spent',
      ticket_reply_type: 'Internal',
      ticket_reply_time_worked: [seconds / 3600, (seconds / 60) % 60, seconds % 60]
        .map((part) => String(Math.floor(part)).padStart(2, '0'))
        .join(':'),
    },
  }),
});

function attachmentOf({ http }: Jitbit, ticket: Reference, file: Attachment): SourceRecord {
  const { FileID, FileName, CommentID, CommentDate } = file;
  const reply = CommentID ? new Reference('ticket_replies', String(CommentID)) : 0;
  return {
    module: 'ticket_attachments',
    id: String(FileID),
    seen: [FileName, CommentID],
    content: () => ({
      values: {
        ticket_attachment_name: FileName,
        ticket_attachment_ticket_id: ticket,
        ticket_attachment_reply_id: reply,
      },
      ...(CommentDate && { asItWas: { ticket_attachment_created_at: dateOf(CommentDate) } }),
      file: { name: FileName, receive: (take) => http.file('/api/attachment', { id: FileID }, take) },
    }),
  };
}
