import { join } from 'node:path';
import { SingleBar } from 'cli-progress';
import { Argument, Command, InvalidArgumentError } from 'commander';
import { masterKeyOfKeys } from '../../auth/keys/keys.ts';
import { type Config, loadConfig } from '../../config/config.ts';
import type { AnyModule } from '../../core/module.ts';
import { Uploads } from '../../core/uploads.ts';
import type { Database } from '../../database/database.ts';
import { StartError } from '../../errors/start-error.ts';
import { move } from '../../moving/move.ts';
import { readNames } from '../../moving/names.ts';
import { openTarget } from '../../moving/open-target.ts';
import { Report } from '../../moving/report.ts';
import type { Kind, Source } from '../../moving/source.ts';
import { isDay, SOURCES, sourceUrl } from '../../moving/sources.ts';
import { onDatabaseWithOurTables } from '../open-database.ts';
import { lineFromInput } from '../secret-input.ts';

interface Options {
  url: string;
  dryRun: boolean;
  since?: string;
  map?: string;
  withCredentials: boolean;
}

/** `migrate-from`: moves what another system has into the database that the server uses. */
export const migrateFromCommand = (modules: readonly AnyModule[]): Command =>
  new Command('migrate-from')
    .description(
      'move in from another system over its own API; run again, it goes on where it was interrupted (docs/moving.md)',
    )
    .addArgument(new Argument('<system>', 'what it is').choices(Object.keys(SOURCES)))
    .requiredOption('--url <url>', 'where it is; its key is taken from SOURCE_KEY, else from standard input', urlOption)
    .option('--dry-run', 'only read, and say what would be made, changed and skipped', false)
    .option('--since <day>', 'only what has changed since then, like 2026-01-31, where the system can tell', dayOption)
    .option('--map <file>', 'our names for its statuses, categories and users, as JSON')
    .option('--with-credentials', 'passwords too, if the key may see them', false)
    .action((system: string, options: Options) => migrateFrom(system, options, modules));

async function migrateFrom(system: string, options: Options, modules: readonly AnyModule[]): Promise<void> {
  const config = loadConfig();
  const key = config.sourceKey ?? (await lineFromInput());
  if (!key) throw new StartError('SOURCE_KEY: set it to a key of the other system, or send that on standard input');
  const { url, withCredentials } = options;
  const decryptPassword = config.sourceDecryptPassword;
  const source = SOURCES[system]?.({ url, key, decryptPassword, modules, withCredentials }) as Source;
  await onDatabaseWithOurTables((database) => moveFrom(source, options, { config, database, modules }));
}

/** Moves all that a source has, draws how far it is, and tells what came of it. */
export async function moveFrom(
  source: Source,
  { dryRun, since, map, withCredentials }: Pick<Options, 'dryRun' | 'since' | 'map' | 'withCredentials'>,
  { config, database, modules }: { config: Config; database: Database; modules: readonly AnyModule[] },
): Promise<void> {
  const { uploadsDir, dataFolder, maxUploadMb, decryptPassword } = config;
  const target = await openTarget(database, source, {
    modules,
    uploads: new Uploads(uploadsDir ?? join(dataFolder, 'uploads'), maxUploadMb * 1024 * 1024),
    names: map === undefined ? {} : readNames(map),
    isDry: dryRun,
    masterKey: withCredentials ? await masterKeyOfKeys(database, decryptPassword) : undefined,
  });
  const report = new Report();
  const bars = progress();
  try {
    await move({ source, target, report, since, tell: bars.tell });
  } finally {
    bars.stop();
  }
  if (dryRun) console.log('Nothing was written. What would be:');
  for (const line of report.lines()) console.log(line);
  if (report.skipped > 0) process.exitCode = 1;
}

/** A bar for each kind, on a terminal alone. */
function progress() {
  const format = '{name} {bar} {value}/{total}, {rate}/s, {eta_formatted} left';
  let bar: SingleBar | undefined;
  let current: Kind | undefined;
  let begun = 0;
  return {
    tell(kind: Kind, done: number, total: number | undefined) {
      if (kind !== current) {
        bar?.stop();
        begun = Date.now();
        current = kind;
        bar = new SingleBar({ format, stream: process.stderr, etaBuffer: 100 });
        bar.start(total ?? done, done, { name: kind.module, rate: '–' });
      }
      bar?.setTotal(Math.max(total ?? 0, done));
      bar?.update(done, { rate: Math.round((1000 * done) / Math.max(1, Date.now() - begun)) });
    },
    stop: () => bar?.stop(),
  };
}

function urlOption(text: string): string {
  const url = sourceUrl(text);
  if (url === undefined)
    throw new InvalidArgumentError('It must be like https://help.example.com, without a key in it.');
  return url;
}

function dayOption(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('It must be a day like 2026-01-31.');
  return text;
}
