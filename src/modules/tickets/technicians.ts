import { integer, reference } from '../../core/columns.ts';
import type { Context } from '../../core/context.ts';
import { defineModule, type Input, type Result } from '../../core/module.ts';
import type { Prepared } from '../../core/prepared.ts';
import { isSent, pageOf } from '../../core/read/read.ts';
import { type Condition, ofClient, reach } from '../../core/scope.ts';
import type { Value } from '../../database/database.ts';
import { ApiError } from '../../errors/api-error.ts';
import { phpInt } from '../../php/values.ts';

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

/** Sums the replies, archived ones too. Tickets without a client and users that are gone drop out (recording technicians/time). */
async function timeWorked(context: Context, input: Input, prepared: Prepared): Promise<Result> {
  const { limit, offset } = pageOf(prepared, input);
  const conditions = [...reach(prepared.module, context.caller), ...narrowed(context, input, prepared)];
  const rows = await context.database.rows({
    sql: `SELECT ticket_id, CONCAT(ticket_prefix, ticket_number), ticket_subject, client_id, client_name, user_id, user_name,
        SUM(TIME_TO_SEC(ticket_reply_time_worked))
      FROM ticket_replies JOIN tickets ON ticket_id = ticket_reply_ticket_id
        JOIN clients ON client_id = ticket_client_id JOIN users ON user_id = ticket_reply_by
      WHERE ticket_reply_time_worked > 0 AND ${conditions.map(({ sql }) => sql).join(' AND ')}
      GROUP BY ticket_id, user_id ORDER BY client_name, tickets.ticket_number, user_name LIMIT ? OFFSET ?`,
    parameters: [...conditions.flatMap(({ parameters }) => parameters), limit, offset],
  });
  const columns = COLUMNS.map((name, index) => ({ name, index, alias: false }));
  return { kind: 'rows', columns, rows: rows.map((row) => [...row.slice(0, -1), clockOf(row.at(-1) as Value)]) };
}

function narrowed({ caller }: Context, input: Input, { module }: Prepared): Condition[] {
  const month = phpInt(input.month);
  if (isSent(input.month) && (month < 1 || month > 12)) throw new ApiError('input_missing', 'month: must be 1 to 12');
  const year = isSent(input.year)
    ? { sql: '?', parameters: [phpInt(input.year)] }
    : { sql: 'YEAR(NOW())', parameters: [] };
  return [
    { sql: `YEAR(ticket_reply_created_at) = ${year.sql}`, parameters: year.parameters },
    ...(isSent(input.month) ? [{ sql: 'MONTH(ticket_reply_created_at) = ?', parameters: [month] }] : []),
    ...(isSent(input.technician_id) ? [{ sql: 'user_id = ?', parameters: [phpInt(input.technician_id)] }] : []),
    ...(isSent(input.client_id) && !caller.clientId ? ofClient(module, phpInt(input.client_id)) : []),
  ];
}

/** `HH:MM:SS` of seconds; MariaDB's own SEC_TO_TIME ends at 838 hours. */
function clockOf(seconds: Value): string {
  const all = Number(seconds);
  return [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
