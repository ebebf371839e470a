import type { Context, RequestInfo } from './context.ts';
import type { Database } from './database.ts';
import { fromDatabase } from './database-errors.ts';
import type { Result } from './module.ts';

/** One row of ITFlow's `logs`. The description is ours and holds no secret. */
export interface LogEntry {
  type: string;
  action: string;
  description: string;
  clientId: number;
  entityId: number;
}

type Rows = Extract<Result, { kind: 'rows' }>;

const MAX_DESCRIPTION = 1000;
const MAX_USER_AGENT = 250;
const MAX_IP = 200;
const IDS_A_ROW = 50;

// By code points: a text cut between surrogates is refused by the database.
const cut = (text: string, length: number) => (text.length <= length ? text : [...text].slice(0, length).join(''));

/** Writes the log rows in one statement, on the write's own transaction. */
export async function record(database: Database, request: RequestInfo, userId: number, entries: readonly LogEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const row = (entry: LogEntry) => [
    entry.type,
    entry.action,
    cut(entry.description, MAX_DESCRIPTION),
    cut(request.ip, MAX_IP),
    cut(request.userAgent, MAX_USER_AGENT),
    entry.clientId,
    userId,
    entry.entityId,
  ];
  await database.write({
    sql: 'INSERT INTO logs (log_type, log_action, log_description, log_ip, log_user_agent, log_client_id, log_user_id, log_entity_id) VALUES ?',
    parameters: [entries.map(row)],
  });
}

/** The same where the log may not be written to: what was going to happen anyway (a refusal, a read with SELECT rights alone) still does. */
export async function recordIfAllowed(...parameters: Parameters<typeof record>): Promise<void> {
  await record(...parameters).catch((error) => {
    if (fromDatabase(error)?.code !== 'forbidden') throw error;
  });
}

/** The rows of a read whose every record counts; one names fifty ids at most. */
export function credentialReadLog({ caller }: Context, { rows, columns }: Rows): LogEntry[] {
  const idAt = columns.find(({ name }) => name === 'credential_id')?.index ?? 0;
  const ids = rows.map((row) => Number(row[idAt]));
  const entries: LogEntry[] = [];
  for (let start = 0; start === 0 || start < ids.length; start += IDS_A_ROW) {
    const some = ids.slice(start, start + IDS_A_ROW);
    const description = `Credentials ${some.join(', ') || '(none found)'}: Read through the API by key ${caller.keyName}`;
    entries.push({
      type: 'Credential',
      action: 'Read',
      description,
      clientId: caller.clientId,
      entityId: ids.length === 1 ? (ids[0] ?? 0) : 0,
    });
  }
  return entries;
}

/** The rows of a successful write: what happened to which record, and ITFlow's own "API/Success". */
export function writeLog(
  context: Context,
  { type, action, name, clientId, entityId }: { type: string; action: string; name: string; clientId: number; entityId: number },
): LogEntry[] {
  const description = `${type} ${name || entityId}: ${action} through the API by key ${context.caller.keyName}`;
  return [
    { type, action, description, clientId, entityId },
    { type: 'API', action: 'Success', description, clientId, entityId: 0 },
  ];
}
