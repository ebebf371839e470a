import type { Row, Value } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import type { LogEntry } from './audit/audit.ts';
import type { Column } from './columns.ts';
import type { Context } from './context.ts';
import type { Prepared } from './prepared.ts';
import type { Condition } from './scope.ts';

export type TableName = keyof Tables & string;
export type ColumnName<T extends TableName> = keyof Tables[T] & string;
export type AnyColumn = { [T in TableName]: ColumnName<T> }[TableName];
export type StandardFunction = 'read' | 'create' | 'update' | 'delete' | 'archive' | 'unarchive';

/** The part of ITFlow that a role may be given: `user_role_permissions` speaks of these as `module_…`. */
export type Permission = 'support' | 'client' | 'sales' | 'financial' | 'credential';

/** Whose a row is. Another client's row does not exist. */
export type Scope<T extends TableName = TableName> =
  | { column: ColumnName<T> }
  /** The client of the row that `key` points at. */
  | { key: ColumnName<T>; through: { table: TableName; id: string; column: string } }
  /** The rows are the clients themselves. */
  | { self: true }
  /** Nobody's: every caller sees all of them. */
  | { everybody: true };

/** A way to find rows on a read. The first one that is sent wins. */
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

/** Another table's columns on a read. */
export interface Join {
  table: TableName;
  /** LEFT JOIN … ON */
  on: string;
  /** Which of its columns the rows carry. */
  columns: 'all' | 'none';
  /** Further names for them. */
  alias?: Record<string, string>;
  /** It may give a record twice, which is rare: then another join is asked, slower and with the same columns, that does not. */
  ifTwice?: string;
  /** SQL that finds a row where the join gives some record twice. */
  repeats?: string;
}

/** One write as the effects see it. */
export interface Write {
  function: StandardFunction;
  id: number;
  clientId: number;
  /** What is to be stored, by column; an effect may add to it before the row is written. */
  values: Record<string, Value>;
  /** The row as it was, empty on create. */
  before: Record<string, Value>;
  /** Whether the module's own row changed; known to `after` alone. */
  changed: boolean;
  /** The request's own fields, as they came. */
  input: Input;
  /** What an effect says in the log rows instead of the record's own type, action and id. */
  log?: { type?: string; action?: string; entityId?: number };
}

/** Fields of a request by name, undecoded. */
export type Input = Readonly<Record<string, unknown>>;

/** What a module does beyond its own row, always inside the write's own transaction. */
export interface Effects {
  before?(context: Context, write: Write): Promise<void> | void;
  /** Answers true when it changed something of its own. */
  after?(context: Context, write: Write): Promise<boolean | undefined>;
  /** Called once a read, before the query; the function that it gives sees every row. */
  read?(context: Context, input: Input): Promise<RowEffect>;
}
export type RowEffect = (row: Row, indexOf: (column: string) => number) => void;

/** A function that is not one of the standard ones. */
export interface CustomFunction {
  writes: boolean;
  level: 1 | 2 | 3;
  /** One line for the documentation. */
  summary: string;
  fields: Record<string, Column>;
  required?: readonly string[];
  /** It takes the fields of a create too. */
  takesColumns?: true;
  run(context: Context, input: Input, prepared: Prepared): Promise<Result>;
}

export type Result =
  /** `stored`: the rows as the database has them, where an effect changed them. `rest`: the rows after these, of a large answer. */
  | {
      kind: 'rows';
      columns: readonly OutputColumn[];
      rows: readonly Row[];
      stored?: readonly Row[];
      rest?: AsyncIterable<Row>;
      single?: boolean;
      total?: number;
    }
  | { kind: 'data'; data: readonly object[]; log: LogEntry[] }
  | { kind: 'created'; id: number; log: LogEntry[] }
  | { kind: 'changed'; count: number; log: LogEntry[] };

export type Created = Extract<Result, { kind: 'created' }>;
export type Changed = Extract<Result, { kind: 'changed' }>;

/** A column of an answer: its name and where in the row its value stands. An alias repeats another's index. */
export interface OutputColumn {
  name: string;
  index: number;
  alias: boolean;
}

/** What a table offers. A module is data: every surface is derived from it. */
export interface Module<T extends TableName = TableName> {
  name: string;
  /** What one of them is called, in messages and log rows. */
  singular: string;
  table: T;
  id: ColumnName<T>;
  /** Another name for the id, in both directions. */
  idAlias?: string;
  scope: Scope<T>;
  permission: Permission;
  /** What a write may set. */
  columns: { [C in ColumnName<T>]?: Column };
  /** What a write may set that is stored in another table, by the effects. */
  elsewhere?: Record<string, Column>;
  required: readonly string[];
  lookups: readonly Lookup[];
  /** Columns that narrow a read further, whatever the look-up. */
  filters?: readonly ColumnName<T>[];
  /** What else narrows a read. */
  narrow?(input: Input): Condition[];
  /** The parameters that `narrow` looks at, and what each means. */
  narrowedBy?: Readonly<Record<string, string>>;
  joins?: Record<string, Join>;
  /** Further columns of a row that is read, each an SQL expression. */
  computed?: Record<string, string>;
  /** The join of the plain list. */
  listJoin?: string;
  orderBy?: readonly ColumnName<T>[];
  functions: readonly StandardFunction[];
  custom?: Record<string, CustomFunction>;
  effects?: Effects;
  /** The type of the log rows, where it is not the singular (by function). */
  logType?: Partial<Record<StandardFunction, string>>;
}

// biome-ignore lint/suspicious/noExplicitAny: a list holds modules of different tables, and their column names do not meet.
export type AnyModule = Module<any>;

export const STANDARD: readonly StandardFunction[] = ['read', 'create', 'update', 'delete', 'archive', 'unarchive'];

/** Checks a definition's names against the tables' types: a misspelt table or column does not compile. */
export const defineModule = <T extends TableName>(module: Module<T>): AnyModule => module;

/** A look-up by a column of the same name. */
export const by = <C extends AnyColumn>(column: C, options: { single?: boolean; join?: string } = {}): Lookup => ({
  by: column,
  columns: [column],
  compare: column.endsWith('_id') ? 'id' : 'text',
  single: options.single ?? column.endsWith('_id'),
  ...(options.join ? { join: options.join } : {}),
});
