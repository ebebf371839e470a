import type { Owner } from './client.ts';
import { type SampleClient, sampleProducts } from './facts.ts';
import { type Db, hoursAgo, inDays, insert, money, randomText } from './insert.ts';

/** Takes the next number from the settings, which stay locked until the transaction ends. */
async function takeNumber(
  db: Db,
  kind: 'ticket' | 'invoice' | 'quote',
): Promise<{ prefix: string | null; number: number }> {
  const settings = await db
    .selectFrom('settings')
    .selectAll()
    .where('company_id', '=', 1)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const number = settings[`config_${kind}_next_number`] ?? 1;
  await db
    .updateTable('settings')
    .set({ [`config_${kind}_next_number`]: number + 1 })
    .where('company_id', '=', 1)
    .execute();
  return { prefix: settings[`config_${kind}_prefix`], number };
}

export async function insertTickets(
  db: Db,
  client: SampleClient,
  { clientId, contactIds }: Owner,
  technician: number,
): Promise<void> {
  for (const { subject, details, priority, status, hours, reply } of client.tickets) {
    const { prefix, number } = await takeNumber(db, 'ticket');
    const ticketId = await insert(db, 'tickets', {
      ticket_prefix: prefix,
      ticket_number: number,
      ticket_source: 'Email',
      ticket_subject: subject,
      ticket_details: `<p>${details}</p>`,
      ticket_priority: priority,
      ticket_status: status,
      ticket_url_key: randomText(24),
      ticket_created_at: hoursAgo(hours),
      ticket_first_response_at: reply ? hoursAgo(hours - 1) : null,
      ticket_resolved_at: status === 4 ? hoursAgo(hours - 2) : null,
      ticket_created_by: technician,
      ticket_assigned_to: reply ? technician : 0,
      ticket_contact_id: contactIds[0] ?? 0,
      ticket_client_id: clientId,
    });
    if (reply)
      await insert(db, 'ticket_replies', {
        ticket_reply: `<p>${reply}</p>`,
        ticket_reply_type: 'Public',
        ticket_reply_time_worked: '00:20:00',
        ticket_reply_created_at: hoursAgo(hours - 1),
        ticket_reply_by: technician,
        ticket_reply_ticket_id: ticketId,
      });
  }
}

export async function insertBilling(
  db: Db,
  client: SampleClient,
  { clientId }: Owner,
  productIds: number[],
): Promise<void> {
  const sold = client.sold.map(({ product, quantity }, order) => {
    const { name = '', cents = 0 } = sampleProducts[product] ?? {};
    const total = money(quantity * cents);
    const item = {
      item_name: name,
      item_quantity: quantity,
      item_price: money(cents),
      item_subtotal: total,
      item_total: total,
    };
    return { ...item, item_order: order + 1, item_product_id: productIds[product] ?? 0 };
  });
  if (sold.length === 0) return;
  const amount = money(
    client.sold.reduce((sum, { product, quantity }) => sum + quantity * (sampleProducts[product]?.cents ?? 0), 0),
  );
  const invoice = await takeNumber(db, 'invoice');
  const invoiceId = await insert(db, 'invoices', {
    invoice_prefix: invoice.prefix,
    invoice_number: invoice.number,
    invoice_scope: 'Monthly services',
    invoice_status: 'Sent',
    invoice_date: inDays(-10),
    invoice_due: inDays(20),
    invoice_amount: amount,
    invoice_currency_code: 'USD',
    invoice_url_key: randomText(24),
    invoice_category_id: 4,
    invoice_client_id: clientId,
  });
  const quote = await takeNumber(db, 'quote');
  const quoteId = await insert(db, 'quotes', {
    quote_prefix: quote.prefix,
    quote_number: quote.number,
    quote_scope: 'The same for another office',
    quote_status: 'Sent',
    quote_date: inDays(-3),
    quote_expire: inDays(27),
    quote_amount: amount,
    quote_currency_code: 'USD',
    quote_url_key: randomText(24),
    quote_category_id: 4,
    quote_client_id: clientId,
  });
  for (const item of sold) {
    await insert(db, 'invoice_items', { ...item, item_invoice_id: invoiceId });
    await insert(db, 'quote_items', { ...item, item_quote_id: quoteId });
  }
}
