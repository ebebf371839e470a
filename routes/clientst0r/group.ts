import type { Condition } from '../../src/core/read/query.ts';
import type { Value } from '../../src/database/database.ts';

/**
 * What a field's value is. Where a field has no kind, the database's type of its column tells. `label`: a word in small
 * letters for one that ITFlow writes with capitals. `active`, `archived`: whether the record is not, or is, archived.
 */
export type Kind =
  | 'text'
  | 'label'
  | 'integer'
  | 'decimal'
  | 'boolean'
  | 'date'
  | 'datetime'
  | 'time'
  | 'active'
  | 'archived'
  | 'json';

/** What a made field sees of its row: a column's value by its name. */
export type Columns = (column: string) => Value;

/** The fields of a body. */
export type Sent = Readonly<Record<string, unknown>>;

/** A field of a resource, and what stands for it in a module's rows. */
export interface Field {
  column?: string;
  kind?: Kind;
  /** The column that is shown and filtered by, where a write sets another: a name beside its id. */
  shown?: string;
  /** The module, and its columns, in which a written word becomes an id. */
  named?: { module: string; id: string; name: string };
  /** Words that differ from what ITFlow calls the same. */
  words?: Readonly<Record<string, string>>;
  /** There are no other words. */
  closed?: true;
  /** The group whose record the value names. */
  to?: string;
  access?: 'read' | 'write';
  required?: true;
  /** Further names, in both directions. */
  also?: readonly string[];
  /** A relation of the module whose records are shown in the record, and the group that shows them. */
  records?: { relation: string; group: string };
  /** The tags that are meant, by their ids: written through the functions of `tags`. */
  tags?: string;
  /** Objects that a create takes, and what a module's own list calls their parts. */
  lines?: Readonly<Record<string, string>>;
  /** Made of other columns, and of which; nobody filters or sorts by it. */
  make?(columns: Columns): unknown;
  from?: readonly string[];
  type?: 'string' | 'integer' | 'boolean';
  description?: string;
}

/** A column alone is a field too. */
export type Fields = Readonly<Record<string, Field | string>>;

export type Verb = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Records of one module under ClientSt0r's names. A group is data: REST, GraphQL and OpenAPI are made of it. */
export interface Group {
  /** What one of them is called: `Asset`. */
  name: string;
  /** Below `/api/`, the first is its own, the others are further names. */
  paths: readonly string[];
  module: string;
  fields: Fields;
  /** Fields that `search` looks into. */
  search?: readonly string[];
  /** The usual order. Newest first is `-id`: ITFlow has no index over the moments, and ids are given in their order. */
  ordering: readonly string[];
  verbs?: readonly Verb[];
  /** One of the module's joins. */
  join?: string;
  /** What all of its rows have in common. */
  where?: readonly Condition[];
  /** What its creates always set. */
  sets?: Readonly<Record<string, Value>>;
  /** Its records hang below those of another group: `/tickets/{id}/notes/`. */
  below?: { group: string; as: string; field: string };
  /** Further calls on one record: `POST /docs/{id}/publish/`. */
  actions?: Readonly<Record<string, string>>;
  /** Turns what was sent into what the fields take; `current` is the record as it is, where there is one. */
  compose?(sent: Sent, current: Columns | undefined): Sent;
  /** GraphQL's names of one and of many, where they are not made of the name. */
  graphql?: { one: string; many: string };
}

export const ALL: readonly Verb[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
export const READ: readonly Verb[] = ['GET'];

/** A column that no write sets. */
export const read = (column: string, more: Field = {}): Field => ({ column, access: 'read', ...more });

/** Whose the record is. */
export const org = (column: string, more: Field = {}): Field => ({
  column,
  to: 'Organization',
  also: ['organization'],
  ...more,
});

/** What ClientSt0r's records have and ITFlow's do not: it is always null. */
export const nothing: Field = { access: 'read', make: () => null };

/** The tags of a record, as ClientSt0r shows and takes them. */
export const tagsOf = (recordType: string): Fields => ({
  tags: { access: 'read', records: { relation: 'tags', group: 'Tag' } },
  tag_ids: { access: 'write', tags: recordType },
});

/** `created_at` and `updated_at` of a module whose columns have this prefix. */
export const moments = (prefix: string): Fields => ({
  created_at: read(`${prefix}_created_at`),
  updated_at: read(`${prefix}_updated_at`),
});

/** Small letters, digits and hyphens. */
export const slug = (text: Value): string =>
  String(text ?? '')
    .normalize('NFKD')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[-\s_]+/g, '-');
