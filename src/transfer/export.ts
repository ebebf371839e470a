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
import type { AnyModule } from '../module.ts';
import { StartError } from '../start-error.ts';
import { mustHaveFormat, textOf } from './records.ts';
import type { Fields, Remote, RemoteRow } from './remote.ts';

const PAGE = 500;
/** A file of credentials is one of passwords. */
const FOR_OWNER_ONLY = 0o600;
const BEYOND_EVERY_ID = 2_147_483_647;

/** How far an export has come. Kept beside the file until it is complete. */
interface Progress {
  /** Bytes of the file that are good; what an interrupted run wrote behind them is cut off. */
  bytes: number;
  rows: number;
  /** Rows that the server has sent, those left out as doubles included. */
  received: number;
  lastId: number;
}

/**
 * Writes every record of a module to a file, and goes on where an interrupted run stopped. Each record once: a list may show one twice (an
 * asset with two primary interfaces), always next to each other. Answers how many there are.
 */
export async function exportRecords(
  remote: Remote,
  module: AnyModule,
  path: string,
  tell: (rows: number, total: number | undefined) => void,
): Promise<number> {
  mustHaveFormat(path);
  if (module.orderBy) throw new StartError(`${module.name} can only be read by what they belong to, not as one list`);
  const progressPath = `${path}.progress`;
  const progress: Progress = existsSync(progressPath)
    ? JSON.parse(readFileSync(progressPath, 'utf8'))
    : { bytes: 0, rows: 0, received: 0, lastId: 0 };
  if (progress.bytes === 0 && existsSync(path) && !existsSync(progressPath)) throw new StartError(`${path} is there already`);
  save(progressPath, progress);
  const file = openSync(path, existsSync(path) ? 'r+' : 'w', FOR_OWNER_ONLY);
  ftruncateSync(file, progress.bytes);
  const byId = await followsIds(remote, module);
  for (;;) {
    const place: Fields = byId ? { after_id: progress.lastId } : { offset: progress.received };
    const { data = [], total } = await remote.read(`${module.name}/read`, { limit: PAGE, with_total: 1, ...place });
    const rows = data.filter(
      (row, i) => idOf(module, row) > Math.max(progress.lastId, i === 0 ? 0 : idOf(module, data[i - 1] as RemoteRow)),
    );
    const bytes = Buffer.from(textOf(path, rows, progress.rows === 0));
    writeSync(file, bytes, 0, bytes.length, progress.bytes);
    fsyncSync(file);
    progress.bytes += bytes.length;
    progress.rows += rows.length;
    progress.received += data.length;
    progress.lastId = Math.max(progress.lastId, ...rows.map((row) => idOf(module, row)));
    save(progressPath, progress);
    tell(progress.rows, total);
    if (data.length < PAGE) break;
  }
  closeSync(file);
  rmSync(progressPath);
  return progress.rows;
}

const idOf = (module: AnyModule, row: RemoteRow) => Number(row[module.id]);

/** Whether the server pages by `after_id`. The PHP one ignores it, and is asked by offset: rows deleted meanwhile would shift the pages. */
async function followsIds(remote: Remote, module: AnyModule): Promise<boolean> {
  const { data = [] } = await remote.read(`${module.name}/read`, { limit: 1, after_id: BEYOND_EVERY_ID });
  return data.length === 0;
}

/** All or nothing, also when the machine stops in the middle. */
function save(path: string, progress: Progress): void {
  writeFileSync(`${path}.new`, JSON.stringify(progress), { flush: true });
  renameSync(`${path}.new`, path);
}
