import type { InferResult } from 'kysely';
import type { Permission } from '../../core/caller.ts';
import type { Database } from '../../database/database.ts';
import { build } from '../builder.ts';

/**
 * What a user may do, where ITFlow's keys act as users (26.08 and later): its role's levels, and its lists of clients.
 */
export interface UserRights {
  level(permission: Permission): number;
  only: readonly number[] | null;
  except: readonly number[];
}

/** The rights of a key whose user is not there, or not active. */
export const NO_RIGHTS: UserRights = { level: () => 0, only: [], except: [] };

const ADMIN_LEVEL = 3;

const activeAgents = build
  .selectFrom('users')
  .leftJoin('user_roles', 'role_id', 'user_role_id')
  .select(['user_id', 'user_role_id', 'role_is_admin'])
  .where('user_type', '=', 1)
  .where('user_status', '=', 1)
  .where('user_archived_at', 'is', null);

type Agent = InferResult<typeof activeAgents>[number];

/**
 * The rights of every active agent, by user id. Contacts have users too, of another type; those may not use the API.
 */
export async function readUserRights(database: Database): Promise<Map<number, UserRights>> {
  const users = await database.all(activeAgents);
  const levels = await readLevels(database);
  // All columns: without permission_type, in older schemas, every row allows.
  const lists = await database.all(build.selectFrom('user_client_permissions').selectAll());
  const rightsOf = ({ user_id, user_role_id, role_is_admin }: Agent): UserRights => {
    const clients = (type: 'allow' | 'deny') =>
      lists
        .filter((row) => row.user_id === user_id && (row.permission_type ?? 'allow') === type)
        .map((row) => row.client_id);
    const allowed = clients('allow');
    return {
      level: (permission) => levelOf(levels, user_role_id, role_is_admin, permission),
      // Rows of client 0 are nobody's: readable with an allow list, but not writable (see scope.ts).
      only: allowed.length > 0 ? [...allowed, 0] : null,
      except: clients('deny'),
    };
  };
  return new Map(users.map((user) => [user.user_id, rightsOf(user)]));
}

/** A role, and what it allows: 0 nothing, 1 read, 2 write, 3 delete. */
export interface Role {
  name: string;
  level(permission: Permission): number;
}

/** Every role that somebody can have. */
export async function readRoles(database: Database): Promise<Role[]> {
  const roles = await database.all(
    build
      .selectFrom('user_roles')
      .select(['role_id', 'role_name', 'role_is_admin'])
      .where('role_archived_at', 'is', null)
      .orderBy('role_id'),
  );
  const levels = await readLevels(database);
  return roles.map(({ role_id, role_name, role_is_admin }) => ({
    name: role_name,
    level: (permission) => levelOf(levels, role_id, role_is_admin, permission),
  }));
}

const levelOf = (
  levels: ReadonlyMap<string, number>,
  roleId: number | null,
  isAdmin: number | null,
  permission: Permission,
): number => (isAdmin ? ADMIN_LEVEL : (levels.get(`${roleId} module_${permission}`) ?? 0));

/** Levels by role and module, as `2 module_support`. */
async function readLevels(database: Database): Promise<Map<string, number>> {
  const rows = await database.all(
    build
      .selectFrom('user_role_permissions')
      .innerJoin('modules', 'modules.module_id', 'user_role_permissions.module_id')
      .select(({ fn }) => [
        'user_role_id as role',
        'module_name as module',
        fn.max('user_role_permission_level').as('level'),
      ])
      .groupBy(['user_role_id', 'module_name']),
  );
  return new Map(rows.map(({ role, module, level }) => [`${role} ${module}`, Number(level)]));
}
