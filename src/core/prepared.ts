import { quoteName, type Schema } from '../database/schema.ts';
import { isSecretColumn } from '../errors/secret-names.ts';
import type { Column } from './columns/columns.ts';
import type { AnyModule, Field, Prepared } from './module.ts';
import { relationsOf } from './relations.ts';
import type { OutputColumn } from './result.ts';
import type { View } from './view.ts';

// In the binary protocol of prepared statements 0.1 in a FLOAT is 0.10000000149011612.
const ANOTHER_TEXT = /^(float|double|bit|year)\b/;

/** All modules that are there on this database, by name. */
export function prepareAll(modules: readonly AnyModule[], schema: Schema): Map<string, Prepared> {
  const all = new Map<string, Prepared>();
  for (const module of modules) {
    const prepared = prepare(module, schema, all);
    if (prepared) all.set(module.name, prepared);
  }
  return all;
}

/**
 * Meets a module with the schema; undefined when its table, one that it needs, or the one that says whose its rows are,
 * is not there.
 * `others` are the modules that its relations may lead to.
 */
export function prepare(
  module: AnyModule,
  schema: Schema,
  others: ReadonlyMap<string, Prepared> = new Map(),
): Prepared | undefined {
  const table = schema.tables.get(module.table);
  const needed = [module.needs, 'through' in module.scope ? module.scope.through.table : undefined];
  if (!table || needed.some((name) => name && !schema.tables.has(name))) return undefined;
  const infos = new Map(table.map((info) => [info.name, info]));
  const idIndex = infos.get(module.id)?.index;
  let relations: ReturnType<typeof relationsOf> | undefined;
  const views = new Map<string | undefined, View>();
  const view = (join?: string): View => {
    const known = views.get(join) ?? viewOf(module, schema, join);
    views.set(join, known);
    return known;
  };
  // ITFlow names every column after its record: asset_id, asset_created_at, …
  const timestamp = (name: string) => {
    const column = `${prefixOf(module)}_${name}`;
    return infos.has(column) && (module.visible?.includes(column) ?? true) ? column : undefined;
  };
  return {
    module,
    fields: fieldsOf(module, schema),
    lookups: module.lookups.filter(({ columns, join }) => columns.every((column) => view(join).indexOf.has(column))),
    view: (join) => view(join ?? module.join),
    ids: quoteName(module.table) + (idIndex ? ` FORCE INDEX (${quoteName(idIndex)})` : ''),
    // At the first look, when all others are prepared.
    relations: () => {
      relations ??= relationsOf(module, schema, others);
      return relations;
    },
    createdAt: timestamp('created_at'),
    updatedAt: timestamp('updated_at'),
    archivedAt: timestamp('archived_at'),
  };
}

const prefixOf = (module: AnyModule) => module.id.replace(/_id$/, '');

function fieldsOf(module: AnyModule, schema: Schema): Field[] {
  const infoOf = (table: string, column: string) => schema.tables.get(table)?.find((info) => info.name === column);
  const own = Object.entries(module.columns).map(([name, column]) => {
    const info = infoOf(module.table, name);
    return { name, column: column as Column, info, missing: !info };
  });
  const elsewhere = Object.entries(module.elsewhere ?? {}).map(([name, column]) => {
    const join = Object.values(module.joins ?? {}).find((candidate) => candidate.alias?.[name]);
    return { name, column, info: join && infoOf(join.table, join.alias?.[name] as string), missing: false };
  });
  return [...own, ...elsewhere].map((field) => ({
    ...field,
    names: [field.name, ...(field.column.parameter ?? []), ...(field.column.alias ?? [])],
  }));
}

let views = 0;

function viewOf(module: AnyModule, schema: Schema, joinName: string | undefined): View {
  const named = joinName === undefined ? undefined : module.joins?.[joinName];
  const join = named && schema.tables.has(named.table) ? named : undefined;
  const infos = (schema.tables.get(module.table) ?? []).filter(({ name }) => module.visible?.includes(name) ?? true);
  const own = infos.map((info) => info.name);
  const wanted = join?.columns === 'none' ? new Set(Object.values(join.alias ?? {})) : undefined;
  const joinedInfos = join ? (schema.tables.get(join.table) ?? []).filter(({ name }) => wanted?.has(name) ?? true) : [];
  const selected = [...own, ...joinedInfos.map((info) => info.name)];
  const expressions = { ...module.computed, ...join?.computed };
  const computed = Object.keys(expressions);
  const indexOf = new Map([...selected, ...computed].map((name, index) => [name, index]));
  const sources = [
    ...[...infos, ...joinedInfos].map((info) => ({
      sql: quoteName(info.name),
      info,
      isSecret: isSecretColumn(info.name) || (module.secrets ?? []).includes(info.name),
    })),
    ...Object.values(expressions).map((sql) => ({ sql: `(${sql})`, info: undefined, isSecret: false })),
  ];
  const withNames = sources.slice(selected.length).map(({ sql }, i) => `${sql} AS ${quoteName(computed[i] as string)}`);
  const alias = (name: string, column: string): OutputColumn[] => {
    const index = indexOf.get(column);
    return index === undefined ? [] : [{ name, index, alias: true }];
  };
  const columns: OutputColumn[] = [
    ...(join?.columns === 'all' ? selected : own).map((name, index) => ({ name, index, alias: false })),
    ...Object.entries(module.columns).flatMap(([name, column]) =>
      ((column as Column).alias ?? []).flatMap((other) => alias(other, name)),
    ),
    ...Object.entries(join?.alias ?? {}).flatMap(([name, column]) => alias(name, column)),
    ...computed.flatMap((name) => alias(name, name)),
    ...(module.idAlias ? alias(module.idAlias, module.id) : []),
    // The documentation's rows carry client_id, whatever the table calls it.
    ...('column' in module.scope ? alias('client_id', module.scope.column) : []),
  ];
  return {
    number: ++views,
    from: quoteName(module.table) + (join ? ` LEFT JOIN ${quoteName(join.table)} ON ${join.on}` : ''),
    own: { from: quoteName(module.table), columns: own.length },
    // Named, or the database would call a computed one by its whole expression, which the driver cannot read.
    select: [...sources.slice(0, selected.length).map(({ sql }) => sql), ...withNames].join(', '),
    columns,
    indexOf,
    sources,
    orderBy: [...new Set([...(module.orderBy ?? []), module.id])],
    ifTwice: join?.ifTwice === undefined ? undefined : viewOf(module, schema, join.ifTwice),
    repeats: join?.repeats,
    asText: [module.table, ...(join ? [join.table] : [])].some((table) =>
      schema.tables.get(table)?.some(({ type }) => ANOTHER_TEXT.test(type)),
    ),
  };
}
