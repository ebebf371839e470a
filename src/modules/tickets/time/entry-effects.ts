import { sql } from 'kysely';
import type { Context } from '../../../core/context.ts';
import type { Values, Write } from '../../../core/effects.ts';
import { build } from '../../../database/builder.ts';
import { ApiError, invalid } from '../../../errors/api-error.ts';
import { ENTRY_COLUMNS } from './billing.ts';

const COARSEST_MINUTES = 15;
/** Where MariaDB's TIME ends. */
const MOST_SECONDS = 838 * 3600 + 59 * 60 + 59;

export async function beforeEntry(context: Context, write: Write): Promise<void> {
  const { function: name, values, before } = write;
  if (name !== 'create') await mustNotBeBilled(context, write);
  if (name === 'delete') return;
  if (name === 'create') {
    values.ticket_reply_type = 'Internal';
    values.ticket_reply_by ??= context.caller.userId;
  }
  if (values.ticket_reply_by !== undefined) await mustBeWorker(context, Number(values.ticket_reply_by));
  const { round_to: minutes, ...others } = values;
  delete values.round_to;
  const time = String(others.ticket_reply_time_worked ?? before.ticket_reply_time_worked);
  if (minutes !== undefined) values.ticket_reply_time_worked = roundedUp(time, Number(minutes));
  else if (secondsOf(time) === 0) throw invalid('ticket_reply_time_worked', 'must be a time like 00:15:00');
}

/** A row beside the reply, once there is something to say in it. */
export async function afterEntry({ database }: Context, { function: name, id, values }: Write): Promise<boolean> {
  if (name === 'delete') {
    await database.write(build.deleteFrom('shim_time_entries').where('time_entry_reply_id', '=', id));
    return true;
  }
  const own: Values = {};
  if ('time_entry_started_at' in values) own.time_entry_started_at = values.time_entry_started_at as string | null;
  if ('time_entry_billable' in values) own.time_entry_billable = values.time_entry_billable ? 1 : 0;
  if (Object.keys(own).length === 0) return false;
  const { changed } = await database.write(
    build
      .insertInto('shim_time_entries')
      .values({ time_entry_reply_id: id, ...own })
      .onDuplicateKeyUpdate(own),
  );
  return changed > 0;
}

async function mustNotBeBilled({ database }: Context, { id }: Write): Promise<void> {
  const entry = await database.first(
    build
      .selectFrom('ticket_replies')
      .leftJoin('tickets', 'ticket_id', 'ticket_reply_ticket_id')
      .select(sql<number>`(${sql.raw(ENTRY_COLUMNS.time_entry_invoice_id)})`.as('invoiceId'))
      .where('ticket_reply_id', '=', id),
  );
  if (Number(entry?.invoiceId))
    throw new ApiError('record_closed', `Time entry ${id} is on invoice ${entry?.invoiceId}: it stays as it is`);
}

/** Who acts as a user works for nobody else; who acts as none says for whom (0: nobody). */
async function mustBeWorker({ database, caller }: Context, worker: number): Promise<void> {
  if (worker === caller.userId || worker === 0) return;
  if (caller.userId) throw invalid('ticket_reply_by', 'must be the user that the key acts as', worker);
  const user = build.selectFrom('users').select('user_id').where('user_id', '=', worker);
  if (!(await database.first(user))) throw invalid('ticket_reply_by', 'there is no such user', worker);
}

/** The time rounded up to a multiple of so many minutes. */
function roundedUp(time: string, minutes: number): string {
  if (minutes < 1 || minutes > COARSEST_MINUTES)
    throw invalid('round_to', `must be 1 to ${COARSEST_MINUTES} minutes`, minutes);
  const unit = minutes * 60;
  const seconds = Math.ceil(secondsOf(time) / unit) * unit;
  if (seconds === 0) throw invalid('ticket_reply_time_worked', 'must be a time like 00:15:00');
  return timeOf(seconds);
}

function secondsOf(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}

/** `HH:MM:SS`, as far as the column goes. */
export function timeOf(seconds: number): string {
  const all = Math.min(seconds, MOST_SECONDS);
  return [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
