import type { Context } from '../../core/context.ts';
import type { Value } from '../../database/database.ts';
import { NOW } from '../../database/expression.ts';
import { hasSla } from './sla.ts';

/** The statuses that ITFlow itself knows by number; the others are the installation's own. */
export const NEW = 1;
export const OPEN = 2;
export const RESOLVED = 4;
export const CLOSED = 5;

type Columns = Record<string, Value>;

/** The moments that a new status brings with it or takes away. `ticket` is the row as it was, empty for a new one. */
export function momentsOf({ caller }: Context, ticket: Columns, status: Value): Columns {
  if (status !== RESOLVED && status !== CLOSED)
    return { ticket_resolved_at: null, ticket_closed_at: null, ticket_closed_by: 0 };
  const resolved = { ticket_resolved_at: ticket.ticket_resolved_at ?? NOW };
  return status === RESOLVED ? resolved : { ...resolved, ticket_closed_at: NOW, ticket_closed_by: caller.userId };
}

/**
 * Tells the ticket's own history of its new status. Before its SLAs, ITFlow wrote none for resolving (recording client-scoped,
 * tickets/resolve); since then it does (user-rbac).
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
  await database.write({
    sql: `INSERT INTO ticket_history (ticket_history_status, ticket_history_description, ticket_history_ticket_id)
      VALUES (COALESCE((SELECT ticket_status_name FROM ticket_statuses WHERE ticket_status_id = ?), ''), ?, ?)`,
    parameters: [status, description, ticketId],
  });
}
