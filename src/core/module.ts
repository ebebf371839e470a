import type { ColumnInfo } from '../database/schema.ts';
import type { ApiError } from '../errors/api-error.ts';
import type { Permission } from './caller.ts';
import type { Column } from './columns/columns.ts';
import type { Context } from './context.ts';
import type { Effects, StandardFunction, Values } from './effects.ts';
import type { Query } from './read/query.ts';
import type { Result } from './result.ts';
import type { AnyColumn, ColumnName, Join, Lookup, Relation, Scope, TableName } from './shape.ts';
import type { Upload } from './uploads.ts';
import type { View } from './view.ts';

/** What an operation is given, decoded by the door. What was not sent is not there. */
export interface Input {
  query: Query;
  /** The record that is meant; 0 = none was named. */
  id: number;
  /** The client that was named; undefined = any that the caller may write to. */
  clientId: number | undefined;
  /** By field, as it is to be stored. */
  values: Values;
  /** Of a bulk function: each record, or why it could not be decoded. */
  records?: readonly (Input | ApiError)[];
  /** The file that came, where the function takes one. */
  upload?: Upload | undefined;
}

/** To make an input of: nothing was sent. */
export const NOTHING: Input = { query: { where: [] }, id: 0, clientId: undefined, values: {} };

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
  /** Where it is not the module's. */
  permission?: Permission;
  /** It takes a file. */
  takesFile?: true;
  /** It answers a stored file, where nothing is refused. */
  answersFile?: true;
  /** What a caller must be allowed to read besides. */
  also?: Permission;
  run(context: Context, input: Input, prepared: Prepared): Promise<Result>;
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
  /** SQL that is true for its rows, where the table has others too. */
  only?: string;
  /** A table beside its own that it cannot do without. */
  needs?: TableName;
  /** SQL that is true for a row that a contact may see, which is the `?`. Without it, contacts see none. */
  ofContact?: string;
  /** What a write may set. */
  columns: { [C in ColumnName<T>]?: Column };
  /** What a write may set that is stored in another table, by the effects. */
  elsewhere?: Record<string, Column>;
  required: readonly string[];
  lookups: readonly Lookup[];
  /** Columns that narrow a read on PHP's paths further, whatever the look-up. */
  filters?: readonly ColumnName<T>[];
  /** Parameters that only PHP's path of this module knows (see routes/itflow/query.ts), and what each means. */
  narrowedBy?: Readonly<Record<string, string>>;
  /** All that ever leaves of a table with secrets; what a later ITFlow adds to it stays inside too. */
  visible?: readonly ColumnName<T>[];
  joins?: Record<string, Join>;
  /** Further columns of a row that is read, each an SQL expression. */
  computed?: Record<string, string>;
  /** The join that a read has unless its query names another. */
  join?: string;
  /** The join of PHP's plain list, where it is another. */
  listJoin?: string;
  orderBy?: readonly ColumnName<T>[];
  /** By the name that `include` calls them. */
  relations?: Record<string, Relation<T>>;
  /** Columns that nobody may search, filter or sort by, beside those whose name says it (see secret-names.ts). */
  secrets?: readonly ColumnName<T>[];
  functions: readonly StandardFunction[];
  custom?: Record<string, CustomFunction>;
  effects?: Effects;
  /** What is written to it is nobody's event. */
  silent?: true;
  /** The type of the log rows, where it is not the singular (by function). */
  logType?: Partial<Record<StandardFunction, string>>;
  /** Its rows name files in the folder of uploads. */
  hasFiles?: true;
}

// biome-ignore lint/suspicious/noExplicitAny: a list holds modules of different tables, and their column names do not meet.
export type AnyModule = Module<any>;

/** A field that a write may set, and the column behind it (none when an effect stores it elsewhere). */
export interface Field {
  name: string;
  /** Every name that it may be sent under. */
  names: readonly string[];
  column: Column;
  info: ColumnInfo | undefined;
  /** Its table column is missing from the attached database. */
  missing: boolean;
}

/** A relation of a module that is there on this database, and the module that it leads to. */
export interface Related {
  /** The row's column that the other records answer to. */
  from: string;
  /** Their own column that holds its value; with `through`, their id, and the links hold both. */
  key: string;
  through?: TableName;
  /** Columns of the links: this one's id and theirs. */
  ends: readonly [string, string];
  /** Whose functions make the links, where they are not this module's own. */
  linkedBy?: string;
  isMany: boolean;
  to: Prepared;
}

/** A module met with the database that is really there. Made once, at start. */
export interface Prepared {
  module: AnyModule;
  fields: readonly Field[];
  lookups: readonly Lookup[];
  /** What a read selects with one of the module's joins, its usual one unless told. */
  view(join?: string): View;
  /** The ids in their order, without the rows: where to walk over many of them. */
  ids: string;
  /** By name; complete once all modules are prepared. */
  relations(): ReadonlyMap<string, Related>;
  createdAt: string | undefined;
  updatedAt: string | undefined;
  archivedAt: string | undefined;
}

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
