import { type SqlBool, sql } from 'kysely';
import type { Context } from '../../../core/context.ts';
import type { Input } from '../../../core/module.ts';
import { mayWriteTo } from '../../../core/scope.ts';
import { build } from '../../../database/builder.ts';
import { ApiError, invalid } from '../../../errors/api-error.ts';

/**
 * The client whose time is billed, locked until the commit: the one that is named, else the one of the draft, the
 * tickets or the entries. Only locking reads come before, since a transaction's view of what is committed is that of
 * its first other read.
 */
export async function lockedClient(
  context: Context,
  { clientId, values }: Input,
  ticketIds: readonly number[] | undefined,
  entryIds: readonly number[] | undefined,
): Promise<{ id: number; rate: string | null }> {
  const { database, caller } = context;
  const id =
    clientId || caller.clientId || (await clientOf(context, Number(values.invoice_id ?? 0), ticketIds, entryIds));
  const client = build
    .selectFrom('clients')
    .select(['client_id as id', 'client_rate as rate'])
    .where('client_id', '=', id)
    .forUpdate();
  const found = mayWriteTo(caller, id) ? await database.first(client) : undefined;
  if (!found) throw new ApiError('input_invalid', `client_id: there is no client ${id}`);
  return found;
}

async function clientOf(
  { database, caller }: Context,
  invoiceId: number,
  ticketIds: readonly number[] | undefined,
  entryIds: readonly number[] | undefined,
): Promise<number> {
  if (!invoiceId && !ticketIds && !entryIds)
    throw new ApiError('input_missing', 'client_id: is required without invoice_id, ticket_ids and time_entry_ids');
  const tickets = build.selectFrom('tickets').select('ticket_client_id as id').distinct();
  const among = (column: string, ids: readonly number[]) => sql<SqlBool>`${sql.ref(column)} IN (${sql.join(ids)})`;
  const ofReplies = () =>
    tickets
      .innerJoin('ticket_replies', 'ticket_reply_ticket_id', 'ticket_id')
      .where(among('ticket_reply_id', entryIds ?? [0]));
  const query = invoiceId
    ? build.selectFrom('invoices').select('invoice_client_id as id').where('invoice_id', '=', invoiceId)
    : ticketIds
      ? tickets.where(among('ticket_id', ticketIds))
      : ofReplies();
  const found = await database.all<{ id: number }>(query.modifyEnd(sql`LOCK IN SHARE MODE`));
  // What the caller may not write to does not exist.
  const [id, ...others] = found.filter((each) => mayWriteTo(caller, each.id));
  const field = invoiceId ? 'invoice_id' : ticketIds ? 'ticket_ids' : 'time_entry_ids';
  if (!id) throw new ApiError('record_unknown', `${field}: there is no such record`);
  if (others.length) throw invalid(field, 'must be of one client');
  return id.id;
}
