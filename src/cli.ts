import { Command } from 'commander';
import { keysCommand } from './commands/keys.ts';
import { migrateCommand } from './commands/migrate.ts';
import { StartError } from './start-error.ts';

const program = new Command('npm run shim --').description(
  'Tools around the server; they use the same settings (see docs/configuration.md)',
);
program.addCommand(keysCommand);
program.addCommand(migrateCommand);

program.parseAsync().catch((error) => {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
});
