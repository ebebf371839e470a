import type { Schema } from '../database/schema.ts';
import { ApiError } from '../errors/api-error.ts';
import type { Demand } from './caller.ts';
import type { Column } from './columns/columns.ts';
import type { Context } from './context.ts';
import { type Description, describe, describeBulk, describeCustom } from './description/describe.ts';
import type { StandardFunction } from './effects.ts';
import type { AnyModule, CustomFunction, Field, Input, Prepared } from './module.ts';
import { prepareAll } from './prepared.ts';
import { read } from './read/read.ts';
import type { Result } from './result.ts';
import type { Relation } from './shape.ts';
import { bulk, bulkFields, IN_BULK } from './write/bulk.ts';
import { archive, remove, unarchive, update } from './write/change.ts';
import { create } from './write/create.ts';
import { linkFunctions } from './write/link.ts';

/** One function of one module, ready to run. It knows nothing of HTTP. */
export interface Operation extends Demand {
  prepared: Prepared;
  /** What its input may have values of. */
  fields: readonly Field[];
  /** Made when it is first asked for: most requests do without. */
  description(): Description;
  /** What is done with every record, where this takes many. Its rights are those of this. */
  each?: Operation;
  /** A request may bring a file. */
  takesFile: boolean;
  run(context: Context, input: Input): Promise<Result>;
}

interface Standard {
  level: 1 | 2 | 3;
  run(context: Context, prepared: Prepared, input: Input): Promise<Result>;
}

const STANDARD: Record<StandardFunction, Standard> = {
  read: { level: 1, run: read },
  create: { level: 2, run: create },
  update: { level: 2, run: update },
  delete: { level: 3, run: remove },
  archive: { level: 2, run: archive },
  unarchive: { level: 2, run: unarchive },
};

/** By the modules and the tables: whoever asks for the same ones gets the same operations. */
const remembered = new WeakMap<readonly AnyModule[], WeakMap<Schema['tables'], Operations>>();
type Operations = ReadonlyMap<string, Operation>;

/**
 * Every operation that the modules offer on this database, by `module/function`. A module whose table is missing offers
 * none.
 */
export function operationsOf(modules: readonly AnyModule[], schema: Schema): Operations {
  const byTables = remembered.get(modules) ?? new WeakMap<Schema['tables'], Operations>();
  remembered.set(modules, byTables);
  const known = byTables.get(schema.tables) ?? prepareOperations(modules, schema);
  byTables.set(schema.tables, known);
  return known;
}

function prepareOperations(modules: readonly AnyModule[], schema: Schema): Operations {
  const all = [...prepareAll(modules, schema).values()].flatMap((prepared) => {
    const { module } = prepared;
    const standard = module.functions.map((name) => standardOperation(prepared, name));
    const functions = { ...module.custom, ...linkFunctions(prepared) };
    const custom = Object.entries(functions).map(([name, each]) => customOperation(prepared, name, each));
    const single = [...standard, ...custom];
    return [...single, ...single.filter(({ name }) => isInBulk(name)).map(bulkOperation)];
  });
  return new Map(all.map((operation) => [`${operation.moduleName}/${operation.name}`, operation]));
}

/** The names of a module's functions, on a database that has all that it needs. */
export function functionsOf({ functions, custom, relations }: AnyModule): string[] {
  const isLinked = (Object.values(relations ?? {}) as Relation[]).some(
    (relation) => 'through' in relation && !('linkedBy' in relation),
  );
  const single = [...functions, ...Object.keys(custom ?? {}), ...(isLinked ? ['link', 'unlink'] : [])];
  return [...single, ...single.filter(isInBulk).map(bulkName)];
}

const isInBulk = (name: string) => IN_BULK.includes(name);
const bulkName = (name: string) => `bulk_${name}`;

function standardOperation(prepared: Prepared, name: StandardFunction): Operation {
  const { level, run } = STANDARD[name];
  return {
    ...demandOf(prepared, name, level, name !== 'read'),
    prepared,
    fields: name === 'create' || name === 'update' ? prepared.fields : [],
    description: once(() => describe(prepared, name)),
    takesFile: false,
    run: (context, input) => run(context, prepared, input),
  };
}

function customOperation(prepared: Prepared, name: string, custom: CustomFunction): Operation {
  const own = fieldsOf(custom.fields);
  return {
    ...demandOf(prepared, name, custom.level, custom.writes),
    permission: custom.permission ?? prepared.module.permission,
    also: custom.also,
    prepared,
    fields: custom.takesColumns ? [...own, ...prepared.fields] : own,
    description: once(() => describeCustom(prepared, custom)),
    takesFile: custom.takesFile ?? false,
    async run(context, input) {
      mustHave(custom, prepared, input);
      return custom.run(context, input, prepared);
    },
  };
}

/**
 * What a function cannot do without. Its module's id is looked for by the function itself, and what a create needs by
 * that.
 */
function mustHave({ required = [], fields }: CustomFunction, { module }: Prepared, { values }: Input): void {
  for (const name of required)
    if (name in fields && name !== module.id && values[name] === undefined)
      throw new ApiError('input_missing', `${name}: is required`);
}

const bulkOperation = (each: Operation): Operation => ({
  ...each,
  name: bulkName(each.name),
  each,
  fields: fieldsOf(bulkFields),
  description: once(() => describeBulk(each.description(), `${each.moduleName}/${each.name}`)),
  run: (context, input) => bulk(context, each, input),
});

/** Fields without a column behind them. */
const fieldsOf = (columns: Record<string, Column>): Field[] =>
  Object.entries(columns).map(([name, column]) => ({
    name,
    names: [name, ...(column.parameter ?? []), ...(column.alias ?? [])],
    column,
    info: undefined,
    missing: false,
  }));

const demandOf = ({ module }: Prepared, name: string, level: 1 | 2 | 3, writes: boolean): Demand => ({
  moduleName: module.name,
  name,
  permission: module.permission,
  level,
  writes,
});

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
