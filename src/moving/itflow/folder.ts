import { randomUUID } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { AnyModule } from '../../core/module.ts';
import { StartError } from '../../errors/start-error.ts';
import { recordsOf, textOf } from '../../transfer/records.ts';
import type { RemoteRow } from '../../transfer/remote.ts';
import { Refused } from '../http.ts';
import { partsOf } from './content.ts';
import { linksOf } from './links.ts';
import { inOrder } from './order.ts';
import type { Rows } from './rows.ts';
import { FILES, LOOKED_UP } from './source.ts';

/** There are passwords in it, maybe, and what people wrote. */
const FOR_OWNER_ONLY = { mode: 0o600 };
const ABOUT = 'export.json';

/** What a folder holds: every module with its links, its lines, and what is only looked up. */
export function modulesInFolder(modules: readonly AnyModule[], withCredentials: boolean): [AnyModule, string[]][] {
  const ordered = inOrder(modules, withCredentials);
  const only = modules.filter(({ name }) => LOOKED_UP.includes(name) || name === 'field_values');
  const parts = ordered.flatMap((module) => partsOf(module, modules));
  return [
    ...[...only, ...parts].map((module): [AnyModule, string[]] => [module, []]),
    ...ordered.map((module, at): [AnyModule, string[]] => [module, linksOf(module, ordered.slice(0, at))]),
  ];
}

/** Writes all that an ITFlow has into a folder. Run again, it goes on with the first module that is not complete. */
export async function exportAll(
  rows: Rows,
  modules: readonly AnyModule[],
  folder: string,
  withCredentials: boolean,
  tell: (module: string, done: number, total: number | undefined) => void,
): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const about = join(folder, ABOUT);
  if (!existsSync(about)) writeFileSync(about, JSON.stringify({ id: randomUUID(), at: new Date().toISOString() }));
  for (const [module, linked] of modulesInFolder(modules, withCredentials)) {
    const path = join(folder, `${module.name}.ndjson`);
    if (!existsSync(path)) await exportModule(rows, module, linked, path, folder, tell);
  }
}

async function exportModule(
  rows: Rows,
  module: AnyModule,
  linked: readonly string[],
  path: string,
  folder: string,
  tell: (module: string, done: number, total: number | undefined) => void,
): Promise<void> {
  const file = createWriteStream(`${path}.part`, { ...FOR_OWNER_ONLY, flush: true });
  let done = 0;
  const lines = async function* () {
    try {
      for await (const page of rows.pages(module, linked)) {
        for (const row of page.rows) if (FILES[module.name]) await exportFile(rows, module, row, folder);
        yield textOf(path, page.rows, done === 0);
        done += page.rows.length;
        tell(module.name, done, page.total);
      }
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 404) throw error;
    }
  };
  await pipeline(lines, file);
  renameSync(`${path}.part`, path);
}

/** One whose row is there and which is not leaves a gap: the import says so. */
async function exportFile(rows: Rows, module: AnyModule, row: RemoteRow, folder: string): Promise<void> {
  const path = fileIn(folder, module, String(row[module.id]));
  if (existsSync(path)) return;
  mkdirSync(join(folder, module.name), { recursive: true, mode: 0o700 });
  try {
    await rows.receive(
      module,
      String(row[module.id]),
    )((stream) => pipeline(stream, createWriteStream(`${path}.part`, { ...FOR_OWNER_ONLY, flush: true })));
    renameSync(`${path}.part`, path);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}

const fileIn = (folder: string, module: AnyModule, id: string) => join(folder, module.name, id);

/** What names the export in the journal of moved records. */
export function nameOfExport(folder: string): string {
  const about = join(folder, ABOUT);
  if (!existsSync(about)) throw new StartError(`${folder}: is no folder of export --all`);
  return `export ${JSON.parse(readFileSync(about, 'utf8')).id}`;
}

/** The rows of a folder that was exported. */
export function rowsInFolder(folder: string): Rows {
  const lists = new Map<string, Map<string, RemoteRow[]>>();
  const rowsOf = async function* (module: AnyModule): AsyncGenerator<RemoteRow> {
    const path = join(folder, `${module.name}.ndjson`);
    if (existsSync(path)) yield* recordsOf(path);
    else if (existsSync(`${path}.part`)) throw new StartError(`${folder}: the export is not complete, run it again`);
  };
  return {
    async *pages(module) {
      for await (const row of rowsOf(module)) yield { rows: [row] };
    },
    async below(module, lookup, id) {
      const key = module.lookups.find(({ by }) => by === lookup)?.columns[0] ?? '';
      const known = lists.get(module.name) ?? new Map<string, RemoteRow[]>();
      if (!lists.has(module.name))
        for await (const row of rowsOf(module))
          known.set(String(row[key]), [...(known.get(String(row[key])) ?? []), row]);
      lists.set(module.name, known);
      return known.get(id) ?? [];
    },
    receive: (module, id) => (take) => {
      const path = fileIn(folder, module, id);
      if (!existsSync(path)) throw new Refused(404, 'its file was not there to be exported');
      return take(createReadStream(path));
    },
  };
}
