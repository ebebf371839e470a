import { createHash, createHmac } from 'node:crypto';
import { sql } from 'kysely';
import { build } from '../../database/builder.ts';
import type { Database } from '../../database/database.ts';
import { isMissingTable } from '../../database/errors.ts';
import { ApiError } from '../../errors/api-error.ts';
import type { Demand } from '../caller.ts';
import type { Context } from '../context.ts';
import type { Input } from '../module.ts';
import type { Result } from '../result.ts';

const LONGEST_KEY = 255;
const FORGET_ROWS = 10_000;

/**
 * Runs a write at most once for its Idempotency-Key. To be called inside the write's own transaction: claim, write and
 * result stand or fall together, whatever dies. A second request with the same key waits on the claim's row until the
 * first has ended, then gets its result (without log rows: nothing happened), or 409 if it asks for something else. A
 * refused write leaves no claim. Where the table is missing the header is refused, not ignored.
 */
export async function once(
  context: Context,
  operation: Demand,
  input: Input,
  write: () => Promise<Result>,
): Promise<Result> {
  const key = context.request.idempotencyKey;
  if (key === undefined) return write();
  if (key === '' || key.length > LONGEST_KEY)
    throw new ApiError('input_invalid', `Idempotency-Key: must have 1 to ${LONGEST_KEY} characters`);
  const { keyId, subject } = context.caller;
  // A claim is the caller's own: without a key, the subject is part of the digest.
  const own = subject === undefined ? key : `${subject}\0${key}`;
  const claim = { keyId, digest: createHash('sha256').update(own).digest('hex') };
  const request = digestOfRequest(key, operation, input);
  const earlier = await earlierResult(context.database, claim, request);
  if (earlier) return earlier;
  const result = await write();
  const stored = result.kind === 'rows' ? result : { ...result, log: [], events: [] };
  await context.database.write(
    build
      .updateTable('shim_idempotency')
      .set({ idempotency_result: JSON.stringify(stored) })
      .where('idempotency_key_id', '=', claim.keyId)
      .where('idempotency_digest', '=', claim.digest),
  );
  return result;
}

/**
 * Keyed with the header itself, which is stored nowhere: who reads the table cannot try out what the input may have
 * been.
 */
function digestOfRequest(key: string, { moduleName, name }: Demand, input: Input): string {
  return createHmac('sha256', key)
    .update(JSON.stringify([moduleName, name, ...partsOf(input)]))
    .digest('hex');
}

/** What of an input tells it from another, whatever the order that its fields came in. */
function partsOf({ id, clientId, values, records }: Input): unknown[] {
  const fields = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  const inside = records?.map((each) => (each instanceof ApiError ? each.message : partsOf(each)));
  return [id, clientId, fields, ...(inside ? [inside] : [])];
}

/** Claims the key, or answers what its first request was answered. */
async function earlierResult(
  database: Database,
  { keyId, digest }: { keyId: number; digest: string },
  request: string,
) {
  // ON DUPLICATE KEY takes the row's exclusive lock. INSERT IGNORE would share it, and of two that wait one would die
  // in a deadlock.
  const { changed } = await database
    .write(
      build
        .insertInto('shim_idempotency')
        .values({ idempotency_key_id: keyId, idempotency_digest: digest, idempotency_request: request })
        .onDuplicateKeyUpdate(({ ref }) => ({ idempotency_key_id: ref('idempotency_key_id') })),
    )
    .catch(refuseWithoutTable);
  if (changed) return undefined;
  const row = await database.first(
    build
      .selectFrom('shim_idempotency')
      .select(['idempotency_request', 'idempotency_result'])
      .where('idempotency_key_id', '=', keyId)
      .where('idempotency_digest', '=', digest)
      .forUpdate(),
  );
  if (row?.idempotency_request !== request)
    throw new ApiError('conflict', 'Idempotency-Key: was used for another request, nothing was written');
  return JSON.parse(row.idempotency_result as string) as Result;
}

function refuseWithoutTable(error: unknown): never {
  if (!isMissingTable(error)) throw error;
  throw new ApiError(
    'input_invalid',
    'Idempotency-Key: this database has no table to keep it in, nothing was written',
    {},
    { cause: error },
  );
}

/** Forgets what is older than a day, some rows at a time. */
export async function forgetOldKeys(database: Database): Promise<void> {
  await database.write(
    build
      .deleteFrom('shim_idempotency')
      .where('idempotency_created_at', '<', sql<string>`NOW() - INTERVAL 1 DAY`)
      .limit(FORGET_ROWS),
  );
}
