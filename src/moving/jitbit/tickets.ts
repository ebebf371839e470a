import { dateOf } from '../dates.ts';
import { type Content, type Kind, type Known, Reference, referTo, type SourceRecord } from '../source.ts';
import { fieldsOfTicket } from './fields.ts';
import type { Jitbit, Summary, Ticket } from './jitbit.ts';
import { companyOf, nobodysClient, userOf } from './people.ts';
import { partsOfTicket } from './ticket-parts.ts';

/** Jitbit gives 300 today and gave 100 before: who asks for no more is never taken to be at the end too early. */
const PAGE = 100;
const CLOSED = 3;
const PRIORITIES: Record<number, string> = { [-1]: 'Low', 0: 'Medium', 1: 'High', 2: 'Critical' };
const ORIGINS = ['WebApp', 'Email', 'Widget', 'API', 'Scheduler', 'MobileApp', 'Phone', 'LiveChat', 'InPerson'];
/** Statuses that both have, whatever Jitbit's language. */
const STATUSES: Record<number, string> = { 1: 'New', [CLOSED]: 'Closed' };

/** The newest first, so that a ticket which comes meanwhile shifts some to the next page and hides none. */
export const tickets = (jitbit: Jitbit): Kind => ({
  module: 'tickets',
  async *records(since, total) {
    if (!since) total(Number((await jitbit.http.json('/api/Stats')).TotalTickets ?? 0));
    const statuses = new Set<number>();
    const query = { mode: 'all', count: PAGE, updatedFrom: since };
    for (let offset = 0; ; offset += PAGE) {
      const page: Summary[] = await jitbit.http.json('/api/Tickets', { ...query, offset });
      for (const summary of page) {
        if (!statuses.has(summary.StatusID)) yield statusOf(summary);
        statuses.add(summary.StatusID);
        if (!summary.CompanyID) yield nobodysClient;
        yield ticketOf(jitbit, summary);
      }
      if (page.length < PAGE) return;
    }
  },
});

/** Jitbit has no list of its statuses: each comes with the first ticket that has it. */
const statusOf = ({ StatusID, Status, StatusColor }: Summary): SourceRecord => {
  const name = STATUSES[StatusID] ?? Status;
  return {
    module: 'ticket_statuses',
    id: String(StatusID),
    seen: name,
    sameBy: ['ticket_status_name'],
    content: () => ({ values: { ticket_status_name: name, ticket_status_color: StatusColor ?? '' } }),
  };
};

function ticketOf(jitbit: Jitbit, summary: Summary): SourceRecord {
  const { StatusColor: _, ...seen } = summary;
  let asked: Promise<Ticket> | undefined;
  const whole = (): Promise<Ticket> => {
    asked ??= jitbit.http.json('/api/ticket', { id: summary.IssueID });
    return asked;
  };
  return {
    module: 'tickets',
    id: String(summary.IssueID),
    seen: Object.entries(seen).sort(),
    content: async () => contentOf(jitbit, await whole(), await fieldsOfTicket(jitbit, summary.IssueID)),
    parts: () => partsOfTicket(jitbit, summary, whole),
  };
}

function contentOf(jitbit: Jitbit, ticket: Ticket, customFields: [Reference, string][]): Content {
  const { IssueID, UserID, AssignedToUserID, CategoryID, StatusID, ResolvedDate } = ticket;
  const submitter = userOf(jitbit, UserID);
  const contact = submitter && submitter.module === 'contacts' ? submitter : 0;
  const moments: Record<string, Known> = {
    ticket_created_at: dateOf(ticket.IssueDate),
    ticket_first_response_at: dateOf(ticket.StartDate),
    ticket_resolved_at: dateOf(ResolvedDate),
    ticket_closed_at: StatusID === CLOSED ? dateOf(ResolvedDate ?? ticket.LastUpdated) : null,
    ticket_due_at: dateOf(ticket.DueDate),
  };
  return {
    client: companyOf(ticket.CompanyID),
    values: {
      ticket_subject: ticket.Subject,
      ticket_details: ticket.Body ?? '',
      ticket_priority: PRIORITIES[ticket.Priority] ?? 'Medium',
      ticket_status: new Reference('ticket_statuses', String(StatusID)),
      ticket_category: CategoryID ? referTo('categories', CategoryID) : '',
      ticket_contact_id: contact,
      ticket_assigned_to: AssignedToUserID ? new Reference('users', String(AssignedToUserID)) : 0,
      ticket_source: ORIGINS[ticket.Origin ?? -1] ?? '',
      ...moments,
    },
    // ITFlow ends the text of a ticket so, and names the client's primary contact where nobody is named.
    asItWas: { ticket_details: `${ticket.Body ?? ''}<br>`, ticket_contact_id: contact, ...moments },
    number: String(IssueID),
    customFields,
  };
}
