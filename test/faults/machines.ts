import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDatabase } from '../../src/database/connect.ts';
import type { DatabasePool } from '../../src/database/database.ts';
import { installSystemTables, type Mariadbd, spawnMariadbd } from '../../src/database/embedded/mariadbd.ts';
import { program } from '../support/processes.ts';

/** The server in a process of its own, as `npm start` runs it. */
export interface Server {
  url: string;
  child: ChildProcess;
  ended: Promise<number | null>;
}

export async function startServer(env: Record<string, string>, ...preload: string[]): Promise<Server> {
  // What is put into the server must find its modules as they are in the sources.
  const sources = [...['tsx', ...preload].flatMap((module) => ['--import', module]), 'src/server.ts'];
  const child = spawn(process.execPath, [...(preload.length ? sources : program('server')), '--empty'], {
    env: { ...process.env, PORT: '0', RATE_LIMIT: '0', LOG_LEVEL: 'silent', DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  child.stderr?.on('data', (chunk) => {
    complaint += chunk;
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  for await (const line of createInterface(child.stdout as NonNullable<typeof child.stdout>)) {
    const url = /listens on (http:\S+)/.exec(line)?.[1];
    if (url) return { url, child, ended };
  }
  throw new Error(complaint || 'the server did not start');
}

export async function stopServer({ child, ended }: Server, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  child.kill(signal);
  return ended;
}

/** A MariaDB of the test's own, which it may kill and start again. */
export interface Mariadb {
  url: string;
  pid(): number;
  start(): Promise<void>;
  kill(): Promise<void>;
  /** Leaves it there and silent: connections stay open, nothing is answered. */
  hang(): void;
  goOn(): void;
  stop(): Promise<void>;
  connect(options?: { longestSilenceMs?: number }): DatabasePool;
}

export async function createMariadb(folder: string, settings: string[] = []): Promise<Mariadb> {
  const [dataFolder, socketPath] = [join(folder, 'mariadb'), join(folder, 'm.sock')];
  mkdirSync(dataFolder, { recursive: true });
  await installSystemTables(dataFolder);
  let mariadbd: Mariadbd | undefined;
  const target = { socketPath, user: 'root', password: '', database: 'faults' };
  const start = async () => {
    mariadbd = spawnMariadbd(dataFolder, [
      '--skip-networking',
      `--socket=${socketPath}`,
      `--log-error=${folder}/mariadbd.log`,
      ...settings,
    ]);
    const pool = createDatabase({ ...target, database: 'mysql' }, { poolSize: 1 });
    while (!(await pool.rows({ sql: 'CREATE DATABASE IF NOT EXISTS faults', parameters: [] }).catch(() => false))) {
      if (!mariadbd.isRunning()) throw new Error(readFileSync(`${folder}/mariadbd.log`, 'utf8'));
      await sleep(20);
    }
    await pool.close();
  };
  await start();
  // setpriv hands its process over to mariadbd, so the pid is mariadbd's.
  const signal = (name: NodeJS.Signals) => {
    if (mariadbd?.pid) process.kill(mariadbd.pid, name);
  };
  return {
    url: `mysql://root@localhost/faults?socketPath=${encodeURIComponent(socketPath)}`,
    pid: () => mariadbd?.pid as number,
    start,
    connect: (options = {}) => createDatabase(target, { poolSize: 3, ...options }),
    stop: async () => mariadbd?.stop(),
    async kill() {
      signal('SIGKILL');
      await mariadbd?.exited;
    },
    hang: () => signal('SIGSTOP'),
    goOn: () => signal('SIGCONT'),
  };
}

export const temporaryFolder = () => mkdtempSync(join(tmpdir(), 'faults-'));

export const embeddedPid = (folder: string) => Number(readFileSync(join(folder, 'run', 'mariadbd.pid'), 'utf8'));
export const embeddedDatabase = (folder: string) =>
  createDatabase(
    { socketPath: join(folder, 'run', 'db.sock'), user: 'root', password: '', database: 'itflow' },
    { poolSize: 3 },
  );

export function removeFolder(folder: string): void {
  if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
}
