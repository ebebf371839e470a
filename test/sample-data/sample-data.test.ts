import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { migrateToLatest } from '../../src/database/migrate.ts';
import type { Tables } from '../../src/database/tables.ts';
import { insertSampleData } from '../../src/sample-data/sample-data.ts';
import { onEmptyDatabase } from '../support/empty-database.ts';

const onMigratedDatabase = (work: (kysely: Kysely<Tables>) => Promise<void>) =>
  onEmptyDatabase<Tables>(async (kysely) => {
    await migrateToLatest(kysely);
    await work(kysely);
  });

/** Every value of every row, as text. */
async function everything(kysely: Kysely<Tables>): Promise<string> {
  const tables = await kysely.introspection.getTables();
  const rows = await Promise.all(
    tables.map(async ({ name }) => (await sql`SELECT * FROM ${sql.table(name)}`.execute(kysely)).rows),
  );
  return JSON.stringify(rows, (_, value) => (value?.type === 'Buffer' ? Buffer.from(value.data).toString() : value));
}

describe('sample data', () => {
  it('gives every client places, one primary contact, assets and the rest', () =>
    onMigratedDatabase(async (kysely) => {
      await insertSampleData(kysely);
      const clients = await kysely.selectFrom('clients').selectAll().execute();
      assert.equal(clients.length, 5);
      assert.equal(clients.filter((client) => client.client_lead).length, 1);
      assert.equal(clients.filter((client) => client.client_archived_at).length, 1);
      for (const { client_id } of clients) {
        const primary = kysely
          .selectFrom('contacts')
          .selectAll()
          .where('contact_client_id', '=', client_id)
          .where('contact_primary', '=', 1);
        assert.equal((await primary.execute()).length, 1, `client ${client_id}`);
        for (const [table, column] of [
          ['locations', 'location_client_id'],
          ['assets', 'asset_client_id'],
          ['networks', 'network_client_id'],
          ['domains', 'domain_client_id'],
          ['certificates', 'certificate_client_id'],
          ['software', 'software_client_id'],
          ['vendors', 'vendor_client_id'],
          ['documents', 'document_client_id'],
          ['credentials', 'credential_client_id'],
        ] as const) {
          const { rows } = await sql`SELECT 1 FROM ${sql.table(table)} WHERE ${sql.ref(column)} = ${client_id}`.execute(
            kysely,
          );
          assert.ok(rows.length > 0, `client ${client_id} has no ${table}`);
        }
      }
      const { rows } = await sql<{ n: number }>`
        SELECT count(*) AS n FROM assets LEFT JOIN asset_interfaces ON interface_asset_id = asset_id AND interface_primary = 1
        GROUP BY asset_id HAVING count(interface_id) <> 1`.execute(kysely);
      assert.deepEqual(rows, [], 'an asset without exactly one primary interface');
    }));

  it('adds up: amounts are the sums of their items, and the counters go on from the numbers given out', () =>
    onMigratedDatabase(async (kysely) => {
      await insertSampleData(kysely);
      const { rows } = await sql<{ amount: string; items: string }>`
        SELECT invoice_amount AS amount, sum(item_total) AS items FROM invoices JOIN invoice_items ON item_invoice_id = invoice_id GROUP BY invoice_id
        UNION ALL
        SELECT quote_amount, sum(item_total) FROM quotes JOIN quote_items ON item_quote_id = quote_id GROUP BY quote_id`.execute(
        kysely,
      );
      assert.equal(rows.length, 6);
      for (const { amount, items } of rows) assert.equal(amount, items);
      const next = await kysely.selectFrom('settings').selectAll().executeTakeFirstOrThrow();
      const tickets = await kysely.selectFrom('tickets').select('ticket_number').orderBy('ticket_number').execute();
      assert.deepEqual(
        tickets.map((ticket) => ticket.ticket_number),
        tickets.map((_, i) => i + 1),
      );
      assert.equal(next.config_ticket_next_number, tickets.length + 1);
      assert.deepEqual([next.config_invoice_next_number, next.config_quote_next_number], [4, 4]);
    }));

  it('stores the key only as a hash, for all clients and a year, and its decrypt password not at all', () =>
    onMigratedDatabase(async (kysely) => {
      const { key, decryptPassword } = await insertSampleData(kysely);
      assert.match(key, /^[\w-]{32,}$/);
      const { rows } = await sql<{ secret: string; client: number; days: number }>`
        SELECT api_key_secret AS secret, api_key_client_id AS client, datediff(api_key_expire, curdate()) AS days FROM api_keys`.execute(
        kysely,
      );
      const secret = `sha256$${createHash('sha256').update(key).digest('hex')}`;
      assert.deepEqual(
        rows.map((row) => ({ ...row })),
        [{ secret, client: 0, days: 365 }],
      );
      const stored = await everything(kysely);
      assert.ok(stored.includes(secret));
      assert.ok(!stored.includes(key) && !stored.includes(decryptPassword));
    }));

  it('leaves nothing behind when it fails', () =>
    onMigratedDatabase(async (kysely) => {
      await sql`ALTER TABLE quote_items DROP COLUMN item_total`.execute(kysely);
      await assert.rejects(insertSampleData(kysely));
      assert.deepEqual(await kysely.selectFrom('clients').selectAll().execute(), []);
      assert.deepEqual(await kysely.selectFrom('api_keys').selectAll().execute(), []);
    }));
});
