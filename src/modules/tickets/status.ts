import { sql, type UpdateObject } from 'kysely';
import type { Context } from '../../core/context.ts';
import { build, NOW } from '../../database/builder.ts';
import type { Value } from '../../database/database.ts';
import type { Tables } from '../../database/tables.ts';
import { hasSla } from './sla/sla.ts';

/** The statuses that ITFlow itself knows by number; the others are the installation's own. */
export const NEW = 1;
export const OPEN = 2;
export const RESOLVED = 4;
export const CLOSED = 5;

type Columns = Record<string, Value>;
type Changes = UpdateObject<Tables, 'tickets'>;

/** The moments that a new status brings with it or takes away. `ticket` is the row as it was, empty for a new one. */
export function momentsOf({ caller }: Context, ticket: Columns, status: Value) {
  if (status !== RESOLVED && status !== CLOSED)
    return { ticket_resolved_at: null, ticket_closed_at: null, ticket_closed_by: 0 } satisfies Changes;
  const resolved = { ticket_resolved_at: (ticket.ticket_resolved_at as string | null) ?? NOW } satisfies Changes;
  const closed = { ticket_closed_at: NOW, ticket_closed_by: caller.userId } satisfies Changes;
  return status === RESOLVED ? resolved : { ...resolved, ...closed };
}

/**
 * Tells the ticket's own history of its new status. Before its SLAs, ITFlow wrote none for resolving (recording
 * client-scoped, tickets/resolve); since then it does (user-rbac).
 */
export async function insertStatusHistory(context: Context, ticketId: number, status: Value): Promise<void> {
  if (status !== RESOLVED || hasSla(context))
    await insertHistory(context, ticketId, status, 'Status changed through the API');
}

export async function insertHistory(
  { database }: Context,
  ticketId: number,
  status: Value,
  description: string,
): Promise<void> {
  const name = build
    .selectFrom('ticket_statuses')
    .select('ticket_status_name')
    .where('ticket_status_id', '=', status as number);
  await database.write(
    build.insertInto('ticket_history').values({
      ticket_history_status: sql`COALESCE(${name}, '')`,
      ticket_history_description: description,
      ticket_history_ticket_id: ticketId,
    }),
  );
}
