import type { ColumnType } from 'kysely';
import { build as plain } from '../database/builder.ts';
import type { ApiKeys, UserClientPermissions } from '../database/tables.ts';

/** A column that is not there in every generation of ITFlow. */
type Maybe<T> = ColumnType<T | undefined, T | undefined, T>;

/** Builds queries over the columns of 26.08 too, where keys act as users: our own migrations do not make those. */
export const build = plain.withTables<{
  api_keys: Omit<ApiKeys, 'api_key_client_id'> & { api_key_client_id: Maybe<number>; api_key_user_id: Maybe<number> };
  user_client_permissions: UserClientPermissions & { permission_type: Maybe<'allow' | 'deny'> };
}>();
