import { integer, reference } from '../../core/columns/columns.ts';
import type { Context } from '../../core/context.ts';
import type { Prepared } from '../../core/module.ts';
import { defineModule, type Input } from '../../core/module.ts';
import type { Result } from '../../core/result.ts';
import { ofClient, reach, type SqlCondition, whereOf } from '../../core/scope.ts';
import type { Value } from '../../database/database.ts';
import { ApiError } from '../../errors/api-error.ts';

export const technicians = defineModule({
  name: 'technicians',
  singular: 'technician',
  table: 'ticket_replies',
  id: 'ticket_reply_id',
  scope: { key: 'ticket_reply_ticket_id', through: { table: 'tickets', id: 'ticket_id', column: 'ticket_client_id' } },
  permission: 'support',
  columns: {},
  required: [],
  lookups: [],
  functions: [],
  custom: {
    time: {
      writes: false,
      level: 2,
      summary: 'Time worked by ticket and technician in a year (the current one if none is named) or in a month of it',
      fields: { year: integer(), month: integer(), technician_id: reference() },
      run: timeWorked,
    },
  },
});

const COLUMNS = [
  'ticket_id',
  'ticket_number',
  'ticket_subject',
  'client_id',
  'company',
  'technician_id',
  'technician',
  'time_worked',
];

/**
 * Sums the replies, archived ones too. Tickets without a client and users that are gone drop out (recording
 * technicians/time).
 */
async function timeWorked({ database, caller }: Context, input: Input, { module }: Prepared): Promise<Result> {
  const { page = { limit: 50, offset: 0 }, clientId } = input.query;
  const { sql, parameters } = whereOf([
    { sql: 'ticket_reply_time_worked > 0', parameters: [] },
    ...reach(module, caller),
    ...(clientId === undefined ? [] : ofClient(module, clientId)),
    ...conditionsOf(input),
  ]);
  // As text, since the conditions of reach() are.
  const rows = await database.rows({
    sql: `SELECT ticket_id, CONCAT(ticket_prefix, ticket_number), ticket_subject, client_id, client_name, user_id, user_name,
        SUM(TIME_TO_SEC(ticket_reply_time_worked))
      FROM ticket_replies JOIN tickets ON ticket_id = ticket_reply_ticket_id
        JOIN clients ON client_id = ticket_client_id JOIN users ON user_id = ticket_reply_by${sql}
      GROUP BY ticket_id, user_id ORDER BY client_name, tickets.ticket_number, user_name LIMIT ? OFFSET ?`,
    parameters: [...parameters, page.limit, page.offset],
  });
  const columns = COLUMNS.map((name, index) => ({ name, index, alias: false }));
  return { kind: 'rows', columns, rows: rows.map((row) => [...row.slice(0, -1), clockOf(row.at(-1) as Value)]) };
}

function conditionsOf({ values: { year, month, technician_id: technician } }: Input): SqlCondition[] {
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12))
    throw new ApiError('input_missing', 'month: must be 1 to 12');
  const ofYear = 'YEAR(ticket_reply_created_at) =';
  return [
    year === undefined ? { sql: `${ofYear} YEAR(NOW())`, parameters: [] } : { sql: `${ofYear} ?`, parameters: [year] },
    ...(month === undefined ? [] : [{ sql: 'MONTH(ticket_reply_created_at) = ?', parameters: [month] }]),
    ...(technician === undefined ? [] : [{ sql: 'user_id = ?', parameters: [technician] }]),
  ];
}

/** `HH:MM:SS` of seconds; MariaDB's own SEC_TO_TIME ends at 838 hours. */
function clockOf(seconds: Value): string {
  const all = Number(seconds);
  return [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
