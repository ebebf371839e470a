import type { AnyModule } from '../core/module.ts';
import { assets } from './assets.ts';
import { categories } from './categories.ts';
import { certificates } from './certificates.ts';
import { clients } from './clients.ts';
import { contacts } from './contacts.ts';
import { credentials } from './credentials/credentials.ts';
import { documentFolders } from './documents/document-folders.ts';
import { documents } from './documents/documents.ts';
import { domains } from './domains.ts';
import { eventsOf } from './events/events.ts';
import { expenses } from './expenses.ts';
import { invoiceItems } from './invoices/invoice-items.ts';
import { invoices } from './invoices/invoices.ts';
import { payments } from './invoices/payments.ts';
import { quoteItems } from './invoices/quote-items.ts';
import { quotes } from './invoices/quotes.ts';
import { recurringInvoices } from './invoices/recurring-invoices.ts';
import { locations } from './locations.ts';
import { networks } from './networks.ts';
import { productStock } from './product-stock.ts';
import { products } from './products.ts';
import { reports } from './reports/reports.ts';
import { software } from './software.ts';
import { taxes } from './taxes.ts';
import { technicians } from './tickets/technicians.ts';
import { ticketReplies } from './tickets/ticket-replies.ts';
import { ticketStatuses } from './tickets/ticket-statuses.ts';
import { tickets } from './tickets/tickets.ts';
import { vendors } from './vendors.ts';

/** Whose records have events. */
const own: readonly AnyModule[] = [
  assets,
  categories,
  certificates,
  clients,
  contacts,
  credentials,
  documentFolders,
  documents,
  domains,
  expenses,
  invoiceItems,
  invoices,
  locations,
  networks,
  payments,
  products,
  productStock,
  quoteItems,
  quotes,
  recurringInvoices,
  reports,
  software,
  taxes,
  technicians,
  ticketReplies,
  tickets,
  ticketStatuses,
  vendors,
];

/** Every module. A new one is its file and a line above; every surface follows. */
export const modules: readonly AnyModule[] = [...own, eventsOf(own)];
