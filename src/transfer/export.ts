import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import type { AnyModule } from '../core/module.ts';
import { StartError } from '../errors/start-error.ts';
import { type Pages, pagesOf } from './pages.ts';
import { mustHaveFormat, textOf } from './records.ts';
import type { Remote } from './remote.ts';

/** A file of credentials is one of passwords. */
const FOR_OWNER_ONLY = 0o600;

/** How far an export has come. Kept beside the file until it is complete. */
interface Progress extends Pages {
  /** Bytes of the file that are good; what an interrupted run wrote behind them is cut off. */
  bytes: number;
  rows: number;
}

/**
 * Writes every record of a module to a file, and goes on where an interrupted run stopped. Answers how many there are.
 */
export async function exportRecords(
  remote: Remote,
  module: AnyModule,
  modules: readonly AnyModule[],
  path: string,
  tell: (rows: number, total: number | undefined) => void,
): Promise<number> {
  mustHaveFormat(path);
  const progressPath = `${path}.progress`;
  const isBegun = existsSync(progressPath);
  if (!isBegun && existsSync(path)) throw new StartError(`${path} is there already`);
  const progress: Progress = isBegun
    ? JSON.parse(readFileSync(progressPath, 'utf8'))
    : { bytes: 0, rows: 0, received: 0, lastId: 0 };
  save(progressPath, progress);
  const file = openSync(path, existsSync(path) ? 'r+' : 'w', FOR_OWNER_ONLY);
  ftruncateSync(file, progress.bytes);
  for await (const { rows, total } of pagesOf(remote, module, modules, progress)) {
    const bytes = Buffer.from(textOf(path, rows, progress.rows === 0));
    writeSync(file, bytes, 0, bytes.length, progress.bytes);
    fsyncSync(file);
    progress.bytes += bytes.length;
    progress.rows += rows.length;
    save(progressPath, progress);
    tell(progress.rows, total);
  }
  closeSync(file);
  rmSync(progressPath);
  return progress.rows;
}

/** All or nothing, also when the machine stops in the middle. */
function save(path: string, progress: Progress): void {
  writeFileSync(`${path}.new`, JSON.stringify(progress), { flush: true });
  renameSync(`${path}.new`, path);
}
