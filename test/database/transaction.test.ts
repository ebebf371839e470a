import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabasePool } from '../../src/database/database.ts';
import { Turns } from '../../src/database/turns.ts';
import { aClient } from '../support/builders.ts';
import { onOwnDatabase } from '../support/empty-database.ts';

const rename = (name: string, id: number) => ({
  sql: 'UPDATE clients SET client_name = ? WHERE client_id = ?',
  parameters: [name, id],
});
const namesOf = async (database: DatabasePool) =>
  (await database.rows({ sql: 'SELECT client_name FROM clients ORDER BY client_id', parameters: [] })).map(
    ([name]) => name,
  );

describe('a transaction', () => {
  it('fails with what was not waited for, and leaves nothing of what came before or behind it', () =>
    onOwnDatabase(async ({ database }) => {
      const id = await aClient(database, { client_name: 'as it was' });
      const work = database.transaction(async (inside) => {
        await inside.write(rename('before', id));
        await inside.writeLater({ sql: 'UPDATE no_such_table SET a = 1', parameters: [] });
        await inside.writeLater(rename('behind', id));
        return 'done';
      });
      await assert.rejects(work, { errno: 1146 });
      assert.deepEqual(await namesOf(database), ['as it was']);
    }));

  it('that the database itself rolled back commits nothing that stood behind', () =>
    onOwnDatabase(async ({ database }) => {
      const [a, b] = [await aClient(database, { client_name: 'a' }), await aClient(database, { client_name: 'b' })];
      let attempts = 0;
      const other = database.transaction(async (inside) => {
        await inside.write(rename('other', b));
        await sleep(100);
        await inside.write(rename('other', a));
      });
      const work = database.transaction(async (inside) => {
        attempts++;
        if (attempts > 1) throw new Error('tried again');
        await inside.write(rename('mine', a));
        await sleep(200);
        await inside.writeLater(rename('mine', b));
        await inside.writeLater({
          sql: "INSERT INTO tags (tag_name, tag_type, tag_color, tag_icon) VALUES ('behind', 1, 1, 1)",
          parameters: [],
        });
      });
      const ends = await Promise.allSettled([work, other]);
      // InnoDB chooses its victim; whichever it was, it left nothing.
      const [mine] = ends;
      const isMine = mine.status === 'fulfilled';
      assert.equal(ends.filter(({ status }) => status === 'fulfilled').length >= 1, true);
      assert.equal((await database.rows({ sql: 'SELECT * FROM tags', parameters: [] })).length, isMine ? 1 : 0);
      assert.ok(isMine || String(mine.reason).includes('tried again'));
    }));

  it('sends what is to come last at the end, and nothing at all when it was refused before', () =>
    onOwnDatabase(async ({ database }) => {
      const id = await aClient(database);
      await database.transaction(async (inside) => {
        await inside.writeLast(rename('last', id));
        await inside.writeLater(rename('later', id));
        await inside.write(rename('now', id));
        await inside.transaction((deeper) => deeper.writeLater(rename('deeper', id)));
      });
      assert.deepEqual(await namesOf(database), ['last']);
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

  it('gives its connection back as it was', () =>
    onOwnDatabase(async ({ database }) => {
      const modes = () =>
        Promise.all(
          Array.from({ length: 5 }, () => database.rows({ sql: 'SELECT @@autocommit, SLEEP(0.05)', parameters: [] })),
        );
      await database.transaction((inside) => inside.rows({ sql: 'SELECT 1', parameters: [] }));
      await assert.rejects(database.transaction((inside) => inside.rows({ sql: 'SELECT nothing', parameters: [] })));
      for (const [[mode] = []] of await modes()) assert.equal(Number(mode), 1);
    }));

  // The commit goes out behind them before any of their answers is there.
  describe('that ends with what nobody waits for', () => {
    const refused = (id: number) => ({
      sql: 'UPDATE clients SET client_name = NULL WHERE client_id = ?',
      parameters: [id],
    });
    const onTwoClients = (work: (database: DatabasePool, a: number, b: number) => Promise<void>) =>
      onOwnDatabase(async ({ database }) =>
        work(database, await aClient(database, { client_name: 'a' }), await aClient(database, { client_name: 'b' })),
      );

    for (const write of ['writeLater', 'writeLast'] as const)
      it(`commits nothing when what was sent by ${write}, before the last, is refused`, () =>
        onTwoClients(async (database, a, b) => {
          const work = database.transaction(async (inside) => {
            await inside.write(rename('written', a));
            await inside[write](refused(a));
            await inside.writeLast(rename('last', b));
          });
          await assert.rejects(work, { errno: 1048 });
          assert.deepEqual(await namesOf(database), ['a', 'b']);
        }));

    it('does the last one behind a write that changes nothing', () =>
      onTwoClients(async (database, a, b) => {
        await database.transaction(async (inside) => {
          await inside.write(rename('written', a));
          await inside.writeLater(rename('written', a));
          await inside.writeLast(rename('last', b));
        });
        assert.deepEqual(await namesOf(database), ['written', 'last']);
      }));

    it('leaves out what follows a last one that changes nothing, and commits the rest', () =>
      onTwoClients(async (database, a, b) => {
        await database.transaction(async (inside) => {
          await inside.write(rename('written', a));
          await inside.writeLast(rename('written', a));
          await inside.writeLast(rename('last', b));
        });
        assert.deepEqual(await namesOf(database), ['written', 'b']);
      }));
  });
});

describe('turns', () => {
  const recorded = (turns: Turns, order: string[]) => (name: string, ms: number) =>
    turns.run(async () => {
      order.push(`${name} +`);
      await sleep(ms);
      order.push(`${name} -`);
    });

  it('are two at once, the others in order', async () => {
    const order: string[] = [];
    const take = recorded(new Turns(), order);
    await Promise.all([take('a', 20), take('b', 40), take('c', 40), take('d', 1)]);
    assert.deepEqual(order, ['a +', 'b +', 'a -', 'c +', 'b -', 'd +', 'd -', 'c -']);
  });

  it('end also when the work fails', async () => {
    const turns = new Turns();
    for (let i = 0; i < 4; i++) await assert.rejects(turns.run(() => Promise.reject(new Error('no'))));
    const started = performance.now();
    await turns.run(async () => {});
    assert.ok(performance.now() - started < 50);
  });

  it('are not waited for longer than is worth while, and are not more afterwards', async () => {
    const order: string[] = [];
    const take = recorded(new Turns(), order);
    await Promise.all([take('a', 200), take('b', 220), take('late', 1)]);
    assert.deepEqual(order, ['a +', 'b +', 'late +', 'late -', 'a -', 'b -']);
    order.length = 0;
    await Promise.all([take('a', 20), take('b', 40), take('c', 1)]);
    assert.deepEqual(order, ['a +', 'b +', 'a -', 'c +', 'c -', 'b -']);
  });
});
