import type { AnyModule } from '../module.ts';
import { assets } from './assets.ts';
import { certificates } from './certificates.ts';
import { clients } from './clients.ts';
import { contacts } from './contacts.ts';
import { credentials } from './credentials.ts';
import { documents } from './documents.ts';
import { domains } from './domains.ts';
import { expenses } from './expenses.ts';
import { invoices } from './invoices.ts';
import { locations } from './locations.ts';
import { networks } from './networks.ts';
import { products } from './products.ts';
import { quotes } from './quotes.ts';
import { software } from './software.ts';
import { tickets } from './tickets.ts';
import { vendors } from './vendors.ts';

/** Every module. A new one is its file and a line here; every surface follows. */
export const modules: readonly AnyModule[] = [
  assets,
  certificates,
  clients,
  contacts,
  credentials,
  documents,
  domains,
  expenses,
  invoices,
  locations,
  networks,
  products,
  quotes,
  software,
  tickets,
  vendors,
];
