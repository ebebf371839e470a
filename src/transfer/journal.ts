import { randomUUID } from 'node:crypto';
import { existsSync, fsyncSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import { StartError } from '../errors/start-error.ts';

/** What is known of a row of the file, by its number. */
export type Entry =
  /** It is on its way. If it was created then, it has an id above `above`. */
  | { row: number; sentAt: number; above: number }
  /** It was created: its id there was `from`, here it is `to`. */
  | { row: number; from: string | null; to: number }
  | { row: number; refused: string };

export interface Journal {
  /** Names this import, for its idempotency keys. */
  id: string;
  /** The last that is known of each row. */
  entries: Map<number, Entry>;
  /** On disk when it returns. */
  append(entries: readonly Entry[]): void;
}

/**
 * Opens what an import has written down, or begins it. Every row stands in it before it is sent and again when it is
 * answered, so a run that follows knows what is certain, and which few rows are not. `source` is the file's digest:
 * another file is refused.
 */
export function openJournal(path: string, source: string): Journal {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  // What stands behind the last line break was being written when the run was killed.
  const complete = text.slice(0, text.lastIndexOf('\n') + 1);
  if (complete !== text) truncateSync(path, Buffer.byteLength(complete));
  const [head, ...lines] = complete
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  if (head && head.source !== source)
    throw new StartError(`${path} belongs to another file: the records have changed since the import began`);
  const id: string = head?.import ?? randomUUID();
  const file = openSync(path, 'a');
  const write = (objects: readonly object[]) => {
    writeSync(file, objects.map((object) => `${JSON.stringify(object)}\n`).join(''));
    fsyncSync(file);
  };
  if (!head) write([{ import: id, source }]);
  const entries = new Map<number, Entry>(lines.map((entry) => [entry.row, entry]));
  return {
    id,
    entries,
    append(added) {
      write(added);
      for (const entry of added) entries.set(entry.row, entry);
    },
  };
}

/** The ids that an import gave, by the old ones: its journal is the map for what refers to its records. */
export function readIdMap(path: string): Map<string, number> {
  if (!existsSync(path)) throw new StartError(`${path}: there is no such journal of an import`);
  const entries = readFileSync(path, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  return new Map(entries.filter(({ from, to }) => from && to).map(({ from, to }) => [from, to]));
}
