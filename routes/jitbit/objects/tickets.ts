import type { Call, Row } from '../call.ts';
import { categoryIdOf, numberOf, originId, priorityId, statusId, unique, userIdOfContact } from '../values.ts';
import { authorOf, latestReplies, parentsAmong } from './replies.ts';
import { usersById } from './users.ts';

interface Category {
  id: number;
  name: string;
  sectionId: number | null;
  section: string | null;
}

/** The categories of tickets, with those above them. 0 is for tickets that have none. */
export async function ticketCategories(call: Call): Promise<Map<number, Category>> {
  const rows = await call.rowsIfAllowed('categories', [{ column: 'category_type', op: 'eq', value: 'Ticket' }]);
  const byId = new Map(rows.map((row) => [numberOf(row.category_id), row]));
  const none: Category = { id: 0, name: 'General', sectionId: null, section: null };
  return new Map([
    [0, none],
    ...[...byId].map(([id, row]): [number, Category] => {
      const above = byId.get(numberOf(row.category_parent));
      const section = above ? String(above.category_name) : null;
      return [
        id,
        { id, name: String(row.category_name), sectionId: above ? numberOf(above.category_id) : null, section },
      ];
    }),
  ]);
}

/** All that a page of tickets needs besides its rows: a query for each kind. */
async function surroundingsOf(call: Call, rows: readonly Row[]) {
  const ids = rows.map((row) => numberOf(row.ticket_id));
  const [categories, statuses, latest, parents, companies] = await Promise.all([
    ticketCategories(call),
    call.rowsIfAllowed('ticket_statuses', []),
    latestReplies(call, ids),
    parentsAmong(call, ids),
    companiesOf(call, rows),
  ]);
  const authors = [...latest.values()].flatMap(({ reply }) => (reply ? [authorOf(reply)] : []));
  const people = rows.flatMap((row) => [numberOf(row.ticket_assigned_to), contactUserId(row)]);
  const [users, iso] = await Promise.all([
    usersById(call, [...people, ...authors]),
    call.zone.iso([
      ...rows.flatMap((row) => MOMENTS.map((column) => row[column])),
      ...[...latest.values()].map((each) => each.ticket_reply_created_at),
    ]),
  ]);
  return { categories, statuses, users, latest, parents, companies, iso };
}

type Surroundings = Awaited<ReturnType<typeof surroundingsOf>>;

const MOMENTS = [
  ...['ticket_created_at', 'ticket_updated_at', 'ticket_resolved_at', 'ticket_first_response_at'],
  ...['ticket_due_at', 'ticket_closed_at'],
];

const contactUserId = (row: Row) => (row.ticket_contact_id ? userIdOfContact(numberOf(row.ticket_contact_id)) : 0);

async function companiesOf(call: Call, rows: readonly Row[]): Promise<readonly Row[]> {
  const ids = unique(rows.map((row) => numberOf(row.ticket_client_id)));
  return ids.length ? call.rowsIfAllowed('clients', [{ column: 'client_id', op: 'in', value: ids }]) : [];
}

/** What the summary and the whole ticket have in common. */
function commonOf(row: Row, { categories, statuses, users, latest, companies, iso }: Surroundings) {
  const id = numberOf(row.ticket_id);
  const categoryId = categoryIdOf(row.ticket_category);
  const category = categories.get(categoryId);
  const status = statuses.find(({ ticket_status_id: each }) => each === row.ticket_status);
  const submitter = users.get(contactUserId(row));
  const technician = users.get(numberOf(row.ticket_assigned_to));
  const replies = latest.get(id);
  const kind = replies?.reply?.ticket_reply_type;
  const changes = [row.ticket_created_at, row.ticket_updated_at, replies?.ticket_reply_created_at];
  const company = companies.find(({ client_id: client }) => client === row.ticket_client_id);
  const common = {
    IssueID: id,
    TicketID: id,
    Priority: priorityId(row.ticket_priority),
    StatusID: statusId(numberOf(row.ticket_status)),
    Status: String(status?.ticket_status_name ?? ''),
    StatusColor: status?.ticket_status_color ?? null,
    Subject: String(row.ticket_subject),
    IssueDate: iso(row.ticket_created_at),
    LastUpdated: iso(changes.filter(Boolean).sort().at(-1)),
    ResolvedDate: iso(row.ticket_resolved_at ?? row.ticket_closed_at),
    StartDate: iso(row.ticket_first_response_at),
    DueDate: iso(row.ticket_due_at),
    CategoryID: category ? categoryId : 0,
    SectionID: category?.sectionId ?? null,
    UserID: contactUserId(row) || null,
    AssignedToUserID: numberOf(row.ticket_assigned_to) || null,
    CompanyID: numberOf(row.ticket_client_id) || null,
    CompanyName: company?.client_name ?? null,
    TimeSpentInSeconds: replies?.seconds_worked ?? 0,
    Origin: originId(row.ticket_source),
    UpdatedByUser: kind === 'Client',
    UpdatedByPerformer: kind === 'Public',
    UpdatedForTechView: kind === 'Internal',
  };
  const categoryName = category && categoryId ? category.name : String(row.ticket_category || category?.name || '');
  return { common, categoryName, submitter, technician };
}

/** Tickets as lists have them. */
export async function summariesOf(call: Call, rows: readonly Row[]) {
  const surroundings = await surroundingsOf(call, rows);
  return rows.map((row) => {
    const { common, categoryName, submitter, technician } = commonOf(row, surroundings);
    const { reply } = surroundings.latest.get(common.IssueID) ?? {};
    const author = reply && surroundings.users.get(authorOf(reply));
    return {
      ...common,
      Category: categoryName,
      UserName: submitter?.Username ?? null,
      FirstName: submitter?.FirstName ?? null,
      LastName: submitter?.LastName ?? null,
      Email: submitter?.Email ?? null,
      Technician: technician?.FullName ?? null,
      TechFirstName: technician?.FirstName ?? null,
      TechLastName: technician?.LastName ?? null,
      HasChildren: surroundings.parents.has(common.IssueID),
      LastUpdatedByUserID: author?.UserID ?? null,
      LastUpdatedUsername: author?.Username ?? null,
      ViewingTechs: null,
    };
  });
}

/** What ITFlow puts behind the text of every new ticket. */
const ITFLOWS_END = /<br>$/;

const NOTHING_TO_SAY = {
  ...{ ViewingTechNames: null, Integrations: null, StatusStopTimeSpent: false, IsInKb: false, Stats: null },
  ...{ OnBehalfUserName: null, IsCurrentCategoryForTechsOnly: false },
};

/** A whole ticket. Its comments are asked for separately. */
export async function ticketOf(call: Call, row: Row, attachments: readonly object[]) {
  const id = numberOf(row.ticket_id);
  const [surroundings, tags] = await Promise.all([
    surroundingsOf(call, [row]),
    call.rowsIfAllowed('ticket_tags', [{ column: 'ticket_tag_ticket_id', op: 'eq', value: id }]),
  ]);
  const { common, categoryName, submitter, technician } = commonOf(row, surroundings);
  const { contactId, userId } = call.caller;
  return {
    ...common,
    ...NOTHING_TO_SAY,
    CategoryName: categoryName,
    Body: String(row.ticket_details).replace(ITFLOWS_END, ''),
    SubmitterUserInfo: submitter ?? null,
    AssigneeUserInfo: technician ?? null,
    Tags: tags.map((tag) => ({ TagID: tag.ticket_tag_id, Name: tag.ticket_tag_name, TagCount: 1 })),
    Attachments: attachments,
    Url: `${call.base}/api/ticket?id=${id}`,
    IsCurrentUserTechInThisCategory: contactId === undefined && userId > 0,
    SubmittedByCurrentUser: contactId !== undefined && contactId === row.ticket_contact_id,
  };
}
