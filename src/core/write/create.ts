import { build, preparedStatement } from '../../database/builder.ts';
import type { Value } from '../../database/database.ts';
import { isNullRefused } from '../../database/errors.ts';
import { ApiError } from '../../errors/api-error.ts';
import type { Context } from '../context.ts';
import type { Values, Write } from '../effects.ts';
import type { AnyModule, Input, Prepared } from '../module.ts';
import type { Created } from '../result.ts';
import { clientOfParent, ifItExists, mustExist } from '../scope.ts';
import { eventsOf } from './event.ts';
import { logOf, mustNotBeShared, sentValues, storedValues } from './values.ts';

/** Creates a record. Answers its id. */
export async function create(context: Context, prepared: Prepared, input: Input): Promise<Created> {
  const { module } = prepared;
  const values = sentValues(prepared, input);
  const clientId = await ownerOfNew(context, prepared, input);
  mustHaveRequired(prepared, values);
  for (const { name, column, missing } of prepared.fields)
    if (!(name in values) && column.absent !== undefined && !missing) values[name] = column.absent;
  if ('column' in module.scope) values[module.scope.column] = clientId && ifItExists(clientId);
  const write: Write = { function: 'create', id: 0, clientId, values, before: {}, changed: true };
  await module.effects?.before?.(context, write);
  write.id = await insertRow(context, module, write, storedValues(prepared, write.values));
  if ('self' in module.scope) write.clientId = write.id;
  await module.effects?.after?.(context, write);
  const { last } = module.effects ?? {};
  return {
    kind: 'created',
    id: write.id,
    log: logOf(context, prepared, write),
    events: eventsOf(context, module, write),
    last: last && (() => last(context, write)),
  };
}

/**
 * The client that a new record will belong to. Refused: no client where one is required, or one that does not exist.
 */
async function ownerOfNew(context: Context, { module }: Prepared, { clientId, values }: Input): Promise<number> {
  const { caller } = context;
  const { scope } = module;
  mustNotBeShared(context, module);
  if ('company' in scope) return 0;
  if ('self' in scope) {
    if (caller.clientId || clientId)
      throw new ApiError('input_missing', 'client_id: a new client needs a key for all clients, and no client_id');
    return 0;
  }
  if ('through' in scope) return clientOfParent(context, scope, values[scope.key] ?? 0, clientId || caller.clientId);
  const owner = clientId ?? caller.clientId;
  if (!owner && module.required.includes('client_id'))
    throw new ApiError('input_missing', 'client_id: is required with a key for all clients');
  return owner;
}

function mustHaveRequired({ module, fields }: Prepared, values: Values): void {
  for (const name of module.required)
    if (fields.some((field) => field.name === name) && isEmpty(values[name]))
      throw new ApiError('input_missing', `${name}: is required`);
}

/** No text, or the id of no record. */
const isEmpty = (value: Value | undefined): boolean =>
  value === undefined || value === null || value === '' || value === 0;

async function insertRow(context: Context, { table }: AnyModule, { clientId }: Write, values: Values): Promise<number> {
  try {
    return (await context.database.write(preparedStatement(build.insertInto(table).values(values)))).insertId;
  } catch (error) {
    if (isNullRefused(error) && clientId) await mustExist(context, clientId);
    throw error;
  }
}
