import { randomBytes } from 'node:crypto';
import { format, raw } from 'mysql2';
import { writeLog } from './audit.ts';
import type { Context } from './context.ts';
import { ApiError } from './errors.ts';
import type { Input, Result, Write } from './module.ts';
import { phpInt } from './php-values.ts';
import { isSent } from './read.ts';
import { clientOfWrite } from './scope.ts';

const OPEN = 1;
const RESOLVED = 4;

/** What every new ticket gets. The counter's row stays locked to the commit, so numbers have no gaps and a failed create burns none (defect 10). */
export async function numberTicket({ database }: Context, write: Write): Promise<void> {
  if (write.function !== 'create') return;
  const { values, clientId } = write;
  const { insertId } = await database.write({
    sql: 'UPDATE settings SET config_ticket_next_number = LAST_INSERT_ID(COALESCE(config_ticket_next_number, 0)) + 1 WHERE company_id = 1',
    parameters: [],
  });
  Object.assign(values, {
    ticket_prefix: raw('(SELECT config_ticket_prefix FROM settings WHERE company_id = 1)'),
    ticket_number: insertId,
    ticket_source: 'API',
    ticket_status: OPEN,
    ticket_created_by: 0,
    ticket_priority: values.ticket_priority || 'Low',
    ticket_details: `${isSent(write.input.ticket_details) ? values.ticket_details : '< blank >'}<br>`,
    ticket_url_key: randomBytes(24).toString('base64url'),
  });
  if (!values.ticket_contact_id && clientId) values.ticket_contact_id = primaryContactOf(clientId);
}

const primaryContactOf = (clientId: number) =>
  raw(
    format(
      'COALESCE((SELECT contact_id FROM contacts WHERE contact_client_id = ? AND contact_primary = 1 ORDER BY contact_id LIMIT 1), 0)',
      [clientId],
    ),
  );

/** Resolves a ticket that is not resolved: status, moment, and the first response if there was none. */
export async function resolveTicket(context: Context, input: Input): Promise<Result> {
  const id = phpInt(input.ticket_id);
  const clientId = clientOfWrite(context.caller, input);
  const { changed } = await context.database.write({
    sql: `UPDATE tickets SET ticket_first_response_at = COALESCE(ticket_first_response_at, NOW()), ticket_status = ?, ticket_resolved_at = NOW()
      WHERE ticket_id = ? AND ticket_client_id = ? AND ticket_resolved_at IS NULL`,
    parameters: [RESOLVED, id, clientId],
  });
  if (!changed) throw new ApiError('record_unchanged', `No open ticket ${id} of client ${clientId}: no rows changed`);
  return { kind: 'changed', count: 1, log: writeLog(context, { type: 'Ticket', action: 'Resolved', name: '', clientId, entityId: id }) };
}
