import type { Group } from '../group.ts';
import { audit, integrations, tags, users, vendors } from './administration.ts';
import { assets } from './assets.ts';
import { contracts, invoiceItems, invoices } from './billing.ts';
import { contacts } from './contacts.ts';
import { categories, documents, documentVersions } from './documents.ts';
import { monitors, vehicles } from './equipment.ts';
import { ipAddresses, subnets, vlans } from './network.ts';
import { organizations } from './organizations.ts';
import { purchaseOrderItems, purchaseOrders, receipts } from './procurement.ts';
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
  purchaseOrders,
  purchaseOrderItems,
  receipts,
  vendors,
  subnets,
  ipAddresses,
  vlans,
  users,
  audit,
  integrations,
  contacts,
  tags,
  vehicles,
  monitors,
];
