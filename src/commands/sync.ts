import { Command } from 'commander';
import { loadConfig } from '../config/config.ts';
import { operationsOf } from '../core/operation.ts';
import { readSchema } from '../database/schema.ts';
import { StartError } from '../errors/start-error.ts';
import { modules } from '../modules/index.ts';
import { integrationNamed } from '../watching/sync/integration.ts';
import { sync } from '../watching/sync/run.ts';
import { keepSecret, secretsKeyOf } from '../watching/sync/secrets.ts';
import { onDatabaseWithOurTables } from './open-database.ts';
import { lineFromInput } from './secret-input.ts';

const SHOWN = 1000;

function keyOrRefuse(): Buffer {
  const key = secretsKeyOf(loadConfig());
  if (!key) throw new StartError('SECRETS_KEY or SECRETS_KEY_FILE must be set: secrets are kept encrypted under it');
  return key;
}

async function takeSecret(name: string): Promise<void> {
  const key = keyOrRefuse();
  const line = await lineFromInput();
  await onDatabaseWithOurTables(async (database) => {
    const integration = await integrationNamed(database, name);
    const { secret } = integration.adapter;
    const shape = `{${secret.map((field) => `"${field}": "…"`).join(', ')}}`;
    if (!line) throw new StartError(`Standard input must be one line of JSON: ${shape}`);
    await keepSecret(database, key, integration, fieldsOf(line, secret, shape));
    console.log(
      `The secret of ${name} is kept, for ${new URL(integration.url).origin} alone. It is never shown again.`,
    );
  });
}

function fieldsOf(line: string, names: readonly string[], shape: string): Record<string, string> {
  try {
    const sent = JSON.parse(line);
    const fields = names.map((name) => [name, sent[name]] as const);
    if (fields.every(([, value]) => typeof value === 'string' && value)) return Object.fromEntries(fields);
  } catch {
    // Said below: an error of JSON.parse would repeat the line.
  }
  throw new StartError(`The secret must be like ${shape}`);
}

function run(name: string, isDryRun: boolean): Promise<void> {
  const key = keyOrRefuse();
  return onDatabaseWithOurTables(async (database) => {
    const schema = await readSchema(database);
    const operations = operationsOf(modules, schema);
    const stopping = new AbortController();
    process.once('SIGINT', () => stopping.abort());
    const table: object[] = [];
    const counts = await sync({ database, schema, operations: () => operations }, name, {
      key,
      isDryRun,
      stop: stopping.signal,
      onDevice({ name: device, client }, { action, assetId, note }) {
        if (isDryRun && action !== 'unchanged' && table.length < SHOWN)
          table.push({ device, client: client.name, action, asset: assetId || '', what: note });
      },
    });
    if (isDryRun) console.table(table);
    const { devices, created, updated, archived, skipped, tickets } = counts;
    const would = isDryRun ? 'Nothing is written. ' : '';
    console.log(
      `${would}${devices} devices: ${created} created, ${updated} updated, ${archived} archived, ${skipped} skipped; ${tickets} tickets`,
    );
  });
}

export const syncCommand = new Command('sync')
  .description('bring the devices of an RMM in, by the name of its integration; run again, it goes on where it was')
  .argument('<name>', 'as in integrations/read')
  .option('--dry-run', 'print what would change, and change nothing')
  .option('--secret', 'take its secret from standard input, as one line of JSON')
  .action((name: string, { dryRun = false, secret }: { dryRun?: boolean; secret?: boolean }) =>
    secret ? takeSecret(name) : run(name, dryRun),
  );
