import type { AnyModule } from '../module.ts';
import { assets } from './assets.ts';
import { categories } from './categories.ts';
import { certificates } from './certificates.ts';
import { clients } from './clients.ts';
import { contacts } from './contacts.ts';
import { credentials } from './credentials.ts';
import { documentFolders } from './document-folders.ts';
import { documents } from './documents.ts';
import { domains } from './domains.ts';
import { expenses } from './expenses.ts';
import { invoiceItems } from './invoice-items.ts';
import { invoices } from './invoices.ts';
import { locations } from './locations.ts';
import { networks } from './networks.ts';
import { payments } from './payments.ts';
import { productStock } from './product-stock.ts';
import { products } from './products.ts';
import { quoteItems } from './quote-items.ts';
import { quotes } from './quotes.ts';
import { recurringInvoices } from './recurring-invoices.ts';
import { software } from './software.ts';
import { taxes } from './taxes.ts';
import { technicians } from './technicians.ts';
import { ticketReplies } from './ticket-replies.ts';
import { ticketStatuses } from './ticket-statuses.ts';
import { tickets } from './tickets.ts';
import { vendors } from './vendors.ts';

/** Every module. A new one is its file and a line here; every surface follows. */
export const modules: readonly AnyModule[] = [
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
  software,
  taxes,
  technicians,
  ticketReplies,
  tickets,
  ticketStatuses,
  vendors,
];
