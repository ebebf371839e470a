import type { Permission } from '../core/caller.ts';
import type { Database } from '../database/database.ts';

/** What a user may do, where ITFlow's keys act as users (26.08 and later): its role's levels, and its lists of clients. */
export interface UserRights {
  level(permission: Permission): number;
  only: readonly number[] | null;
  except: readonly number[];
}

/** The rights of a key whose user is not there, or not active. */
export const NO_RIGHTS: UserRights = { level: () => 0, only: [], except: [] };

const ADMIN_LEVEL = 3;

interface UserRow {
  user_id: number;
  user_role_id: number | null;
  role_is_admin: number | null;
}

interface ListRow {
  user_id: number;
  client_id: number;
  permission_type?: 'allow' | 'deny';
}

/** The rights of every active agent, by user id. Contacts have users too, of another type; those may not use the API. */
export async function readUserRights(database: Database): Promise<Map<number, UserRights>> {
  const users = await database.all<UserRow>({
    sql: `SELECT user_id, user_role_id, role_is_admin FROM users LEFT JOIN user_roles ON role_id = user_role_id
      WHERE user_type = 1 AND user_status = 1 AND user_archived_at IS NULL`,
    parameters: [],
  });
  const levels = await readLevels(database);
  // All columns: without permission_type, in older schemas, every row allows.
  const lists = await database.all<ListRow>({ sql: 'SELECT * FROM user_client_permissions', parameters: [] });
  const rightsOf = ({ user_id, user_role_id, role_is_admin }: UserRow): UserRights => {
    const clients = (type: 'allow' | 'deny') =>
      lists
        .filter((row) => row.user_id === user_id && (row.permission_type ?? 'allow') === type)
        .map((row) => row.client_id);
    const allowed = clients('allow');
    return {
      level: (permission) => (role_is_admin ? ADMIN_LEVEL : (levels.get(`${user_role_id} module_${permission}`) ?? 0)),
      // Rows of client 0 are nobody's: readable with an allow list, but not writable (see scope.ts).
      only: allowed.length > 0 ? [...allowed, 0] : null,
      except: clients('deny'),
    };
  };
  return new Map(users.map((user) => [user.user_id, rightsOf(user)]));
}

/** Levels by role and module, as `2 module_support`. */
async function readLevels(database: Database): Promise<Map<string, number>> {
  const rows = await database.rows({
    sql: `SELECT user_role_id, module_name, MAX(user_role_permission_level) FROM user_role_permissions
      JOIN modules ON modules.module_id = user_role_permissions.module_id GROUP BY user_role_id, module_name`,
    parameters: [],
  });
  return new Map(rows.map(([role, module, level]) => [`${role} ${module}`, Number(level)]));
}
