import { sql } from 'kysely';
import { oneOf } from '../../core/columns/columns.ts';
import type { Context } from '../../core/context.ts';
import type { CustomFunction, Input } from '../../core/module.ts';
import { build } from '../../database/builder.ts';
import { ticketReplies } from '../tickets/replies/ticket-replies.ts';
import { tickets } from '../tickets/tickets.ts';
import { BILLABLE, entries, unbilled } from '../tickets/time/billing.ts';
import { exists, isInPeriod, report } from './report.ts';

const BY = { client: 'ticket_client_id', category: 'ticket_category', technician: 'ticket_assigned_to' } as const;

const minutesTo = (column: string) =>
  sql<string>`ROUND(AVG(TIMESTAMPDIFF(SECOND, ticket_created_at, ${sql.ref(column)})) / 60, 1)`;

/**
 * Grouped before anything is joined, so that an index alone answers it. A category is an id or a word of the
 * installation's own.
 */
const ticketsBy = report({
  summary:
    'Tickets created in the period by client, category or technician, with the minutes to response and resolution',
  permission: 'support',
  fields: { by: oneOf('client', 'category', 'technician') },
  columns: ['id', 'name', 'tickets', 'open', 'resolved', 'minutes_to_first_response', 'minutes_to_resolution'],
  query(context, input) {
    const by = (input.values.by ?? 'client') as keyof typeof BY;
    const grouped = build
      .selectFrom('tickets')
      .select([
        sql<string>`${sql.ref(BY[by])}`.as('id'),
        sql<number>`COUNT(*)`.as('tickets'),
        sql<number>`COUNT(*) - COUNT(ticket_resolved_at)`.as('open'),
        sql<number>`COUNT(ticket_resolved_at)`.as('resolved'),
        minutesTo('ticket_first_response_at').as('response'),
        minutesTo('ticket_resolved_at').as('resolution'),
      ])
      .where(isInPeriod('ticket_created_at', input))
      .where('ticket_archived_at', 'is', null)
      .where(exists(tickets, context, input))
      .groupBy(BY[by]);
    const name = {
      client: sql<string>`(SELECT client_name FROM clients WHERE client_id = counted.id)`,
      category: sql<string>`COALESCE((SELECT category_name FROM categories WHERE category_id = counted.id
        AND counted.id REGEXP '^[0-9]+$'), counted.id)`,
      technician: sql<string>`(SELECT user_name FROM users WHERE user_id = counted.id)`,
    }[by];
    return build
      .selectFrom(grouped.as('counted'))
      .select(['counted.id', name.as('name'), 'tickets', 'open', 'resolved', 'response', 'resolution'])
      .orderBy('tickets', 'desc')
      .orderBy('counted.id');
  },
});

/** Replies that took time, of tickets that exist for the caller, each beside its ticket and what is kept of its time. */
const worked = (context: Context, input: Input) =>
  build
    .selectFrom('ticket_replies')
    .innerJoin('tickets', 'ticket_id', 'ticket_reply_ticket_id')
    .leftJoin(entries(context), 'time_entry_reply_id', 'ticket_reply_id')
    .where('ticket_reply_time_worked', '>', '00:00:00')
    .where('ticket_reply_archived_at', 'is', null)
    .where(isInPeriod('ticket_reply_created_at', input))
    .where(exists(ticketReplies, context, input));

const EVER = '1970-01-01';
const SECONDS = sql<string>`TIME_TO_SEC(ticket_reply_time_worked)`;
const HOURS = sql<string>`ROUND(SUM(${SECONDS}) / 3600, 2)`;

/** Names are joined to what is counted already. */
const time = report({
  summary: 'Hours worked by technician and client',
  permission: 'support',
  columns: ['technician_id', 'technician', 'client_id', 'client_name', 'replies', 'hours', 'billable_hours'],
  query: (context, input) =>
    build
      .selectFrom(
        worked(context, input)
          .select(['ticket_reply_by', 'ticket_client_id', sql<number>`COUNT(*)`.as('replies'), HOURS.as('hours')])
          .select(sql<string>`ROUND(SUM(IF(${BILLABLE}, ${SECONDS}, 0)) / 3600, 2)`.as('billable'))
          .groupBy(['ticket_reply_by', 'ticket_client_id'])
          .as('counted'),
      )
      .leftJoin('clients', 'client_id', 'ticket_client_id')
      .leftJoin('users', 'user_id', 'ticket_reply_by')
      .select(['ticket_reply_by', 'user_name', 'ticket_client_id', 'client_name', 'replies', 'hours', 'billable'])
      .orderBy('user_name')
      .orderBy('client_name'),
});

const unbilledTime = report({
  summary:
    'Billable hours that are on no invoice, of every year unless told, with what they come to at the rate of the client',
  permission: 'support',
  also: 'sales',
  columns: [
    ...['client_id', 'client_name', 'ticket_id', 'ticket_number', 'ticket_subject', 'hours', 'rate', 'currency_code'],
    'amount',
  ],
  query: (context, input) =>
    build
      .selectFrom(
        worked(context, { ...input, values: { from: EVER, ...input.values } })
          .select(['ticket_id as counted_id', HOURS.as('hours')])
          .where(unbilled(context).reply)
          .where(unbilled(context).ticket)
          .where('ticket_archived_at', 'is', null)
          .groupBy('ticket_id')
          .as('counted'),
      )
      .innerJoin('tickets', 'ticket_id', 'counted_id')
      .leftJoin('clients', 'client_id', 'ticket_client_id')
      .select([
        'ticket_client_id',
        'client_name',
        'ticket_id',
        sql`CONCAT(COALESCE(ticket_prefix, ''), ticket_number)`.as('number'),
        'ticket_subject',
        'hours',
        'client_rate',
        'client_currency_code',
        // Of the hours as they are shown: what the line of an invoice says.
        sql`ROUND(hours * client_rate, 2)`.as('amount'),
      ])
      .orderBy('client_name')
      .orderBy('ticket_id'),
});

export const work: Record<string, CustomFunction> = { tickets: ticketsBy, time, unbilled_time: unbilledTime };
