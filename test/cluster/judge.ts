import type { Node } from './galera.ts';
import type { Load } from './load.ts';

/** What one node says of a load when all is over. */
export interface Verdict {
  node: string;
  found: number;
  /** Answered, and not there. */
  lost: number;
  twice: number;
  /** Ticket numbers that were taken and never used, or used twice. */
  gaps: number;
  /** Of all rows of the tables that were written: the same on every node. */
  checksum: string;
}

const TABLES = ['tickets', 'assets', 'asset_interfaces', 'logs', 'settings', 'shim_events', 'shim_idempotency'];

/** Asks a node itself, past HAProxy. */
export async function judge(node: Node, { run, written }: Load): Promise<Verdict> {
  const database = node.connect();
  const rows = (sql: string) => database.rows({ sql, parameters: [] });
  const names = await rows(
    `SELECT ticket_subject FROM tickets WHERE ticket_subject LIKE 'ticket-${run}-%'
      UNION ALL SELECT asset_name FROM assets WHERE asset_name LIKE 'asset-${run}-%'`,
  );
  const [[gaps] = []] = await rows(
    `SELECT ABS(config_ticket_next_number - 1 - COUNT(DISTINCT ticket_number)) + COUNT(ticket_id) - COUNT(DISTINCT ticket_number)
      FROM settings LEFT JOIN tickets ON TRUE WHERE company_id = 1`,
  );
  const checksums = await rows(`CHECKSUM TABLE ${TABLES.join(', ')}`);
  await database.close();
  const found = new Set(names.map(([name]) => String(name)));
  return {
    node: node.name,
    found: names.length,
    lost: [...written].filter((name) => !found.has(name)).length,
    twice: names.length - found.size,
    gaps: Number(gaps),
    checksum: checksums.map(([table, sum]) => `${table} ${sum}`).join(' '),
  };
}
