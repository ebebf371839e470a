import { dateTime, flag, text } from '../../../core/columns/columns.ts';
import type { Context } from '../../../core/context.ts';
import type { CustomFunction, Input, Prepared } from '../../../core/module.ts';
import type { Data } from '../../../core/result.ts';
import { isOneOf, reach, whereOf } from '../../../core/scope.ts';
import { invalid } from '../../../errors/api-error.ts';

const MOST = 10_000;

const QUIET = `ticket_reply_ticket_id IN
  (SELECT ticket_id FROM tickets WHERE COALESCE(ticket_updated_at, ticket_created_at) <= ?)`;

/** When each ticket was last replied to, and the time that was worked on it: what a list needs, without the texts. */
export const latestReplies: CustomFunction = {
  writes: false,
  level: 1,
  summary:
    'The last reply and the time worked of the tickets in `ticket_ids` (commas), or of those replied to `since`; with `quiet`, of those that nothing else has changed since',
  fields: { ticket_ids: text(), since: dateTime(), quiet: flag() },
  run: readLatest,
};

async function readLatest({ database, caller }: Context, { values }: Input, { module }: Prepared): Promise<Data> {
  const ids = String(values.ticket_ids ?? '')
    .split(',')
    .filter(Boolean)
    .map(Number);
  if (!ids.every(Number.isSafeInteger) || ids.length > MOST)
    throw invalid('ticket_ids', `must be ${MOST} whole numbers at most`);
  if (ids.length === 0 && !values.since) return { kind: 'data', data: [], log: [] };
  const { sql, parameters } = whereOf([
    { sql: 'ticket_reply_archived_at IS NULL', parameters: [] },
    ...reach(module, caller),
    ...(ids.length ? [isOneOf('ticket_reply_ticket_id', ids)] : []),
    ...(values.since ? [{ sql: 'ticket_reply_created_at >= ?', parameters: [values.since] }] : []),
    ...(values.since && Number(values.quiet) ? [{ sql: QUIET, parameters: [values.since] }] : []),
  ]);
  // As text, since the conditions of reach() are.
  const rows = await database.rows({
    sql: `SELECT ticket_reply_ticket_id, MAX(ticket_reply_id), MAX(ticket_reply_created_at), SUM(TIME_TO_SEC(ticket_reply_time_worked))
      FROM ticket_replies${sql} GROUP BY ticket_reply_ticket_id ORDER BY ticket_reply_ticket_id DESC LIMIT ${MOST}`,
    parameters,
  });
  const data = rows.map(([ticketId, replyId, repliedAt, seconds]) => ({
    ...{ ticket_id: Number(ticketId), ticket_reply_id: Number(replyId) },
    ...{ ticket_reply_created_at: repliedAt, seconds_worked: Number(seconds ?? 0) },
  }));
  return { kind: 'data', data, log: [] };
}
