import { randomBytes } from 'node:crypto';
import { format, raw } from 'sql-escaper';
import type { Context } from '../../core/context.ts';
import type { Effects, Write } from '../../core/effects.ts';
import type { CustomFunction } from '../../core/module.ts';
import { change, existing } from '../../core/write/change.ts';
import type { Value } from '../../database/database.ts';
import { ApiError, invalid } from '../../errors/api-error.ts';
import { COMPANY_CURRENCY, mustBeOpen, type Paper, recalculate } from './amounts.ts';
import { deleteLines, insertLines } from './line-items.ts';

/** What invoices and quotes do beyond their own row. */
export const paperEffects = (paper: Paper): Effects => ({
  async before(context, write) {
    if (write.function === 'create') {
      await beginPaper(context, paper, write);
      if (paper === 'invoice') write.values.invoice_due ??= dueDate(write);
    }
    if (write.function === 'update') {
      if ('items' in write.values) throw invalid('items', `lines that are there are changed through ${paper}_items`);
      mustBeOpen(paper, write.before[`${paper}_status`]);
    }
    const changesCurrency = write.function === 'update' && 'invoice_currency_code' in write.values;
    if (paper === 'invoice' && (write.function === 'delete' || changesCurrency)) await mustBeUnpaid(context, write);
  },
  async after(context, write) {
    if (write.function === 'delete') {
      await deleteLines(context, paper, write.id);
      await context.database.write({
        sql: `DELETE FROM history WHERE history_${paper}_id = ?`,
        parameters: [write.id],
      });
    }
    if (write.function === 'create') {
      await insertLines(context, paper, write.id, String(write.values.items ?? '[]'));
      await noteHistory(context, paper, write, 'Created through the API');
    }
    if (write.function === 'create' || write.function === 'update') await recalculate(context, paper, write.id);
    return undefined;
  },
});

/**
 * What every new paper gets: the next number, a secret for its link, today, and the client's currency. The counter's row stays locked to
 * the commit, so numbers have no gaps and a failed create burns none (docs/decisions/003-numbers-without-gaps.md).
 */
async function beginPaper({ database }: Context, paper: Paper, { values, clientId }: Write): Promise<void> {
  const counter = `config_${paper}_next_number`;
  const { insertId } = await database.write({
    sql: `UPDATE settings SET ${counter} = LAST_INSERT_ID(COALESCE(${counter}, 1)) + 1 WHERE company_id = 1`,
    parameters: [],
  });
  const given: Record<string, Value | undefined> = {
    prefix: raw(`(SELECT config_${paper}_prefix FROM settings WHERE company_id = 1)`),
    number: insertId,
    url_key: randomBytes(24).toString('base64url'),
    status: values[`${paper}_status`] ?? 'Draft',
    date: values[`${paper}_date`] ?? raw('CURDATE()'),
    currency_code: values[`${paper}_currency_code`] || currencyOf(clientId),
  };
  for (const [name, value] of Object.entries(given)) values[`${paper}_${name}`] = value as Value;
}

/** The currency of a client, else of the company. */
const currencyOf = (clientId: number) =>
  raw(
    format("COALESCE((SELECT NULLIF(client_currency_code, '') FROM clients WHERE client_id = ?), ?)", [
      clientId,
      COMPANY_CURRENCY,
    ]),
  );

/** The day of the invoice and the days that its client has. */
function dueDate({ values, clientId }: Write) {
  const days = 'COALESCE((SELECT client_net_terms FROM clients WHERE client_id = ?), 0)';
  return raw(format(`DATE_ADD(?, INTERVAL ${days} DAY)`, [values.invoice_date, clientId]));
}

/** Money that came in neither vanishes with an invoice nor becomes another currency. */
async function mustBeUnpaid({ database }: Context, { id, before }: Write): Promise<void> {
  const [row] = await database.rows({
    sql: 'SELECT 1 FROM payments WHERE payment_invoice_id = ? LIMIT 1',
    parameters: [id],
  });
  if (row) throw new ApiError('record_closed', `Invoice ${id} has payments: delete those first`);
  // Paid in ITFlow's own UI, say by credit.
  if (before.invoice_status === 'Paid') throw new ApiError('record_closed', `Invoice ${id} is Paid: it stays as it is`);
}

async function noteHistory(
  { database }: Context,
  paper: Paper,
  { id, values }: Write,
  description: string,
): Promise<void> {
  await database.write({
    sql: `INSERT INTO history (history_status, history_description, history_${paper}_id) VALUES (?)`,
    parameters: [[values[`${paper}_status`], description, id]],
  });
}

/** A function that sets a status and leaves a row of history, such as `invoices/cancel`. `word` is also the log's action. */
export const setStatus = (
  paper: Paper,
  word: string,
  summary: string,
  fields: CustomFunction['fields'],
): CustomFunction => ({
  writes: true,
  level: 2,
  summary,
  fields,
  required: [`${paper}_id`],
  async run(context, input, prepared) {
    const write = await existing(context, prepared, input, 'update');
    if (write.before[`${paper}_status`] === word)
      throw new ApiError('record_unchanged', `The ${paper} is ${word} already`);
    if (paper === 'invoice') await mustBeUnpaid(context, write);
    write.values[`${paper}_status`] = word;
    write.log = { action: word };
    write.event = word.toLowerCase();
    await noteHistory(context, paper, write, `${word} through the API`);
    return change(context, prepared, write);
  },
});
