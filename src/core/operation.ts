import type { Schema } from '../database/schema.ts';
import type { Context } from './context.ts';
import { type Description, describe, describeCustom } from './describe.ts';
import type { AnyModule, Input, Permission, Result, StandardFunction } from './module.ts';
import type { Prepared } from './prepared.ts';
import { prepare } from './prepared.ts';
import { read } from './read/read.ts';
import { archive, create, remove, unarchive, update } from './write/write.ts';

/** One function of one module, ready to run. It knows nothing of HTTP. */
export interface Operation {
  moduleName: string;
  name: string;
  permission: Permission;
  /** What a caller needs there: 1 read, 2 write, 3 delete. */
  level: 1 | 2 | 3;
  writes: boolean;
  description: Description;
  run(context: Context, input: Input): Promise<Result>;
}

const STANDARD: Record<
  StandardFunction,
  { level: 1 | 2 | 3; run(context: Context, prepared: Prepared, input: Input): Promise<Result> }
> = {
  read: { level: 1, run: read },
  create: { level: 2, run: create },
  update: { level: 2, run: update },
  delete: { level: 3, run: remove },
  archive: { level: 2, run: archive },
  unarchive: { level: 2, run: unarchive },
};

/** Every operation that the modules offer on this database, by `module/function`. A module whose table is missing offers none. */
export function operationsOf(modules: readonly AnyModule[], schema: Schema): Map<string, Operation> {
  const operations = new Map<string, Operation>();
  for (const module of modules) {
    const prepared = prepare(module, schema);
    if (!prepared) continue;
    for (const name of module.functions) {
      const { level, run } = STANDARD[name];
      const description = describe(prepared, name);
      const writes = name !== 'read';
      const operation = {
        level,
        writes,
        description,
        run: (context: Context, input: Input) => run(context, prepared, input),
      };
      operations.set(`${module.name}/${name}`, {
        moduleName: module.name,
        name,
        permission: module.permission,
        ...operation,
      });
    }
    for (const [name, custom] of Object.entries(module.custom ?? {})) {
      const { level, writes } = custom;
      const description = describeCustom(prepared, custom);
      const operation = {
        level,
        writes,
        description,
        run: (context: Context, input: Input) => custom.run(context, input, prepared),
      };
      operations.set(`${module.name}/${name}`, {
        moduleName: module.name,
        name,
        permission: module.permission,
        ...operation,
      });
    }
  }
  return operations;
}
