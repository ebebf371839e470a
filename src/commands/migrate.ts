import { Command } from 'commander';
import { loadConfig } from '../config/config.ts';
import { migrateDown, migrateToLatest, migrationStatus } from '../database/migrate.ts';
import { withDatabase } from './open-database.ts';

const up = () =>
  withDatabase(loadConfig(), async ({ kysely }) => {
    const names = await migrateToLatest(kysely);
    console.log(names.length ? `Ran ${names.join(', ')}` : 'Nothing to run: the database is up to date');
  });

const status = () =>
  withDatabase(loadConfig(), async ({ kysely }) => {
    for (const { name, executedAt } of await migrationStatus(kysely))
      console.log(`${executedAt ? 'done   ' : 'pending'} ${name}`);
  });

const down = () =>
  withDatabase(loadConfig(), async ({ kysely }) => {
    console.log(`Undid ${(await migrateDown(kysely)).length} migrations: every table and its data are gone`);
  });

export const migrateCommand = new Command('migrate').description("the database's tables; never on somebody's ITFlow");
migrateCommand
  .command('up', { isDefault: true })
  .description('run what is pending (the server does so at start too)')
  .action(up);
migrateCommand.command('status').description('what has run').action(status);
migrateCommand.command('down').description('undo all: drops every table').action(down);
