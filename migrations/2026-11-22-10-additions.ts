import { type Kysely, type Migration, sql } from 'kysely';

/**
 * Column lists of the indexes that ITFlow does not have. InnoDB ends every index with the primary key, so an index on
 * the client alone already serves `WHERE asset_client_id = ? ORDER BY asset_id LIMIT 50` without sorting.
 */
export const indexes: Record<string, string[][]> = {
  // (updated_at, created_at) serves "updated since", where a row that was never updated counts from its creation.
  assets: [['asset_client_id'], ['asset_name'], ['asset_serial'], ['asset_updated_at', 'asset_created_at']],
  asset_interfaces: [['interface_mac'], ['interface_network_id']],
  certificates: [['certificate_client_id'], ['certificate_name']],
  clients: [['client_name']],
  contacts: [
    ['contact_client_id'],
    ['contact_email'],
    ['contact_phone'],
    ['contact_mobile'],
    ['contact_updated_at', 'contact_created_at'],
  ],
  credentials: [['credential_client_id']],
  documents: [['document_client_id']],
  document_versions: [['document_version_document_id']],
  domains: [['domain_client_id'], ['domain_name']],
  expenses: [['expense_client_id']],
  files: [['file_client_id']],
  folders: [['folder_client_id']],
  invoices: [['invoice_client_id']],
  invoice_items: [['item_invoice_id', 'item_order']],
  locations: [['location_client_id']],
  networks: [['network_client_id'], ['network_name']],
  payments: [['payment_invoice_id']],
  product_stock: [['stock_product_id']],
  projects: [['project_client_id']],
  quotes: [['quote_client_id']],
  quote_items: [['item_quote_id', 'item_order']],
  recurring_invoices: [['recurring_invoice_client_id']],
  recurring_invoice_items: [['item_recurring_invoice_id', 'item_order']],
  software: [['software_client_id'], ['software_name']],
  tasks: [['task_ticket_id']],
  // Status first: it also serves a status across all clients. A status within one client is still read in the order of
  // ids.
  tickets: [
    ['ticket_client_id'],
    ['ticket_status', 'ticket_client_id'],
    ['ticket_number'],
    ['ticket_updated_at', 'ticket_created_at'],
  ],
  ticket_attachments: [['ticket_attachment_ticket_id']],
  ticket_history: [['ticket_history_ticket_id']],
  ticket_replies: [
    ['ticket_reply_ticket_id'],
    ['ticket_reply_created_at'],
    ['ticket_reply_updated_at', 'ticket_reply_created_at'],
  ],
  ticket_views: [['view_ticket_id']],
  ticket_watchers: [['watcher_ticket_id']],
  vendors: [['vendor_client_id']],
};

// The prefix tells our indexes from those that came with ITFlow's schema.
export const indexName = (columns: string[]) => `shim_${columns.join('_')}`;

export const addIndex = (columns: string[]) =>
  sql`ADD INDEX ${sql.ref(indexName(columns))} (${sql.join(columns.map((name) => sql.ref(name)))})`;
export const dropIndex = (columns: string[]) => sql`DROP INDEX ${sql.ref(indexName(columns))}`;

// An ALTER TABLE is done as a whole or not at all, so its first index tells whether a run that was killed halfway got
// to it. (MySQL knows no ADD INDEX IF NOT EXISTS that would tell by itself.)
export async function indexed(db: Kysely<unknown>, table: string, [first = []]: string[][]): Promise<boolean> {
  const { rows } = await sql`
    SELECT 1 FROM information_schema.statistics
    WHERE table_schema = DATABASE() AND table_name = ${table} AND index_name = ${indexName(first)}`.execute(db);
  return rows.length > 0;
}

// Documented as certificate_issued_date and stored nowhere by ITFlow. Last in its table, so that the numbers of the
// other columns stay.
async function hasIssuedDate(db: Kysely<unknown>): Promise<boolean> {
  const { rows } = await sql`
    SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = 'certificates' AND column_name = 'certificate_issued_date'`.execute(
    db,
  );
  return rows.length > 0;
}

/** What ITFlow's schema cannot hold, or cannot find quickly. */
export const additions: Migration = {
  async up(db) {
    if (!(await hasIssuedDate(db)))
      await sql`ALTER TABLE certificates ADD COLUMN certificate_issued_date date`.execute(db);
    for (const [table, lists] of Object.entries(indexes))
      if (!(await indexed(db, table, lists)))
        await sql`ALTER TABLE ${sql.table(table)} ${sql.join(lists.map(addIndex))}`.execute(db);
  },
  async down(db) {
    for (const [table, lists] of Object.entries(indexes))
      if (await indexed(db, table, lists))
        await sql`ALTER TABLE ${sql.table(table)} ${sql.join(lists.map(dropIndex))}`.execute(db);
    if (await hasIssuedDate(db)) await sql`ALTER TABLE certificates DROP COLUMN certificate_issued_date`.execute(db);
  },
};
