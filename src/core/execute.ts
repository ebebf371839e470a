import { mayRun } from '../auth/key-limits.ts';
import { ApiError } from '../errors/api-error.ts';
import { credentialReadLog, record, recordIfAllowed } from './audit/audit.ts';
import type { Caller, Context } from './context.ts';
import { once } from './idempotency.ts';
import type { Input, Result } from './module.ts';
import type { Operation } from './operation.ts';
import { clientOfWrite, mayReach } from './scope.ts';

/**
 * The one road to the database, whatever the surface. Refuses what the caller may not do (403); then the operation reads its input (400),
 * and what it writes and the log rows of it stand or fall together.
 */
export async function execute(context: Context, operation: Operation, input: Input): Promise<Result> {
  mustBeAllowed(context.caller, operation, input);
  if (!operation.writes) return readAndRecord(context, operation, input);
  return context.database.transaction(async (database) => {
    const inside = { ...context, database };
    const result = await once(inside, operation, input, () => operation.run(inside, input));
    if (result.kind !== 'rows') await record(database, context.request, context.caller.userId, result.log);
    return result;
  });
}

// ITFlow looks at the client nowhere in these (defect 2), so its scripts know no 403 from them: the row is not there, as for any other client's
// (recording contacts/archive "scoped other").
const NEVER_403 = ['archive', 'unarchive', 'resolve'];

/** Refuses what the key, its user's role or its lists of clients do not allow. A write must name a client that the caller may write to. */
export function mustBeAllowed(caller: Caller, operation: Operation, input: Input): void {
  const { name, moduleName, permission, level, writes } = operation;
  if (caller.level(permission) < level || !mayRun(caller.limits, operation))
    throw new ApiError('forbidden', `This key may not ${name} ${moduleName}`);
  const clientId = clientOfWrite(caller, input);
  if (!writes || mayReach(caller, clientId)) return;
  throw new ApiError(
    NEVER_403.includes(name) ? 'record_unknown' : 'forbidden',
    `client_id: this key may write nothing of client ${clientId}, no rows changed`,
  );
}

/** A read of credentials leaves a log row before it is answered: who saw which secrets. */
async function readAndRecord(context: Context, operation: Operation, input: Input): Promise<Result> {
  const result = await operation.run(context, input);
  if (operation.permission === 'credential' && result.kind === 'rows')
    await recordIfAllowed(context.database, context.request, context.caller.userId, credentialReadLog(context, result));
  return result;
}
