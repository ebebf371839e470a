import { hashSync } from 'bcryptjs';
import type { AnyModule } from '../../src/core/module.ts';
import type { TableName } from '../../src/core/shape.ts';
import type { Database, Row, Statement } from '../../src/database/database.ts';

/** Inserts a row as it stands and answers its id. */
export async function insert(database: Database, table: TableName, row: Record<string, unknown>): Promise<number> {
  const { insertId } = await database.write({ sql: 'INSERT INTO ?? SET ?', parameters: [table, row] });
  return insertId;
}

const named = (name: string) => `${name} ${Math.random().toString(36).slice(2, 8)}`;

export const aClient = (database: Database, values: Record<string, unknown> = {}): Promise<number> =>
  insert(database, 'clients', {
    client_name: named('Client'),
    client_currency_code: 'USD',
    client_net_terms: 30,
    ...values,
  });

const answers = new Map<string, Row[]>();

/** What information_schema says of a database is asked once: it is slow to answer, and no test changes a table of another. */
async function known(database: Database, what: string, query: Statement): Promise<Row[]> {
  const [row] = await database.rows({ sql: 'SELECT DATABASE()', parameters: [] });
  const key = `${row?.[0]}: ${what}`;
  const answer = answers.get(key) ?? (await database.rows(query));
  answers.set(key, answer);
  return answer;
}

const FILLERS: Record<string, unknown> = { date: '2026-01-31', datetime: '2026-01-31 10:11:12', time: '01:00:00' };

/**
 * Inserts a row into any table: what must be given and is not gets a value of its type, or a row to refer to; every
 * text column the given text.
 */
export async function aRow(
  database: Database,
  table: TableName,
  text: string,
  values: Record<string, unknown> = {},
): Promise<number> {
  const columns = await known(database, `columns of ${table}`, {
    sql: `SELECT column_name, data_type, COALESCE(character_maximum_length, 0), is_nullable = 'NO' AND column_default IS NULL, extra
      FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ?`,
    parameters: [table],
  });
  const row: Record<string, unknown> = {};
  for (const [name, type, length, required, extra] of columns) {
    if (String(extra).includes('auto_increment')) continue;
    if (/char|text/.test(String(type)) && Number(length) >= text.length) row[String(name)] = text;
    // Worked time is what makes a reply a time entry.
    else if (Number(required) || type === 'time') row[String(name)] = FILLERS[String(type)] ?? 1;
  }
  for (const [name, parent] of await parentsOf(database, table))
    if (!(name in values)) row[name] = await aRow(database, parent, 'a parent');
  return insert(database, table, { ...row, ...values });
}

/** A row that belongs to the client of another row, which points at it (a login and its contact). */
export async function aRowPointedAt(
  database: Database,
  { table, scope }: AnyModule,
  owner: Record<string, unknown>,
  text: string,
  values: object = {},
): Promise<number> {
  if (!('through' in scope)) throw new Error(`${table} is not found through another table`);
  const row = await aRow(database, table, text, { ...(table === 'users' && { user_type: 2 }), ...values });
  await aRow(database, scope.through.table as TableName, text, { ...owner, [scope.through.id]: row });
  return row;
}

/** A row of a module for a client; what it hangs on belongs to the same client. */
export async function aRowOf(database: Database, module: AnyModule, clientId: number, text: string): Promise<number> {
  if ('self' in module.scope) return clientId;
  if ('column' in module.scope) return aRow(database, module.table, text, { [module.scope.column]: clientId });
  if ('everybody' in module.scope) return aRow(database, module.table, 'shared');
  if ('company' in module.scope) return aRow(database, module.table, text);
  const { key, through } = module.scope;
  if (key === module.id) return aRowPointedAt(database, module, { [through.column]: clientId }, text);
  return aRow(database, module.table, text, {
    [key]: await aRow(database, through.table, text, { [through.column]: clientId }),
  });
}

/** Columns that must name a row of another table, and that table. */
export async function parentsOf(database: Database, table: TableName): Promise<[string, TableName][]> {
  const rows = await known(database, `parents of ${table}`, {
    sql: `SELECT column_name, referenced_table_name FROM information_schema.key_column_usage
        JOIN information_schema.columns USING (table_schema, table_name, column_name)
      WHERE table_schema = DATABASE() AND table_name = ? AND referenced_table_name IS NOT NULL AND is_nullable = 'NO'`,
    parameters: [table],
  });
  return rows as [string, TableName][];
}

/** A user that logs in with the password. Its hash costs little. */
export const aUser = (
  database: Database,
  { password, ...values }: { password: string } & Record<string, unknown>,
): Promise<number> =>
  insert(database, 'users', {
    user_name: named('User'),
    user_email: `${Math.random().toString(36).slice(2, 10)}@shim.example`,
    user_password: hashSync(password, 4),
    user_role_id: 3,
    ...values,
  });
