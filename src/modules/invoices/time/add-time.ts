import { writeLog } from '../../../core/audit/audit.ts';
import { money, optional, reference } from '../../../core/columns/columns.ts';
import { idList, idsIn } from '../../../core/columns/id-list.ts';
import type { Context } from '../../../core/context.ts';
import type { CustomFunction, Input, Prepared } from '../../../core/module.ts';
import type { Data } from '../../../core/result.ts';
import { ApiError, invalid } from '../../../errors/api-error.ts';
import { type TicketTime, unbilledTime, type Wanted } from '../../tickets/time/unbilled-entries.ts';
import { draftFor } from '../draft.ts';
import { items } from '../line-items.ts';
import { markBilled } from './billed-time.ts';
import { lockedClient } from './time-client.ts';

export const addTime: CustomFunction = {
  writes: true,
  level: 2,
  summary:
    'Puts the unbilled billable time of a client, or of some of its tickets or time entries, on a draft: a line a ticket',
  also: 'support',
  fields: {
    // The draft that the lines go to. Without it a new one is made.
    invoice_id: optional(reference()),
    ticket_ids: idList(),
    time_entry_ids: idList(),
    // Without it, the client's own rate.
    hourly_rate: optional(money()),
  },
  run: bill,
};

/** The time of a client is billed by one request at a time: what the next one finds, this one has left. */
async function bill(context: Context, input: Input, prepared: Prepared): Promise<Data> {
  const { values } = input;
  if (!context.schema.tables.has('shim_time_entries'))
    throw new ApiError('input_invalid', 'This database has no table to note in what was billed');
  const ids = (name: string) => (values[name] === undefined ? undefined : idsIn(values[name]));
  const [ticketIds, entryIds] = [ids('ticket_ids'), ids('time_entry_ids')];
  const client = await lockedClient(context, input, ticketIds, entryIds);
  const rate = String(values.hourly_rate ?? client.rate ?? '0');
  if (!(Number(rate) >= 0.005)) throw invalid('hourly_rate', 'is required: the client has no rate of its own');
  const wanted: Wanted = { clientId: client.id, ticketIds, entryIds };
  const found = await unbilledTime(context, wanted);
  mustHaveAll(found, wanted);
  // What does not make a hundredth of an hour waits for more.
  const billed = found.filter(({ seconds }) => hundredths(seconds) > 0);
  if (billed.length === 0) throw new ApiError('record_unchanged', 'There is no unbilled time');
  const lines = items().coerce(
    billed.map((time) => lineOf(time, rate)),
    'items',
  ) as string;
  const draft = await draftFor(
    context,
    prepared,
    { invoiceId: Number(values.invoice_id ?? 0), clientId: client.id },
    lines,
  );
  await markBilled(context, client.id, draft, billed);
  const hours = billed.reduce((sum, { seconds }) => sum + hundredths(seconds), 0);
  const log = {
    type: 'Invoice',
    action: 'Time added',
    name: String(draft.id),
    clientId: client.id,
    entityId: draft.id,
  };
  return {
    kind: 'data',
    data: [
      {
        invoice_id: draft.id,
        lines: billed.length,
        time_entries: billed.reduce((sum, { entryIds: entries }) => sum + entries.length, 0),
        hours: (hours / 100).toFixed(2),
      },
    ],
    log: [...draft.log, ...writeLog(context, log)],
    events: draft.events,
  };
}

/** Who names tickets or entries is told which of them have nothing to bill. */
function mustHaveAll(found: readonly TicketTime[], { ticketIds, entryIds }: Wanted): void {
  const missing = (wanted: readonly number[] | undefined, there: readonly number[]) =>
    wanted?.filter((id) => !there.includes(id)) ?? [];
  const tickets = missing(
    ticketIds,
    found.map(({ ticketId }) => ticketId),
  );
  if (tickets.length) throw new ApiError('record_closed', `ticket_ids: ${tickets} have no unbilled billable time`);
  const entries = missing(
    entryIds,
    found.flatMap((ticket) => ticket.entryIds),
  );
  if (entries.length) throw new ApiError('record_closed', `time_entry_ids: ${entries} are no unbilled billable time`);
}

/** Hours as a line has them, in hundredths and halves up. A whole number, so nothing is lost. */
const hundredths = (seconds: number): number => Math.round(seconds / 36);

const lineOf = ({ number, subject, seconds, days: [first, last] }: TicketTime, rate: string) => ({
  item_name: `Ticket ${number}: ${subject}`,
  item_description: first === last ? `Time worked on ${first}` : `Time worked from ${first} to ${last}`,
  item_quantity: (hundredths(seconds) / 100).toFixed(2),
  item_price: rate,
});
