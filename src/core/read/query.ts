import type { Value } from '../../database/database.ts';

/**
 * One read, whatever the door: which rows, in which order, which part of them. Columns are those of the module's rows.
 */
export interface Query {
  /** All of them must hold. */
  where: readonly Condition[];
  /** Words that must all be found, each in any text column that is no secret. */
  search?: string | undefined;
  /** Only rows of this client. */
  clientId?: number | undefined;
  /** The module's own order where none is given; the id always comes last, so the order is total. */
  sort?: readonly Sort[] | undefined;
  /** The columns that the rows carry, beside the id; all where none are named. */
  fields?: readonly string[] | undefined;
  /** Relations of the rows, and of those again: `contact`, `tickets.replies`. */
  include?: readonly string[] | undefined;
  /** Undefined where all that matches is wanted, as by a look-up of one record. */
  page?: Page | undefined;
  /** One of the module's joins instead of its usual one. */
  join?: string | undefined;
  /** It is about one record: no row means that the record is not there, not that a list is empty. */
  single?: boolean;
  /** What is encrypted is left out, and nothing is decrypted: for who may see the records, not their secrets. */
  masked?: boolean;
  /** Whether the number of rows on all pages is wanted. */
  total?: boolean;
}

export type Condition = Comparison | { any: readonly Condition[] } | { all: readonly Condition[] };

/**
 * Texts compare as the column's collation does. `value`: a list for `in`, two for `between`, whether it is for `null`.
 */
export interface Comparison {
  column: string;
  op: Operator;
  value: Value | boolean | readonly Value[];
}

export type Operator = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge' | 'in' | 'contains' | 'starts' | 'null' | 'between';

export interface Sort {
  column: string;
  direction: 'asc' | 'desc';
}

/**
 * `after`: only what stands behind a row, given by its values of the columns that sort, the id last. `token`: the same
 * by the token of an answer, '' for the first page; such an answer tells the token of the next page.
 */
export interface Page {
  limit: number;
  offset: number;
  after?: readonly Value[];
  token?: string;
}

/** A condition that no row meets. */
export const NEVER: Condition = { any: [] };
