import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { KEYS, primaryKeys } from '../../migrations/2026-11-27-10-primary-keys.ts';
import { isForeignItflow, migrateDown, migrateToLatest, migrationStatus } from '../../src/database/migrate.ts';
import { onEmptyDatabase } from '../support/empty-database.ts';

/** The lines of one of the recorded fact sheets, without the columns named in `without`. */
function recorded(file: string, without: string[] = []): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(new URL(`../itflow/${file}-client-scoped.csv`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    const cells = [...line.matchAll(/(?:"([^"]*)"|([^,]*))(?:,|$)/g)].map((match) => match[1] ?? match[2] ?? '');
    return Object.fromEntries(
      names.map((name, i) => [name, cells[i] ?? '']).filter(([name]) => !without.includes(name ?? '')),
    );
  });
}

const query = async (kysely: Kysely<unknown>, statement: RawBuilder<unknown>) =>
  (await statement.execute(kysely)).rows as Record<string, string>[];

const tableNames = async (kysely: Kysely<unknown>) =>
  (
    await query(kysely, sql`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()`)
  ).map((row) => row.name);

// A stable sort: the order of a table's columns counts (numbered keys follow it), that of the tables does not.
const byTable = (rows: Record<string, string>[]) =>
  rows.toSorted((a, b) => (a.table ?? '').localeCompare(b.table ?? ''));
const byText = (rows: Record<string, string>[]) => rows.map((row) => JSON.stringify(row)).sort();

describe('migrations', () => {
  it("make ITFlow's own tables: columns, types, defaults, keys and foreign keys as recorded", () =>
    onEmptyDatabase(async (kysely) => {
      await migrateToLatest(kysely);
      const ours = new Set((await tableNames(kysely)).filter((name) => !name?.startsWith('shim_')));
      assert.ok(ours.size > 90, `${ours.size} tables`);
      const expected = (file: string, without?: string[]) =>
        recorded(file, without).filter((row) => ours.has(row.table));

      const columns = await query(
        kysely,
        sql`
          SELECT table_name AS 'table', column_name AS 'column', column_type AS type, is_nullable AS nullable,
            coalesce(column_default, '') AS 'default', extra
          FROM information_schema.columns
          WHERE table_schema = DATABASE() AND table_name NOT LIKE 'shim%' AND column_name <> 'certificate_issued_date'
          ORDER BY table_name, ordinal_position`,
      );
      assert.deepEqual(byTable(columns), byTable(expected('schema', ['key'])));

      const indexes = await query(
        kysely,
        sql`
          SELECT table_name AS 'table', index_name AS 'index', if(max(non_unique), max(index_type), 'unique') AS kind,
            group_concat(column_name ORDER BY seq_in_index SEPARATOR ' ') AS columns
          FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name NOT LIKE 'shim%' AND index_name NOT LIKE 'shim%'
          GROUP BY table_name, index_name`,
      );
      const keysOfOurs = Object.entries(KEYS).map(([table, columns]) => ({
        table,
        index: 'PRIMARY',
        kind: 'unique',
        columns: columns.join(' '),
      }));
      assert.deepEqual(byText(indexes), byText([...expected('indexes'), ...keysOfOurs]));

      const foreignKeys = await query(
        kysely,
        sql`
          SELECT k.table_name AS 'table', k.column_name AS 'column', k.referenced_table_name AS references_table,
            k.referenced_column_name AS references_column, r.delete_rule AS on_delete
          FROM information_schema.key_column_usage k
          JOIN information_schema.referential_constraints r USING (constraint_schema, constraint_name, table_name)
          WHERE k.constraint_schema = DATABASE() AND k.referenced_table_name IS NOT NULL`,
      );
      // ITFlow declares the two keys of contact_assets twice; once is enough.
      assert.deepEqual(byText(foreignKeys), [...new Set(byText(expected('foreign-keys')))]);
    }));

  it('give every table a primary key, also where a pair stands twice', () =>
    onEmptyDatabase(async (kysely) => {
      await migrateToLatest(kysely);
      await primaryKeys.down?.(kysely);
      for (const level of [1, 2, 3])
        await sql`INSERT INTO user_role_permissions VALUES (77, 88, ${level})`.execute(kysely);
      await primaryKeys.up(kysely);
      const without = await query(
        kysely,
        sql`
          SELECT table_name AS name FROM information_schema.tables LEFT JOIN information_schema.statistics
            USING (table_schema, table_name) WHERE table_schema = DATABASE()
          GROUP BY table_name HAVING NOT COALESCE(SUM(index_name = 'PRIMARY'), 0)`,
      );
      assert.deepEqual(without, []);
      const doubled = sql`SELECT user_role_permission_level AS level FROM user_role_permissions WHERE user_role_id = 77`;
      assert.equal((await query(kysely, doubled)).length, 1);
    }));

  it('give every list of a client an index that also keeps it in the order of ids', () =>
    onEmptyDatabase(async (kysely) => {
      await migrateToLatest(kysely);
      const unindexed = await query(
        kysely,
        sql`
          SELECT c.table_name AS name FROM information_schema.columns c
          LEFT JOIN information_schema.statistics s USING (table_schema, table_name, column_name)
          WHERE c.table_schema = DATABASE() AND c.column_name LIKE '%_client_id' AND c.column_name NOT LIKE 'config%'
          GROUP BY c.table_name, c.column_name HAVING coalesce(min(s.seq_in_index), 0) <> 1`,
      );
      // Events are read by their sequence, webhooks are few, and what is watched is read by its module.
      const ours = ['shim_events', 'shim_watched', 'shim_webhooks'];
      const withoutLists = ['api_keys', 'logs', 'notifications', 'recurring_tickets', 'services', ...ours];
      assert.deepEqual(unindexed.map((row) => row.name).sort(), withoutLists);
    }));

  it('leave the rows that an installation starts with', () =>
    onEmptyDatabase(async (kysely) => {
      await migrateToLatest(kysely);
      const [settings] = await query(
        kysely,
        sql`SELECT company_id, config_ticket_prefix, config_ticket_next_number FROM settings`,
      );
      assert.deepEqual({ ...settings }, { company_id: 1, config_ticket_prefix: 'TCK-', config_ticket_next_number: 1 });
      const statuses = await query(
        kysely,
        sql`SELECT ticket_status_id AS id, ticket_status_name AS name FROM ticket_statuses ORDER BY 1`,
      );
      assert.deepEqual(
        statuses.map(({ id, name }) => `${id} ${name}`),
        ['1 New', '2 Open', '3 On Hold', '4 Resolved', '5 Closed'],
      );
      assert.deepEqual(await query(kysely, sql`SELECT * FROM clients`), []);
    }));

  it('run once, tell their state, and go back to an empty database', () =>
    onEmptyDatabase(async (kysely) => {
      assert.ok((await migrationStatus(kysely)).every((migration) => !migration.executedAt));
      assert.deepEqual(await tableNames(kysely), [], 'asking for the state created tables');
      const names = await migrateToLatest(kysely);
      assert.deepEqual(
        names,
        (await migrationStatus(kysely)).map((migration) => migration.name),
      );
      assert.ok((await migrationStatus(kysely)).every((migration) => migration.executedAt));
      assert.deepEqual(await migrateToLatest(kysely), []);
      assert.equal(await isForeignItflow(kysely), false);
      assert.deepEqual(await migrateDown(kysely), names.toReversed());
      assert.deepEqual(await tableNames(kysely), []);
    }));

  it('finish what a killed run left half done', () =>
    onEmptyDatabase(async (kysely) => {
      await migrateToLatest(kysely);
      const permissions = sql`SELECT * FROM user_role_permissions ORDER BY 1, 2`;
      const before = await query(kysely, permissions);
      // As after a kill in the middle: everything from the clients on is forgotten, one table and one table's indexes
      // were not made yet.
      await sql`DELETE FROM shim_migrations WHERE name >= '2026-11-22-03'`.execute(kysely);
      await sql`DROP TABLE ticket_watchers`.execute(kysely);
      await sql`ALTER TABLE contacts DROP INDEX shim_contact_client_id, DROP INDEX shim_contact_email, DROP INDEX shim_contact_phone,
        DROP INDEX shim_contact_mobile, DROP INDEX shim_contact_updated_at_contact_created_at`.execute(kysely);
      await migrateToLatest(kysely);
      assert.ok((await tableNames(kysely)).includes('ticket_watchers'));
      assert.equal(
        (await query(kysely, sql`SHOW INDEX FROM contacts WHERE Key_name = 'shim_contact_email'`)).length,
        1,
      );
      assert.deepEqual(await query(kysely, permissions), before);
    }));

  it("never touch somebody's ITFlow", () =>
    onEmptyDatabase(async (kysely) => {
      for (const table of ['settings', 'clients', 'api_keys'])
        await sql`CREATE TABLE ${sql.table(table)} (id int)`.execute(kysely);
      assert.equal(await isForeignItflow(kysely), true);
      await assert.rejects(migrateToLatest(kysely), /belongs to an ITFlow/);
      await assert.rejects(migrateDown(kysely), /belongs to an ITFlow/);
      await migrationStatus(kysely);
      assert.deepEqual((await tableNames(kysely)).sort(), ['api_keys', 'clients', 'settings']);
    }));
});
