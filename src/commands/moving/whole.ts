import { SingleBar } from 'cli-progress';
import { loadConfig } from '../../config/config.ts';
import type { AnyModule } from '../../core/module.ts';
import { StartError } from '../../errors/start-error.ts';
import { httpAt } from '../../moving/http.ts';
import { exportAll, nameOfExport, rowsInFolder } from '../../moving/itflow/folder.ts';
import { rowsOverHttp } from '../../moving/itflow/rows.ts';
import { itflowSource } from '../../moving/itflow/source.ts';
import { onDatabaseWithOurTables } from '../open-database.ts';
import { moveFrom } from './migrate-from.ts';

export interface WholeOptions {
  url: string;
  withCredentials: boolean;
  dryRun: boolean;
}

/** `export --all`: all that a server has, over its API. */
export async function exportWhole(
  modules: readonly AnyModule[],
  folder: string | undefined,
  { url, withCredentials }: Pick<WholeOptions, 'url' | 'withCredentials'>,
): Promise<void> {
  if (!folder) throw new StartError('--into: name the folder that everything is to be written into');
  const { apiKey, decryptPassword } = loadConfig();
  if (!apiKey) throw new StartError('API_KEY: set it to a key of the server');
  const secrets = {
    api_key: apiKey,
    ...(withCredentials && decryptPassword ? { api_key_decrypt_password: decryptPassword } : {}),
  };
  const rows = rowsOverHttp(httpAt(url.replace(/\/+$/, ''), {}), secrets, modules);
  const bar = new SingleBar({ format: '{name} {bar} {value}/{total}', stream: process.stderr });
  bar.start(0, 0, { name: '' });
  try {
    await exportAll(rows, modules, folder, withCredentials, (name, done, total) => {
      bar.setTotal(Math.max(total ?? 0, done));
      bar.update(done, { name });
    });
  } finally {
    bar.stop();
  }
  console.log(`Everything is in ${folder}`);
}

/** `import --all`: what such a folder holds, into the database that the server here uses. */
export async function importWhole(
  modules: readonly AnyModule[],
  folder: string,
  { withCredentials, dryRun }: Pick<WholeOptions, 'withCredentials' | 'dryRun'>,
): Promise<void> {
  const config = loadConfig();
  const source = itflowSource(nameOfExport(folder), rowsInFolder(folder), modules, withCredentials);
  await onDatabaseWithOurTables((database) =>
    moveFrom(source, { dryRun, withCredentials }, { config, database, modules }),
  );
}
