import type { ColumnInfo } from '../database/schema.ts';
import type { OutputColumn } from './result.ts';

/** Where a value of a row comes from. */
export interface Source {
  /** The column, or the expression that computes it. */
  sql: string;
  /** The column's type; undefined where it is computed. */
  info: ColumnInfo | undefined;
  isSecret: boolean;
}

/** What a read selects: from where, and what the rows carry. */
export interface View {
  /** No other view has it. */
  number: number;
  from: string;
  /** The module's own table, whose columns come first in a row, and how many those are. */
  own: { from: string; columns: number };
  select: string;
  columns: readonly OutputColumn[];
  /** Where a column stands in the row, joined ones that the rows do not carry included. */
  indexOf: ReadonlyMap<string, number>;
  /** By that place. */
  sources: readonly Source[];
  orderBy: readonly string[];
  /** See Join. */
  ifTwice: View | undefined;
  repeats: string | undefined;
  /** It has a column that a prepared statement answers with other digits. */
  asText: boolean;
}
