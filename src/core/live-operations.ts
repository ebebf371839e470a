import { isSchemaChange } from '../database/errors.ts';
import type { Schema } from '../database/schema.ts';
import { ApiError } from '../errors/api-error.ts';
import type { AnyModule } from './module.ts';
import { type Operation, operationsOf } from './operation.ts';

const CHECK_MS = 10_000;

/**
 * The operations of a database whose tables may change below us: ITFlow updates itself while this runs. The function
 * that it gives answers another map once the schema has been read anew, which happens when a query fails because of a
 * change, and every ten seconds at most while there are requests (nothing fails when a column is new).
 */
export function liveOperations(
  modules: readonly AnyModule[],
  schema: Schema,
  checkMs = CHECK_MS,
): () => ReadonlyMap<string, Operation> {
  let preparedFor: Schema['tables'] | undefined;
  let operations: ReadonlyMap<string, Operation> = new Map();
  let checkedAt = performance.now();

  const checkNowAndThen = () => {
    if (performance.now() - checkedAt < checkMs) return;
    checkedAt = performance.now();
    // Not waited for; whatever goes wrong, the request itself will say.
    schema.reread().catch(() => {});
  };

  const live = (name: string, operation: Operation): Operation => ({
    ...operation,
    async run(context, input) {
      checkNowAndThen();
      const { tables } = schema;
      try {
        return await operation.run(context, input);
      } catch (error) {
        if (!isSchemaChange(error)) throw error;
        await schema.reread();
        if (schema.tables === tables) throw error;
        const renewed = current().get(name);
        if (!renewed) throw new ApiError('path_unknown', 'ITFlow has changed its tables: this function is gone');
        // A write may have done half of its work: it is rolled back, not continued.
        if (operation.writes)
          throw new ApiError(
            'database_unavailable',
            'ITFlow has just changed its tables: nothing was written, send it again',
            {
              'Retry-After': '1',
            },
          );
        return renewed.run(context, input);
      }
    },
  });

  const current = () => {
    if (preparedFor !== schema.tables) {
      preparedFor = schema.tables;
      operations = new Map(
        [...operationsOf(modules, schema)].map(([name, operation]) => [name, live(name, operation)]),
      );
    }
    return operations;
  };
  return current;
}
