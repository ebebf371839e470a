import { createReadStream } from 'node:fs';
import type { Database } from '../../database/database.ts';
import { StartError } from '../../errors/start-error.ts';
import { keepOffset, offsetOf, openImport } from '../imports.ts';

const NAME = 'breaches';
const TOGETHER = 2_000;
const LINE = /^[0-9A-F]{40}(:\d+)?\r?$/i;

export interface Imported {
  /** Lines that were read now: those of an earlier run are not read again. */
  lines: number;
  added: number;
}

/**
 * Takes in a list of SHA-1 digests, one a line (`<40 hex digits>:<count>`, as Have I Been Pwned publishes it). A run
 * that was killed goes on behind what it had kept; a list that was taken in whole is not read again.
 */
export async function importBreaches(
  database: Database,
  path: string,
  onProgress: (share: number) => void = () => {},
): Promise<Imported> {
  const file = await openImport(path);
  let offset = await offsetOf(database, NAME, file);
  const imported: Imported = { lines: 0, added: 0 };
  for await (const batch of batchesOf(path, offset)) {
    offset += batch.bytes;
    imported.lines += batch.digests.length;
    imported.added += await database.transaction(async (transaction) => {
      // In the order of its index, which is the list's own, an insert is cheapest.
      const { changed } = await transaction.write({
        sql: `INSERT IGNORE INTO shim_breached_digests (breached_digest) VALUES ${batch.digests.map(() => '(UNHEX(?))').join()}`,
        parameters: batch.digests,
      });
      await keepOffset(transaction, NAME, file, offset);
      return changed;
    });
    onProgress(offset / file.size);
  }
  return imported;
}

interface Batch {
  digests: string[];
  /** With their line ends. */
  bytes: number;
}

async function* batchesOf(path: string, start: number): AsyncGenerator<Batch> {
  let batch: Batch = { digests: [], bytes: 0 };
  let at = start;
  for await (const line of linesOf(path, start)) {
    const text = line.replace(/\n$/, '');
    if (!LINE.test(text)) throw new StartError(`${path}: what stands at byte ${at} is no line of a SHA-1 list`);
    at += line.length;
    batch.digests.push(text.slice(0, 40));
    batch.bytes += line.length;
    if (batch.digests.length < TOGETHER) continue;
    yield batch;
    batch = { digests: [], bytes: 0 };
  }
  if (batch.digests.length > 0) yield batch;
}

/** Lines with their ends, a character a byte, since an offset counts bytes. */
async function* linesOf(path: string, start: number): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, { start, encoding: 'latin1' })) {
    const lines = (rest + chunk).split(/(?<=\n)/);
    rest = lines.at(-1)?.endsWith('\n') ? '' : (lines.pop() ?? '');
    yield* lines;
    if (rest.length > 1000) throw new StartError(`${path} is no list of lines`);
  }
  if (rest.length > 0) yield rest;
}
