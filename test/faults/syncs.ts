import { migrateToLatest } from '../../src/database/migrate.ts';
import { keepSecret, secretsKeyOf } from '../../src/watching/sync/secrets.ts';
import { aClient, insert } from '../support/builders.ts';
import { KINDS, machines, startRmm } from '../support/rmm-servers.ts';
import { type Fault, type Outcome, unless } from './fault.ts';
import { killedCommand } from './killed-command.ts';
import { createMariadb, removeFolder, temporaryFolder } from './machines.ts';

const CLIENT = 'Harbour Dental Group';
const SECRETS_KEY = 'a key of the fault suite, 32 characters';
const TROUBLE = { tokenLasts: 700, limitedEvery: 13, brokenEvery: 17 };

/** Each adapter brings in 5,000 devices from a server that does what it can, and is killed five times meanwhile. */
export const syncs: Fault = async ({ short }) => {
  const outcomes: Outcome[] = [];
  for (const provider of Object.keys(KINDS)) outcomes.push(await killedSync(provider, short ? 300 : 5000));
  return outcomes;
};

async function killedSync(provider: string, count: number): Promise<Outcome> {
  const folder = temporaryFolder();
  const mariadb = await createMariadb(folder);
  const rmm = await startRmm(provider, machines(count, CLIENT), Math.ceil(count / 50), TROUBLE);
  const database = mariadb.connect();
  await migrateToLatest(database.kysely);
  await aClient(database, { client_name: CLIENT });
  const integration = { integration_name: 'RMM', integration_provider: provider, integration_url: rmm.url };
  const id = await insert(database, 'shim_integrations', integration);
  const key = secretsKeyOf({ secretsKey: SECRETS_KEY }) as Buffer;
  await keepSecret(database, key, { id, url: rmm.url }, KINDS[provider]?.secret ?? {});
  // Of one that was killed the lease runs out in half a minute, which need not be waited for.
  const freeLease = () => database.write({ sql: 'DELETE FROM shim_leases', parameters: [] });
  const env = { DATABASE_URL: mariadb.url, SECRETS_KEY };
  const args = ['sync', 'RMM'];
  const { code, killed, text, mostMb } = await killedCommand(args, env, { kills: 5, afterMs: 4000 }, freeLease);
  const number = async (sql: string) => Number((await database.rows({ sql, parameters: [] }))[0]?.[0]);
  const assets = await number('SELECT COUNT(*) FROM assets');
  const different = await number('SELECT COUNT(DISTINCT asset_serial) FROM assets');
  const logs = await number('SELECT COUNT(*) FROM logs');
  const again = await killedCommand(args, env, { kills: 0, afterMs: 0 }, freeLease);
  const changed = (await number('SELECT COUNT(*) FROM logs')) - logs;
  await database.close();
  rmm.close();
  await mariadb.stop();
  removeFolder(folder);
  const wrong: string[] = [];
  unless(wrong, code === 0 && again.code === 0, `it ended with ${code}: ${text.slice(-300)}`);
  unless(
    wrong,
    assets === count && different === count,
    `${assets} assets, ${different} different, of ${count} devices`,
  );
  unless(wrong, changed === 0, `a second run wrote ${changed} log rows`);
  return {
    fault: `sync from ${provider}`,
    sent: count,
    answered: rmm.asked,
    found: assets,
    lost: count - different,
    back: '',
    note: `killed ${killed} times, ${mostMb} MB at most; ${changed} changes by a second run`,
    wrong,
  };
}
