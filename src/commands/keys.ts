import { Command, InvalidArgumentError } from 'commander';
import { createLimitedKey, listKeys, masterKeyFor, revokeKey } from '../auth/keys/keys.ts';
import { loadConfig } from '../config/config.ts';
import { addShimTables, isForeignItflow, migrateToLatest } from '../database/migrate.ts';
import { readSchema } from '../database/schema.ts';
import { StartError } from '../errors/start-error.ts';
import { withDatabase } from './open-database.ts';
import { fromOne } from './options.ts';

const day = (text: string) => {
  const isDay =
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
  if (!isDay) throw new InvalidArgumentError('It must be a day like 2027-01-31.');
  return text;
};
const inAYear = () => new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);

interface CreateOptions {
  name: string;
  client?: number;
  user?: number;
  expires: string;
  app: boolean;
  credentials: boolean;
  plaintext: boolean;
  readOnly: boolean;
  allow: string[];
  network: string[];
  rate: number;
}

async function create({ app, credentials, readOnly, allow, network, rate, ...options }: CreateOptions): Promise<void> {
  const config = loadConfig();
  await withDatabase(config, async (database) => {
    const foreign = await isForeignItflow(database.kysely);
    await (foreign ? addShimTables(database.kysely) : migrateToLatest(database.kysely));
    const master = credentials ? { masterKey: await masterKeyFor(database, config.decryptPassword) } : {};
    const schema = await readSchema(database);
    const limits = { readOnly, allow: allow.join(' '), networks: network.join(' '), rate };
    const made = await createLimitedKey(database, schema, { ...options, ...master }, limits);
    console.log(`API key ${made.id} (${options.name}), dead from ${options.expires} on. Shown only now:`);
    if (!app) console.log(made.key);
    if (made.decryptPassword)
      console.log(`Its decrypt password (api_key_decrypt_password), shown only now:\n${made.decryptPassword}`);
    if (foreign && !options.plaintext)
      console.log("ITFlow's own PHP cannot use this key, it is stored as a hash. With --plaintext both can.");
    if (app) console.log(made.key);
  });
}

const list = () =>
  withDatabase(loadConfig(), async (database) => {
    console.table(await listKeys(database, await readSchema(database)));
  });

const revoke = (keyId: number) =>
  withDatabase(loadConfig(), async (database) => {
    if (!(await revokeKey(database, await readSchema(database), keyId)))
      throw new StartError(`There is no API key ${keyId}`);
    console.log(`API key ${keyId} is revoked; running servers refuse it within a second.`);
  });

export const keysCommand = new Command('keys').description('API keys: make, list, revoke');

keysCommand
  .command('create')
  .description('make a key; it is shown once')
  .requiredOption('--name <name>', 'what it is for')
  .option('--client <id>', 'the one client that it reaches (default: all)', fromOne)
  .option('--user <id>', 'the user that it acts as (ITFlow 26.08 and later)', fromOne)
  .option('--expires <day>', 'the day on which it is dead', day, inAYear())
  .option('--app', "as ClientExec's App key: the key is the last line, whatever else there is to say", false)
  .option('--credentials', 'make a decrypt password too (give the one of an existing key in DECRYPT_PASSWORD)', false)
  .option('--plaintext', "store it readable, so that ITFlow's own PHP can use it", false)
  .option('--read-only', 'it may write nothing', false)
  .option(
    '--allow <module:functions...>',
    'what it may call, like assets:read,create tickets *:read (default: everything)',
    [],
  )
  .option('--network <cidr...>', 'where it may be used from, like 10.0.0.0/8 (default: anywhere)', [])
  .option('--rate <requests>', "requests a minute, instead of the server's RATE_LIMIT", fromOne, 0)
  .action(create);
keysCommand.command('list').description('every key, without its secret').action(list);
keysCommand.command('revoke').description('delete a key').argument('<id>', 'as in keys list', fromOne).action(revoke);
