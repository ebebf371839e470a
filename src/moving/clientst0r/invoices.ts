import type { Http } from '../http.ts';
import { type Kind, Reference, referTo, type SourceRecord } from '../source.ts';
import { type Json, label, moment, text } from './reads.ts';

type Listed = (http: Http, path: string, total?: (rows: number) => void) => AsyncIterable<Json>;

const STATUSES = { 'non-billable': 'Non-Billable' };

/** Invoices with their lines. ClientSt0r shows no payments: a status that follows them is stored as it was. */
export const invoices = (http: Http, listed: Listed): Kind => ({
  module: 'invoices',
  async *records(_since, total) {
    for await (const invoice of listed(http, 'invoices', total)) {
      const { items, ...seen } = invoice;
      yield {
        module: 'invoices',
        id: String(invoice.id),
        seen,
        content: () => ({
          client: referTo('clients', invoice.org ?? invoice.organization),
          values: {
            invoice_scope: text('scope')(invoice),
            invoice_date: text('date')(invoice),
            invoice_due: text('due_date')(invoice),
            invoice_discount_amount: text('discount')(invoice),
            invoice_currency_code: text('currency')(invoice),
            invoice_note: text('notes')(invoice),
          },
          asItWas: { invoice_created_at: moment('created_at')(invoice) },
          atLast: { invoice_status: label('status', STATUSES)(invoice) },
          archivedAt: invoice.is_archived ? true : null,
        }),
        // The list shows them with the invoice, where it shows them at all.
        partsAreSilent: true,
        async *parts() {
          if (Array.isArray(items)) for (const item of items as Json[]) yield lineOf(invoice, item);
          else for await (const item of listed(http, `invoices/${invoice.id}/items`)) yield lineOf(invoice, item);
        },
      };
    }
  },
});

const lineOf = (invoice: Json, item: Json): SourceRecord => ({
  module: 'invoice_items',
  id: String(item.id),
  seen: item,
  content: () => ({
    values: {
      item_invoice_id: new Reference('invoices', String(invoice.id)),
      item_name: text('name')(item) ?? text('description')(item),
      item_description: text('description')(item),
      item_quantity: text('quantity')(item),
      item_price: text('unit_price')(item),
      item_order: text('order')(item),
    },
  }),
});
