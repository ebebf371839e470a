import { record } from './audit.ts';
import type { Context } from './context.ts';
import { ApiError } from './errors.ts';
import type { Input, Result } from './module.ts';
import type { Operation } from './operation.ts';

/**
 * The one road to the database, whatever the surface. Refuses what the caller may not do (403); then the operation reads its input (400),
 * and what it writes and the log rows of it stand or fall together.
 */
export async function execute(context: Context, operation: Operation, input: Input): Promise<Result> {
  if (context.caller.level(operation.permission) < operation.level)
    throw new ApiError('forbidden', `This key may not ${operation.name} ${operation.moduleName}`);
  if (!operation.writes) return operation.run(context, input);
  return context.database.transaction(async (database) => {
    const result = await operation.run({ ...context, database }, input);
    if (result.kind !== 'rows') await record(database, context.request, context.caller.userId, result.log);
    return result;
  });
}
