import { SUCCESS } from '../answer.ts';
import { invoicesShown } from '../objects/invoices.ts';
import { ownerOf } from '../owners.ts';
import type { Resource } from '../resource.ts';
import { amount, day, id, lines, text } from '../types.ts';

/** An invoice of a client, whose primary contact is its customer. */
export const invoice: Resource = {
  name: 'invoice',
  module: 'invoices',
  summary: 'An invoice',
  fields: {
    customerid: { type: id() },
    billdate: { type: day(), column: 'invoice_date' },
    duedate: { type: day(), column: 'invoice_due' },
    billappliesto: { type: text(), column: 'invoice_scope' },
    billstatus: { type: text(), column: 'invoice_status' },
    discount: { type: amount(), column: 'invoice_discount_amount' },
    currency: { type: text(), column: 'invoice_currency_code' },
    note: { type: text(), column: 'invoice_note' },
    items: { type: lines(), column: 'items' },
  },
  required: ['customerid'],
  filters: { subscriptionid: 'invoice_recurring_invoice_id' },
  include: ['client', 'payments'],
  idOfNew: 'invoiceid',
  async before(call, { customerid }, row) {
    if (customerid === undefined) return {};
    const { clientId } = await ownerOf(call, customerid, 'customerid');
    // An update of this client's invoices alone: an invoice stays with its client.
    return row && clientId === Number(row.invoice_client_id) ? {} : { clientId };
  },
  shown: invoicesShown,
  async one(call, whole) {
    const [shown] = await invoicesShown(call, [whole]);
    return { ...shown, error: false, ...SUCCESS, message: '' };
  },
};
