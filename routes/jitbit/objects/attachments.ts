import type { Call, Row } from '../call.ts';
import { numberOf } from '../values.ts';

/** Files as Jitbit's clients read them. `ids` are those of tickets. */
export async function attachmentsOf(call: Call, ticketIds: readonly number[]) {
  const where = [{ column: 'ticket_attachment_ticket_id', op: 'in', value: ticketIds } as const];
  return attachmentObjects(call, ticketIds.length ? await call.rowsIfAllowed('ticket_attachments', where) : []);
}

export async function attachmentObjects(call: Call, rows: readonly Row[]) {
  const iso = await call.zone.iso(rows.map((row) => row.ticket_attachment_created_at));
  return rows.map((row) => {
    const id = numberOf(row.ticket_attachment_id);
    return {
      FileName: String(row.ticket_attachment_name),
      FileID: id,
      CommentID: numberOf(row.ticket_attachment_reply_id) || null,
      CommentDate: iso(row.ticket_attachment_created_at),
      IssueID: numberOf(row.ticket_attachment_ticket_id),
      Url: `${call.base}/File/Get?id=${id}`,
      UrlRelative: `/File/Get?id=${id}`,
      ...{ FileData: null, FileHash: null, FileSize: 0, UserID: null, AssetID: null, InstanceID: 0 },
      ...{ GoogleDriveUrl: null, DropboxUrl: null, ForTechsOnly: false, CommentIsSystem: false },
      ...{ HiddenFromKB: false, HiddenFromTickets: false, IsDuplicate: false },
    };
  });
}
