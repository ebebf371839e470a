import { createHash } from 'node:crypto';
import type { Context } from '../../core/context.ts';
import { tell } from '../../core/write/event.ts';
import { build, NOW } from '../../database/builder.ts';
import type { Database } from '../../database/database.ts';
import type { Schema } from '../../database/schema.ts';

const TOGETHER = 1000;

/** A password that its caller has unlocked. Nothing of it is kept but yes, no and when. */
export interface Unlocked {
  id: number;
  clientId: number;
  password: string;
}

export interface Verdict {
  id: number;
  clientId: number;
  isBreached: boolean;
  /** Another entry of the client has the same password; undefined: that was not looked at. */
  isReused?: boolean | undefined;
}

/** An attached database may lack the tables. */
export const canCheck = ({ tables }: Schema): boolean =>
  tables.has('shim_breach_checks') && tables.has('shim_breached_digests');

/** Says of each whether its password is known to be in others' hands. */
export async function verdictsOf(database: Database, entries: readonly Unlocked[]): Promise<Verdict[]> {
  const digests = entries.map(({ password }) => createHash('sha1').update(password).digest());
  const known = await knownDigests(database, digests);
  return entries.map(({ id, clientId }, i) => ({ id, clientId, isBreached: known.has(hex(digests[i])) }));
}

async function knownDigests(database: Database, digests: readonly Buffer[]): Promise<Set<string>> {
  const known = new Set<string>();
  for (let start = 0; start < digests.length; start += TOGETHER) {
    const some = digests.slice(start, start + TOGETHER);
    const query = build
      .selectFrom('shim_breached_digests')
      .select('breached_digest')
      .where('breached_digest', 'in', some);
    for (const [digest] of await database.rows(query)) known.add(hex(digest as Buffer));
  }
  return known;
}

const hex = (digest: Buffer | undefined) => digest?.toString('hex') ?? '';

/** Notes verdicts, and tells of each that is bad and was not before. To be called in a transaction. */
export async function noteVerdicts(context: Context, verdicts: readonly Verdict[]): Promise<void> {
  const { database } = context;
  if (verdicts.length === 0) return;
  // Rows that are there can be locked, so that two who look at the same time tell once.
  await database.write(
    build
      .insertInto('shim_breach_checks')
      .ignore()
      .values(verdicts.map(({ id }) => ({ breach_credential_id: id, breach_checked_at: NOW }))),
  );
  const ids = verdicts.map(({ id }) => id);
  const before = await database.all(
    build.selectFrom('shim_breach_checks').selectAll().where('breach_credential_id', 'in', ids).forUpdate(),
  );
  const earlier = new Map(before.map((row) => [row.breach_credential_id, row]));
  for (const { id, clientId, isBreached, isReused } of verdicts) {
    const was = earlier.get(id);
    if (isBreached && !was?.breach_found) await tellOf(context, id, clientId, 'breached');
    if (isReused && !was?.breach_reused) await tellOf(context, id, clientId, 'reused');
    const reused = isReused === undefined ? {} : { breach_reused: isReused ? 1 : 0 };
    const set = { breach_found: isBreached ? 1 : 0, ...reused, breach_checked_at: NOW };
    await database.write(build.updateTable('shim_breach_checks').set(set).where('breach_credential_id', '=', id));
  }
}

const tellOf = (context: Context, credential_id: number, clientId: number, reason: 'breached' | 'reused') =>
  tell(context, {
    type: 'vault.breach',
    module: 'credentials',
    recordId: credential_id,
    clientId,
    before: {},
    after: { credential_id, reason },
  });

/** The password of an entry is another one, or the entry is gone: what was found of it counts no more. */
export async function forgetVerdict(database: Database, id: number): Promise<void> {
  await database.write(build.deleteFrom('shim_breach_checks').where('breach_credential_id', '=', id));
}
