import { createHash } from 'node:crypto';
import { ApiError } from '../errors/api-error.ts';
import { storeAsItWas } from './finish-record.ts';
import { Refused } from './http.ts';
import type { Report } from './report.ts';
import { resolve, Skipped } from './resolve.ts';
import type { Kind, Source, SourceRecord } from './source.ts';
import type { Target } from './target.ts';
import { type Written, writeRecord } from './write-record.ts';

export interface Move {
  source: Source;
  target: Target;
  report: Report;
  since: string | undefined;
  /** How far a kind has come. What it throws ends the move, after a record that is here whole. */
  tell(kind: Kind, done: number, total: number | undefined): void;
}

/**
 * Moves everything, kind after kind. It may be killed at any moment and run again: what is here whole is passed over,
 * the rest goes on. What refers to records that came after it gets a second look at the end.
 */
export async function move(work: Move): Promise<void> {
  const late: Kind[] = [];
  for (const kind of work.source.kinds) if (!(await moveKind(work, kind, true))) late.push(kind);
  if (work.target.journal.isDry) return;
  for (const kind of late) await moveKind(work, kind, false);
}

/** Answers whether all that its records refer to is here. */
async function moveKind(work: Move, kind: Kind, isFirst: boolean): Promise<boolean> {
  let [done, total, isComplete] = [0, undefined as number | undefined, true];
  const records = kind.records(work.since, (rows) => {
    total = rows;
  });
  for await (const record of records) {
    isComplete = (await moveRecord(work, record, isFirst)) && isComplete;
    if (record.module === kind.module) work.tell(kind, ++done, total);
  }
  return isComplete;
}

/** Answers whether all of it is here, or is never going to be. */
async function moveRecord(work: Move, record: SourceRecord, isFirst: boolean): Promise<boolean> {
  const { target, report } = work;
  const count = report.of(record.module);
  if (isFirst) count.read++;
  try {
    const digest = createHash('sha256').update(JSON.stringify(record.seen)).digest('hex');
    const entry = target.journal.find(record.module, record.id);
    const isKnown = entry?.whole === true && entry.digest === digest;
    const written = isKnown ? undefined : await writeRecord(target, record, digest, entry);
    if (isFirst) count[written?.done ?? 'same']++;
    if (written) target.journal.remember(record.module, record.id, written.entry);
    if (isKnown && !record.partsAreSilent) return true;
    return record.parts ? await moveParts(work, record, written, isFirst) : (written?.entry.whole ?? true);
  } catch (error) {
    if (!(error instanceof Skipped || error instanceof ApiError || error instanceof Refused)) throw error;
    if (isFirst) report.skip(record.module, record.id, error.message);
    return true;
  }
}

/** A record is whole once all of its parts are. Then it is as it was there, whatever its parts have changed of it. */
async function moveParts(
  work: Move,
  record: SourceRecord,
  written: Written | undefined,
  isFirst: boolean,
): Promise<boolean> {
  const { target, report } = work;
  const skipped = report.skipped;
  let isWhole = true;
  for await (const part of record.parts?.() ?? []) isWhole = (await moveRecord(work, part, isFirst)) && isWhole;
  if (!written || target.journal.isDry) return isWhole;
  const { content, entry } = written;
  const { asItWas, missing } = resolve(target.journal, {
    ...content,
    asItWas: { ...content.asItWas, ...content.atLast },
  });
  const whole = { ...entry, whole: isWhole && missing.length === 0 && report.skipped === skipped };
  await target.context.database.transaction(async (database) => {
    await storeAsItWas(target, { ...target.context, database }, record, entry.to, asItWas);
    await target.journal.write(database, record.module, record.id, whole);
  });
  target.journal.remember(record.module, record.id, whole);
  return isWhole && missing.length === 0;
}
