import type { Caller } from '../core/caller.ts';
import type { Context } from '../core/context.ts';
import { execute } from '../core/execute.ts';
import { type AnyModule, NOTHING } from '../core/module.ts';
import { type Operation, operationsOf } from '../core/operation.ts';
import { recordsOf } from '../core/result.ts';
import type { Uploads } from '../core/uploads.ts';
import type { Database } from '../database/database.ts';
import { readSchema } from '../database/schema.ts';
import { createZone } from '../database/zone.ts';
import { StartError } from '../errors/start-error.ts';
import { Journal } from './journal.ts';
import type { Names } from './names.ts';
import type { Source } from './source.ts';
import { type Target, UPLOADS } from './target.ts';

export interface Options {
  modules: readonly AnyModule[];
  uploads: Uploads;
  names: Names;
  isDry: boolean;
  /** The key that credentials are encrypted under; undefined where none are moved. */
  masterKey: string | undefined;
}

/** Readies this installation to take what a source has. */
export async function openTarget(database: Database, source: Source, options: Options): Promise<Target> {
  const { modules, uploads, names, isDry, masterKey } = options;
  const schema = await readSchema(database);
  if (!schema.tables.has('shim_moved_records'))
    throw new StartError('This database has no table shim_moved_records, and its user may not make it');
  const operations = operationsOf(modules, schema);
  const request = { id: UPLOADS, ip: '', userAgent: 'migrate-from' };
  const context: Context = { database, schema, caller: mover(source, masterKey), request, uploads };
  // What a run that was killed had on its way.
  if (!isDry) await uploads.settle(database, UPLOADS);
  const numberFields = new Map<string, number>();
  if (!isDry)
    for (const module of source.numbered)
      numberFields.set(module, await numberField(context, operations, module, `Number in ${source.title}`));
  const zone = createZone(database);
  return {
    context,
    zone,
    operations,
    journal: await Journal.open(database, source.name, isDry),
    uploads,
    names,
    numberFields,
  };
}

/** Whoever has the database may do everything with it. */
const mover = ({ title }: Source, masterKey: string | undefined): Caller => ({
  keyId: 0,
  subject: 'migrate-from',
  name: `migrate-from ${title}`,
  userId: 0,
  clientId: 0,
  only: null,
  except: [],
  may: () => true,
  async masterKey() {
    if (masterKey === undefined) throw new StartError('Credentials are moved with --with-credentials alone');
    return masterKey;
  },
});

/** The custom field with that name, made where there is none. */
async function numberField(
  context: Context,
  operations: ReadonlyMap<string, Operation>,
  table: string,
  label: string,
): Promise<number> {
  const where = [
    { column: 'custom_field_table', op: 'eq', value: table } as const,
    { column: 'custom_field_label', op: 'eq', value: label } as const,
  ];
  const found = await execute(context, operations.get('custom_fields/read') as Operation, {
    ...NOTHING,
    query: { where },
  });
  const id = found.kind === 'rows' ? recordsOf(found)[0]?.custom_field_id : undefined;
  if (id) return Number(id);
  const values = { custom_field_table: table, custom_field_label: label, custom_field_type: 'Text' };
  const made = await execute(context, operations.get('custom_fields/create') as Operation, { ...NOTHING, values });
  return made.kind === 'created' ? made.id : 0;
}
