import type { Condition } from '../../../src/core/read/query.ts';
import { ApiError } from '../../../src/errors/api-error.ts';
import type { Call, Row } from '../call.ts';
import { method } from '../method.ts';
import { attachmentsOf } from '../objects/attachments.ts';
import { customFieldsOf } from '../objects/custom-fields.ts';
import { summariesOf, ticketOf } from '../objects/tickets.ts';
import { filters, isOpen, isUnanswered, ticketConditions } from '../ticket-filters.ts';
import { count, flag, id, offset, text } from '../types.ts';
import { CLOSED, numberOf } from '../values.ts';

const page = { count: count(10, 300), offset: offset(), includeCustomFields: flag().optional() };

interface Page {
  count: number;
  offset: number;
  includeCustomFields?: boolean | undefined;
}

export const ticketMethods = [
  method('GET POST', 'Tickets', {
    summary: 'Tickets, the newest first, by any filters. With an id in the path, that ticket',
    parameters: { ...filters, ...page, id: id().optional() },
    run: async (call, sent) =>
      sent.id === undefined ? list(call, sent, await ticketConditions(call, sent)) : oneTicket(call, sent.id),
  }),
  method('GET', 'ticket', {
    summary: 'A whole ticket, without its comments',
    parameters: { id: id() },
    run: (call, sent) => oneTicket(call, sent.id),
  }),
  method('GET POST', 'Search', {
    summary: 'Tickets in whose subject, body or comments every word is found; with the filters of Tickets',
    parameters: { query: text(), ...filters, ...page },
    isSearch: true,
    run: async (call, sent) =>
      list(call, sent, [...(await ticketConditions(call, sent)), await found(call, sent.query)]),
  }),
  method('GET POST', 'Stats', { summary: 'How many tickets there are, by their state', run: stats }),
  method('GET POST', 'TicketHistory', {
    summary: 'What happened to a ticket',
    parameters: { id: id() },
    run: history,
  }),
  method('GET POST', 'TicketIntegrationData', {
    summary: 'Always empty: ITFlow has no such data of tickets',
    parameters: { id: id() },
    async run(call, sent) {
      await call.one('tickets', sent.id);
      return [];
    },
  }),
];

async function oneTicket(call: Call, ticketId: number) {
  const row = await call.one('tickets', ticketId);
  return ticketOf(call, row, await attachmentsOf(call, [ticketId]));
}

/** Newest first. A page that begins where another ended goes on behind its last row (see cursors.ts). */
async function list(call: Call, { count: limit, offset: start, includeCustomFields }: Page, where: Condition[]) {
  const { caller, request } = call.context;
  // By what was asked: what it comes to (who has replied since, what is due from now on) changes from page to page.
  const asked = [...call.sent].filter(([name]) => name !== 'offset').sort();
  const script = JSON.stringify([caller.subject ?? caller.keyId, request.ip, request.userAgent, asked]);
  const lastId = start > 0 ? await call.cursors.before(script, start) : undefined;
  const behind: Condition[] = lastId === undefined ? [] : [{ column: 'ticket_id', op: 'lt', value: lastId }];
  const rows = await call.rows('tickets', [...where, ...behind], {
    sort: [{ column: 'ticket_id', direction: 'desc' }],
    page: { limit, offset: lastId === undefined ? start : 0 },
  });
  const last = rows.at(-1);
  if (last) call.cursors.keep(script, start + rows.length, numberOf(last.ticket_id));
  return withFields(call, rows, await summariesOf(call, rows), includeCustomFields);
}

async function withFields(call: Call, rows: readonly Row[], summaries: readonly object[], isWanted = false) {
  if (!isWanted) return summaries;
  const ids = rows.map((row) => numberOf(row.ticket_id));
  const fields = await customFieldsOf(call, 'tickets', ids);
  return summaries.map((summary, i) => ({ ...summary, CustomFields: fields.get(ids[i] as number) ?? [] }));
}

const MOST_WORDS = 10;
const MOST_REPLIES = 5_000;

/** Every word in the ticket itself, or all of them in one of its comments. */
async function found(call: Call, query: string): Promise<Condition> {
  const words = [...new Set(query.split(/\s+/u).filter(Boolean))];
  if (words.length > MOST_WORDS) throw new ApiError('input_invalid', `query: must be ${MOST_WORDS} words at most`);
  const contains = (column: string, value: string) => ({ column, op: 'contains', value }) as const;
  const replies = await call.rows(
    'ticket_replies',
    words.map((word) => contains('ticket_reply', word)),
    {
      fields: ['ticket_reply_ticket_id'],
      sort: [{ column: 'ticket_reply_id', direction: 'desc' }],
      page: { limit: MOST_REPLIES, offset: 0 },
    },
  );
  const ids = [...new Set(replies.map((reply) => numberOf(reply.ticket_reply_ticket_id)))];
  return {
    any: [
      { all: words.map((word) => ({ any: [contains('ticket_subject', word), contains('ticket_details', word)] })) },
      { column: 'ticket_id', op: 'in', value: ids },
    ],
  };
}

async function stats(call: Call) {
  const there: Condition = { column: 'ticket_archived_at', op: 'null', value: true };
  const number = (...conditions: Condition[]) => call.total('tickets', [there, ...conditions]);
  const status = (value: number): Condition => ({ column: 'ticket_status', op: 'eq', value });
  const [total, closed, fresh, unanswered, unassigned] = await Promise.all([
    number(),
    number(status(CLOSED)),
    number(status(1)),
    number(isUnanswered),
    number(isOpen, { column: 'ticket_assigned_to', op: 'eq', value: 0 }),
  ]);
  return {
    TotalTickets: total,
    Closed: closed,
    InProcess: total - closed - fresh,
    NewTickets: fresh,
    Unanswered: unanswered,
    Unassigned: unassigned,
    Unclosed: total - closed,
  };
}

async function history(call: Call, { id: ticketId }: { id: number }) {
  await call.one('tickets', ticketId);
  const where = [{ column: 'ticket_history_ticket_id', op: 'eq', value: ticketId } as const];
  const rows = await call.rowsIfAllowed('ticket_history', where);
  const iso = await call.zone.iso(rows.map((row) => row.ticket_history_created_at));
  return rows.map((row) => ({
    TicketID: ticketId,
    Date: iso(row.ticket_history_created_at),
    Status: row.ticket_history_status,
    Description: row.ticket_history_description,
  }));
}
