import { ApiError } from '../errors/api-error.ts';
import { credentialReadLog, recordIfAllowed } from './audit/audit.ts';
import type { Caller, Demand } from './caller.ts';
import type { Context } from './context.ts';
import type { Input } from './module.ts';
import type { Operation } from './operation.ts';
import type { Result } from './result.ts';
import { mustWriteTo } from './scope.ts';
import { once } from './write/idempotency.ts';
import { leaveTraces } from './write/leave.ts';

/**
 * The one road to the database, whatever the door. Refuses what the caller may not do; then the operation runs, and
 * what it writes and the log rows of it stand or fall together.
 */
export async function execute(context: Context, operation: Operation, input: Input): Promise<Result> {
  mustBeAllowed(context.caller, operation, input.clientId);
  if (!operation.writes) return readAndRecord(context, operation, input);
  try {
    return await context.database.transaction(
      async (database) => {
        const inside = { ...context, database };
        const result = await once(inside, operation, input, () => operation.run(inside, input));
        await leaveTraces(inside, result);
        return result;
      },
      { isOnce: isOnce(context) },
    );
  } finally {
    await settleFiles(context, operation);
  }
}

/**
 * Runs several operations as one write, all or none. For its Idempotency-Key it counts as `operation` with its `input`;
 * the parts have none of their own. They run in the context that `work` is given.
 */
export async function together<R extends Result>(
  context: Context,
  operation: Operation,
  input: Input,
  work: (inside: Context) => Promise<R>,
): Promise<R> {
  mustBeAllowed(context.caller, operation, input.clientId);
  const { idempotencyKey: _, ...request } = context.request;
  try {
    return await context.database.transaction(
      async (database) => {
        const inside = { ...context, database, request, isPart: true };
        return (await once({ ...context, database }, operation, input, () => work(inside))) as R;
      },
      { isOnce: isOnce(context) },
    );
  } finally {
    await settleFiles(context, operation);
  }
}

/** With its Idempotency-Key a write that may have been committed finds that out when it is tried again. */
const isOnce = ({ request }: Context): boolean => request.idempotencyKey !== undefined;

/** Files follow what was committed. What cannot be asked now is settled at the next start. */
async function settleFiles(context: Context, { prepared }: Operation): Promise<void> {
  const { database, request, uploads, isPart } = context;
  if (isPart) return;
  if (prepared.module.hasFiles) await uploads?.settleRequest(database, request.id).catch(() => {});
}

/**
 * Refuses what the caller may not run, and a write for a client that it may not write to (undefined: none is named).
 * Who may do it with one record may do it with many.
 */
export function mustBeAllowed(
  caller: Caller,
  operation: Demand & { each?: Demand },
  clientId: number | undefined,
): void {
  const { name, moduleName, writes, each } = operation;
  if (!caller.may(each ?? operation)) throw new ApiError('forbidden', `This key may not ${name} ${moduleName}`);
  if (writes && clientId !== undefined) mustWriteTo(caller, clientId);
}

/** A read of credentials leaves a log row before it is answered: who saw which secrets. */
async function readAndRecord(context: Context, operation: Operation, input: Input): Promise<Result> {
  const result = await operation.run(context, input);
  if (operation.permission === 'credential' && result.kind === 'rows')
    await recordIfAllowed(context.database, context, credentialReadLog(context, result, actionOf(operation)));
  if ('log' in result && result.log.length > 0) await recordIfAllowed(context.database, context, result.log);
  return result;
}

const actionOf = ({ name }: Operation) => (name === 'reveal' ? 'Reveal' : 'Read');
