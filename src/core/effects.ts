import type { Row, Value } from '../database/database.ts';
import type { Context } from './context.ts';

export type StandardFunction = 'read' | 'create' | 'update' | 'delete' | 'archive' | 'unarchive';

/** What a column, or a field of a request, is given. */
export type Values = Record<string, Value>;

/** One write as the effects see it. */
export interface Write {
  function: StandardFunction;
  id: number;
  clientId: number;
  /** What is to be stored, by column; an effect may add to it before the row is written. */
  values: Values;
  /** The row as it was, empty on create. */
  before: Values;
  /** Whether the module's own row changed; known to `after` alone. */
  changed: boolean;
  /** What an effect says in the log rows instead of the record's own type, action and id. */
  log?: { type?: string; action?: string; entityId?: number };
  /** What its event is called, where that is not created, updated, …: `resolved`. */
  event?: string;
}

/** What a module does beyond its own row, always inside the write's own transaction. */
export interface Effects {
  before?(context: Context, write: Write): Promise<void> | void;
  /** Answers true when it changed something of its own. */
  after?(context: Context, write: Write): Promise<boolean | undefined>;
  /** Of a create: what locks something that all others need, so it is done last of all, right before the commit. */
  last?(context: Context, write: Write): Promise<unknown>;
  /** Called once a read, before the query; the function that it gives sees every row. */
  read?(context: Context): Promise<RowEffect>;
}

export type RowEffect = (row: Row, indexOf: (column: string) => number) => void;
