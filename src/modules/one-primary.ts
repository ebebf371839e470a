import type { Context } from '../core/context.ts';
import type { Effects, Write } from '../core/effects.ts';
import type { ColumnName, TableName } from '../core/module.ts';
import { quoteName } from '../database/schema.ts';

/**
 * A client has one primary contact and one primary location: setting the flag to exactly 1 takes it from the others (2 does not, recording
 * contacts/create "primary 2").
 */
export function onePrimary<T extends TableName>(table: T, flag: ColumnName<T>): NonNullable<Effects['after']> {
  const prefix = flag.replace(/_primary$/, '');
  return async ({ database }: Context, write: Write) => {
    if (write.values[flag] !== 1) return undefined;
    await database.write({
      sql: `UPDATE ${quoteName(table)} SET ${quoteName(flag)} = 0 WHERE ${quoteName(`${prefix}_client_id`)} = ? AND ${quoteName(`${prefix}_id`)} <> ? AND ${quoteName(flag)} = 1`,
      parameters: [write.clientId, write.id],
    });
    return undefined;
  };
}
