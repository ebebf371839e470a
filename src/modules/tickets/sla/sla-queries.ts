import { type Generated, type InferResult, sql } from 'kysely';
import { build as plain } from '../../../database/builder.ts';
import type { TicketStatuses, Tickets } from '../../../database/tables.ts';

/** What ITFlow has since its keys act as users (26.08). Our own migrations make none of it. */
type SlaTables = {
  slas: {
    sla_id: Generated<number>;
    sla_response_minutes: number;
    sla_resolution_minutes: number | null;
    sla_archived_at: string | null;
  };
  sla_assignments: {
    /** 0: of every client. */
    sla_assignment_client_id: number;
    sla_assignment_priority: string;
    sla_assignment_sla_id: number;
  };
  sla_history: {
    sla_history_id: Generated<number>;
    sla_history_started_at: string;
    sla_history_ended_at: Generated<string | null>;
    sla_history_minutes: Generated<number | null>;
    sla_history_ticket_id: number;
  };
  tickets: Tickets & {
    ticket_sla_id: Generated<number>;
    ticket_response_due_at: Generated<string | null>;
    ticket_resolution_due_at: Generated<string | null>;
    ticket_response_sla_met: Generated<number | null>;
    ticket_resolution_sla_met: Generated<number | null>;
  };
  ticket_statuses: TicketStatuses & { ticket_status_pauses_sla: Generated<number> };
  settings: {
    company_id: number;
    config_business_days: string;
    config_business_hours_start: string;
    config_business_hours_end: string;
    config_timezone: string;
  };
};

export const build = plain.withTables<SlaTables>();

/** The SLA that a ticket is to get, and when the ticket was made. */
export const slaOf = (ticketId: number) =>
  build
    .selectFrom('tickets')
    .innerJoin('slas', (join) =>
      join.on('sla_id', '=', ({ selectFrom, ref, lit }) =>
        selectFrom('sla_assignments')
          .select('sla_assignment_sla_id')
          .where('sla_assignment_client_id', 'in', [ref('ticket_client_id'), lit(0)])
          .whereRef('sla_assignment_priority', '=', 'ticket_priority')
          .orderBy('sla_assignment_client_id', 'desc')
          .limit(1),
      ),
    )
    .select(['sla_id as id', 'sla_response_minutes as minutes'])
    .select(({ ref }) => sql<string>`UNIX_TIMESTAMP(${ref('ticket_created_at')})`.as('created'))
    .where('ticket_id', '=', ticketId)
    .where('sla_archived_at', 'is', null);

/**
 * `stopped`: the status pauses the clock, or the ticket is resolved. `openId` and `openSince` are those of the open
 * interval, if one is.
 */
export const clockOf = (ticketId: number) =>
  build
    .selectFrom('tickets')
    .innerJoin('slas', 'sla_id', 'ticket_sla_id')
    .leftJoin('ticket_statuses', 'ticket_status_id', 'ticket_status')
    .leftJoin('sla_history', 'sla_history_ticket_id', 'ticket_id')
    .select(({ fn, ref, or, eb }) => {
      const isOpen = eb('sla_history_ended_at', 'is', null);
      const openId = sql<number | null>`MAX(IF(${isOpen}, ${ref('sla_history_id')}, NULL))`;
      const openSince = sql`MAX(IF(${isOpen}, ${ref('sla_history_started_at')}, NULL))`;
      return [
        'sla_resolution_minutes as budget',
        or([eb('ticket_resolved_at', 'is not', null), eb('ticket_status_pauses_sla', '=', 1)]).as('stopped'),
        sql<string>`UNIX_TIMESTAMP()`.as('now'),
        sql<string>`UNIX_TIMESTAMP(${ref('ticket_created_at')})`.as('created'),
        openId.as('openId'),
        sql<string | null>`UNIX_TIMESTAMP(${openSince})`.as('openSince'),
        fn.count<number>('sla_history_id').as('intervals'),
        fn.sum<string | null>('sla_history_minutes').as('used'),
      ];
    })
    .where('ticket_id', '=', ticketId)
    .groupBy('ticket_id');

export type Clock = InferResult<ReturnType<typeof clockOf>>[number];

/** Judges response and resolution as soon as they are there, and once: a ticket that is reopened is judged anew. */
export const judge = (ticketId: number) =>
  build
    .updateTable('tickets')
    .set(({ fn, eb, ref }) => {
      const inTime = eb('ticket_first_response_at', '<=', ref('ticket_response_due_at')).$castTo<number>();
      const solvedInTime = eb('ticket_resolved_at', '<=', ref('ticket_resolution_due_at')).$castTo<number>();
      const solved = fn.coalesce('ticket_resolution_sla_met', solvedInTime);
      return {
        ticket_response_sla_met: fn.coalesce('ticket_response_sla_met', inTime),
        ticket_resolution_sla_met: sql`IF(${ref('ticket_resolved_at')} IS NULL, NULL, ${solved})`,
      };
    })
    .where('ticket_id', '=', ticketId);

export const businessHoursOf = () =>
  build
    .selectFrom('settings')
    .select(({ ref }) => [
      'config_business_days as days',
      sql<string>`TIME_TO_SEC(${ref('config_business_hours_start')})`.as('start'),
      sql<string>`TIME_TO_SEC(${ref('config_business_hours_end')})`.as('end'),
      'config_timezone as timeZone',
    ])
    .where('company_id', '=', 1);
