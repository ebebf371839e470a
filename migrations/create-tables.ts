import { type Migration, type RawBuilder, sql } from 'kysely';

/**
 * A migration that creates these tables in the order given (name → columns and keys) and drops them in the opposite
 * order, so that a foreign key never points at a missing table.
 *
 * A DDL statement commits by itself and cannot be rolled back: IF [NOT] EXISTS lets a run that was killed halfway be
 * finished by the next.
 */
export function createTables(tables: Record<string, RawBuilder<unknown>>): Migration {
  return {
    async up(db) {
      for (const [name, columns] of Object.entries(tables))
        await sql`CREATE TABLE IF NOT EXISTS ${sql.table(name)} (${columns}
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci`.execute(db);
    },
    async down(db) {
      for (const name of Object.keys(tables).reverse()) await sql`DROP TABLE IF EXISTS ${sql.table(name)}`.execute(db);
    },
  };
}
