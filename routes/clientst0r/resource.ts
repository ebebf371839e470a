import type { Field as CoreField, Prepared } from '../../src/core/module.ts';
import type { Operation } from '../../src/core/operation.ts';
import type { View } from '../../src/core/view.ts';
import type { ColumnInfo } from '../../src/database/schema.ts';
import type { Field, Group, Kind } from './group.ts';
import { groups } from './groups/index.ts';

export type Operations = ReadonlyMap<string, Operation>;

/** A field of a group, met with the database that is there. */
export interface ResourceField extends Field {
  name: string;
  kind: Kind;
  /** Where its value stands in a row; undefined where this database has no such column. */
  index: number | undefined;
  /** What a write sets. */
  target: CoreField | undefined;
  info: ColumnInfo | undefined;
  isReadable: boolean;
  isWritable: boolean;
  /** It can be filtered by, sorted by and searched. */
  isOpen: boolean;
  /** It names the client that the record belongs to. */
  isOwner: boolean;
  /** Its `words` the other way round: by what ITFlow calls them, in small letters. The first of two counts. */
  wordOf: ReadonlyMap<string, string>;
  /** What it is made of, as far as this database has it. */
  columns: readonly string[];
}

/** A group, met with the database that is there. */
export interface Resource {
  group: Group;
  prepared: Prepared;
  view: View;
  /** By every name. */
  byName: ReadonlyMap<string, ResourceField>;
  /** Each once. */
  fields: readonly ResourceField[];
  /** Each name with its field, in the order of an answer. */
  shown: readonly (readonly [string, ResourceField])[];
  /** What all that is shown is made of. */
  columns: readonly string[];
  operation(name: string): Operation | undefined;
}

export interface Resources {
  operations: Operations;
  all: readonly Resource[];
  byName: ReadonlyMap<string, Resource>;
  byPath: ReadonlyMap<string, Resource>;
}

const KINDS: readonly [RegExp, Kind][] = [
  [/int$|^year$/, 'integer'],
  [/^(decimal|float|double)$/, 'decimal'],
  [/^date$/, 'date'],
  [/^(datetime|timestamp)$/, 'datetime'],
  [/^time$/, 'time'],
];

const known = new WeakMap<Operations, Resources>();

/** The groups that this database has, made once for a set of operations: there is another when its tables change. */
export function resourcesOf(operations: Operations): Resources {
  const made = known.get(operations) ?? make(operations);
  known.set(operations, made);
  return made;
}

function make(operations: Operations): Resources {
  const all = groups.flatMap((group) => {
    const reads = operations.get(`${group.module}/read`);
    return reads ? [resourceOf(group, reads.prepared, operations)] : [];
  });
  return {
    operations,
    all,
    byName: new Map(all.map((resource) => [resource.group.name, resource])),
    byPath: new Map(all.flatMap((resource) => resource.group.paths.map((path) => [path, resource] as const))),
  };
}

function resourceOf(group: Group, prepared: Prepared, operations: Operations): Resource {
  const view = prepared.view(group.join);
  const fields = Object.entries(group.fields).map(([name, field]) =>
    fieldOf(prepared, view, name, typeof field === 'string' ? { column: field } : field),
  );
  const shown = fields.flatMap((field) => [field.name, ...(field.also ?? [])].map((name) => [name, field] as const));
  return {
    group,
    prepared,
    view,
    byName: new Map(shown),
    fields,
    shown: shown.filter(([, { isReadable }]) => isReadable),
    columns: [...new Set(fields.flatMap(({ isReadable, columns }) => (isReadable ? columns : [])))],
    operation: (name) => operations.get(`${group.module}/${name}`),
  };
}

function fieldOf(prepared: Prepared, view: View, name: string, field: Field): ResourceField {
  const { module, fields } = prepared;
  const { column, shown = column, access, records, tags, lines, make, words = {}, from = [] } = field;
  const index = shown === undefined ? undefined : indexOf(view, shown);
  const source = index === undefined ? undefined : view.sources[index];
  const target = fields.find((each) => !each.missing && each.name === (lines ? records?.relation : column));
  const isOwner = 'column' in module.scope && column === module.scope.column;
  const isArchive = (field.kind === 'active' || field.kind === 'archived') && column === prepared.archivedAt;
  const isSet = Boolean(target || isOwner || tags || isArchive || (make && access !== 'read'));
  return {
    ...field,
    name,
    kind: field.kind ?? KINDS.find(([types]) => types.test(source?.info?.type ?? ''))?.[1] ?? 'text',
    index,
    target,
    info: target?.info ?? source?.info,
    isReadable: access !== 'write',
    isWritable: isSet && access !== 'read' && column !== module.id,
    isOpen: source !== undefined && !source.isSecret && access !== 'write',
    isOwner,
    wordOf: new Map(
      Object.entries(words)
        .reverse()
        .map(([word, name]) => [name.toLowerCase(), word]),
    ),
    columns: index === undefined ? from.filter((name) => view.indexOf.has(name)) : [shown as string],
  };
}

const indexOf = (view: View, name: string): number | undefined =>
  view.indexOf.get(name) ?? view.columns.find((column) => column.name === name)?.index;
