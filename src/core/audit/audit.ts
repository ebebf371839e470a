import type { Database } from '../../database/database.ts';
import { fromDatabase } from '../../database/errors.ts';
import type { Context, RequestInfo } from '../context.ts';
import type { LogEntry, Rows } from '../result.ts';
import { LogQueue } from './log-queue.ts';
import { type LogRow, logRows } from './log-rows.ts';

/** Who did it, and where the request came from. */
export interface Author {
  request: RequestInfo;
  caller: { userId: number };
}

const MAX_DESCRIPTION = 1000;
const MAX_USER_AGENT = 250;
const MAX_IP = 200;
const IDS_A_ROW = 50;

// By code points: a text cut between surrogates is refused by the database.
const cut = (text: string, length: number) => (text.length <= length ? text : [...text].slice(0, length).join(''));

/** Writes the log rows in one statement, on the write's own transaction. */
export async function record(database: Database, author: Author, entries: readonly LogEntry[]): Promise<void> {
  if (entries.length > 0) await database.write(logRows(rowsOf(author, entries)));
}

const queues = new WeakMap<Database, LogQueue>();

/**
 * The same for what writes nothing else: a refusal, a read of credentials. Where the log may not be written to (SELECT
 * rights alone), what was going to happen anyway still does.
 */
export async function recordIfAllowed(...[database, author, entries]: Parameters<typeof record>): Promise<void> {
  const queue = queues.get(database) ?? new LogQueue(database);
  queues.set(database, queue);
  await queue.write(rowsOf(author, entries)).catch((error) => {
    if (fromDatabase(error)?.code !== 'forbidden') throw error;
  });
}

const rowsOf = ({ request, caller }: Author, entries: readonly LogEntry[]): LogRow[] =>
  entries.map((entry) => ({
    log_type: entry.type,
    log_action: entry.action,
    log_description: cut(entry.description, MAX_DESCRIPTION),
    log_ip: cut(request.ip, MAX_IP),
    log_user_agent: cut(request.userAgent, MAX_USER_AGENT),
    log_client_id: entry.clientId,
    log_user_id: caller.userId,
    log_entity_id: entry.entityId,
  }));

/** The rows of a read whose every record counts; one names fifty ids at most. */
export function credentialReadLog({ caller }: Context, { rows, columns }: Rows, action: string): LogEntry[] {
  const idAt = columns.find(({ name }) => name === 'credential_id')?.index ?? 0;
  const ids = rows.map((row) => Number(row[idAt]));
  const entries: LogEntry[] = [];
  for (let start = 0; start === 0 || start < ids.length; start += IDS_A_ROW) {
    const some = ids.slice(start, start + IDS_A_ROW);
    const description = `Credentials ${some.join(', ') || '(none found)'}: ${action} through the API by key ${caller.name}`;
    entries.push({
      type: 'Credential',
      action,
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
  {
    type,
    action,
    name,
    clientId,
    entityId,
  }: { type: string; action: string; name: string; clientId: number; entityId: number },
): LogEntry[] {
  const description = `${type} ${name || entityId}: ${action} through the API by key ${context.caller.name}`;
  return [
    { type, action, description, clientId, entityId },
    { type: 'API', action: 'Success', description, clientId, entityId: 0 },
  ];
}
