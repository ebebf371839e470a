import type { Context } from '../core/context.ts';
import type { Effects, Write } from '../core/effects.ts';
import { build } from '../database/builder.ts';

/**
 * A client has one primary contact and one primary location: setting the flag to exactly 1 takes it from the others (2
 * does not, recording contacts/create "primary 2").
 */
export const onePrimary =
  (record: 'contact' | 'location'): NonNullable<Effects['after']> =>
  async ({ database }: Context, write: Write) => {
    if (write.values[`${record}_primary`] !== 1) return undefined;
    await database.write(
      build
        .updateTable(`${record}s`)
        .set(`${record}_primary`, 0)
        .where(`${record}_client_id`, '=', write.clientId)
        .where(`${record}_id`, '<>', write.id)
        .where(`${record}_primary`, '=', 1),
    );
    return undefined;
  };
