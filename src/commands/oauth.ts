import { Command } from 'commander';
import { masterKeyFor } from '../auth/keys/keys.ts';
import { createOauthClient, listOauthClients, revokeOauthClient } from '../auth/tokens/oauth-clients.ts';
import { rotateSigningKey } from '../auth/tokens/signing-keys.ts';
import { loadConfig } from '../config/config.ts';
import { StartError } from '../errors/start-error.ts';
import { onDatabaseWithOurTables } from './open-database.ts';
import { fromOne } from './options.ts';

interface NewClientOptions {
  name: string;
  scope: string[];
  redirectUri: string[];
  public: boolean;
  client: number;
  credentials: boolean;
}

const create = ({ name, scope, redirectUri, client, credentials, ...options }: NewClientOptions) =>
  onDatabaseWithOurTables(async (database) => {
    if (credentials && options.public) throw new StartError('A client without a secret cannot decrypt in its own name');
    const { id, secret } = await createOauthClient(database, {
      name,
      scope: scope.join(' '),
      redirectUris: redirectUri,
      isPublic: options.public,
      itflowClientId: client,
      masterKey: credentials ? await masterKeyFor(database, loadConfig().decryptPassword) : undefined,
    });
    console.log(`OAuth client ${name}. Its secret is shown only now:`);
    console.log(`client_id=${id}`);
    if (secret) console.log(`client_secret=${secret}`);
  });

const list = () => onDatabaseWithOurTables(async (database) => console.table(await listOauthClients(database)));

const revoke = (id: string) =>
  onDatabaseWithOurTables(async (database) => {
    if (!(await revokeOauthClient(database, id))) throw new StartError(`There is no OAuth client ${id}`);
    console.log(`OAuth client ${id} is revoked; running servers refuse it, and its tokens, within a second.`);
  });

const rotate = () =>
  onDatabaseWithOurTables(async (database) => {
    console.log(`Access tokens are signed with key ${await rotateSigningKey(database)} within a second.`);
    console.log('What the earlier keys signed is honoured until it lapses.');
  });

export const oauthCommand = new Command('oauth').description('OAuth clients, and the key that tokens are signed with');
oauthCommand
  .command('create')
  .description('make a client; its secret is shown once')
  .requiredOption('--name <name>', 'what users see')
  .requiredOption('--scope <scopes...>', 'the most that it may be given, like assets:read tickets *:read')
  .option('--redirect-uri <uri...>', 'where a browser may be sent back to, exactly', [])
  .option('--public', 'it can keep no secret (an application on a machine of somebody)', false)
  .option('--client <id>', 'the one client of this ITFlow that it reaches in its own name (default: all)', fromOne, 0)
  .option(
    '--credentials',
    'it may decrypt in its own name (give the password of an existing key in DECRYPT_PASSWORD)',
    false,
  )
  .action(create);
oauthCommand.command('list').description('every client, without its secret').action(list);
oauthCommand.command('revoke').description('end a client and its tokens').argument('<client_id>').action(revoke);
oauthCommand.command('rotate').description('make a new key that access tokens are signed with').action(rotate);
