import { flag, integer, money, reference, sentAs, shortText, text, website } from '../core/columns/columns.ts';
import type { Context } from '../core/context.ts';
import type { Write } from '../core/effects.ts';
import { by, defineModule, STANDARD } from '../core/module.ts';
import { upsertBy } from '../core/write/upsert.ts';
import { build, NOW } from '../database/builder.ts';
import { clientBalance } from './invoices/balance.ts';

export const clients = defineModule({
  name: 'clients',
  singular: 'client',
  table: 'clients',
  id: 'client_id',
  scope: { self: true },
  permission: 'client',
  ofContact: 'client_id IN (SELECT contact_client_id FROM contacts WHERE contact_id = ?)',
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
  relations: {
    assets: { hasMany: 'assets', key: 'asset_client_id' },
    certificates: { hasMany: 'certificates', key: 'certificate_client_id' },
    contacts: { hasMany: 'contacts', key: 'contact_client_id' },
    credentials: { hasMany: 'credentials', key: 'credential_client_id' },
    document_folders: { hasMany: 'document_folders', key: 'folder_client_id' },
    documents: { hasMany: 'documents', key: 'document_client_id' },
    domains: { hasMany: 'domains', key: 'domain_client_id' },
    expenses: { hasMany: 'expenses', key: 'expense_client_id' },
    invoices: { hasMany: 'invoices', key: 'invoice_client_id' },
    locations: { hasMany: 'locations', key: 'location_client_id' },
    networks: { hasMany: 'networks', key: 'network_client_id' },
    quotes: { hasMany: 'quotes', key: 'quote_client_id' },
    recurring_invoices: { hasMany: 'recurring_invoices', key: 'recurring_invoice_client_id' },
    software: { hasMany: 'software', key: 'software_client_id' },
    tickets: { hasMany: 'tickets', key: 'ticket_client_id' },
    vendors: { hasMany: 'vendors', key: 'vendor_client_id' },
    tags: { hasMany: 'tags', through: 'client_tags', ends: ['client_id', 'tag_id'], linkedBy: 'tags' },
    ip_addresses: { hasMany: 'ip_addresses', key: 'ip_address_client_id' },
    monitors: { hasMany: 'monitors', key: 'monitor_client_id' },
    purchase_orders: { hasMany: 'purchase_orders', key: 'purchase_order_client_id' },
    vehicles: { hasMany: 'vehicles', key: 'vehicle_client_id' },
    vlans: { hasMany: 'vlans', key: 'vlan_client_id' },
  },
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
  const active = await database.all(
    build
      .selectFrom('recurring_invoices')
      .select('recurring_invoice_id as id')
      .where('recurring_invoice_client_id', '=', write.id)
      .where('recurring_invoice_status', '=', 1)
      .forUpdate(),
  );
  if (active.length === 0) return;
  const ids = active.map(({ id }) => id);
  await database.write(
    build
      .updateTable('recurring_invoices')
      .set({ recurring_invoice_status: 0 })
      .where('recurring_invoice_id', 'in', ids),
  );
  await database.write(
    build.insertInto('history').values(
      ids.map((id) => ({
        history_status: '0',
        history_description: 'Stopped: the client was archived through the API',
        history_recurring_invoice_id: id,
      })),
    ),
  );
}
