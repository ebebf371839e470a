import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createConnection } from 'mysql2/promise';
import { testMariadb } from '../support/app.ts';

// Errors 1054, 1144 and 1146: an older ITFlow lacks a table or a column that the page grants rights on.
const LACKS = [1054, 1144, 1146];

/** The first block of that language in docs/attach.md below that heading. */
export function documented(language: string, heading: string): string {
  const section = readFileSync('docs/attach.md', 'utf8')
    .split(/^## /m)
    .find((part) => part.startsWith(heading));
  const block = new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(section ?? '')?.[1];
  if (!block) throw new Error(`docs/attach.md has no ${language} under "${heading}"`);
  return block;
}

/**
 * Makes the database user that docs/attach.md describes and answers its DATABASE_URL. `without` leaves statements out.
 */
export async function createDocumentedUser(database: string, without = /(?!)/): Promise<string> {
  const user = `shim_${randomBytes(4).toString('hex')}`;
  const statements = documented('sql', '1. A database user')
    .replace(/^--.*$/gm, '')
    .replaceAll('itflow.', `${database}.`)
    .replaceAll("'shim'", `'${user}'`)
    .split(';')
    .filter((statement) => statement.trim() && !without.test(statement));
  await asRoot(async (run) => {
    for (const statement of statements)
      await run(statement).catch((error) => {
        if (!LACKS.includes(error.errno)) throw error;
      });
  });
  return urlFor(database, user, 'a long random password');
}

export const urlFor = (database: string, user: string, password = '') =>
  `mysql://${user}:${encodeURIComponent(password)}@localhost/${database}?socketPath=${encodeURIComponent(testMariadb().socketPath)}`;

/** Runs `work` with a connection that may do anything. */
export async function asRoot<T>(
  work: (run: (sql: string) => Promise<unknown[]>) => Promise<T>,
  database?: string,
): Promise<T> {
  const connection = await createConnection({
    ...testMariadb(),
    user: 'root',
    rowsAsArray: true,
    ...(database && { database }),
  });
  try {
    return await work(async (sql) => (await connection.query(sql))[0] as unknown[]);
  } finally {
    await connection.end();
  }
}

/** Everything that information_schema knows of the shape of ITFlow's own tables, as text. */
export const shapeOf = (database: string): Promise<string> =>
  asRoot(async (run) => {
    const ours = `table_schema = '${database}' AND table_name NOT LIKE 'shim\\_%'`;
    const shapes = [
      `SELECT table_name, engine, table_collation, create_options, table_comment FROM information_schema.tables WHERE ${ours} ORDER BY 1`,
      `SELECT * FROM information_schema.columns WHERE ${ours} ORDER BY table_name, ordinal_position`,
      `SELECT table_name, index_name, seq_in_index, column_name, non_unique, index_type FROM information_schema.statistics WHERE ${ours} ORDER BY 1, 2, 3`,
      `SELECT table_name, constraint_name, column_name, referenced_table_name FROM information_schema.key_column_usage WHERE ${ours} ORDER BY 1, 2, 3`,
      `SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema = '${database}'`,
    ];
    const rows = [];
    for (const sql of shapes) rows.push(await run(sql));
    return JSON.stringify(rows);
  });
