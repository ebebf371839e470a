import type { Condition } from '../../../src/core/read/query.ts';
import type { Call, Row } from '../call.ts';
import { numberOf, unique } from '../values.ts';

/** Files as Jitbit's clients read them. `ids` are those of tickets. */
export async function attachmentsOf(call: Call, ticketIds: readonly number[]) {
  const where = [{ column: 'ticket_attachment_ticket_id', op: 'in', value: ticketIds } as const];
  return attachmentObjects(call, ticketIds.length ? await call.rowsIfAllowed('ticket_attachments', where) : []);
}

export async function attachmentObjects(call: Call, rows: readonly Row[]) {
  const replyIds = unique(rows.map((row) => numberOf(row.ticket_attachment_reply_id)));
  const internal: Condition[] = [
    { column: 'ticket_reply_id', op: 'in', value: replyIds },
    { column: 'ticket_reply_type', op: 'eq', value: 'Internal' },
  ];
  const [iso, hidden] = await Promise.all([
    call.zone.iso(rows.map((row) => row.ticket_attachment_created_at)),
    replyIds.length ? call.rowsIfAllowed('ticket_replies', internal, { fields: ['ticket_reply_type'] }) : [],
  ]);
  const hiddenIds = new Set(hidden.map((row) => row.ticket_reply_id));
  return rows.map((row) => {
    const id = numberOf(row.ticket_attachment_id);
    return {
      FileName: String(row.ticket_attachment_name),
      FileID: id,
      CommentID: numberOf(row.ticket_attachment_reply_id) || null,
      CommentDate: iso(row.ticket_attachment_created_at),
      IssueID: numberOf(row.ticket_attachment_ticket_id),
      ForTechsOnly: hiddenIds.has(row.ticket_attachment_reply_id ?? null),
      Url: `${call.base}/File/Get?id=${id}`,
      UrlRelative: `/File/Get?id=${id}`,
      ...{ FileData: null, FileHash: null, FileSize: 0, UserID: null, AssetID: null, InstanceID: 0 },
      ...{ GoogleDriveUrl: null, DropboxUrl: null, CommentIsSystem: false },
      ...{ HiddenFromKB: false, HiddenFromTickets: false, IsDuplicate: false },
    };
  });
}
