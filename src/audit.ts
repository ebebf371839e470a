import type { Context, RequestInfo } from './context.ts';
import type { Database } from './database.ts';

/** One row of ITFlow's `logs`. The description is ours and holds no secret. */
export interface LogEntry {
  type: string;
  action: string;
  description: string;
  clientId: number;
  entityId: number;
}

const MAX_DESCRIPTION = 1000;
const MAX_USER_AGENT = 250;
const MAX_IP = 200;

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
