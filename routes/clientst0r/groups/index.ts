import type { Group } from '../group.ts';
import { audit, tags, users, vendors } from './administration.ts';
import { assets } from './assets.ts';
import { contracts, invoiceItems, invoices } from './billing.ts';
import { contacts } from './contacts.ts';
import { categories, documents, documentVersions } from './documents.ts';
import { subnets } from './network.ts';
import { organizations } from './organizations.ts';
import { ticketNotes, tickets, timeEntries } from './tickets.ts';
import { vault } from './vault.ts';

/** Every group of the door. */
export const groups: readonly Group[] = [
  organizations,
  assets,
  vault,
  documents,
  categories,
  documentVersions,
  tickets,
  ticketNotes,
  timeEntries,
  contracts,
  invoices,
  invoiceItems,
  vendors,
  subnets,
  users,
  audit,
  contacts,
  tags,
];
