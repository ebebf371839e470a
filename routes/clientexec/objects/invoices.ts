import type { Call, Row, Whole } from '../call.ts';
import { usersOfClients } from '../owners.ts';

import { centsOf, dayText, decimalOf, idText, moneyText, textOf } from '../shown.ts';

/** "not paid" and its -2 are on record, the others our own. */
const STATUSES: Record<string, [text: string, number: number]> = {
  Draft: ['draft', -1],
  Partial: ['partially paid', 5],
  Paid: ['paid', 1],
  Cancelled: ['void', 2],
  'Non-Billable': ['void', 2],
};
const NOT_PAID: [string, number] = ['not paid', -2];

/** Invoices as ClientExec's Get Invoice has them. */
export async function invoicesShown(call: Call, wholes: readonly Whole[]): Promise<object[]> {
  const [users, now] = await Promise.all([
    usersOfClients(
      call,
      wholes.map(({ row }) => row.invoice_client_id),
    ),
    call.zone.local(new Date().toISOString()),
  ]);
  const today = now.slice(0, 10);
  return wholes.map((whole) => invoiceOf(whole, users.get(Number(whole.row.invoice_client_id)), today));
}

function invoiceOf({ row, related }: Whole, user: Row | undefined, today: string) {
  const id = idText(row.invoice_id);
  const currency = textOf(row.invoice_currency_code);
  const [billstatus, statusenum] = STATUSES[textOf(row.invoice_status)] ?? NOT_PAID;
  const isOpen = billstatus === NOT_PAID[0] || row.invoice_status === 'Partial';
  const due = balanceOf(row, related.payments, isOpen);
  const payment = related.payments?.at(-1);
  const dueDay = textOf(row.invoice_due);
  return {
    ...{ invoiceid: id, id, linkid: id },
    customerid: idText(user?.contact_id),
    customername: textOf(user?.contact_name ?? related.client?.[0]?.client_name),
    failedreason: '',
    paymenttype: textOf(payment?.payment_method),
    subscriptionid: row.invoice_recurring_invoice_id ? idText(row.invoice_recurring_invoice_id) : '',
    billdate: dayText(row.invoice_date),
    canbechargedtoday: isOpen && dueDay <= today ? 1 : 0,
    billpmtref: textOf(payment?.payment_reference),
    billrawpmtref: textOf(payment?.payment_reference),
    balancedue: due === null ? null : moneyText(due, currency),
    amount: moneyText(textOf(row.invoice_amount), currency),
    simplebalancedue: due,
    billappliesto: textOf(row.invoice_scope),
    overdue: isOpen && dueDay < today ? 1 : 0,
    billstatus,
    statusenum,
  };
}

/** What is still to be paid. Null where the caller may not see what was paid in part. */
function balanceOf(row: Row, payments: readonly Row[] | undefined, isOpen: boolean): string | null {
  if (!isOpen) return '0.00';
  if (!payments) return row.invoice_status === 'Partial' ? null : textOf(row.invoice_amount);
  const paid = payments.reduce((sum, payment) => sum + centsOf(payment.payment_amount), 0n);
  return decimalOf(centsOf(row.invoice_amount) - paid);
}
