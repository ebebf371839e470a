import { randomUUID } from 'node:crypto';
import type { Context } from '../core/context.ts';
import { execute, together } from '../core/execute.ts';
import type { Input } from '../core/module.ts';
import type { Operation } from '../core/operation.ts';
import type { Created } from '../core/result.ts';
import { inZone } from './dates.ts';
import { finishRecord, unlessUnchanged } from './finish-record.ts';
import type { Entry } from './journal.ts';
import { renamed } from './names.ts';
import { notMoved, resolve, Skipped } from './resolve.ts';
import { idOfSame } from './same-record.ts';
import type { Content, SourceRecord } from './source.ts';
import { inputOf, readOf, type Target, UPLOADS } from './target.ts';

export interface Written {
  entry: Entry;
  content: Content;
  done: 'made' | 'changed' | 'same';
}

/**
 * Makes a record, or brings the one that was made in step with what the source has now. The record, all that belongs to
 * it and its entry in the journal are one transaction.
 */
export async function writeRecord(
  target: Target,
  record: SourceRecord,
  digest: string,
  entry: Entry | undefined,
): Promise<Written> {
  const content = await inZone(target.zone, await record.content());
  const { module } = readOf(target, record.module).prepared;
  const resolved = resolve(target.journal, { ...content, values: renamed(target.names, record, content.values) });
  const key = 'through' in module.scope ? module.scope.key : '';
  const needed = resolved.missing.find(({ column }) => column === key || module.required.includes(column));
  if (needed) throw notMoved(needed.column, needed.reference);
  const whole = resolved.missing.length === 0 && !record.parts;
  const there = entry?.to || (await idOfSame(target, record, resolved));
  const isMade = there === 0;
  const operation = target.operations.get(`${record.module}/${isMade ? 'create' : 'update'}`);
  if (isMade && !operation) return notMade(target, record, digest, content);
  const input = inputOf(operation, resolved, there);
  if (target.journal.isDry) {
    if (isMade) mustHaveRequired(operation as Operation, input);
    return { entry: { to: there || -1, digest, whole }, content, done: isMade ? 'made' : entry ? 'changed' : 'same' };
  }
  // What is found by its name may be somebody's own: it stays as it is.
  const isOurs = isMade || !record.sameBy;
  const written = await inOneWrite(target, record, content, operation, input, async (inside, upload) => {
    let [to, isChanged] = [there, false];
    if (operation && isMade) to = await create(inside, operation, { ...input, ...upload });
    else if (operation && isOurs) isChanged = await unlessUnchanged(execute(inside, operation, input));
    if (isOurs) isChanged = (await finishRecord(target, inside, record, to, content, resolved)) || isChanged;
    const made: Entry = { to, digest, whole };
    await target.journal.write(inside.database, record.module, record.id, made);
    return { entry: made, content, done: isMade ? 'made' : isChanged ? 'changed' : 'same' } as const;
  });
  return written;
}

/** The transaction of one record, with its file on disk before and settled after. */
async function inOneWrite(
  { context, uploads }: Target,
  { module }: SourceRecord,
  { file }: Content,
  operation: Operation | undefined,
  input: Input,
  work: (inside: Context, upload: Pick<Input, 'upload'>) => Promise<Written>,
): Promise<Written> {
  const id = `${UPLOADS}${randomUUID()}`;
  const own = { ...context, request: { ...context.request, id } };
  if (!operation) return context.database.transaction((database) => work({ ...own, database, isPart: true }, {}));
  let tries = 0;
  try {
    const isNew = file && operation.name === 'create';
    const upload = isNew && (await file.receive((stream) => uploads.receive(`${id}.${++tries}`, stream, file.name)));
    let written: Written | undefined;
    await together(own, operation, input, async (inside) => {
      written = await work(inside, upload ? { upload } : {});
      return { kind: 'changed', count: 1, log: [] };
    });
    if (!written) throw new Error(`${module}: nothing was written`);
    return written;
  } finally {
    if (file) await uploads.settle(context.database, id);
  }
}

async function create(inside: Context, operation: Operation, input: Input): Promise<number> {
  const result = await execute(inside, operation, input);
  const id = (result as Created).id;
  if (!id) throw new Error(`${operation.moduleName}/create answered no id`);
  return id;
}

/** What is not made here (technicians, taxes) is found by its name or is not here; the journal knows that too. */
async function notMade(target: Target, record: SourceRecord, digest: string, content: Content): Promise<Written> {
  const entry: Entry = { to: 0, digest, whole: false };
  const { journal, context } = target;
  if (!journal.isDry) await journal.write(context.database, record.module, record.id, entry);
  journal.remember(record.module, record.id, entry);
  const name = record.sameBy?.map((column) => String(content.values[column])).join(', ');
  throw new Skipped(`there is none called ${name} here: make it, or name another in the file of --map`);
}

/** What the create itself would refuse, said without one. */
function mustHaveRequired({ prepared: { module } }: Operation, { clientId, values }: Input): void {
  for (const name of module.required) {
    const value = name === 'client_id' ? clientId : values[name];
    if (!value) throw new Skipped(`${name}: is required`);
  }
}
