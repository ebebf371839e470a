import type { Row, Value } from '../database/database.ts';
import type { NewEvent } from '../events/outbox.ts';

/** A column of an answer: its name and where in the row its value stands. An alias repeats another's index. */
export interface OutputColumn {
  name: string;
  index: number;
  alias: boolean;
}

/** One row of ITFlow's `logs`. The description is ours and holds no secret. */
export interface LogEntry {
  type: string;
  action: string;
  description: string;
  clientId: number;
  entityId: number;
}

/** What a write leaves behind it besides its rows, in its own transaction (write/leave.ts). */
export interface Traces {
  log: readonly LogEntry[];
  events?: readonly NewEvent[] | undefined;
  /** What must be done last of all, since others wait from then on until the commit. */
  last?: (() => Promise<unknown>) | undefined;
}

/**
 * Rows by position. `stored`: as the database has them, where an effect changed them. `rest`: the rows after these, of
 * a large answer.
 */
export interface Rows {
  kind: 'rows';
  columns: readonly OutputColumn[];
  rows: readonly Row[];
  stored?: readonly Row[];
  rest?: AsyncIterable<Row>;
  single?: boolean;
  total?: number;
  /** The token of the next page, once all rows are taken; undefined where there is none. */
  next?(): string | undefined;
  included?: readonly Included[];
}

/** The records of a relation, by the row that they belong to. */
export interface Included {
  name: string;
  isMany: boolean;
  columns: readonly OutputColumn[];
  rowsOf(row: Row): readonly Row[];
  included: readonly Included[];
}

/** Records of a shape that only the function itself knows. */
export interface Data extends Traces {
  kind: 'data';
  data: readonly object[];
}

export interface Created extends Traces {
  kind: 'created';
  id: number;
}

export interface Changed extends Traces {
  kind: 'changed';
  count: number;
}

/** A stored file, which a door sends as it is read. Never shown: always to be saved. */
export interface StoredFileResult {
  kind: 'file';
  path: string;
  /** What whoever saves it calls it. */
  name: string;
  type: string;
}

export type Result = Rows | Data | Created | Changed | StoredFileResult;

/** Rows as records, for doors whose answers are objects. */
export const recordsOf = ({ columns, rows }: Rows): Record<string, Value>[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ name, index }) => [name, row[index] as Value])));
