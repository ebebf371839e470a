import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parse } from 'csv-parse';
import { stringify } from 'csv-stringify/sync';
import { StartError } from '../errors/start-error.ts';
import type { RemoteRow } from './remote.ts';

const isCsv = (path: string) => path.endsWith('.csv');

/** Refuses a file whose ending tells no format. */
export function mustHaveFormat(path: string): void {
  if (!/\.(csv|ndjson)$/.test(path)) throw new StartError(`${path}: must end in .csv or .ndjson`);
}

/** Records as the text of a file. `first` puts the names above a CSV's. */
export function textOf(path: string, rows: readonly RemoteRow[], first: boolean): string {
  if (isCsv(path))
    return rows.length ? stringify([...rows], { header: first, columns: Object.keys(rows[0] as RemoteRow) }) : '';
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** The records of a file, one after the other. */
export async function* recordsOf(path: string): AsyncGenerator<RemoteRow> {
  if (isCsv(path)) {
    // CSV cannot tell an empty text from nothing: both are left out.
    for await (const row of createReadStream(path).pipe(parse({ columns: true, bom: true })))
      yield Object.fromEntries(Object.entries(row as RemoteRow).filter(([, value]) => value !== ''));
    return;
  }
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    try {
      yield JSON.parse(line);
    } catch {
      throw new StartError(`${path}: line ${number} is no JSON`);
    }
  }
}
