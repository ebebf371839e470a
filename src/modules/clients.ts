import { flag, integer, money, reference, sentAs, shortText, text, website } from '../core/columns.ts';
import type { Context } from '../core/context.ts';
import type { Write } from '../core/effects.ts';
import { by, defineModule, STANDARD } from '../core/module.ts';
import { upsertBy } from '../core/write/upsert.ts';
import { NOW } from '../database/expression.ts';
import { clientBalance } from './invoices/balance.ts';

export const clients = defineModule({
  name: 'clients',
  singular: 'client',
  table: 'clients',
  id: 'client_id',
  scope: { self: true },
  permission: 'client',
  columns: {
    client_lead: sentAs(flag(), 'client_is_lead'),
    client_name: text(),
    client_type: text(),
    client_website: website(),
    client_referral: text(),
    client_rate: money(),
    client_currency_code: text(),
    client_net_terms: integer(),
    client_tax_id_number: text(),
    client_abbreviation: shortText(6),
    client_notes: text(),
  },
  required: ['client_name'],
  lookups: [by('client_name', { single: true }), by('client_id')],
  filters: ['client_type'],
  functions: STANDARD,
  custom: {
    upsert: upsertBy('client_name'),
    balance: {
      writes: false,
      level: 1,
      summary: 'What a client was invoiced, has paid and still owes',
      fields: { client_id: reference() },
      // Reading clients is not enough: this is about money.
      also: 'sales',
      run: clientBalance,
    },
  },
  // ITFlow logs these two as a contact's; its log filters know them so.
  logType: { archive: 'Contact', unarchive: 'Contact' },
  effects: {
    before(_context, write) {
      if (write.function === 'create') write.values.client_accessed_at = NOW;
    },
    after: stopRecurringInvoices,
  },
});

/** An archived client is billed no more. */
async function stopRecurringInvoices({ database }: Context, write: Write): Promise<undefined> {
  if (write.function !== 'archive') return;
  const active = {
    sql: 'SELECT recurring_invoice_id FROM recurring_invoices WHERE recurring_invoice_client_id = ? AND recurring_invoice_status = 1 FOR UPDATE',
    parameters: [write.id],
  };
  const ids = (await database.rows(active)).map(([id]) => id);
  if (ids.length === 0) return;
  await database.write({
    sql: 'UPDATE recurring_invoices SET recurring_invoice_status = 0 WHERE recurring_invoice_id IN (?)',
    parameters: [ids],
  });
  await database.write({
    sql: 'INSERT INTO history (history_status, history_description, history_recurring_invoice_id) VALUES ?',
    parameters: [ids.map((id) => ['0', 'Stopped: the client was archived through the API', id])],
  });
}
