import assert from 'node:assert/strict';
import type { AnyModule } from '../../../src/core/module.ts';
import { functionsOf } from '../../../src/core/operation.ts';
import type { TableName } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/database/database.ts';
import { newMasterKey, wrapMasterKey } from '../../../src/modules/credentials/cipher.ts';
import { modules } from '../../../src/modules/index.ts';
import { testApp } from '../../support/app.ts';
import { aClient, aRow } from '../../support/builders.ts';

/** Far from every id that a run makes, so that no number means two things. */
const CLIENT = 900_001;
const PARENT = 900_002;
/**
 * Where the ids of new records begin, and of what is written beside them (versions of documents, both halves of a
 * transfer).
 */
const [RECORDS, BESIDE] = [5_000_000, 6_000_000];
const PASSWORD = 'open sesame';

/** What a write of any module may touch. */
const TOUCHED: TableName[] = [
  ...['logs', 'settings', 'users', 'email_queue', 'asset_interfaces', 'asset_history', 'history'],
  ...['ticket_history', 'tickets', 'ticket_replies', 'document_versions', 'documents', 'files'],
  ...['invoices', 'invoice_items', 'quotes', 'quote_items', 'payments', 'product_stock', 'contacts', 'locations'],
  ...['expenses', 'revenues', 'ticket_watchers', 'recurring_invoices', 'recurring_invoice_items'],
  ...['shim_purchase_orders', 'shim_purchase_order_items', 'shim_time_entries'],
] as TableName[];

/** What a record needs beyond a text in each required field. */
const NEEDED: Record<string, (i: number) => object> = {
  calendar_event_attendees: () => ({ event_id: PARENT }),
  calendar_events: (i) => ({ event_calendar_id: PARENT, event_start: `2026-01-0${i + 1} 10:00:00` }),
  custom_values: () => ({ custom_value_field: PARENT }),
  rack_units: (i) => ({ rack_id: PARENT, unit_start_number: 2 * i + 1, unit_end_number: 2 * i + 2 }),
  racks: (i) => ({ rack_units: 10 + i }),
  revenues: (i) => ({ revenue_account_id: PARENT, revenue_amount: 10 + i }),
  software_keys: () => ({ software_key_software_id: PARENT }),
  tasks: () => ({ ticket_id: PARENT }),
  ticket_watchers: (i) => ({ ticket_id: PARENT, watcher_email: `a${i}@b.example` }),
  transfers: (i) => ({ transfer_amount: 10 + i, transfer_account_from: PARENT, transfer_account_to: PARENT + 1 }),
  assets: (i) => ({ asset_ip: `10.0.0.${i}`, asset_serial: `S${i}` }),
  contacts: (i) => ({ contact_email: `a${i}@b.example`, contact_primary: 1 }),
  credentials: () => ({ credential_password: 'secret' }),
  invoices: (i) => ({ items: [{ name: 'Cable', qty: i + 1, price: '9.99', product_id: PARENT }] }),
  invoice_items: (i) => ({
    item_invoice_id: PARENT,
    item_quantity: i + 1,
    item_price: '9.99',
    item_product_id: PARENT,
  }),
  ip_addresses: (i) => ({ ip_address: `10.0.1.${i}` }),
  locations: () => ({ location_primary: 1 }),
  monitors: (i) => ({ monitor_url: `https://a${i}.example` }),
  payments: (i) => ({ payment_invoice_id: PARENT, payment_amount: 10 + i, payment_currency_code: 'USD' }),
  product_stock: (i) => ({ stock_product_id: PARENT, stock_qty: i + 1 }),
  products: () => ({ product_price: 5 }),
  purchase_order_items: (i) => ({ order_item_purchase_order_id: PARENT, order_item_quantity: i + 1 }),
  purchase_orders: (i) => ({
    purchase_order_vendor_id: PARENT,
    items: [{ order_item_description: 'Cable', order_item_quantity: i + 1 }],
  }),
  receipts: (i) => ({ receipt_purchase_order_id: PARENT, receipt_item_id: PARENT, receipt_quantity: i + 1 }),
  quote_items: (i) => ({ item_quote_id: PARENT, item_quantity: i + 1, item_price: '9.99' }),
  recurring_invoice_items: (i) => ({ item_recurring_invoice_id: PARENT, item_quantity: i + 1, item_price: '9.99' }),
  recurring_invoices: (i) => ({
    recurring_invoice_frequency: 'month',
    items: [{ name: 'Hosting', qty: i + 1, price: '9.99' }],
  }),
  ticket_replies: (i) => ({ ticket_id: PARENT, ticket_reply_type: 'Public', ticket_status: i === 1 ? 4 : 2 }),
  rules: (i) => ({ rule_webhook_id: PARENT + 1 + i }),
  ticket_links: (i) => ({
    ticket_link_ticket_id: PARENT,
    ticket_link_to_ticket_id: PARENT + 1 + i,
    ticket_link_kind: 'related',
  }),
  ticket_tags: () => ({ ticket_id: PARENT }),
  time_entries: (i) => ({ ticket_id: PARENT, ticket_reply_time_worked: `0${i}:10:00`, round_to: 15 }),
  tickets: (i) => ({ ticket_priority: i === 1 ? 'High' : 'Low' }),
  vulnerabilities: () => ({ vulnerability_software_id: PARENT }),
};

/** The field that tells records apart, where it is not the first that is required. */
const NAMES: Record<string, string> = {
  ip_addresses: 'ip_address_hostname',
  rack_units: 'unit_device',
  recurring_invoices: 'recurring_invoice_scope',
  software_keys: 'software_key',
  time_entries: 'ticket_reply',
  transfers: 'transfer_notes',
};

const nameOf = (module: AnyModule) =>
  NAMES[module.name] ??
  module.required.find((name) => name !== 'client_id') ??
  (Object.keys(module.columns)[0] as string);

describe('many records at once are written as one by one', () => {
  const test = testApp();
  let send: (name: string, body: object) => Promise<{ data: Record<string, number>[]; success: string }>;

  beforeEach(async () => {
    const { database } = test;
    await aClient(database, { client_id: CLIENT });
    const paper = { status: 'Sent', amount: '1000.00', discount_amount: '0.00', currency_code: 'USD' };
    const ofClient = (word: string, values: object) =>
      Object.fromEntries(
        Object.entries({ ...values, client_id: CLIENT, id: PARENT }).map(([k, v]) => [`${word}_${k}`, v]),
      );
    await aRow(database, 'invoices', 'x', ofClient('invoice', paper));
    await aRow(database, 'quotes', 'x', ofClient('quote', paper));
    await aRow(database, 'recurring_invoices', 'x', ofClient('recurring_invoice', {}));
    await aRow(database, 'tickets', 'x', { ...ofClient('ticket', { status: 1 }), ticket_first_response_at: null });
    await aRow(database, 'calendars', 'x', { calendar_id: PARENT });
    await aRow(database, 'calendar_events', 'x', { ...ofClient('event', {}), event_calendar_id: PARENT });
    await aRow(database, 'custom_fields', 'x', { custom_field_id: PARENT });
    await aRow(database, 'racks', 'x', ofClient('rack', { units: 42 }));
    await aRow(database, 'software', 'x', ofClient('software', {}));
    for (const account_id of [PARENT, PARENT + 1]) await aRow(database, 'accounts', 'x', { account_id });
    for (let i = 1; i <= 3; i++)
      await aRow(database, 'tickets', 'x', { ticket_id: PARENT + i, ticket_client_id: CLIENT, ticket_status: 1 });
    for (let i = 1; i <= 3; i++)
      await aRow(database, 'shim_webhooks', 'x', { webhook_id: PARENT + i, webhook_client_id: CLIENT });
    await aRow(database, 'products', 'x', { product_id: PARENT, product_type: 'product' });
    await aRow(database, 'shim_purchase_orders', 'x', ofClient('purchase_order', {}));
    const line = { order_item_quantity: 100, order_item_product_id: PARENT, order_item_purchase_order_id: PARENT };
    await aRow(database, 'shim_purchase_order_items', 'x', { order_item_id: PARENT, ...line });
    await aRow(database, 'product_stock', 'x', { stock_qty: 100, stock_product_id: PARENT });
  });

  /** What `work` leaves behind, which is then undone: both ways begin with the same rows and counters. */
  async function leftBy(module: AnyModule, work: Work): Promise<unknown> {
    const whole = test.database;
    const undone = new Error('undone');
    let left: unknown;
    await whole
      .transaction(async (database) => {
        test.database = database;
        const key = await test.key({ api_key_decrypt_hash: await wrapMasterKey(newMasterKey(), PASSWORD) });
        const secrets = { api_key: key, api_key_decrypt_password: PASSWORD };
        send = async (name, body) => (await test.post(`${module.name}/${name}`, { ...secrets, ...body })).body;
        await countFrom(RECORDS, module.table, module.id);
        if (module.name === 'transfers') await countFrom(BESIDE, 'expenses', 'expense_id');
        if (module.name === 'transfers') await countFrom(BESIDE, 'revenues', 'revenue_id');
        await countFrom(BESIDE, 'document_versions', 'document_version_id');
        left = await states(module, work);
        throw undone;
      })
      .catch((error) => (error === undone ? undefined : Promise.reject(error)))
      .finally(() => {
        test.database = whole;
      });
    return left;
  }

  /** Lets the ids of new rows begin where no other number of theirs is. */
  async function countFrom(first: number, table: TableName, id: string): Promise<void> {
    await aRow(test.database, table, 'x', { [id]: first });
    await test.database.write({ sql: 'DELETE FROM ?? WHERE ?? = ?', parameters: [table, id, first] });
  }

  /** Of the same records with one function after the other; one record of each is refused. */
  async function states(module: AnyModule, work: Work): Promise<unknown[]> {
    const has = (name: string) => functionsOf(module).includes(name);
    const name = nameOf(module);
    const of = (i: number, text: string) => ({
      client_id: module.name === 'clients' ? undefined : CLIENT,
      ...Object.fromEntries(module.required.filter((each) => each !== 'client_id').map((each) => [each, text])),
      [name]: text,
      ...NEEDED[module.name]?.(i),
    });
    const records = [of(0, 'Text 0'), { client_id: 7 }, of(1, 'Text 1'), of(2, 'Text 2')];
    const ids = await work('create', records);
    assert.equal(ids.length, 3);
    const found: unknown[] = [await stateOf(module, ids)];
    const known = (i: number, values: object = {}) => ({
      ...(module.name === 'clients' ? {} : { client_id: CLIENT }),
      [module.id]: ids[i] ?? 1,
      ...values,
    });
    for (const each of ['update', 'archive', 'unarchive', 'delete'].filter(has)) {
      const values = (i: number) => (each === 'update' ? { [name]: i === 1 ? 'Text 1' : 'Another' } : {});
      await work(each, [known(2, values(2)), known(9), known(1, values(1))]);
      found.push(await stateOf(module, ids));
    }
    if (has('upsert')) {
      await work('upsert', [of(0, 'Text 0'), of(0, 'Text 0'), { client_id: CLIENT }, of(3, 'Text 3')]);
      found.push((await stateOf(module, ids)).length);
    }
    return found;
  }

  const stateOf = async (module: AnyModule, ids: readonly number[]) => {
    const named = new Map(ids.map((id, i) => [id, `record ${i}`]));
    const rows = [];
    for (const table of new Set([module.table, ...TOUCHED]))
      for (const row of await test.database.all<Record<string, Value>>({
        sql: 'SELECT * FROM ??',
        parameters: [table],
      }))
        rows.push([
          table,
          ...Object.entries(row)
            .slice(1)
            .map(([column, value]) => steady(column, value, named)),
        ]);
    return rows;
  };

  const oneByOne: Work = async (name, records) => {
    const answers = [];
    for (const record of records) answers.push(await send(name, record));
    return answers.flatMap(({ data }) => data[0]?.insert_id ?? []);
  };

  const atOnce: Work = async (name, records) => {
    const { data, success } = await send(`bulk_${name}`, { records, atomic: 0 });
    assert.equal(success, 'True');
    return data.flatMap(({ insert_id }) => insert_id ?? []);
  };

  /** All or none, of those that a dry run says would not be refused. */
  const allOrNone: Work = async (name, records) => {
    const tried = await send(`bulk_${name}`, { records, atomic: 0, dry_run: 1 });
    const good = records.filter((_, i) => tried.data[i]?.success);
    const { data, success } = await send(`bulk_${name}`, { records: good });
    assert.equal(success, 'True');
    return data.flatMap(({ insert_id }) => insert_id ?? []);
  };

  for (const module of modules.filter(({ functions }) => functions.includes('create')))
    it(module.name, async () => {
      const left = await leftBy(module, oneByOne);
      assert.deepEqual(await leftBy(module, atOnce), left);
      assert.deepEqual(await leftBy(module, allOrNone), left);
    });
});

/** Runs a function with these records, and answers the ids that it made. */
type Work = (name: string, records: object[]) => Promise<number[]>;

/** A value without what differs from one run to the next. */
function steady(column: string, value: Value, named: ReadonlyMap<number, string>): unknown {
  if (value === null) return null;
  if (/url_key$/.test(column)) return 'random';
  if (/^credential_(username|password)$/.test(column)) return 'encrypted';
  if (/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(String(value))) return 'moment';
  if (column.endsWith('_id') && Number(value) >= BESIDE) return 'beside';
  if (column.endsWith('_id')) return named.get(Number(value)) ?? value;
  if (column === 'log_description') return String(value).replace(/\b\d+\b/g, (id) => named.get(Number(id)) ?? id);
  return value;
}
