import type { Compilable, Expression, Kysely } from 'kysely';
import type { PoolLoad } from './connections/pool.ts';
import type { Tables } from './tables.ts';

/**
 * A column's value as the driver gives it: dates and decimals are text, `varbinary` a Buffer. `false`: a credential
 * that cannot be decrypted. On its way into the database it may be an expression.
 */
export type Value = string | number | Buffer | null | false | Expression<unknown>;
/** A row by position; the names stand once, in the query's shape. */
export type Row = Value[];
export interface Statement {
  sql: string;
  parameters: readonly unknown[];
  /** The same text comes again and again, with plain values (no lists, no names): the database keeps it prepared. */
  prepared?: true;
}
export type Query<O = unknown> = Statement | Compilable<O>;

/**
 * The one road to the database. Kysely builds, this runs: reads want rows by position and no object per row, and a
 * transaction must nest (a test wraps a whole request in one that it rolls back), neither of which Kysely's own
 * executor gives.
 */
export interface Database {
  rows(query: Query): Promise<Row[]>;
  all<O>(query: Query<O>): Promise<O[]>;
  first<O>(query: Query<O>): Promise<O | undefined>;
  /** `changed` counts rows that really changed, as PHP's `affected_rows` does. */
  write(query: Query): Promise<{ changed: number; insertId: number }>;
  /**
   * Joins an open transaction as a savepoint. What the database has undone is tried again, from the start (see
   * retry.ts); with `isOnce` also what it may have committed: that must then find itself done.
   */
  transaction<T>(work: (database: Database) => Promise<T>, options?: { isOnce?: boolean }): Promise<T>;
  /** Known to the pool alone. */
  load?(): PoolLoad;
}

export interface DatabasePool extends Database {
  kysely: Kysely<Tables>;
  close(): Promise<void>;
}
