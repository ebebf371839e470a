import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabasePool } from '../../src/database/database.ts';
import { aClient } from '../support/builders.ts';
import { onOwnDatabase } from '../support/empty-database.ts';

const rename = (name: string, id: number) => ({
  sql: 'UPDATE clients SET client_name = ? WHERE client_id = ?',
  parameters: [name, id],
});
const insertTags = (name: string, count: number) => ({
  sql: `INSERT INTO tags (tag_name, tag_type, tag_color, tag_icon) SELECT ?, 1, 1, 1 FROM seq_1_to_${count}`,
  parameters: [name],
});
const namesOf = async (database: DatabasePool) =>
  (await database.rows({ sql: 'SELECT client_name FROM clients ORDER BY client_id', parameters: [] })).map(
    ([name]) => name,
  );

describe('a transaction', () => {
  const onTwoClients = (work: (database: DatabasePool, a: number, b: number) => Promise<void>) =>
    onOwnDatabase(async ({ database }) =>
      work(database, await aClient(database, { client_name: 'a' }), await aClient(database, { client_name: 'b' })),
    );

  it('leaves nothing when one of its statements fails, the first or a later one', () =>
    onTwoClients(async (database, a, b) => {
      const wrong = { sql: 'UPDATE clients SET client_name = NULL WHERE client_id = ?', parameters: [a] };
      for (const statements of [
        [wrong],
        [rename('before', a), wrong],
        [rename('before', a), wrong, rename('behind', b)],
      ]) {
        const work = database.transaction(async (inside) => {
          for (const statement of statements) await inside.write(statement);
        });
        await assert.rejects(work, { errno: 1048 });
      }
      assert.deepEqual(await namesOf(database), ['a', 'b']);
    }));

  it('sent statements at once fails with the first that did, after all are answered', () =>
    onTwoClients(async (database, a, b) => {
      const work = database.transaction((inside) =>
        Promise.all([
          inside.write(rename('beside', a)),
          inside.write({ sql: 'UPDATE no_such_table SET a = 1', parameters: [] }),
          inside.write(rename('beside', b)),
        ]),
      );
      await assert.rejects(work, { errno: 1146 });
      assert.deepEqual(await namesOf(database), ['a', 'b']);
    }));

  it('that dies in a deadlock is tried again once, and commits nothing that was sent together with its last statement', () =>
    onTwoClients(async (database, a, b) => {
      let attempts = 0;
      const other = database.transaction(async (inside) => {
        // The heavier of the two, so that it is the one that lives.
        await inside.write(insertTags('other', 100));
        await inside.write(rename('other', b));
        await sleep(100);
        await inside.write(rename('other', a));
      });
      const work = database.transaction(async (inside) => {
        attempts++;
        await inside.write(rename(`mine ${attempts}`, a));
        await sleep(200);
        if (attempts > 1) return;
        await Promise.all([inside.write(rename('mine', b)), inside.write(insertTags('behind', 1))]);
      });
      await Promise.all([work, other]);
      assert.equal(attempts, 2);
      assert.deepEqual(await namesOf(database), ['mine 2', 'other']);
      assert.deepEqual(await database.rows({ sql: 'SELECT DISTINCT tag_name FROM tags', parameters: [] }), [['other']]);
    }));

  it('within another is undone alone, or with it', () =>
    onTwoClients(async (database, a, b) => {
      const refused = new Error('refused');
      await database.transaction(async (outer) => {
        await outer.write(rename('outer', a));
        const inner = outer.transaction(async (inside) => {
          await inside.write(rename('inner', a));
          await inside.transaction((deeper) => deeper.write(rename('deeper', b)));
          throw refused;
        });
        await assert.rejects(inner, refused);
        await outer.transaction((inside) => inside.write(rename('second', b)));
      });
      assert.deepEqual(await namesOf(database), ['outer', 'second']);
      const both = database.transaction(async (outer) => {
        // The first statement of the outer one is the inner one's.
        await outer.transaction((inside) => inside.write(rename('inner', a)));
        throw refused;
      });
      await assert.rejects(both, refused);
      assert.deepEqual(await namesOf(database), ['outer', 'second']);
    }));

  it('asks the database nothing when it is refused before its first statement', () =>
    onOwnDatabase(async ({ database }) => {
      const questions = async () =>
        Number((await database.rows({ sql: "SHOW GLOBAL STATUS LIKE 'Questions'", parameters: [] }))[0]?.[1]);
      const before = await questions();
      const refused = new Error('refused');
      await assert.rejects(
        database.transaction(() => Promise.reject(refused)),
        refused,
      );
      assert.equal((await questions()) - before, 1);
    }));

  it('gives its connection back without a transaction in it', () =>
    onOwnDatabase(async ({ database }) => {
      await database.transaction((inside) => inside.rows({ sql: 'SELECT 1 FROM clients', parameters: [] }));
      await assert.rejects(database.transaction((inside) => inside.rows({ sql: 'SELECT nothing', parameters: [] })));
      const modes = await Promise.all(
        Array.from({ length: 5 }, () =>
          database.rows({ sql: 'SELECT @@in_transaction, @@autocommit, SLEEP(0.05)', parameters: [] }),
        ),
      );
      for (const [row] of modes) assert.deepEqual(row?.slice(0, 2).map(Number), [0, 1]);
    }));
});
