import { type Kind, Reference, type SourceRecord } from '../source.ts';
import { type Clientexec, clientOf, type Json, listed, momentOf, moneyOf, textOf } from './clientexec.ts';

const STATUSES: Record<string, string> = {
  draft: 'Draft',
  paid: 'Paid',
  'partially paid': 'Partial',
  void: 'Cancelled',
};

const dayOf = (text: unknown): string | undefined => momentOf(text)?.slice(0, 10);

/** ClientExec tells an invoice's sum and not its lines: it becomes one line. */
export const invoices = (clientexec: Clientexec): Kind => ({
  module: 'invoices',
  async *records(_since, total) {
    for await (const invoice of listed(clientexec, 'invoice', total)) {
      const { amount, currency } = moneyOf(invoice.amount);
      const { canbechargedtoday: _, overdue: __, ...seen } = invoice;
      yield {
        module: 'invoices',
        id: textOf(invoice.id),
        seen,
        content: () => ({
          client: clientOf(clientexec, invoice.customerid, invoice.customername),
          values: {
            invoice_scope: textOf(invoice.billappliesto),
            invoice_date: dayOf(invoice.billdate),
            invoice_currency_code: currency,
            invoice_note: `Invoice ${invoice.id} in ClientExec`,
          },
          // What was paid is not told, so the status does not follow from payments.
          atLast: { invoice_status: STATUSES[textOf(invoice.billstatus)] ?? 'Sent' },
        }),
        async *parts() {
          if (Number(amount) !== 0) yield lineOf(invoice, amount);
        },
      };
    }
  },
});

const lineOf = (invoice: Json, amount: string): SourceRecord => ({
  module: 'invoice_items',
  id: `${invoice.id} sum`,
  seen: amount,
  content: () => ({
    values: {
      item_invoice_id: new Reference('invoices', textOf(invoice.id)),
      item_name: textOf(invoice.billappliesto) || `Invoice ${invoice.id}`,
      item_quantity: '1',
      item_price: amount,
    },
  }),
});

/** What users are billed for again and again. */
export const packages = (clientexec: Clientexec): Kind => ({
  module: 'recurring_invoices',
  async *records(_since, total) {
    for await (const record of listed(clientexec, 'package', total)) {
      const items = (record.items ?? []) as Json[];
      yield {
        module: 'recurring_invoices',
        id: textOf(record.id),
        seen: record,
        content: () => ({
          client: clientOf(clientexec, record.userid, record.customername),
          values: {
            recurring_invoice_scope: textOf(record.reference) || textOf(record.productname),
            recurring_invoice_frequency: textOf(record.frequency) || 'month',
            recurring_invoice_next_date: dayOf(record.nextbilldate),
            recurring_invoice_currency_code: moneyOf(record.amount).currency,
            recurring_invoice_note: textOf(record.note),
            recurring_invoice_status: record.status === '1' ? 1 : 0,
          },
          archivedAt: Number(record.status) < 0 ? true : null,
        }),
        async *parts() {
          for (const item of items) yield itemOf(record, item);
        },
      };
    }
  },
});

const itemOf = (record: Json, item: Json): SourceRecord => ({
  module: 'recurring_invoice_items',
  id: textOf(item.id),
  seen: item,
  content: () => ({
    values: {
      item_recurring_invoice_id: new Reference('recurring_invoices', textOf(record.id)),
      item_name: textOf(item.name),
      item_quantity: textOf(item.quantity),
      item_price: moneyOf(item.price).amount,
    },
  }),
});
