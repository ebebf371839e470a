import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pidsNaming } from '../support/processes.ts';

interface Run {
  child: ChildProcess;
  /** All that it has said so far. */
  said: { stdout: string; stderr: string };
  ended: Promise<number | null>;
}

const runs: Run[] = [];

/** The real server, as `npm start` runs it. */
function npmStart(env: NodeJS.ProcessEnv, args: string[] = []): Run {
  const ours = {
    PORT: '0',
    LOG_LEVEL: 'silent',
    NODE_ENV: 'production',
    npm_config_ignore_scripts: 'true',
    DATABASE_URL: '',
  };
  const child = spawn('npm', ['start', '--silent', '--', ...args], {
    env: { ...process.env, ...ours, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) child[stream]?.on('data', (chunk) => (said[stream] += chunk));
  const run = { child, said, ended: once(child, 'exit').then(([code]) => code) };
  runs.push(run);
  return run;
}

/** Waits for a line that the server prints and gives back what its first group matched. */
async function line({ said, ended }: Run, pattern: RegExp): Promise<string> {
  let over = false;
  ended.then(() => (over = true));
  for (;;) {
    const found = pattern.exec(said.stdout)?.[1];
    if (found) return found;
    if (over) throw new Error(`The server ended: ${said.stderr}`);
    await sleep(20);
  }
}

async function terminate({ child, ended }: Run): Promise<number | null> {
  child.kill('SIGTERM');
  return ended;
}

const ADDRESS = /^itflow-shim listens on (\S+)$/m;
const CURL = /^curl '(\S+)'$/m;
const LINK = /(http:\S+\/admin\/link\?token=[\w-]{43})$/m;
const answerOf = async (url: string) =>
  (await fetch(url)).json() as Promise<{ success: string; data: Record<string, string>[] }>;

describe('npm start', () => {
  const root = mkdtempSync(join(tmpdir(), 'server-'));
  const env = { DATA_FOLDER: join(root, 'data') };
  let key: string;

  afterEach(async () => {
    await Promise.all(runs.splice(0).map(terminate));
    assert.deepEqual(pidsNaming(root), []);
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  it('prints a curl line that works, and SIGTERM to npm leaves no process', async () => {
    const server = npmStart(env);
    const url = await line(server, CURL);
    key = new URL(url).searchParams.get('api_key') as string;
    const { success, data } = await answerOf(url);
    assert.equal(success, 'True');
    assert.ok(data.length > 1, 'there is no sample data');
    const link = await fetch(await line(server, LINK));
    assert.match(await link.text(), /This link logs the first administrator in, once/);
    assert.equal(await terminate(server), 0);
    assert.deepEqual(pidsNaming(root), []);
  });

  it('serves the same data the next time, and shows no key again', async () => {
    const server = npmStart(env);
    const address = await line(server, ADDRESS);
    assert.equal((await answerOf(`${address}/api/v1/clients/read.php?api_key=${key}`)).success, 'True');
    await line(server, /(npm run shim -- keys create)/);
    assert.doesNotMatch(server.said.stdout, CURL);
    assert.doesNotMatch(server.said.stdout, LINK);
  });

  it('refuses to be the second on its data folder, in one line', async () => {
    const server = npmStart(env);
    await line(server, ADDRESS);
    const second = npmStart(env);
    assert.equal(await second.ended, 1);
    assert.match(second.said.stderr, /^Another server \(pid \d+\) is running on the data folder .*\n$/);
  });

  it('loses no answered write when it is killed in the middle of writing', async () => {
    const server = npmStart(env);
    const address = await line(server, ADDRESS);
    const answered: string[] = [];
    const write = async () => {
      const client_name = `Written ${answered.length}`;
      const response = await fetch(`${address}/api/v1/clients/create.php`, {
        method: 'POST',
        body: JSON.stringify({ api_key: key, client_name }),
      });
      const { success } = (await response.json()) as { success: string };
      assert.equal(success, 'True');
      answered.push(client_name);
    };
    const writing = (async () => {
      for (;;) await write();
    })();
    const serverPid = Number(/^(\d+):/.exec(readlinkSync(join(env.DATA_FOLDER, 'lock')))?.[1]);
    const killing = (async () => {
      while (answered.length <= 20) await sleep(10);
      await sleep(100);
      process.kill(serverPid, 'SIGKILL');
    })();
    await Promise.all([assert.rejects(writing, TypeError), killing]);
    await server.ended;

    const next = npmStart(env);
    const { data } = await answerOf(
      `${await line(next, ADDRESS)}/api/v1/clients/read.php?api_key=${key}&limit=1000000`,
    );
    const names = new Set(data.map((client) => client.client_name));
    assert.deepEqual(
      answered.filter((name) => !names.has(name)),
      [],
    );
  });

  it('makes no sample data with --empty', async () => {
    const server = npmStart({ DATA_FOLDER: join(root, 'empty') }, ['--empty']);
    await line(server, /(keys create)/);
    assert.doesNotMatch(server.said.stdout, CURL);
  });

  it('names each wrong setting in a line and makes nothing', async () => {
    const folder = join(root, 'never');
    const server = npmStart({ DATA_FOLDER: folder, PORT: 'x', POOL_SIZE: '0' });
    assert.equal(await server.ended, 1);
    assert.deepEqual(
      server.said.stderr
        .trim()
        .split('\n')
        .map((said) => said.split(' ')[0]),
      ['PORT', 'POOL_SIZE'],
    );
    assert.equal(existsSync(folder), false);
  });
});
