import type { Database } from '../src/database.ts';
import type { TableName } from '../src/module.ts';

/** Inserts a row as it stands and answers its id. */
export async function insert(database: Database, table: TableName, row: Record<string, unknown>): Promise<number> {
  const { insertId } = await database.write({ sql: 'INSERT INTO ?? SET ?', parameters: [table, row] });
  return insertId;
}

const named = (name: string) => `${name} ${Math.random().toString(36).slice(2, 8)}`;

export const aClient = (database: Database, values: Record<string, unknown> = {}): Promise<number> =>
  insert(database, 'clients', { client_name: named('Client'), client_currency_code: 'USD', client_net_terms: 30, ...values });
