import type { Context } from '../../core/context.ts';
import type { Input, Prepared } from '../../core/module.ts';
import type { Data } from '../../core/result.ts';
import { ofClient, reach, whereOf } from '../../core/scope.ts';
import { ApiError } from '../../errors/api-error.ts';
import { canCheck, noteVerdicts, type Unlocked, type Verdict, verdictsOf } from './breaches.ts';
import { decryptCredential } from './cipher.ts';

/** Looks at every password that the caller may reveal, or those of one client. Answers the bad ones. */
export async function checkBreaches(context: Context, { clientId }: Input, { module }: Prepared): Promise<Data> {
  const { database, caller, schema } = context;
  if (!canCheck(schema)) throw new ApiError('path_unknown', 'This database has no table of breached passwords');
  const masterKey = await caller.masterKey();
  const { sql, parameters } = whereOf([
    { sql: 'credential_archived_at IS NULL', parameters: [] },
    ...reach(module, caller),
    ...(clientId ? ofClient(module, clientId) : []),
  ]);
  // As text: whose rows exist for a caller is a part of SQL.
  const rows = await database.rows({
    sql: `SELECT credential_id, credential_client_id, credential_name, credential_password FROM credentials${sql}`,
    parameters,
  });
  const entries = rows.flatMap(([id, client, , stored]) => {
    const password = decryptCredential(masterKey, stored as Buffer | string | null);
    return password ? [{ id: Number(id), clientId: Number(client), password }] : [];
  });
  const reused = reusedIn(entries);
  const verdicts = (await verdictsOf(database, entries)).map((verdict) => ({
    ...verdict,
    isReused: reused.has(verdict.id),
  }));
  await noteVerdicts(context, verdicts);
  const names = new Map(rows.map(([id, , name]) => [Number(id), String(name)]));
  const bad = verdicts.filter(({ isBreached, isReused }) => isBreached || isReused);
  return {
    kind: 'data',
    data: bad.map((verdict) => rowOf(verdict, names)),
    log: [
      {
        type: 'Credential',
        action: 'Check',
        description: `${entries.length} passwords checked for breaches through the API by key ${caller.name}`,
        clientId: clientId || caller.clientId,
        entityId: 0,
      },
    ],
  };
}

const rowOf = ({ id, clientId, isBreached, isReused }: Verdict, names: ReadonlyMap<number, string>) => ({
  credential_id: id,
  credential_client_id: clientId,
  credential_name: names.get(id),
  breached: isBreached ? 1 : 0,
  reused: isReused ? 1 : 0,
});

/** Entries whose password another entry of their client has too. */
function reusedIn(entries: readonly Unlocked[]): Set<number> {
  const first = new Map<string, number>();
  const reused = new Set<number>();
  for (const { id, clientId, password } of entries) {
    const same = `${clientId}\0${password}`;
    const other = first.get(same);
    if (other === undefined) first.set(same, id);
    else reused.add(other).add(id);
  }
  return reused;
}

/** Looks at passwords that are just being revealed or written, as far as this database can tell. */
export async function noteUnlocked(context: Context, entries: readonly Unlocked[]): Promise<void> {
  if (canCheck(context.schema)) await noteVerdicts(context, await verdictsOf(context.database, entries));
}
