import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database, Row, Value } from '../../src/database/database.ts';
import { testApp } from '../support/app.ts';
import { aClient, insert } from '../support/builders.ts';
import { onOwnDatabase } from '../support/empty-database.ts';

// Every type of ITFlow's columns that is read prepared, with the values that are written in a way of their own.
const TYPES: Record<string, Value[]> = {
  'INT(11)': [0, -2147483648, 2147483647],
  'INT UNSIGNED': [4294967295],
  'TINYINT(1)': [-128, 1, 127],
  'TINYINT UNSIGNED': [255],
  'BIGINT(20)': ['-9223372036854775808', '9007199254740993'],
  'BIGINT UNSIGNED': ['18446744073709551615'],
  'DECIMAL(15,2)': ['-1234567890123.45', '0.10'],
  'DECIMAL(4,4)': ['0.0700'],
  'VARCHAR(200)': ['', 'Größe "1\\2" 🖥', "0'"],
  LONGTEXT: ['x'.repeat(70_000)],
  'VARBINARY(200)': [Buffer.from([0, 255, 39])],
  "ENUM('a', 'b')": ['b'],
  DATE: ['0000-00-00', '2026-01-31', '9999-12-31'],
  DATETIME: ['0000-00-00 00:00:00', '2026-01-31 00:00:00', '2026-01-31 23:59:59'],
  TIMESTAMP: ['2026-01-31 10:11:12'],
  TIME: ['00:00:00', '-01:02:03', '838:59:59', '01:00:00'],
};

/** Its rows once it is prepared: the first time it is sent as text, and prepared behind that. */
async function prepared(database: Database, sql: string, parameters: unknown[] = []): Promise<Row[]> {
  const statement = { sql, parameters, prepared: true } as const;
  await database.rows(statement);
  await sleep(5);
  return database.rows(statement);
}

describe('prepared statements', () => {
  const test = testApp();

  const executed = async () =>
    Number((await test.database.rows({ sql: "SHOW SESSION STATUS LIKE 'Com_stmt_execute'", parameters: [] }))[0]?.[1]);

  it('answer what the same text answers, whatever the type of the column', async () => {
    for (const [type, values] of Object.entries(TYPES)) {
      await test.database.write({
        sql: `CREATE TEMPORARY TABLE typed (id INT PRIMARY KEY, value ${type} NULL)`,
        parameters: [],
      });
      for (const [id, value] of [null, ...values].entries())
        await test.database.write({ sql: 'INSERT INTO typed VALUES (?, ?)', parameters: [id, value] });
      const sql = `SELECT value FROM typed ORDER BY id /* ${type} */`;
      const before = await executed();
      assert.deepEqual(await prepared(test.database, sql), await test.database.rows({ sql, parameters: [] }), type);
      assert.equal((await executed()) - before, 1);
      await test.database.write({ sql: 'DROP TEMPORARY TABLE typed', parameters: [] });
    }
  });

  it('are not used where a number has other digits in them', async () => {
    const key = await test.key();
    const tax = await insert(test.database, 'taxes', { tax_name: 'VAT', tax_percent: 12.3 });
    const { body } = await test.get('taxes/read', { api_key: key, tax_id: tax });
    assert.equal(body.data[0].tax_percent, '12.3');
  });

  it('take any limit and offset', async () => {
    const key = await test.key();
    await aClient(test.database, { client_type: 'Limits' });
    const countOf = async (query: object) =>
      (await test.get('clients/read', { api_key: key, client_type: 'Limits', ...query })).body.count;
    for (const limit of [2_147_483_646, 2_147_483_647, 2_147_483_648, '9223372036854775807', '99999999999999999999'])
      assert.equal(await countOf({ limit }), 1, `limit ${limit}`);
    for (const offset of [2_147_483_647, 4_294_967_296, '9223372036854775807', '99999999999999999999'])
      assert.equal(await countOf({ offset }), 0, `offset ${offset}`);
  });

  it('are done without where the database has no room for them, and follow a table that changes', () =>
    onOwnDatabase(async ({ database }) => {
      const [{ most } = { most: 0 }] = await database.all<{ most: number }>({
        sql: 'SELECT @@max_prepared_stmt_count AS most',
        parameters: [],
      });
      await database.write({
        sql: 'INSERT INTO tags (tag_name, tag_type, tag_color, tag_icon) VALUES (1, 1, 1, 1)',
        parameters: [],
      });
      const kept = 'SELECT * FROM tags WHERE 1 = ?';
      const [before] = await prepared(database, kept, [1]);
      try {
        await database.write({ sql: 'SET GLOBAL max_prepared_stmt_count = 0', parameters: [] });
        assert.deepEqual(await prepared(database, 'SELECT * FROM tags WHERE 2 = ?', [2]), [before]);
      } finally {
        await database.write({ sql: 'SET GLOBAL max_prepared_stmt_count = ?', parameters: [Number(most)] });
      }
      await database.write({ sql: "ALTER TABLE tags ADD tag_note VARCHAR(10) DEFAULT 'new' FIRST", parameters: [] });
      for (let i = 0; i < 6; i++) assert.deepEqual(await prepared(database, kept, [1]), [['new', ...(before ?? [])]]);
      await database.write({ sql: 'RENAME TABLE tags TO tags_2', parameters: [] });
      for (let i = 0; i < 3; i++)
        await assert.rejects(prepared(database, kept, [1]), {
          errno: 1146,
          message: /^Table '\w+\.tags' doesn't exist$/,
        });
      await database.write({ sql: 'RENAME TABLE tags_2 TO tags', parameters: [] });
      for (let i = 0; i < 3; i++) assert.equal((await prepared(database, kept, [1])).length, 1);
    }));

  it('write the same rows, in the order in which they were sent', async () => {
    const client = await aClient(test.database, { client_name: '' });
    const sql = 'UPDATE clients SET client_name = CONCAT(client_name, ?) WHERE client_id = ?';
    // In capitals as text. From the second round on the others are sent prepared; nothing waits for the one before it.
    for (const round of ['abc', 'def', 'ghi'])
      await Promise.all(
        [...round].flatMap((letter) => [
          test.database.write({ sql, parameters: [letter, client], prepared: true }),
          test.database.write({ sql, parameters: [letter.toUpperCase(), client] }),
        ]),
      );
    const [row] = await test.database.rows({
      sql: 'SELECT client_name FROM clients WHERE client_id = ?',
      parameters: [client],
    });
    assert.deepEqual(row, ['aAbBcCdDeEfFgGhHiI']);
  });

  it('are kept in bounded number', () =>
    onOwnDatabase(async ({ database }) => {
      const open = async () =>
        Number((await database.rows({ sql: "SHOW GLOBAL STATUS LIKE 'Prepared_stmt_count'", parameters: [] }))[0]?.[1]);
      const before = await open();
      for (let i = 0; i < 450; i++) await prepared(database, `SELECT ${i} + ?`, [i]);
      assert.ok((await open()) - before <= 200, `${(await open()) - before} are kept`);
    }));
});
