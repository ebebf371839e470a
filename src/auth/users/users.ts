import { sql } from 'kysely';
import { build } from '../../database/builder.ts';
import type { Database } from '../../database/database.ts';
import { StartError } from '../../errors/start-error.ts';
import { wrapMasterKey } from '../../modules/credentials/cipher.ts';
import { hashPassword } from './passwords.ts';

/** `user_type` of those who work with ITFlow; contacts with a login are of another. */
const AGENT = 1;

export interface NewUser {
  name: string;
  email: string;
  /** A role's name, or `admin` for the one that may do everything. */
  role: string;
  password: string;
  /** The only clients that it sees; none = all. */
  clients: readonly number[];
  /** What it may decrypt credentials with, wrapped with the password. */
  masterKey?: string | undefined;
}

export interface ListedUser {
  id: number;
  name: string;
  email: string;
  role: string | null;
  active: number;
  decrypts: number;
}

/**
 * Makes a user as ITFlow would, and remembers that it was made here. Throws a StartError that says what is wrong with
 * it.
 */
export async function createUser(database: Database, { name, email, role, password, clients, masterKey }: NewUser) {
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new StartError('The e-mail address is none');
  const [hash, roleId] = [await hashPassword(password), await roleNamed(database, role)];
  await mustBeClients(database, clients);
  return database.transaction(async (inside) => {
    const taken = build.selectFrom('users').select('user_id').where('user_email', '=', email).forUpdate();
    if (await inside.first(taken)) throw new StartError(`There is a user with the e-mail address ${email}`);
    const user = { user_name: name, user_email: email, user_password: hash, user_role_id: roleId };
    const { insertId } = await inside.write(build.insertInto('users').values(user));
    await inside.write(build.insertInto('user_settings').ignore().values({ user_id: insertId }));
    for (const client of clients)
      await inside.write(build.insertInto('user_client_permissions').values({ user_id: insertId, client_id: client }));
    const wrapped = masterKey ? await wrapMasterKey(masterKey, password) : '';
    await inside.write(build.insertInto('shim_users').values({ user_id: insertId, user_master_key: wrapped }));
    return insertId;
  });
}

/**
 * Gives a user another password; all that was given under the old one ends. Without the master key it decrypts nothing
 * any more.
 */
export async function changePassword(
  database: Database,
  id: number,
  { password, masterKey }: { password: string; masterKey?: string | undefined },
) {
  const user_password = await hashPassword(password);
  const user_master_key = masterKey ? await wrapMasterKey(masterKey, password) : '';
  await change(database, id, { user_password });
  const ours = { user_id: id, user_master_key };
  await database.write(build.insertInto('shim_users').values(ours).onDuplicateKeyUpdate({ user_master_key }));
}

export const changeRole = async (database: Database, id: number, role: string) =>
  change(database, id, { user_role_id: await roleNamed(database, role) });

/** Running servers refuse it, and all that was given to it, within a second. */
export const disableUser = (database: Database, id: number) => change(database, id, { user_status: 0 });

/** Every user that works with ITFlow. None on an attached ITFlow whose tables of ours are missing can decrypt. */
export const listUsers = (database: Database) =>
  database.all<ListedUser>(
    build
      .selectFrom('users')
      .leftJoin('user_roles', 'role_id', 'user_role_id')
      .leftJoin('shim_users', 'shim_users.user_id', 'users.user_id')
      .where('user_type', '=', AGENT)
      .select(['users.user_id as id', 'user_name as name', 'user_email as email', 'role_name as role'])
      .select(sql<number>`user_status = 1 AND user_archived_at IS NULL`.as('active'))
      .select(sql<number>`COALESCE(user_master_key, '') <> ''`.as('decrypts'))
      .orderBy('users.user_id'),
  );

/** Refuses a user of an attached ITFlow, unless it was made here. */
export async function mustBeChangeable(database: Database, foreign: boolean, id: number): Promise<void> {
  if (foreign && !(await isOurs(database, id))) throw new StartError(`User ${id} is ITFlow's own: change it there`);
}

const isOurs = async (database: Database, id: number) =>
  (await database.first(build.selectFrom('shim_users').select('user_id').where('user_id', '=', id))) !== undefined;

async function change(
  database: Database,
  id: number,
  values: { user_password?: string; user_role_id?: number; user_status?: number },
) {
  const known = build.selectFrom('users').select('user_id').where('user_id', '=', id).where('user_type', '=', AGENT);
  if (!(await database.first(known))) throw new StartError(`There is no user ${id}`);
  await database.write(build.updateTable('users').set(values).where('user_id', '=', id));
}

async function roleNamed(database: Database, role: string): Promise<number> {
  const roles = await database.all(
    build
      .selectFrom('user_roles')
      .select(['role_id', 'role_name', 'role_is_admin'])
      .where('role_archived_at', 'is', null)
      .orderBy('role_id'),
  );
  const isMeant = ({ role_name, role_is_admin }: (typeof roles)[number]) =>
    role_name.toLowerCase() === role.toLowerCase() || (role === 'admin' && role_is_admin === 1);
  const found = roles.find(isMeant);
  if (found) return found.role_id;
  const names = roles.map(({ role_name }) => role_name.toLowerCase()).join(', ');
  throw new StartError(`There is no role ${role}; there are ${names}, and admin`);
}

async function mustBeClients(database: Database, clients: readonly number[]): Promise<void> {
  for (const id of clients)
    if (!(await database.first(build.selectFrom('clients').select('client_id').where('client_id', '=', id))))
      throw new StartError(`There is no client_id ${id}`);
}
