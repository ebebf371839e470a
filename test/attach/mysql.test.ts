import assert from 'node:assert/strict';
import parsers from 'node-sql-parser';
import { examine } from '../../src/attach/doctor.ts';
import { operationsOf } from '../../src/core/operation.ts';
import { modules } from '../../src/modules/index.ts';
import { type AttachedApp, attachedApp, fieldsOf, KEYS, NEEDED } from './attached-app.ts';
import { createDocumentedUser } from './documented-user.ts';

// What MariaDB has and MySQL 8 lacks, where a parser would take it for a name or a function of somebody's.
const MARIADB_ONLY =
  /\b(RETURNING|SYSTEM_TIME|NEXTVAL|LASTVAL|SETVAL|NVL2?|MEDIAN|PERCENTILE_\w+|ADD_MONTHS|TO_CHAR|CHR|SFORMAT|NATURAL_SORT_KEY|DECODE_ORACLE|KDF|JSON_(DETAILED|LOOSE|COMPACT|EXISTS|QUERY|EQUALS|NORMALIZE)|UUID_V\d|uca1400\w*|ROWS EXAMINED|STATEMENT FOR)\b/i;

/** The parser knows no transactions, no session and no variables. These are the same in both. */
const PLAIN =
  /^(SET autocommit = [01]|SHOW VARIABLES LIKE '\w+'|ROLLBACK|((RELEASE |ROLLBACK TO )?SAVEPOINT \w+)|SET SESSION (sql_mode = '[\w,]+'|TRANSACTION ISOLATION LEVEL [A-Z ]+))$/;

const parser = new parsers.Parser();

function complaintAbout(sql: string): string | undefined {
  const only = MARIADB_ONLY.exec(sql)?.[0];
  if (only) return `has ${only}: ${sql}`;
  if (PLAIN.test(sql)) return undefined;
  try {
    parser.astify(sql, { database: 'mysql' });
    return undefined;
  } catch (error) {
    return `is no MySQL (${(error as Error).message.slice(0, 200)}): ${sql}`;
  }
}

describe('what is sent to the database', () => {
  let app: AttachedApp;
  let user: string;
  before(async () => {
    app = await attachedApp('user-rbac', async (database) => {
      const url = await createDocumentedUser(database);
      user = new URL(url).username;
      return url;
    });
  });
  after(() => app.close());

  it('is MySQL as well: every statement of every function, of the schema and of the doctor', async function () {
    this.timeout(60_000);
    await app.root("SET GLOBAL log_output = 'TABLE'");
    await app.root('SET GLOBAL general_log = ON');
    const operations = [...operationsOf(modules, app.schema).values()];
    let succeeded = 0;
    try {
      await app.schema.reread();
      await examine(app.database, modules);
      for (const operation of operations)
        for (const input of inputsFor(operation)) {
          const path = `${operation.moduleName}/${operation.name}`;
          const { body } = await (operation.writes
            ? app.post(path, KEYS.admin, input)
            : app.get(path, KEYS.admin, input));
          if (body.success === 'True') succeeded++;
        }
    } finally {
      await app.root('SET GLOBAL general_log = OFF');
    }
    const rows = await app.root(`SELECT DISTINCT CONVERT(argument USING utf8mb4) FROM mysql.general_log
      WHERE command_type = 'Query' AND user_host LIKE '${user}[%'`);
    await app.root('TRUNCATE mysql.general_log');
    assert.ok(
      succeeded > 0.9 * operations.length,
      `only ${succeeded} of the calls of ${operations.length} functions did something`,
    );
    assert.ok(rows.length > 2 * operations.length, `only ${rows.length} statements were seen`);
    assert.deepEqual(rows.map((row) => complaintAbout(String((row as string[])[0]))).filter(Boolean), []);
  });

  it('would be found out otherwise', () => {
    for (const sql of [
      'INSERT INTO logs (log_type) VALUES (1) RETURNING log_id',
      'SELECT NEXT VALUE FOR numbers',
      'SELECT NVL(a, b) FROM c',
    ])
      assert.ok(complaintAbout(sql), sql);
  });
});

/**
 * Enough requests to reach the statements of a function: look-ups, filters, pages; writes of rows that are there and of
 * new ones.
 */
function inputsFor(operation: Parameters<typeof fieldsOf>[0]): object[] {
  const password = { api_key_decrypt_password: 'decrypt-Passw0rd' };
  const page = { limit: 5, offset: 1, with_total: 1, client_id: 1, archived: 0, ...password };
  const since = { updated_since: '2026-01-01', created_since: '2026-01-01', after_id: 1, ...password };
  const lookups = modules.find(({ name }) => name === operation.moduleName)?.lookups ?? [];
  if (!operation.writes)
    return [password, page, since, { ...password, ...NEEDED }, ...lookups.map(({ by }) => ({ [by]: 1, ...password }))];
  const rows = [1, 2, 3].map((id) => ({ ...fieldsOf(operation.each ?? operation, id), client_id: 1 }));
  if (operation.each) return [0, 1].map((atomic) => ({ records: rows, atomic, dry_run: 1 }));
  const dates = /date|expire|_at$/;
  return [...rows, ...rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !dates.test(name))))];
}
