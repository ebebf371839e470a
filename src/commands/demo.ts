import { Command } from 'commander';
import { loadConfig } from '../config/config.ts';
import { isForeignItflow, migrateToLatest } from '../database/migrate.ts';
import { StartError } from '../errors/start-error.ts';
import { insertSampleData } from '../sample-data/sample-data.ts';
import { withDatabase } from './open-database.ts';

/** Sample data for a database that was started with `--empty`. Nobody's own records are mixed with it. */
const demo = () =>
  withDatabase(loadConfig(), async (database) => {
    if (await isForeignItflow(database.kysely))
      throw new StartError("This database is an ITFlow's own: no sample data is put there");
    await migrateToLatest(database.kysely);
    const [client] = await database.rows({ sql: 'SELECT 1 FROM clients LIMIT 1', parameters: [] });
    if (client) throw new StartError('This database has clients: sample data is for an empty one');
    const { key, decryptPassword, login, password } = await insertSampleData(database.kysely);
    console.log(`Sample data is in place. Its API key, shown only now:\n${key}`);
    console.log(
      `The password that decrypts its credentials (api_key_decrypt_password), shown only now:\n${decryptPassword}`,
    );
    console.log(`The administrator logs in as ${login}, with this password, shown only now:\n${password}`);
  });

export const demoCommand = new Command('demo').description('put the sample data into an empty database').action(demo);
