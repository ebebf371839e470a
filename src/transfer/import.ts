import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { AnyModule } from '../core/module.ts';
import { fieldsOf, type IdMaps } from './fields.ts';
import { type Entry, type Journal, openJournal } from './journal.ts';
import { mustHaveFormat, recordsOf } from './records.ts';
import type { Fields, Remote, RemoteRow } from './remote.ts';

/** Rows on their way at the same time. So many may be uncertain after a crash. */
const BATCH = 16;
const PAGE = 500;
/** Servers keep an idempotency key for a day. */
const KEY_LASTS_MS = 23 * 3_600_000;

export interface ImportResult {
  created: number;
  /** Created by an earlier run. */
  before: number;
  refused: { row: number; reason: string }[];
}

interface Import {
  remote: Remote;
  module: AnyModule;
  journal: Journal;
  keepsKeys: boolean;
  /** Ids that belong to a row already. */
  taken: Set<number>;
}

interface Row {
  number: number;
  record: RemoteRow;
  body: Fields;
}

/** What an import would do, without sending anything. */
export async function tryImport(
  module: AnyModule,
  modules: readonly AnyModule[],
  path: string,
  maps: IdMaps,
): Promise<ImportResult> {
  mustHaveFormat(path);
  const result: ImportResult = { created: 0, before: 0, refused: [] };
  let number = 0;
  for await (const record of recordsOf(path)) {
    number++;
    const fields = fieldsOf(module, modules, record, maps);
    if ('refused' in fields) result.refused.push({ row: number, reason: fields.refused });
    else result.created++;
  }
  return result;
}

/**
 * Creates every record of a file. Run again after whatever stopped it, it goes on: what was answered is not sent again,
 * refused rows are, and a row that was on its way is sent again under its idempotency key or, where the server keeps
 * none, looked for first.
 */
export async function importRecords(
  remote: Remote,
  module: AnyModule,
  modules: readonly AnyModule[],
  path: string,
  maps: IdMaps,
  tell: (rows: number) => void,
): Promise<ImportResult> {
  mustHaveFormat(path);
  const journal = openJournal(`${path}.journal`, await digestOf(path));
  const taken = new Set([...journal.entries.values()].flatMap((entry) => ('to' in entry ? [entry.to] : [])));
  const work: Import = { remote, module, journal, keepsKeys: await remote.keepsIdempotencyKeys(), taken };
  const before = taken.size;
  let batch: Row[] = [];
  let number = 0;
  for await (const record of recordsOf(path)) {
    number++;
    const known = journal.entries.get(number);
    if (known && 'to' in known) continue;
    const fields = fieldsOf(module, modules, record, maps);
    if ('refused' in fields) journal.append([{ row: number, refused: fields.refused }]);
    else batch.push({ number, record, body: fields.body });
    if (batch.length < BATCH) continue;
    await send(work, batch);
    batch = [];
    tell(number);
  }
  await send(work, batch);
  tell(number);
  const refused = [...journal.entries.values()].flatMap((entry) =>
    'refused' in entry ? [{ row: entry.row, reason: entry.refused }] : [],
  );
  return { created: taken.size - before, before, refused };
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

async function send(work: Import, rows: readonly Row[]): Promise<void> {
  const { journal } = work;
  const found = await findUncertain(work, rows);
  const uncertain = rows.filter((row) => !found.has(row.number) && sentEarlier(journal, row));
  const fresh = rows.filter((row) => !found.has(row.number) && !uncertain.includes(row));
  const above = await highestIds(work, fresh);
  journal.append(fresh.map((row, i) => ({ row: row.number, sentAt: Date.now(), above: above[i] as number })));
  const answers = await Promise.allSettled(rows.map((row) => createOne(work, row, found.get(row.number))));
  journal.append(answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : [])));
  const failed = answers.find((answer) => answer.status === 'rejected');
  if (failed) throw failed.reason;
}

const sentEarlier = (journal: Journal, { number }: Row) => {
  const entry = journal.entries.get(number);
  return entry && 'sentAt' in entry ? entry : undefined;
};

/**
 * Rows that an earlier run sent and that are there, by number. One after the other: no record may stand for two rows.
 */
async function findUncertain(work: Import, rows: readonly Row[]): Promise<Map<number, number>> {
  const found = new Map<number, number>();
  for (const row of rows) {
    const sent = sentEarlier(work.journal, row);
    if (!sent || (work.keepsKeys && Date.now() - sent.sentAt < KEY_LASTS_MS)) continue;
    const id = (await idsLike(work, row)).find((candidate) => candidate > sent.above && !work.taken.has(candidate));
    if (id === undefined) continue;
    work.taken.add(id);
    found.set(row.number, id);
  }
  return found;
}

/**
 * What each row's id will be above: the last one that this import was given, or of the records that look the same now.
 */
async function highestIds(work: Import, rows: readonly Row[]): Promise<number[]> {
  const last = work.taken.size > 0 ? [...work.taken].reduce((a, b) => Math.max(a, b)) : 0;
  if (last || work.keepsKeys) return rows.map(() => last);
  const highest: number[] = [];
  for (const row of rows) highest.push(Math.max(0, ...(await idsLike(work, row))));
  return highest;
}

/** The ids of the records there that have what is required of this one. */
async function idsLike({ remote, module }: Import, { body }: Row): Promise<number[]> {
  const name = module.required[0] ?? '';
  const byName = module.lookups.some((lookup) => lookup.by === name);
  const query = { ...(body.client_id ? { client_id: body.client_id } : {}), ...(byName ? { [name]: body[name] } : {}) };
  const wanted = module.required.filter((column) => column !== 'client_id');
  const ids: number[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const { data = [] } = await remote.read(`${module.name}/read`, { ...query, limit: PAGE, offset });
    for (const row of data)
      if (wanted.every((column) => isSame(row[column], body[column]))) ids.push(Number(row[module.id]));
    if (data.length < PAGE) return ids;
  }
}

const isSame = (there: unknown, sent: unknown) =>
  String(there).trim() === String(sent).trim() || Number(there) === Number(sent);

async function createOne(
  { remote, module, journal, keepsKeys, taken }: Import,
  row: Row,
  found: number | undefined,
): Promise<Entry> {
  const from = row.record[module.id] ?? null;
  let to = found;
  if (to === undefined) {
    const key = keepsKeys ? `${journal.id}-${row.number}` : undefined;
    const answer = await remote.write(`${module.name}/create`, row.body, key);
    if (answer.success !== 'True') return { row: row.number, refused: answer.message ?? 'refused' };
    to = Number(answer.data?.[0]?.insert_id);
    taken.add(to);
  }
  const archivedAt = row.record[`${module.id.replace(/_id$/, '')}_archived_at`];
  // Done already, if an earlier run came so far: the server then says "no rows changed".
  if (archivedAt && module.functions.includes('archive'))
    await remote.write(`${module.name}/archive`, {
      [module.id]: to,
      ...(row.body.client_id ? { client_id: row.body.client_id } : {}),
    });
  return { row: row.number, from, to };
}
