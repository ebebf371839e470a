import type { Readable } from 'node:stream';
import type { Value } from '../database/database.ts';

/** A record of the other system, by its id there: the engine puts in its place the id that the record has here. */
export class Reference {
  readonly module: string;
  readonly from: string;

  constructor(module: string, from: string) {
    this.module = module;
    this.from = from;
  }
}

/** A reference, or 0 where the other system names nobody. */
export const referTo = (module: string, id: unknown): Reference | 0 =>
  id === null || id === undefined || id === '' || String(id) === '0' ? 0 : new Reference(module, String(id));

/** A Date becomes a moment in this database's own time zone. */
export type Known = Value | Reference | Date | boolean | readonly unknown[] | undefined;

/** The file that a record is the row of. */
export interface SourceFile {
  name: string;
  /** `take` may be called again, when the connection breaks. */
  receive<T>(take: (stream: Readable) => Promise<T>): Promise<T>;
}

/** What a record becomes here. */
export interface Content {
  /** Its client, where the module's records have one and no other column says which. */
  client?: Reference | 0 | undefined;
  /** What a create or an update is sent, by our columns. What is undefined is not. */
  values: Record<string, Known>;
  /** Columns that no function sets as the source has them (moments, authors): stored beside it, in its transaction. */
  asItWas?: Record<string, Known>;
  /** The same, stored once all of its parts are here: what would keep them out (a cancelled invoice). */
  atLast?: Record<string, Known>;
  /** When it was archived; true: nobody knows when, null: it is not, undefined: the source does not tell. */
  archivedAt?: string | true | null | undefined;
  /** What people call it there, where that is no column here: kept in a custom field. */
  number?: string | undefined;
  /** What it has in custom fields, each a reference to one. */
  customFields?: readonly (readonly [field: Reference, value: string])[];
  /** Ids of records of the same client that it is linked with, by the name of the relation. */
  links?: Record<string, readonly Reference[]>;
  file?: SourceFile;
}

/** A record as a list of the other system has it. */
export interface SourceRecord {
  /** The module that it becomes a record of. */
  module: string;
  id: string;
  /** What the list says of it. Where that is as it was at the last run, its content is not asked for. */
  seen: unknown;
  content(): Content | Promise<Content>;
  /** Columns by which a record that is here already is the same one, and is not made again. */
  sameBy?: readonly string[];
  /** What hangs on it and has no list of its own. Asked for until a run has brought all of it. */
  parts?(): AsyncIterable<SourceRecord>;
  /** Its list says nothing of its parts: they are looked through in every run. */
  partsAreSilent?: true;
}

export interface Kind {
  module: string;
  /** Records that changed since then: all where it is undefined, or the source cannot tell. `total`: once known. */
  records(since: string | undefined, total: (rows: number) => void): AsyncIterable<SourceRecord>;
}

/** Another system, read over its own API. */
export interface Source {
  /** With its address: what the journal of moved records calls it. */
  name: string;
  /** What people call it. */
  title: string;
  /** In the order in which they can be made: what is referred to comes first. */
  kinds: readonly Kind[];
  /** Modules whose records keep the number that they had in a custom field. */
  numbered: readonly string[];
}
