import { isDeepStrictEqual } from 'node:util';
import type { Database } from './database.ts';

/** What a column can hold, from `information_schema`. */
export interface ColumnInfo {
  name: string;
  type: string;
  /** Characters of a varchar, bytes of a text or varbinary. */
  maxLength: number | undefined;
  /** A decimal holds numbers below this in size. */
  maxNumber: number | undefined;
  /** An index that begins with it, beside the primary key. */
  index: string | undefined;
}

type Tables = ReadonlyMap<string, readonly ColumnInfo[]>;

/** What the attached database really has. ITFlow's schema changes often, so nothing about it is assumed. */
export interface Schema {
  /**
   * The columns of every table, in their own order (the order PHP answers them in). Another map once the database has
   * changed.
   */
  readonly tables: Tables;
  /** Reads the tables again. */
  reread(): Promise<void>;
}

/** Whether our migrations made it; any other is somebody's ITFlow. */
export const isOurOwn = ({ tables }: Schema): boolean => tables.has('shim_migrations');

/** What the database calls itself: `10.11.6-MariaDB`. */
export const versionOf = async (database: Database): Promise<string> =>
  String((await database.rows({ sql: 'SELECT VERSION()', parameters: [] }))[0]?.[0]);

/** Reads every table and column of the current database, unless they are `known` since a moment ago. */
export async function readSchema(database: Database, known?: Tables): Promise<Schema> {
  let tables = known ?? (await readTables(database));
  let reading: Promise<void> | undefined;
  const reread = async () => {
    const found = await readTables(database);
    if (!isDeepStrictEqual(found, tables)) tables = found;
  };
  return {
    get tables() {
      return tables;
    },
    reread() {
      // Many requests may fail at once when the database changes: one query serves them all.
      reading ??= reread().finally(() => {
        reading = undefined;
      });
      return reading;
    },
  };
}

async function readTables(database: Database): Promise<Tables> {
  const rows = await database.rows({
    sql: `SELECT table_name, column_name, data_type, COALESCE(IF(data_type IN ('varchar', 'char'), character_maximum_length, character_octet_length), ''),
      IF(data_type = 'decimal', POW(10, numeric_precision - numeric_scale), ''), COALESCE(index_name, '')
      FROM information_schema.columns LEFT JOIN (
        SELECT table_name, column_name, MIN(index_name) AS index_name FROM information_schema.statistics
        WHERE table_schema = DATABASE() AND seq_in_index = 1 AND index_type = 'BTREE' AND index_name <> 'PRIMARY' GROUP BY table_name, column_name
      ) first_columns USING (table_name, column_name)
      WHERE table_schema = DATABASE() ORDER BY table_name, ordinal_position`,
    parameters: [],
  });
  const tables = new Map<string, ColumnInfo[]>();
  for (const [table, name, type, length, limit, index] of rows.map((row) => row.map(String))) {
    const columns = tables.get(table as string) ?? [];
    columns.push({
      name: name as string,
      type: type as string,
      maxLength: length ? Number(length) : undefined,
      maxNumber: limit ? Number(limit) : undefined,
      index: index || undefined,
    });
    tables.set(table as string, columns);
  }
  return tables;
}

/** The name of a table or column as part of SQL. Only ever called with names of definitions and schemas. */
export const quoteName = (name: string): string => `\`${name}\``;
