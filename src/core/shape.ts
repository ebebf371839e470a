import type { Tables } from '../database/tables.ts';

export type TableName = keyof Tables & string;
export type ColumnName<T extends TableName> = keyof Tables[T] & string;
export type AnyColumn = { [T in TableName]: ColumnName<T> }[TableName];

/** Whose a row is. Another client's row does not exist. */
export type Scope<T extends TableName = TableName> =
  | { column: ColumnName<T> }
  /**
   * The client of the row that `key` points at. Orphans are those whose row is gone. `contact`: the column of the
   * contact that may add to it.
   */
  | {
      key: ColumnName<T>;
      through: { table: TableName; id: string; column: string; contact?: string };
      orphans?: 'hidden';
    }
  /** The rows are the clients themselves. */
  | { self: true }
  /** Nobody's: every caller sees all of them. */
  | { everybody: true }
  /** The company's own, as if they were of client 0: a caller that is tied to a client sees none of them. */
  | { company: true };

/** A way to find rows on PHP's paths. The first one that is sent wins. */
export interface Lookup {
  by: string;
  /** Of the module's table, or of the joined one. */
  columns: readonly AnyColumn[];
  compare: 'id' | 'text';
  /** It finds one record, so `limit` and `offset` do not count. */
  single: boolean;
  /** Of several that match, only the first is answered. */
  first?: true;
  join?: string;
}

/** Records that hang together with a row. Modules go by their names, so that they need not import each other. */
export type Relation<T extends TableName = TableName> =
  /** The one whose id `key` holds. */
  | { belongsTo: string; key: ColumnName<T> }
  /** All that hold this one's id in their `key`. */
  | { hasMany: string; key: AnyColumn }
  /** All that a table of links has beside this one; its columns are called like the ids of both. */
  | { hasMany: string; through: TableName }
  /** The same, where they are called `ends` (this one's first), or another module's functions make the links. */
  | { hasMany: string; through: TableName; ends: readonly [AnyColumn, AnyColumn]; linkedBy: string };

/** Another table's columns on a read. */
export interface Join {
  table: TableName;
  /** LEFT JOIN … ON */
  on: string;
  /** Which of its columns the rows carry. */
  columns: 'all' | 'none';
  /** Further names for them. */
  alias?: Record<string, string>;
  /** Further columns that the rows carry with it, each an SQL expression. */
  computed?: Record<string, string>;
  /**
   * It may give a record twice, which is rare: then this join is asked, slower and with the same columns, that does
   * not.
   */
  ifTwice?: string;
  /** SQL of what the join gives more than once: `id`, and how often beyond the first (`extra`). */
  repeats?: string;
}
