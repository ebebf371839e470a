import { SingleBar } from 'cli-progress';
import { Argument, Command, InvalidArgumentError } from 'commander';
import { loadConfig } from '../../config/config.ts';
import type { StandardFunction } from '../../core/effects.ts';
import type { AnyModule } from '../../core/module.ts';
import { functionsOf } from '../../core/operation.ts';
import { StartError } from '../../errors/start-error.ts';
import { exportRecords } from '../../transfer/export.ts';
import { type ImportResult, importRecords, tryImport } from '../../transfer/import.ts';
import { readIdMap } from '../../transfer/journal.ts';
import { connect, type Remote } from '../../transfer/remote.ts';
import { exportWhole, importWhole } from './whole.ts';

const SHOWN_REFUSALS = 20;

/**
 * `call`, `export` and `import`: they speak to any ITFlow API over HTTP, and know every module and function that is
 * defined.
 */
export function transferCommands(modules: readonly AnyModule[]): Command[] {
  const modulesThat = (need: StandardFunction) =>
    new Argument('[module]', 'whose records').choices(
      modules.filter(({ functions }) => functions.includes(need)).map(({ name }) => name),
    );
  const moduleOf = (name: string) => modules.find((module) => module.name === name) as AnyModule;
  const functions = modules.flatMap((module) => functionsOf(module).map((own) => `${module.name}/${own}`));
  return [
    withUrl(new Command('call'))
      .description('call one function and print its answer')
      .addArgument(new Argument('<function>', 'module/function').choices(functions))
      .argument('[parameters...]', 'name=value')
      .action((name: string, parameters: string[], { url }: { url: string }) =>
        call(remoteAt(url), moduleOf, name, parameters),
      ),
    withUrl(new Command('export'))
      .description('write every record of a module to a file; run again, it goes on where it was interrupted')
      .addArgument(modulesThat('read'))
      .option('--to <file>', 'a file ending in .ndjson or .csv')
      .option('--all', 'all that the server has, in a folder (docs/moving.md)', false)
      .option('--into <folder>', 'with --all: the folder')
      .option('--with-credentials', 'with --all: passwords too, in clear text', false)
      .action((name: string | undefined, { to, all, into, ...options }: ExportOptions) => {
        if (all) return exportWhole(modules, into, options);
        return exportTo(remoteAt(options.url), moduleOf(needed(name, 'a module')), modules, needed(to, '--to <file>'));
      }),
    withUrl(new Command('import'))
      .description(
        'create every record of a file; run again, it goes on where it was interrupted. What became of each row stands in <file>.journal',
      )
      .addArgument(modulesThat('create'))
      .option('--from <file>', 'a file ending in .ndjson or .csv')
      .option('--all <folder>', "what export --all has written, into this server's own database (docs/moving.md)")
      .option('--with-credentials', 'with --all: passwords too', false)
      .option(
        '--map <name=journal...>',
        'new ids of what the records refer to: clients=clients.ndjson.journal, or of one column',
        mapOption,
        new Map(),
      )
      .option('--dry-run', 'only say what would be created and what would be refused', false)
      .action((name: string | undefined, { all, ...options }: ImportOptions) => {
        if (all) return importWhole(modules, all, options);
        const module = moduleOf(needed(name, 'a module'));
        return importFrom(module, modules, { ...options, from: needed(options.from, '--from <file>') });
      }),
  ];
}

interface ExportOptions {
  to?: string;
  all: boolean;
  into?: string;
  url: string;
  withCredentials: boolean;
}

function needed(given: string | undefined, what: string): string {
  if (given === undefined) throw new StartError(`${what} is missing, or --all`);
  return given;
}

interface ImportOptions {
  from?: string;
  all?: string;
  withCredentials: boolean;
  url: string;
  map: Map<string, string>;
  dryRun: boolean;
}

const withUrl = (command: Command) =>
  command.option(
    '--url <url>',
    'where the API is; its key is taken from API_KEY, its decrypt password from DECRYPT_PASSWORD',
    'http://127.0.0.1:8080',
  );

const mapOption = (text: string, earlier: Map<string, string>) => {
  const [name = '', path = ''] = text.split('=');
  if (!name || !path) throw new InvalidArgumentError('It must be like clients=clients.ndjson.journal');
  return earlier.set(name, path);
};

function remoteAt(url: string): Remote {
  const { apiKey, decryptPassword } = loadConfig();
  if (!apiKey) throw new StartError('API_KEY: set it to a key of the server');
  return connect({ url, key: apiKey, decryptPassword });
}

async function call(
  remote: Remote,
  moduleOf: (name: string) => AnyModule,
  name: string,
  parameters: readonly string[],
): Promise<void> {
  const [moduleName = '', own = ''] = name.split('/');
  const fields = Object.fromEntries(
    parameters.map((text) => [text.split('=', 1)[0], sentAs(text.slice(text.indexOf('=') + 1))]),
  );
  const writes = moduleOf(moduleName).custom?.[own]?.writes ?? own !== 'read';
  const answer = await (writes ? remote.write(name, fields) : remote.read(name, fields));
  console.log(JSON.stringify(answer, null, 2));
  if (answer.success !== 'True') process.exitCode = 1;
}

/** A text, or the list that it holds as JSON: `records='[{"asset_id": 7}]'`. */
function sentAs(text: string): unknown {
  if (!text.startsWith('[')) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function exportTo(remote: Remote, module: AnyModule, modules: readonly AnyModule[], path: string): Promise<void> {
  const rows = await withBar(module, (bar) =>
    exportRecords(remote, module, modules, path, (done, total) => {
      if (total !== undefined) bar.setTotal(total);
      bar.update(done);
    }),
  );
  console.log(`${rows} ${module.name} in ${path}`);
}

async function importFrom(
  module: AnyModule,
  modules: readonly AnyModule[],
  { from, url, map, dryRun }: ImportOptions & { from: string },
): Promise<void> {
  const maps = new Map([...map].map(([name, path]) => [name, readIdMap(path)]));
  const checked = await tryImport(module, modules, from, maps);
  if (dryRun) return report('would be created', checked);
  const remote = remoteAt(url);
  const result = await withBar(module, (bar) => {
    bar.setTotal(checked.created + checked.refused.length);
    return importRecords(remote, module, modules, from, maps, (rows) => bar.update(rows));
  });
  report(`created${result.before ? `, ${result.before} were by an earlier run` : ''}`, result);
}

/** Draws on a terminal alone. */
async function withBar<T>({ name }: AnyModule, work: (bar: SingleBar) => Promise<T>): Promise<T> {
  const bar = new SingleBar({ format: `${name} {bar} {value}/{total}`, stream: process.stderr });
  bar.start(0, 0);
  try {
    return await work(bar);
  } finally {
    bar.stop();
  }
}

function report(what: string, { created, refused }: ImportResult): void {
  console.log(`${created} ${what}, ${refused.length} refused`);
  for (const { row, reason } of refused.slice(0, SHOWN_REFUSALS)) console.log(`  row ${row}: ${reason}`);
  if (refused.length > SHOWN_REFUSALS) console.log(`  … and ${refused.length - SHOWN_REFUSALS} more`);
  if (refused.length > 0) process.exitCode = 1;
}
