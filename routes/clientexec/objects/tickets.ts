import type { Call, Row, Whole } from '../call.ts';

import { idText, momentText, textOf } from '../shown.ts';

/** ITFlow's Closed, which ClientExec calls -1. The other statuses have ITFlow's own ids. */
const CLOSED = 5;
const PRIORITIES = ['Critical', 'High', 'Medium', 'Low'];

export const statusFrom = (status: number): number => (status === -1 ? CLOSED : status);
export const priorityFrom = (priority: number): string => PRIORITIES[priority] as string;

const statusText = (status: Row[string] | undefined): string => (Number(status) === CLOSED ? '-1' : idText(status));

function priorityText(word: Row[string] | undefined): string {
  const found = PRIORITIES.indexOf(textOf(word));
  return String(found < 0 ? PRIORITIES.length - 1 : found);
}

/** The `metadata` of tickets. What ITFlow has nothing for is empty. */
export async function ticketsShown(call: Call, wholes: readonly Whole[]): Promise<object[]> {
  const [iso, categories] = await Promise.all([
    call.zone.iso(wholes.map(({ row }) => row.ticket_created_at)),
    categoriesOf(call, wholes),
  ]);
  return wholes.map(({ row, related }) => {
    const [contact] = related.contact ?? [];
    const [asset] = related.asset ?? [];
    const submittedAt = Date.parse(iso(row.ticket_created_at) ?? '') / 1000;
    const minutes = Math.max(0, Math.floor((Date.now() / 1000 - submittedAt) / 60)) || 0;
    return {
      id: idText(row.ticket_id),
      ...submitterOf(contact, row),
      priority: priorityText(row.ticket_priority),
      ...{ domainid: '0', userPackageReference: '', planname: '' },
      serverName: textOf(asset?.asset_name),
      flag: '0',
      dateSubmitted: submittedAt || 0,
      dateSubmittedFormatted: momentText(row.ticket_created_at),
      statusName: textOf(row.ticket_status_name),
      status: statusText(row.ticket_status),
      userid: idText(row.ticket_contact_id),
      assignedToId: idText(row.ticket_assigned_to),
      assignedToDeptId: '0',
      assignedToFull: textOf(row.ticket_assigned_to_name),
      assignedToName: textOf(row.ticket_assigned_to_name),
      ...{ subscribe_title: '', subscribe_id: '0' },
      ticket_priority: priorityText(row.ticket_priority),
      ticket_status_name: textOf(row.ticket_status_name),
      ticket_status: statusText(row.ticket_status),
      ...typeOf(row, categories),
      subject: textOf(row.ticket_subject),
      time_elapsed: elapsedText(minutes),
      time_elapsed_in_minutes: minutes,
      show_close_action: Number(row.ticket_status) !== CLOSED,
      show_reopen_action: Number(row.ticket_status) === CLOSED,
      ...{ file_upload_size: 0, file_upload_ext: '', show_attachments: true, allowed_ext: '', attachments: [] },
    };
  });
}

function submitterOf(contact: Row | undefined, row: Row) {
  return {
    userStatus: contact?.contact_archived_at ? '-1' : '1',
    userEmail: textOf(contact?.contact_email),
    isGuest: !row.ticket_contact_id,
    userGroupColor: '',
    submittedBy: textOf(contact?.contact_name ?? row.ticket_created_by_name),
  };
}

/** ITFlow keeps a category's id in a ticket's text, older versions its name. */
async function categoriesOf(call: Call, wholes: readonly Whole[]): Promise<Map<string, string>> {
  const ids = [...new Set(wholes.map(({ row }) => textOf(row.ticket_category)))].filter((text) =>
    /^\d{1,9}$/.test(text),
  );
  if (ids.length === 0) return new Map();
  const where = [{ column: 'category_id', op: 'in', value: ids.map(Number) } as const];
  const rows = await call.rowsIfAllowed('categories', where);
  return new Map(rows.map((row) => [idText(row.category_id), textOf(row.category_name)]));
}

function typeOf(row: Row, categories: ReadonlyMap<string, string>) {
  const category = textOf(row.ticket_category);
  const name = categories.get(category);
  return { ticket_type: name === undefined ? '0' : category, ticket_type_name: name ?? category };
}

function elapsedText(minutes: number): string {
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24];
  return `${days ? `${days}d ` : ''}${days || hours ? `${hours}h ` : ''}${minutes % 60}m`;
}
