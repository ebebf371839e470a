import { Command } from 'commander';
import { masterKeyFor } from '../auth/keys/keys.ts';
import {
  changePassword,
  changeRole,
  createUser,
  disableUser,
  listUsers,
  mustBeChangeable,
} from '../auth/users/users.ts';
import { loadConfig } from '../config/config.ts';
import type { Database } from '../database/database.ts';
import { onDatabaseWithOurTables } from './open-database.ts';
import { fromOne, manyFromOne } from './options.ts';
import { lineFromInput, newPassword } from './secret-input.ts';

/** On an attached ITFlow, only users that were made here may be changed here. */
const onUser = (id: number, work: (database: Database) => Promise<void>) =>
  onDatabaseWithOurTables(async (database, foreign) => {
    await mustBeChangeable(database, foreign, id);
    await work(database);
  });

const masterKey = async (database: Database) => {
  const { decryptPassword } = loadConfig();
  return decryptPassword ? masterKeyFor(database, decryptPassword) : undefined;
};

interface NewUserOptions {
  name: string;
  email: string;
  role: string;
  client: number[];
}

async function create({ client: clients, ...options }: NewUserOptions): Promise<void> {
  const given = await lineFromInput();
  const password = given ?? newPassword();
  await onDatabaseWithOurTables(async (database) => {
    const id = await createUser(database, { ...options, password, clients, masterKey: await masterKey(database) });
    console.log(`User ${id} (${options.email}) is made.`);
    if (!given) console.log(`Its password, shown only now:\n${password}`);
  });
}

async function password(id: number): Promise<void> {
  const given = await lineFromInput();
  const next = given ?? newPassword();
  await onUser(id, async (database) => {
    await changePassword(database, id, { password: next, masterKey: await masterKey(database) });
    console.log(`User ${id} has another password; what was given under the old one has ended.`);
    if (!given) console.log(`Shown only now:\n${next}`);
  });
}

const list = () => onDatabaseWithOurTables(async (database) => console.table(await listUsers(database)));

const role = (id: number, name: string) =>
  onUser(id, async (database) => {
    await changeRole(database, id, name);
    console.log(`User ${id} is ${name} now.`);
  });

const disable = (id: number) =>
  onUser(id, async (database) => {
    await disableUser(database, id);
    console.log(`User ${id} is disabled; running servers refuse it within a second.`);
  });

export const usersCommand = new Command('users').description(
  'who logs in: make, list, change, disable. A password comes from standard input, or is made and shown once',
);

const MAY_DECRYPT = 'with DECRYPT_PASSWORD of an existing key set, it may reveal credentials';
usersCommand
  .command('create')
  .description(`make a user; ${MAY_DECRYPT}`)
  .requiredOption('--name <name>', 'what it is called')
  .requiredOption('--email <address>', 'what it logs in with')
  .requiredOption('--role <role>', 'admin, technician, accountant or another role of this ITFlow')
  .option('--client <id...>', 'the only clients that it sees (default: all)', manyFromOne, [])
  .action(create);
usersCommand.command('list').description('every user, without its password').action(list);
usersCommand.command('role').argument('<id>', 'as in users list', fromOne).argument('<role>').action(role);
usersCommand
  .command('password')
  .description(`give it another password; ${MAY_DECRYPT}`)
  .argument('<id>', 'as in users list', fromOne)
  .action(password);
usersCommand.command('disable').argument('<id>', 'as in users list', fromOne).action(disable);
