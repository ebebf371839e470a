import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import type { Effects, Write } from '../../core/effects.ts';
import type { CustomFunction } from '../../core/module.ts';
import { change, existing } from '../../core/write/change.ts';
import { build, TODAY } from '../../database/builder.ts';
import type { Value } from '../../database/database.ts';
import { ApiError, invalid } from '../../errors/api-error.ts';
import { COMPANY_CURRENCY, mustBeOpen, recalculate, type SalesDocument } from './amounts.ts';
import { deleteLines, insertLines } from './line-items.ts';

/** What invoices, quotes and recurring invoices do beyond their own row. */
export const salesDocumentEffects = (document: SalesDocument): Effects => ({
  async before(context, write) {
    if (write.function === 'create') {
      await beginDocument(context, document, write);
      if (document === 'invoice') write.values.invoice_due ??= dueDate(write);
    }
    if (write.function === 'update') {
      if ('items' in write.values) throw invalid('items', `lines that are there are changed through ${document}_items`);
      mustBeOpen(document, write.before[`${document}_status`]);
    }
    const changesCurrency = write.function === 'update' && 'invoice_currency_code' in write.values;
    if (document === 'invoice' && (write.function === 'delete' || changesCurrency)) await mustBeUnpaid(context, write);
  },
  async after(context, write) {
    if (write.function === 'delete') {
      await deleteLines(context, document, write.id);
      await context.database.write(build.deleteFrom('history').where(`history_${document}_id`, '=', write.id));
    }
    if (write.function === 'create') {
      await insertLines(context, document, write.id, String(write.values.items ?? '[]'));
      await noteHistory(context, document, write, 'Created through the API');
    }
    if (write.function === 'create' || write.function === 'update') await recalculate(context, document, write.id);
    return undefined;
  },
});

/**
 * What every new one gets: the next number, a secret for its link, today, and the client's currency. The
 * counter's row stays locked to the commit, so numbers have no gaps and a failed create burns none
 * (docs/decisions/003-numbers-without-gaps.md).
 */
async function beginDocument(
  { database }: Context,
  document: SalesDocument,
  { values, clientId }: Write,
): Promise<void> {
  const counter = `config_${document}_next_number` as const;
  const { insertId } = await database.write(
    build
      .updateTable('settings')
      // The number that LAST_INSERT_ID is given comes back as the statement's insert id.
      .set(counter, ({ ref }) => sql`LAST_INSERT_ID(COALESCE(${ref(counter)}, 1)) + 1`)
      .where('company_id', '=', 1),
  );
  const given: Record<string, Value | undefined> = {
    prefix: build.selectFrom('settings').select(`config_${document}_prefix`).where('company_id', '=', 1),
    number: insertId,
    currency_code: values[`${document}_currency_code`] || currencyOf(clientId),
    ...(document === 'recurring_invoice'
      ? { status: values.recurring_invoice_status ?? 1, next_date: values.recurring_invoice_next_date ?? TODAY }
      : {
          url_key: randomBytes(24).toString('base64url'),
          status: values[`${document}_status`] ?? 'Draft',
          date: values[`${document}_date`] ?? TODAY,
        }),
  };
  for (const [name, value] of Object.entries(given)) values[`${document}_${name}`] = value as Value;
}

/** The currency of a client, else of the company. */
function currencyOf(clientId: number) {
  const own = build.selectFrom('clients').select('client_currency_code').where('client_id', '=', clientId);
  return sql<string>`COALESCE(NULLIF(${own}, ''), ${COMPANY_CURRENCY})`;
}

/** The day of the invoice and the days that its client has. */
function dueDate({ values, clientId }: Write) {
  const days = build.selectFrom('clients').select('client_net_terms').where('client_id', '=', clientId);
  return sql<string>`DATE_ADD(${values.invoice_date}, INTERVAL COALESCE(${days}, 0) DAY)`;
}

/** Money that came in neither vanishes with an invoice nor becomes another currency. */
async function mustBeUnpaid({ database }: Context, { id, before }: Write): Promise<void> {
  const payment = build.selectFrom('payments').select('payment_id').where('payment_invoice_id', '=', id).limit(1);
  if (await database.first(payment))
    throw new ApiError('record_closed', `Invoice ${id} has payments: delete those first`);
  // Paid in ITFlow's own UI, say by credit.
  if (before.invoice_status === 'Paid') throw new ApiError('record_closed', `Invoice ${id} is Paid: it stays as it is`);
}

async function noteHistory(
  { database }: Context,
  document: SalesDocument,
  { id, values }: Write,
  description: string,
): Promise<void> {
  await database.write(
    build.insertInto('history').values({
      history_status: String(values[`${document}_status`]),
      history_description: description,
      [`history_${document}_id`]: id,
    }),
  );
}

/**
 * A function that sets a status and leaves a row of history, such as `invoices/cancel`. `word` is also the log's
 * action.
 */
export const setStatus = (
  document: SalesDocument,
  word: string,
  summary: string,
  fields: CustomFunction['fields'],
): CustomFunction => ({
  writes: true,
  level: 2,
  summary,
  fields,
  required: [`${document}_id`],
  async run(context, input, prepared) {
    const write = await existing(context, prepared, input, 'update');
    if (write.before[`${document}_status`] === word)
      throw new ApiError('record_unchanged', `The ${document} is ${word} already`);
    if (document === 'invoice') await mustBeUnpaid(context, write);
    write.values[`${document}_status`] = word;
    write.log = { action: word };
    write.event = word.toLowerCase();
    await noteHistory(context, document, write, `${word} through the API`);
    return change(context, prepared, write);
  },
});
