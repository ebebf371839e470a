import { Command } from 'commander';
import { doctorCommand, indexesCommand } from './commands/attach.ts';
import { breachesCommand } from './commands/breaches.ts';
import { demoCommand } from './commands/demo.ts';
import { keysCommand } from './commands/keys.ts';
import { migrateCommand } from './commands/migrate.ts';
import { migrateFromCommand } from './commands/moving/migrate-from.ts';
import { transferCommands } from './commands/moving/transfer.ts';
import { oauthCommand } from './commands/oauth.ts';
import { syncCommand } from './commands/sync.ts';
import { usersCommand } from './commands/users.ts';
import { vulnerabilitiesCommand } from './commands/vulnerabilities.ts';
import { webhooksCommand } from './commands/webhooks.ts';
import { StartError } from './errors/start-error.ts';
import { modules } from './modules/index.ts';

const program = new Command('npm run shim --').description(
  'Tools around the server; they use the same settings (see docs/configuration.md)',
);
program.addCommand(keysCommand);
program.addCommand(usersCommand);
program.addCommand(oauthCommand);
program.addCommand(webhooksCommand);
program.addCommand(breachesCommand);
program.addCommand(syncCommand);
program.addCommand(vulnerabilitiesCommand);
program.addCommand(doctorCommand);
program.addCommand(indexesCommand);
program.addCommand(migrateCommand);
program.addCommand(demoCommand);
program.addCommand(migrateFromCommand(modules));
for (const command of transferCommands(modules)) program.addCommand(command);

program.parseAsync().catch((error) => {
  // A database's error whole would show the statement with its values.
  const isExpected = error instanceof StartError || error.syscall || error.sqlMessage;
  console.error(isExpected ? error.message : error);
  process.exitCode = 1;
});
