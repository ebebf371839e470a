import { strict as assert } from 'node:assert';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabasePool } from '../../../src/database/database.ts';
import { insert } from '../../support/builders.ts';
import { onOwnDatabase } from '../../support/empty-database.ts';
import { listening } from '../../support/listen.ts';

const ROWS = 50_000;
const MAX_GROWTH = 60 * 1024 * 1024;
const KEY = 'streaming';

describe('a read of very many rows', () => {
  it('streams in constant memory, all rows and their count', async function () {
    this.timeout(120_000);
    await onAssets(ROWS, async ({ url }) => {
      const response = await open(`${url}&limit=1000000`);
      const before = process.memoryUsage().rss;
      let [most, rows, end] = [0, 0, ''];
      for await (const chunk of response) {
        const text = end + chunk;
        end = text.slice(-30);
        rows += text.split('"asset_id":').length - end.split('"asset_id":').length;
        most = Math.max(most, process.memoryUsage().rss);
      }
      assert.equal(rows, ROWS);
      assert.ok(end.endsWith(`],"count":${ROWS}}`), end);
      assert.ok(most - before < MAX_GROWTH, `grew by ${Math.round((most - before) / 1024 / 1024)} MB`);
    });
  });

  it('goes no faster than it is read, holds no connection meanwhile, and ends with a caller that hangs up', async function () {
    this.timeout(60_000);
    await onAssets(ROWS, async ({ url, database }) => {
      const response = await open(`${url}&limit=1000000`);
      response.pause();
      const before = process.memoryUsage().rss;
      await sleep(1_000);
      assert.ok(process.memoryUsage().rss - before < MAX_GROWTH);
      assert.equal(await readsOf(database), 0);
      const { open: connections, free } = database.load?.() ?? {};
      assert.equal(free, connections);
      response.destroy();
      await sleep(100);
      assert.equal(await readsOf(database), 0);
    });
  });

  it('gives every record once where its rows lie on two pages', () =>
    onAssets(1_500, async ({ url, database }) => {
      // The asset at the end of a page has a second primary interface, whose row would begin the next one.
      const twice = 'INSERT INTO asset_interfaces (interface_name, interface_primary, interface_asset_id) VALUES (?)';
      await database.write({ sql: twice, parameters: [['second', 1, 500]] });
      const { count, data } = (await (await fetch(`${url}&limit=100000`)).json()) as {
        count: number;
        data: { asset_id: string }[];
      };
      assert.equal(count, 1_501);
      assert.deepEqual(
        data.map(({ asset_id }) => asset_id),
        [...Array.from({ length: 500 }, (_, i) => `${i + 1}`), ...Array.from({ length: 1001 }, (_, i) => `${i + 500}`)],
      );
    }));

  it('gives the envelope and the rows that pages give', () =>
    onAssets(1_500, async ({ url }) => {
      const answer = async (query: string) =>
        (await fetch(url + query)).json() as Promise<{ count: number; data: { asset_id: string }[] }>;
      const { data, ...envelope } = await answer('&limit=2000&offset=100&with_total=1');
      assert.deepEqual(envelope, { success: 'True', message: '', count: 1_400, total: 1_500 });
      const pages = [await answer('&limit=700&offset=100'), await answer('&limit=700&offset=800')];
      assert.deepEqual(
        data,
        pages.flatMap((page) => page.data),
      );
      assert.deepEqual(await answer('&limit=2000&offset=1500'), {
        success: 'False',
        message: 'No resource: nothing matches',
        count: 0,
        data: [],
      });
    }));
});

/** Runs `work` with so many assets in a database of its own; `url` reads them. */
function onAssets(count: number, work: (own: { url: string; database: DatabasePool }) => Promise<void>): Promise<void> {
  return onOwnDatabase(async ({ database, app }) => {
    const key = { api_key_name: 'test', api_key_secret: KEY, api_key_decrypt_hash: '', api_key_expire: '2099-01-01' };
    await insert(database, 'api_keys', key);
    await database.write({
      sql: `INSERT INTO assets (asset_name, asset_type, asset_make, asset_notes, asset_client_id)
        SELECT CONCAT('PC-', seq), 'Laptop', 'Dell', REPEAT('x', 200), 1 FROM seq_1_to_${count}`,
      parameters: [],
    });
    // As ITFlow makes one with every asset.
    await database.write({
      sql: `INSERT INTO asset_interfaces (interface_name, interface_primary, interface_asset_id)
        SELECT '1', 1, asset_id FROM assets`,
      parameters: [],
    });
    await listening(app, (url) => work({ url: `${url}/api/v1/assets/read.php?api_key=${KEY}`, database }));
  });
}

async function open(url: string): Promise<IncomingMessage> {
  const [response] = await once(get(url), 'response');
  return response as IncomingMessage;
}

/** How many reads of assets run in that database now. */
async function readsOf(database: Pick<DatabasePool, 'rows'>): Promise<number> {
  const [row] = await database.rows({
    sql: "SELECT COUNT(*) FROM information_schema.processlist WHERE db = DATABASE() AND info LIKE 'SELECT `asset_id`%'",
    parameters: [],
  });
  return Number(row?.[0]);
}
