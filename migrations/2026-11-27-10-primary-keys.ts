import { type Kysely, type Migration, sql } from 'kysely';

/** ITFlow has these tables without one; in a Galera cluster nothing can be deleted from such a table. */
export const KEYS: Record<string, [string, string]> = {
  service_assets: ['service_id', 'asset_id'],
  service_certificates: ['service_id', 'certificate_id'],
  service_contacts: ['service_id', 'contact_id'],
  service_credentials: ['service_id', 'credential_id'],
  service_documents: ['service_id', 'document_id'],
  service_domains: ['service_id', 'domain_id'],
  service_vendors: ['service_id', 'vendor_id'],
  user_role_permissions: ['user_role_id', 'module_id'],
};

async function hasKey(db: Kysely<unknown>, table: string): Promise<boolean> {
  const { rows } = await sql`SELECT 1 FROM information_schema.statistics
    WHERE table_schema = DATABASE() AND table_name = ${table} AND index_name = 'PRIMARY'`.execute(db);
  return rows.length > 0;
}

/** Nothing has kept a pair from being there twice. */
async function removeDoubles(db: Kysely<unknown>, table: string, [a, b]: [string, string]): Promise<void> {
  const { rows } = await sql<{ a: number; b: number; more: number }>`
    SELECT ${sql.ref(a)} AS a, ${sql.ref(b)} AS b, COUNT(*) - 1 AS more FROM ${sql.table(table)}
    GROUP BY ${sql.ref(a)}, ${sql.ref(b)} HAVING COUNT(*) > 1`.execute(db);
  for (const row of rows)
    await sql`DELETE FROM ${sql.table(table)} WHERE ${sql.ref(a)} = ${row.a} AND ${sql.ref(b)} = ${row.b}
      LIMIT ${sql.lit(Number(row.more))}`.execute(db);
}

export const primaryKeys: Migration = {
  async up(db) {
    for (const [table, columns] of Object.entries(KEYS)) {
      if (await hasKey(db, table)) continue;
      await removeDoubles(db, table, columns);
      await sql`ALTER TABLE ${sql.table(table)} ADD PRIMARY KEY (${sql.join(columns.map(sql.ref))})`.execute(db);
    }
  },
  async down(db) {
    for (const table of Object.keys(KEYS))
      if (await hasKey(db, table)) await sql`ALTER TABLE ${sql.table(table)} DROP PRIMARY KEY`.execute(db);
  },
};
