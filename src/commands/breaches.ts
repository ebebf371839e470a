import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { importBreaches } from '../watching/breaches/import.ts';
import { onDatabaseWithOurTables } from './open-database.ts';

const importFile = (path: string) =>
  onDatabaseWithOurTables(async (database) => {
    const bar = new SingleBar({ format: '{bar} {percentage} %', noTTYOutput: false });
    bar.start(100, 0);
    const { lines, added } = await importBreaches(database, path, (share) => bar.update(Math.floor(share * 100)));
    bar.stop();
    console.log(`${lines} lines read, ${added} digests added.`);
  });

export const breachesCommand = new Command('breaches').description(
  'passwords that are known to be in the hands of others',
);
breachesCommand
  .command('import')
  .description('take in an ordered SHA-1 list; run again, it goes on where it was interrupted')
  .argument('<file>', 'lines like <40 hex digits>:<count>')
  .action(importFile);
