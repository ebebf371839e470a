import { strict as assert } from 'node:assert';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDatabase } from '../../src/database/connect.ts';
import type { DatabasePool } from '../../src/database/database.ts';
import { testMariadb } from '../support/app.ts';
import { aClient, insert } from '../support/builders.ts';
import { onEmptyDatabase } from '../support/empty-database.ts';
import { childrenOf, program } from '../support/processes.ts';
import { samples } from '../support/thorough.ts';

const KEY = 'workers';

interface Server {
  url: string;
  primary: ChildProcess;
  database: DatabasePool;
  /** The process that answered each request so far, as the log says. */
  pids(): number[];
}

describe('WORKERS=2', function () {
  this.timeout(60_000);

  it('answers from both processes, and one limit holds for both', () =>
    onServer({ RATE_LIMIT: '300' }, async ({ url, pids }) => {
      const statuses: Promise<number>[] = [];
      for (let i = 0; i < 500; i++) {
        statuses.push(ask(`${url}/clients/read.php?api_key=${KEY}`).then(({ status }) => status));
        await sleep(5);
      }
      const allowed = (await Promise.all(statuses)).filter((status) => status === 200).length;
      // Each learns of the other's requests a tenth of a second late.
      assert.ok(allowed >= 300 && allowed <= 330, `${allowed} of 300 were allowed`);
      await sleep(200);
      assert.equal(new Set(pids()).size, 2);
    }));

  it('replaces a process that dies, and all of them one by one on SIGHUP', () =>
    onServer({}, async ({ url, primary, pids }) => {
      const first = await bothOf(url, pids);
      process.kill(first[0] as number, 'SIGKILL');
      await sleep(100);
      const second = await bothOf(url, pids);
      assert.equal(second.filter((pid) => first.includes(pid)).length, 1);
      let failed = 0;
      let renewing = true;
      const asking = (async () => {
        while (renewing) await ask(`${url}/clients/read.php?api_key=${KEY}`).catch(() => failed++);
      })();
      primary.kill('SIGHUP');
      while ((await bothOf(url, pids)).some((pid) => second.includes(pid))) await sleep(100);
      renewing = false;
      await asking;
      assert.equal(failed, 0);
    }));

  it('refuses no connection while all processes are killed again and again', () =>
    onServer({}, async ({ url, primary }) => {
      const KILLS = samples(2, 6);
      const CALLERS = 8;
      const failures: string[] = [];
      let answered = 0;
      let killing = true;
      const calling = Array.from({ length: CALLERS }, async () => {
        while (killing)
          await ask(`${url}/clients/read.php?api_key=${KEY}`).then(
            ({ status }) => {
              assert.equal(status, 200);
              answered++;
            },
            ({ code }) => failures.push(code),
          );
      });
      for (let kill = 0; kill < KILLS; kill++) {
        const before = answered;
        // Once they answer again; every other time one may still be starting.
        while (answered < before + CALLERS || (kill % 2 === 0 && childrenOf(primary.pid).length < 2)) await sleep(10);
        for (const pid of childrenOf(primary.pid)) process.kill(pid, 'SIGKILL');
      }
      await sleep(50);
      killing = false;
      await Promise.all(calling);
      assert.ok(answered >= KILLS * CALLERS, `only ${answered} answers`);
      // A request that a killed process was answering breaks; whoever was not taken yet waits for the next process.
      assert.deepEqual(
        [...new Set(failures)].filter((code) => code !== 'ECONNRESET'),
        [],
      );
      assert.ok(failures.length <= KILLS * CALLERS, `${failures.length} connections broke`);
    }));

  it('answers on SIGTERM what it has accepted, and leaves no process', () =>
    onServer({}, async ({ url, primary, pids, database }) => {
      const client_id = await aClient(database, { client_name: 'Before' });
      const workers = await bothOf(url, pids);
      const body = JSON.stringify({ api_key: KEY, client_id, client_name: 'After' });
      const ended = once(primary, 'exit');
      const answer = await database.transaction(async (locking) => {
        await locking.rows({ sql: 'SELECT 1 FROM clients WHERE client_id = ? FOR UPDATE', parameters: [client_id] });
        const asked = ask(`${url}/clients/update.php`, body);
        await sleep(300);
        primary.kill('SIGTERM');
        await sleep(300);
        return { asked };
      });
      assert.match((await answer.asked).text, /"success":"True"/);
      assert.deepEqual(await ended, [0, null]);
      for (const pid of workers) assert.throws(() => process.kill(pid, 0), { code: 'ESRCH' });
    }));
});

/** A connection for each request, so that the next process takes the next one. */
async function ask(url: string, body?: string): Promise<{ status: number; text: string }> {
  const sent = request(url, { method: body ? 'POST' : 'GET', agent: false }).end(body);
  const [response] = await once(sent, 'response');
  let text = '';
  for await (const chunk of response) text += chunk;
  return { status: response.statusCode, text };
}

/** The two processes that answer now. */
async function bothOf(url: string, pids: () => number[]): Promise<number[]> {
  for (let i = 0; i < 100; i++) {
    const before = pids().length;
    for (let j = 0; j < 6; j++) await ask(`${url}/clients/read.php?api_key=${KEY}`).catch(() => {});
    await sleep(150);
    const now = [...new Set(pids().slice(before))];
    if (now.length === 2) return now;
  }
  throw new Error('never did two processes answer');
}

/** Runs `work` with the real server, two workers strong, on a database of its own. */
function onServer(settings: Record<string, string>, work: (server: Server) => Promise<void>): Promise<void> {
  return onEmptyDatabase(async (_, name) => {
    const { socketPath } = testMariadb();
    const DATABASE_URL = `mysql://root@localhost/${name}?socketPath=${encodeURIComponent(socketPath)}`;
    const env = {
      ...process.env,
      PORT: '0',
      RATE_LIMIT: '0',
      WORKERS: '2',
      LOG_LEVEL: 'info',
      DATABASE_URL,
      ...settings,
    };
    const primary = spawn(process.execPath, program('server'), {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(primary, 'exit');
    let said = '';
    primary.stdout.on('data', (chunk) => {
      said += chunk;
    });
    const database = createDatabase({ socketPath, user: 'root', password: '', database: name }, { poolSize: 2 });
    try {
      while (!said.includes('listens on')) {
        if (primary.exitCode !== null) throw new Error(said);
        await sleep(50);
      }
      const row = { api_key_name: 'test', api_key_secret: KEY, api_key_decrypt_hash: '', api_key_expire: '2099-01-01' };
      await insert(database, 'api_keys', row);
      const pids = () => [...said.matchAll(/"pid":(\d+),.*"msg":"request"/g)].map(([, pid]) => Number(pid));
      await work({ url: `${/listens on (\S+)/.exec(said)?.[1]}/api/v1`, primary, database, pids });
    } finally {
      primary.kill('SIGTERM');
      await ended;
      await database.close();
    }
  });
}
