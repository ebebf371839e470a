import type { AnyModule } from '../core/module.ts';
import { accounts } from './accounting/accounts.ts';
import { revenues } from './accounting/revenues.ts';
import { transfers } from './accounting/transfers.ts';
import { trips } from './accounting/trips.ts';
import { agents } from './agents.ts';
import { assets } from './assets.ts';
import { calendarEventAttendees } from './calendar/calendar-event-attendees.ts';
import { calendarEvents } from './calendar/calendar-events.ts';
import { calendars } from './calendar/calendars.ts';
import { categories } from './categories.ts';
import { certificates } from './certificates.ts';
import { clients } from './clients.ts';
import { companies } from './companies.ts';
import { contacts } from './contacts.ts';
import { contracts } from './contracts.ts';
import { credentials } from './credentials/credentials.ts';
import { customFields } from './custom-fields/custom-fields.ts';
import { customValues } from './custom-fields/custom-values.ts';
import { fieldValues } from './custom-fields/field-values.ts';
import { departments } from './departments.ts';
import { documentFolders } from './documents/document-folders.ts';
import { documentVersions } from './documents/document-versions.ts';
import { documents } from './documents/documents.ts';
import { domains } from './domains.ts';
import { deliveries } from './events/deliveries.ts';
import { eventsOf } from './events/events.ts';
import { rules } from './events/rules.ts';
import { webhooksOf } from './events/webhooks.ts';
import { expenses } from './expenses.ts';
import { files } from './files/files.ts';
import { integrations } from './integrations.ts';
import { invoiceItems } from './invoices/invoice-items.ts';
import { invoices } from './invoices/invoices.ts';
import { payments } from './invoices/payments.ts';
import { quoteItems } from './invoices/quote-items.ts';
import { quotes } from './invoices/quotes.ts';
import { recurringInvoiceItems } from './invoices/recurring-invoice-items.ts';
import { recurringInvoices } from './invoices/recurring-invoices.ts';
import { locations } from './locations.ts';
import { logs } from './logs.ts';
import { monitors } from './monitors.ts';
import { ipAddresses } from './network/ip-addresses.ts';
import { vlans } from './network/vlans.ts';
import { networks } from './networks.ts';
import { portalUsers } from './portal-users.ts';
import { purchaseOrderItems } from './procurement/purchase-order-items.ts';
import { purchaseOrders } from './procurement/purchase-orders.ts';
import { receipts } from './procurement/receipts.ts';
import { productStock } from './product-stock.ts';
import { products } from './products.ts';
import { projects } from './projects/projects.ts';
import { tasks } from './projects/tasks.ts';
import { rackUnits } from './racks/rack-units.ts';
import { racks } from './racks/racks.ts';
import { reports } from './reports/reports.ts';
import { services } from './services.ts';
import { software } from './software.ts';
import { softwareKeys } from './software-keys.ts';
import { syncRuns } from './sync-runs.ts';
import { tags } from './tags/tags.ts';
import { taxes } from './taxes.ts';
import { recurringTickets } from './tickets/recurring-tickets.ts';
import { replyTemplates } from './tickets/replies/reply-templates.ts';
import { ticketReplies } from './tickets/replies/ticket-replies.ts';
import { technicians } from './tickets/technicians.ts';
import { ticketAttachments } from './tickets/ticket-attachments.ts';
import { ticketHistory } from './tickets/ticket-history.ts';
import { ticketLinks } from './tickets/ticket-links.ts';
import { ticketStatuses } from './tickets/ticket-statuses.ts';
import { ticketTags } from './tickets/ticket-tags.ts';
import { ticketWatchers } from './tickets/ticket-watchers.ts';
import { tickets } from './tickets/tickets.ts';
import { timeEntries } from './tickets/time/time-entries.ts';
import { timers } from './tickets/time/timers.ts';
import { users } from './users.ts';
import { vehicles } from './vehicles.ts';
import { vendors } from './vendors.ts';
import { vulnerabilities } from './vulnerabilities.ts';

/** Whose records have events. */
export const told: readonly AnyModule[] = [
  accounts,
  agents,
  assets,
  calendarEventAttendees,
  calendarEvents,
  calendars,
  categories,
  certificates,
  clients,
  companies,
  contacts,
  contracts,
  credentials,
  customFields,
  customValues,
  departments,
  documentFolders,
  documentVersions,
  documents,
  domains,
  expenses,
  fieldValues,
  files,
  integrations,
  invoiceItems,
  invoices,
  ipAddresses,
  locations,
  logs,
  monitors,
  networks,
  payments,
  portalUsers,
  productStock,
  products,
  projects,
  purchaseOrderItems,
  purchaseOrders,
  quoteItems,
  quotes,
  rackUnits,
  racks,
  receipts,
  recurringInvoiceItems,
  recurringInvoices,
  recurringTickets,
  replyTemplates,
  reports,
  revenues,
  services,
  software,
  softwareKeys,
  tags,
  tasks,
  taxes,
  technicians,
  ticketAttachments,
  ticketHistory,
  ticketLinks,
  ticketReplies,
  ticketStatuses,
  ticketTags,
  ticketWatchers,
  tickets,
  timeEntries,
  transfers,
  trips,
  users,
  vehicles,
  vendors,
  vlans,
  vulnerabilities,
];

/** Every module. A new one is its file and a line above; every surface follows. */
export const modules: readonly AnyModule[] = [
  ...told,
  syncRuns,
  timers,
  eventsOf(told),
  webhooksOf(told),
  rules,
  deliveries,
];
