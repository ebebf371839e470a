import assert from 'node:assert/strict';
import { insert } from '../support/builders.ts';
import { KEY, type Site } from './sites.ts';

export interface Amounts {
  clients: number;
  contacts: number;
  assets: number;
  tickets: number;
}

export const SMALL: Amounts = { clients: 3, contacts: 30, assets: 40, tickets: 60 };

/** A call of the API, whose answer must be that it worked. */
export async function post(site: Site, path: string, body: object): Promise<number> {
  const response = await fetch(`${site.url}/api/v1/${path}.php`, {
    method: 'POST',
    body: JSON.stringify({ api_key: KEY, ...body }),
  });
  const answer = (await response.json()) as { success: string; message: string; data?: { insert_id: number }[] };
  assert.equal(answer.success, 'True', `${path}: ${answer.message}`);
  return Number(answer.data?.[0]?.insert_id);
}

/** Those who work there: nobody moves logins, so both sides have them. */
export function technicians({ database }: Site): Promise<number[]> {
  const of = (name: string) =>
    insert(database, 'users', {
      user_name: name,
      user_email: `${name}@msp.example`,
      user_password: 'x',
      user_role_id: 3,
    });
  return Promise.all(['kim', 'alex'].map(of));
}

/** Does this for each number, some at a time. */
async function each<T>(count: number, work: (i: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let from = 0; from < count; from += 4) {
    const some = Array.from({ length: Math.min(4, count - from) }, (_, i) => work(from + i));
    made.push(...(await Promise.all(some)));
  }
  return made;
}

/**
 * Fills a site through its own API: people and assets of some companies, tickets with two replies and a file each, some
 * of them closed. Every text is there once, so a record can be told from all others.
 */
export async function fill(site: Site, { clients, contacts, assets, tickets }: Amounts): Promise<void> {
  const userIds = await technicians(site);
  const category = await post(site, 'categories/create', {
    category_name: 'Hardware trouble',
    category_type: 'Ticket',
  });
  const waiting = await post(site, 'ticket_statuses/create', {
    ticket_status_name: 'Waiting for parts',
    ticket_status_color: '#fff',
  });
  const clientIds = await each(clients, (i) =>
    post(site, 'clients/create', { client_name: `Client ${i}`, client_website: `client-${i}.example` }),
  );
  const of = <T>(ids: readonly T[], i: number) => ids[i % ids.length] as T;
  const locations = await each(clients, (i) =>
    post(site, 'locations/create', {
      client_id: of(clientIds, i),
      location_name: `Office ${i}`,
      location_city: 'Bonn',
    }),
  );
  const contactIds = await each(contacts, (i) =>
    post(site, 'contacts/create', {
      client_id: of(clientIds, i),
      contact_name: `Person Number ${i}`,
      contact_email: `person-${i}@client.example`,
      contact_phone: `49228${i}`,
      contact_title: `Title ${i}`,
      contact_department: i % 2 ? 'Sales' : '',
      contact_notes: `Notes of <${i}`,
      contact_location_id: of(locations, i),
    }),
  );
  const assetIds = await each(assets, (i) =>
    post(site, 'assets/create', {
      client_id: of(clientIds, i),
      asset_name: `PC-${i}`,
      asset_type: 'Laptop',
      asset_make: 'Dell',
      asset_model: `Model ${i}`,
      asset_serial: `SN${i}`,
      asset_ip: `10.0.${i >> 8}.${i % 256}`,
      asset_notes: `Line 1\nLine ${i}`,
      asset_contact_id: contactIds.length > i ? contactIds[i] : 0,
    }),
  );
  await each(Math.min(clients, 3), (i) =>
    post(site, 'invoices/create', {
      client_id: of(clientIds, i),
      invoice_scope: `Work ${i}`,
      invoice_date: '2026-01-31',
      invoice_status: i ? 'Sent' : 'Draft',
      invoice_currency_code: 'USD',
      items: [{ name: 'Hours', qty: 2, price: 1234.5 }],
    }),
  );
  await each(tickets, async (i) => {
    const client_id = of(clientIds, i);
    const contact = contactIds.filter((_, at) => at % clients === i % clients);
    const asset = assetIds.filter((_, at) => at % clients === i % clients);
    const ticket_id = await post(site, 'tickets/create', {
      client_id,
      ticket_subject: `Ticket ${i} – Drucker „kaputt“`,
      ticket_details: `<p>Details of <b>${i}</b></p>`,
      ticket_priority: ['Low', 'Medium', 'High'][i % 3],
      ticket_category: String(category),
      ticket_status: i % 5 === 1 ? waiting : 2,
      ticket_contact_id: of(contact, i),
      ticket_asset_id: of(asset, i),
      ticket_assigned_to: of(userIds, i),
      ticket_created_at: `2025-0${1 + (i % 9)}-11 10:${10 + (i % 50)}:12`,
    });
    for (const type of ['Public', 'Internal'])
      await post(site, 'ticket_replies/create', {
        client_id,
        ticket_id,
        ticket_reply: `<p>${type} reply to ${i}</p>`,
        ticket_reply_type: type,
        ticket_reply_time_worked: '00:15:00',
      });
    const file = Buffer.from(`Log of ticket ${i}\n`.repeat(50)).toString('base64');
    await post(site, 'ticket_attachments/create', {
      client_id,
      ticket_attachment_ticket_id: ticket_id,
      file_name: `log-${i}.txt`,
      file,
    });
    if (i % 4 === 0) await post(site, 'tickets/close', { client_id, ticket_id });
  });
}
