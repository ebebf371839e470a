import { type Kysely, type Migration, type RawBuilder, sql } from 'kysely';

async function isThere(db: Kysely<unknown>, table: string, column: string): Promise<boolean> {
  const { rows } = await sql`SELECT 1 FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = ${table} AND column_name = ${column}`.execute(db);
  return rows.length > 0;
}

/** A migration that adds columns (name → type) to a table; one that was cut short goes on where it was. */
export const addColumns = (table: string, columns: Record<string, RawBuilder<unknown>>): Migration => ({
  async up(db) {
    for (const [name, type] of Object.entries(columns))
      if (!(await isThere(db, table, name)))
        await sql`ALTER TABLE ${sql.table(table)} ADD COLUMN ${sql.ref(name)} ${type}`.execute(db);
  },
  async down(db) {
    for (const name of Object.keys(columns).reverse())
      if (await isThere(db, table, name))
        await sql`ALTER TABLE ${sql.table(table)} DROP COLUMN ${sql.ref(name)}`.execute(db);
  },
});
