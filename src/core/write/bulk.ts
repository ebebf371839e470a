import { fromDatabase } from '../../database/errors.ts';
import { ApiError, type ErrorCode, invalid } from '../../errors/api-error.ts';
import { flag } from '../columns/columns.ts';
import type { Context } from '../context.ts';
import type { Input, Prepared } from '../module.ts';
import type { Data, Result } from '../result.ts';
import { mustWriteTo } from '../scope.ts';
import { leaveTraces } from './leave.ts';

/** The functions that take many records as well, as `bulk_…`. */
export const IN_BULK = ['create', 'update', 'delete', 'archive', 'unarchive', 'upsert'];

export const MOST_RECORDS = 1_000;

/** What a bulk function takes besides the records. */
export const bulkFields = { atomic: flag(), dry_run: flag() };

/**
 * What was sent as `records`. Refuses what is no list of 1 to 1,000; what is no object in it is refused as that record.
 */
export function recordList(sent: unknown): readonly unknown[] {
  if (!Array.isArray(sent) || sent.length === 0 || sent.length > MOST_RECORDS)
    throw invalid('records', 'must be a list of 1 to 1,000 objects');
  return sent;
}

/** The operation that is done with every record. */
export interface Each {
  prepared: Prepared;
  run(context: Context, input: Input): Promise<Result>;
}

/** What became of one record, by its place in the request. */
interface Outcome {
  index: number;
  success: boolean;
  error?: { code: ErrorCode; field?: string; message: string };
}

const UNDONE = new Error('undone');

/** Does it with each of the records, in one transaction. */
export async function bulk(context: Context, each: Each, { values, records = [] }: Input): Promise<Data> {
  const { atomic = 1, dry_run: isDryRun = 0 } = values;
  let outcomes: Outcome[] = [];
  const undone = context.database.transaction(async (database) => {
    const todo: Todo = { context: { ...context, database }, each, records, isDryRun: Boolean(isDryRun) };
    outcomes = (atomic ? await withoutRefusal(todo) : undefined) ?? (await oneByOne(todo));
    if (atomic) mustAllSucceed(outcomes);
    if (isDryRun) throw UNDONE;
  });
  await undone.catch((error) => (error === UNDONE ? undefined : Promise.reject(error)));
  return { kind: 'data', data: outcomes, log: [] };
}

interface Todo {
  context: Context;
  each: Each;
  records: NonNullable<Input['records']>;
  isDryRun: boolean;
}

/**
 * All of them in one savepoint: one for each takes longer than most records do. Undefined, with nothing done, where one
 * is refused: what becomes of each is then found out one by one.
 *
 * The next record does not wait for the events and log rows of the one before: its statements go down the same
 * connection, behind them.
 */
async function withoutRefusal({ context, each, records, isDryRun }: Todo): Promise<Outcome[] | undefined> {
  try {
    return await context.database.transaction(async (database) => {
      const inside = { ...context, database };
      const outcomes: Outcome[] = [];
      const traces: Promise<void>[] = [];
      for (const [index, input] of records.entries()) {
        if (input instanceof ApiError) throw input;
        const result = await runAlone(inside, each, input);
        outcomes.push({ index, success: true, ...told(result, each, input, isDryRun) });
        const left = leaveTraces(inside, result);
        // Waited for at the end, or never where another record is refused first.
        left.catch(() => {});
        traces.push(left);
      }
      await Promise.all(traces);
      return outcomes;
    });
  } catch (error) {
    if (refusalOf(error)) return undefined;
    throw error;
  }
}

async function oneByOne({ context, each, records, isDryRun }: Todo): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [index, input] of records.entries())
    outcomes.push({ index, ...(await outcomeOf(context, each, input, isDryRun)) });
  return outcomes;
}

/** What is about the record alone. Undefined for a deadlock or a dead connection: the others could not go on. */
function refusalOf(error: unknown): ApiError | undefined {
  const refusal = error instanceof ApiError ? error : fromDatabase(error);
  return refusal?.code === 'database_unavailable' ? undefined : refusal;
}

/** Does it with one record, in a savepoint: what is refused leaves nothing behind, and the others go on. */
async function outcomeOf(
  context: Context,
  each: Each,
  input: Input | ApiError,
  isDryRun: boolean,
): Promise<Omit<Outcome, 'index'>> {
  if (input instanceof ApiError) return refused(input);
  try {
    const result = await context.database.transaction(async (database) => {
      const inside = { ...context, database };
      const result = await runAlone(inside, each, input);
      await leaveTraces(inside, result);
      return result;
    });
    return { success: true, ...told(result, each, input, isDryRun) };
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    // Alone it would be told that too; here it is no reason to undo the others.
    if (refusal.code === 'record_unchanged') return { success: true, ...unchanged(each, input) };
    return refused(refusal);
  }
}

/** As `execute` runs a single request, but for its traces. */
async function runAlone(context: Context, each: Each, input: Input): Promise<Result> {
  if (input.clientId !== undefined) mustWriteTo(context.caller, input.clientId);
  return each.run(context, input);
}

/** The id, and what an upsert says of itself. A new id of a dry run is nobody's. */
function told(result: Result, each: Each, { id }: Input, isDryRun: boolean): object {
  const { module } = each.prepared;
  if (result.kind === 'created') return isDryRun ? {} : { insert_id: result.id };
  if (result.kind !== 'data') return { [module.id]: id };
  const [answer = {}] = result.data;
  return isDryRun && 'insert_id' in answer ? { ...answer, insert_id: undefined, [module.id]: undefined } : answer;
}

const unchanged = ({ prepared: { module } }: Each, { id }: Input) => ({ [module.id]: id, result: 'unchanged' });

const refused = ({ code, field, message }: ApiError): Omit<Outcome, 'index'> => ({
  success: false,
  error: { code, ...(field && { field }), message },
});

/** Refuses all of them for the first that is refused; the answer still says what became of each. */
function mustAllSucceed(outcomes: readonly Outcome[]): void {
  const all = outcomes.filter(({ success }) => !success);
  const [first] = all;
  if (!first?.error) return;
  const { code, message } = first.error;
  const count = `${all.length} of ${outcomes.length} records are refused, nothing was written`;
  throw new ApiError(code, `records[${first.index}]: ${message}; ${count}`, {}, { data: outcomes });
}
