import type { StandardFunction } from '../../core/effects.ts';
import { foundEvent } from '../../core/write/event.ts';
import type { Database, Row } from '../../database/database.ts';
import { quoteName, type Schema } from '../../database/schema.ts';
import { putEvent } from '../../events/outbox.ts';
import { type Found, ownWritesSince } from './own-writes.ts';
import type { Stamped } from './stamped.ts';

/** So many rows a transaction at most. */
const TOGETHER = 500;
const NOTED_TOGETHER = 10_000;
/** Rows are looked at again so long behind the newest that is known: a page of ITFlow may commit late. */
const OVERLAP_SECONDS = 60;

/** Notes every row once, so that what was there before is nobody's news. */
export async function noteAll(database: Database, { module, select }: Stamped): Promise<void> {
  const [known] = await database.rows({
    sql: 'SELECT MIN(watched_record_id), MAX(watched_record_id) FROM shim_watched WHERE watched_module = ?',
    parameters: [module.name],
  });
  if (known?.[0] !== null && Number(known?.[0]) === 0) return;
  for (let changed = NOTED_TOGETHER, last = Number(known?.[1] ?? 0); changed === NOTED_TOGETHER; ) {
    ({ changed } = await database.write({
      sql: `INSERT IGNORE INTO shim_watched SELECT ?, id, client_id, changed_at, archived
        FROM (${select} AND ${quoteName(module.id)} > ? ORDER BY ${quoteName(module.id)} LIMIT ${NOTED_TOGETHER}) AS rows_there`,
      parameters: [module.name, last],
    }));
    const [newest] = await database.rows({
      sql: 'SELECT MAX(watched_record_id) FROM shim_watched WHERE watched_module = ?',
      parameters: [module.name],
    });
    last = Number(newest?.[0] ?? 0);
  }
  await database.write({
    sql: 'INSERT IGNORE INTO shim_watched (watched_module, watched_record_id, watched_changed_at) VALUES (?, 0, NOW())',
    parameters: [module.name],
  });
}

/**
 * Makes events of the rows that ITFlow has made or changed. A second is looked at once it is over: what changes within
 * it later would have the same moment. Answers whether there may be more.
 */
export function lookForChanges(database: Database, schema: Schema, stamped: Stamped): Promise<boolean> {
  const { module, moments, select } = stamped;
  return database.transaction(async (transaction) => {
    await lockModule(transaction, module.name);
    const since = `(SELECT COALESCE(LEAST(MAX(watched_changed_at), NOW()), '1000-01-01') - INTERVAL ${OVERLAP_SECONDS} SECOND
      FROM shim_watched WHERE watched_module = ? AND watched_record_id > 0)`;
    const rows = await transaction.rows({
      sql: `SELECT id, client_id, changed_at, archived, watched_archived
        FROM (${select} AND (${moments.map((name) => `${name} >= ${since}`).join(' OR ')})) AS changed
        LEFT JOIN shim_watched ON watched_module = ? AND watched_record_id = id
        WHERE changed_at < NOW() AND (watched_record_id IS NULL OR watched_changed_at <> changed_at OR watched_archived <> archived)
        ORDER BY changed_at, id LIMIT ${TOGETHER}`,
      parameters: [...moments.map(() => module.name), module.name],
    });
    if (rows.length === 0) return false;
    const own = await ownWritesSince(transaction, foundOf(rows[0] as Row).changedAt);
    for (const row of rows) {
      const found = foundOf(row);
      if (!own.made(stamped, found))
        await putEvent(transaction, foundEvent(schema, module, { name: nameOf(row), ...found }));
    }
    await transaction.write({
      sql: `INSERT INTO shim_watched VALUES ${rows.map(() => '(?, ?, ?, ?, ?)').join(', ')} ON DUPLICATE KEY UPDATE
        watched_client_id = VALUES(watched_client_id), watched_changed_at = VALUES(watched_changed_at),
        watched_archived = VALUES(watched_archived)`,
      parameters: rows.flatMap(([id, clientId, changedAt, archived]) => [
        module.name,
        id,
        clientId,
        changedAt,
        archived,
      ]),
    });
    return rows.length === TOGETHER;
  });
}

/** Makes events of the rows that are gone without a trace, by comparing ids. Answers whether there may be more. */
export function lookForDeletes(database: Database, schema: Schema, stamped: Stamped): Promise<boolean> {
  const { module } = stamped;
  return database.transaction(async (transaction) => {
    const lookedAt = await lockModule(transaction, module.name);
    const [now] = await transaction.rows({ sql: 'SELECT NOW()', parameters: [] });
    const rows = await transaction.rows({
      sql: `SELECT watched_record_id, watched_client_id FROM shim_watched
        LEFT JOIN ${quoteName(module.table)} ON ${quoteName(module.id)} = watched_record_id
        WHERE watched_module = ? AND watched_record_id > 0 AND ${quoteName(module.id)} IS NULL LIMIT ${TOGETHER}`,
      parameters: [module.name],
    });
    const own = rows.length > 0 ? await ownWritesSince(transaction, lookedAt) : undefined;
    for (const [recordId, clientId] of rows.map((row) => row.map(Number)) as [number, number][]) {
      if (own?.deleted(stamped, recordId)) continue;
      await putEvent(transaction, foundEvent(schema, module, { name: 'delete', recordId, clientId }));
    }
    const isDone = rows.length < TOGETHER;
    await transaction.write({
      sql: 'DELETE FROM shim_watched WHERE watched_module = ? AND watched_record_id IN (?)',
      parameters: [module.name, [-1, ...rows.map(([id]) => Number(id))]],
    });
    if (isDone)
      await transaction.write({
        sql: 'UPDATE shim_watched SET watched_changed_at = ? WHERE watched_module = ? AND watched_record_id = 0',
        parameters: [now?.[0], module.name],
      });
    return !isDone;
  });
}

/** One at a time looks at a module, so that no change is told twice. Answers when its deletes were looked for last. */
async function lockModule(transaction: Database, name: string): Promise<string> {
  const [row] = await transaction.rows({
    sql: 'SELECT watched_changed_at FROM shim_watched WHERE watched_module = ? AND watched_record_id = 0 FOR UPDATE',
    parameters: [name],
  });
  return String(row?.[0]);
}

const foundOf = ([id, clientId, changedAt]: Row): Found => ({
  recordId: Number(id),
  clientId: Number(clientId),
  changedAt: String(changedAt),
});

function nameOf([, , , archived, wasArchived]: Row): StandardFunction {
  if (wasArchived === null) return 'create';
  if (Number(archived) === Number(wasArchived)) return 'update';
  return Number(archived) ? 'archive' : 'unarchive';
}
