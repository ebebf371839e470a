import { addIndexes } from './add-indexes.ts';

/** What a report over a period asks of many rows, so that it need not read the rows themselves. */
export const reportIndexes = addIndexes([
  {
    table: 'tickets',
    name: 'shim_tickets_report',
    columns: [
      ...['ticket_created_at', 'ticket_client_id', 'ticket_assigned_to', 'ticket_category', 'ticket_archived_at'],
      ...['ticket_first_response_at', 'ticket_resolved_at'],
    ],
  },
  {
    table: 'ticket_replies',
    name: 'shim_ticket_replies_report',
    columns: [
      ...['ticket_reply_created_at', 'ticket_reply_by', 'ticket_reply_time_worked', 'ticket_reply_archived_at'],
      'ticket_reply_ticket_id',
    ],
  },
  {
    table: 'payments',
    name: 'shim_payments_report',
    columns: ['payment_date', 'payment_currency_code', 'payment_amount', 'payment_invoice_id'],
  },
  { table: 'payments', name: 'shim_payments_paid', columns: ['payment_invoice_id', 'payment_amount'] },
  { table: 'expenses', name: 'shim_expense_date', columns: ['expense_date'] },
]);
