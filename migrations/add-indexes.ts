import { type Kysely, type Migration, sql } from 'kysely';

interface Index {
  table: string;
  name: string;
  columns: readonly string[];
}

async function isThere(db: Kysely<unknown>, { table, name }: Index): Promise<boolean> {
  const { rows } = await sql`SELECT 1 FROM information_schema.statistics
    WHERE table_schema = DATABASE() AND table_name = ${table} AND index_name = ${name}`.execute(db);
  return rows.length > 0;
}

/** A migration that adds indexes; one that was cut short goes on where it was. */
export const addIndexes = (indexes: readonly Index[]): Migration => ({
  async up(db) {
    for (const index of indexes) {
      if (await isThere(db, index)) continue;
      const columns = sql.join(index.columns.map(sql.ref));
      await sql`ALTER TABLE ${sql.table(index.table)} ADD INDEX ${sql.ref(index.name)} (${columns})`.execute(db);
    }
  },
  async down(db) {
    for (const index of indexes)
      if (await isThere(db, index))
        await sql`ALTER TABLE ${sql.table(index.table)} DROP INDEX ${sql.ref(index.name)}`.execute(db);
  },
});
