import { addIndexes } from './add-indexes.ts';

/** By what records are found that belong to others: `include` would read whole tables without. */
const COLUMNS = {
  assets: ['asset_contact_id', 'asset_location_id', 'asset_vendor_id'],
  certificates: ['certificate_domain_id'],
  contacts: ['contact_location_id', 'contact_vendor_id'],
  credentials: ['credential_asset_id', 'credential_contact_id'],
  documents: ['document_folder_id'],
  expenses: ['expense_vendor_id'],
  folders: ['parent_folder'],
  invoices: ['invoice_recurring_invoice_id'],
  networks: ['network_location_id'],
  shim_purchase_orders: ['purchase_order_vendor_id'],
  shim_receipts: ['receipt_item_id'],
  software: ['software_vendor_id'],
  tickets: [
    ...['ticket_asset_id', 'ticket_contact_id', 'ticket_invoice_id', 'ticket_location_id', 'ticket_project_id'],
    ...['ticket_quote_id', 'ticket_vendor_id'],
  ],
};

export const relationIndexes = addIndexes(
  Object.entries(COLUMNS).flatMap(([table, columns]) =>
    columns.map((column) => ({ table, name: `shim_${column}`, columns: [column] })),
  ),
);
