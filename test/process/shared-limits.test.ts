import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createRedis } from '../cluster/cluster.ts';
import type { Daemon } from '../cluster/daemon.ts';
import { type Server, startServer, stopServer } from '../faults/machines.ts';
import { testMariadb } from '../support/app.ts';
import { insert } from '../support/builders.ts';
import { onOwnDatabase } from '../support/empty-database.ts';
import { freePort } from '../support/listen.ts';
import { some } from '../support/thorough.ts';

const WRONG_KEYS = 5;
const PER_MINUTE = 20;
/** Longer than processes take to tell each other what they counted. */
const TOLD_MS = 500;
/** Longer than they take to see that Redis has come or gone. */
const SEEN_MS = 3_000;

const read = (server: Server, key: string) => fetch(`${server.url}/api/v1/clients/read.php?api_key=${key}`);
const limitsOf = async ({ url }: Server) =>
  ((await (await fetch(`${url}/healthz`)).json()) as { limits: string }).limits;

describe('two servers with one Redis', () => {
  const folder = mkdtempSync(join(tmpdir(), 'redis-'));
  let redis: Daemon;
  let redisUrl: string;

  before(async () => {
    const port = await freePort();
    redisUrl = `redis://127.0.0.1:${port}`;
    redis = createRedis(folder, port);
  });
  afterEach(async () => {
    redis.goOn();
    await redis.stop();
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Keys `a` and `b` are right. */
  const onTwoServers = (work: (a: Server, b: Server) => Promise<void>) =>
    onOwnDatabase(async ({ database }) => {
      const [[name] = []] = await database.rows({ sql: 'SELECT DATABASE()', parameters: [] });
      for (const key of ['a', 'b'])
        await insert(database, 'api_keys', {
          ...{ api_key_name: key, api_key_secret: key, api_key_decrypt_hash: '', api_key_expire: '2099-01-01' },
        });
      const env = {
        DATABASE_URL: `mysql://root@localhost/${name}?socketPath=${encodeURIComponent(testMariadb().socketPath)}`,
        REDIS_URL: redisUrl,
        RATE_LIMIT: String(PER_MINUTE),
        WRONG_KEY_LIMIT: String(WRONG_KEYS),
      };
      const servers = [await startServer(env), await startServer(env)] as const;
      try {
        await work(...servers);
      } finally {
        await Promise.all(servers.map((server) => stopServer(server)));
      }
    });

  it("shut out at one who tried keys at the other, and count a key's requests together", async () => {
    await redis.start();
    await onTwoServers(async (one, other) => {
      await sleep(TOLD_MS);
      assert.deepEqual([await limitsOf(one), await limitsOf(other)], ['shared', 'shared']);
      for (let i = 0; i < PER_MINUTE / 2; i++)
        for (const server of [one, other]) assert.equal((await read(server, 'a')).status, 200);
      await sleep(TOLD_MS);
      assert.deepEqual([(await read(one, 'a')).status, (await read(other, 'a')).status], [429, 429]);
      assert.equal((await read(one, 'b')).status, 200);
      for (let i = 0; i < WRONG_KEYS; i++) assert.equal((await read(one, `wrong-${i}`)).status, 401);
      await sleep(TOLD_MS);
      assert.equal((await read(other, 'wrong')).status, 429);
    });
  });

  const ends = [['stop', 'start'] as const, ['pause', 'goOn'] as const];
  for (const [gone, back] of some(ends, 1))
    it(`go on alone when Redis is gone (${gone}) and say so, and share again when it is back`, async () => {
      await redis.start();
      await onTwoServers(async (one, other) => {
        await sleep(TOLD_MS);
        await redis[gone]();
        await sleep(SEEN_MS);
        for (const server of [one, other])
          assert.equal(await limitsOf(server), 'of this process alone: Redis cannot be reached');
        for (let i = 0; i < PER_MINUTE; i++)
          for (const server of [one, other]) assert.equal((await read(server, 'a')).status, 200);
        assert.equal((await read(one, 'a')).status, 429);
        await redis[back]();
        await sleep(SEEN_MS);
        assert.deepEqual([await limitsOf(one), await limitsOf(other)], ['shared', 'shared']);
        for (let i = 0; i < PER_MINUTE / 2; i++)
          for (const server of [one, other]) assert.equal((await read(server, 'b')).status, 200);
        await sleep(TOLD_MS);
        assert.deepEqual([(await read(one, 'b')).status, (await read(other, 'b')).status], [429, 429]);
      });
    });
});
