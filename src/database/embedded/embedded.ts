import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Connection, createConnection } from 'mariadb';
import { StartError } from '../../errors/start-error.ts';
import type { DatabaseTarget } from '../url.ts';
import { findProcess, lockDataFolder } from './data-folder.ts';
import { installSystemTables, lastErrors, type Mariadbd, spawnMariadbd } from './mariadbd.ts';
import { cacheSize, NOT_DURABLE } from './settings.ts';
import { chooseSocket } from './socket.ts';

/** A private MariaDB that lives as long as this server. */
export interface EmbeddedDatabase {
  target: DatabaseTarget;
  /** No table has been made in it yet. */
  firstStart: boolean;
  stop(): Promise<void>;
}

interface Options {
  folder: string;
  durable?: boolean;
  onCrash?: () => void;
}

const DATABASE = 'itflow';
const RESTART_AFTER_MS = 100;
// Recovering a large database takes minutes at worst.
const START_BOUND_MS = 300_000;
const ORPHAN_BOUND_MS = 120_000;
/**
 * Starts a MariaDB on `folder` (made where missing) and waits until it answers. It listens on a unix socket in a folder
 * that only this user can enter, never on TCP, and loses no committed write. One that dies is started again on the same
 * socket, after a call of `onCrash`. `durable: false` is for tests. Throws a StartError where another server holds the
 * folder, and where MariaDB is missing or does not come up.
 */
export async function startEmbeddedDatabase({
  folder,
  durable = true,
  onCrash = () => {},
}: Options): Promise<EmbeddedDatabase> {
  const home = resolve(folder);
  const runFolder = join(home, 'run');
  mkdirSync(runFolder, { recursive: true, mode: 0o700 });
  chmodSync(runFolder, 0o700);
  const unlock = lockDataFolder(home);
  try {
    const dataFolder = join(home, 'database');
    const pidFile = join(runFolder, 'mariadbd.pid');
    await endOrphan(pidFile, dataFolder);
    await install(dataFolder);
    return await start({
      dataFolder,
      pidFile,
      logFile: join(home, 'mariadbd.log'),
      runFolder,
      durable,
      onCrash,
      unlock,
    });
  } catch (error) {
    unlock();
    throw error;
  }
}

/**
 * A server that was killed leaves its mariadbd behind, for a moment or (without setpriv) for good: it must be gone
 * before the next.
 */
async function endOrphan(pidFile: string, dataFolder: string) {
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8'));
  const isOurs = () => findProcess(pid)?.command.includes(`--datadir=${dataFolder} `);
  if (isOurs()) process.kill(pid, 'SIGTERM');
  for (const end = Date.now() + ORPHAN_BOUND_MS; isOurs(); await sleep(50)) {
    if (Date.now() > end)
      throw new StartError(`A mariadbd (pid ${pid}) of an earlier start does not end: kill it, then start again.`);
  }
}

/**
 * The system tables are made beside their place and then moved there: a start that is cut short leaves no half-made
 * database.
 */
async function install(dataFolder: string) {
  if (existsSync(dataFolder)) return;
  const unfinished = `${dataFolder}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  await installSystemTables(unfinished);
  renameSync(unfinished, dataFolder);
}

interface Start {
  dataFolder: string;
  pidFile: string;
  logFile: string;
  runFolder: string;
  durable: boolean;
  onCrash(): void;
  unlock(): void;
}

async function start({
  dataFolder,
  pidFile,
  logFile,
  runFolder,
  durable,
  onCrash,
  unlock,
}: Start): Promise<EmbeddedDatabase> {
  const { socketPath, removeSocket } = chooseSocket(runFolder);
  const files = [`--socket=${socketPath}`, `--pid-file=${pidFile}`, `--log-error=${logFile}`];
  const charset = ['--character-set-server=utf8mb4', '--collation-server=utf8mb4_general_ci'];
  const spawn = () => {
    const spawned = spawnMariadbd(dataFolder, [
      '--skip-networking',
      ...files,
      ...charset,
      ...(durable ? [cacheSize()] : NOT_DURABLE),
    ]);
    // mariadbd writes the same later; a server killed before that must leave a trace of it too.
    if (!tryToWrite(pidFile, String(spawned.pid))) console.error(`${pidFile} cannot be written: is the disk full?`);
    return spawned;
  };
  let mariadbd = spawn();
  let stopping = false;
  const stop = () => {
    stopping = true;
    return mariadbd.stop();
  };
  // For as long as it takes: a disk that is full now may have room in an hour.
  const keepRunning = async () => {
    for (await mariadbd.exited; !stopping; await mariadbd.exited) {
      onCrash();
      await sleep(RESTART_AFTER_MS);
      if (!stopping) mariadbd = spawn();
    }
  };
  const free = () => {
    removeSocket();
    unlock();
  };
  try {
    const target = { socketPath, user: 'root', password: '', database: DATABASE };
    const firstStart = await createEmptyDatabase(await connect(socketPath, mariadbd, logFile));
    const ended = keepRunning().then(free);
    return { target, firstStart, stop: () => stop().then(() => ended) };
  } catch (error) {
    await stop();
    free();
    throw error;
  }
}

function tryToWrite(path: string, text: string): boolean {
  try {
    writeFileSync(path, text);
    return true;
  } catch {
    return false;
  }
}

async function connect(socketPath: string, mariadbd: Mariadbd, logFile: string): Promise<Connection> {
  for (const end = Date.now() + START_BOUND_MS; Date.now() < end && mariadbd.isRunning(); await sleep(10)) {
    // A try that fails has the driver read a stack, and Node all source maps for it: a quarter of a second.
    if (!existsSync(socketPath)) continue;
    const connection = await createConnection({ socketPath, user: 'root' }).catch(() => undefined);
    if (connection) return connection;
  }
  throw new StartError(`mariadbd did not come up; ${logFile} says:\n${lastErrors(logFile)}`);
}

/** False where it was there already and has tables. */
async function createEmptyDatabase(connection: Connection): Promise<boolean> {
  await connection.query(`CREATE DATABASE IF NOT EXISTS ${DATABASE}`);
  const tables = await connection.query<unknown[]>(`SHOW TABLES FROM ${DATABASE}`);
  await connection.end();
  return tables.length === 0;
}

/** How to reach the MariaDB that a running server keeps on `folder`; undefined while none runs. */
export function runningDatabase(folder: string): DatabaseTarget | undefined {
  const pidFile = join(resolve(folder), 'run', 'mariadbd.pid');
  if (!existsSync(pidFile)) return undefined;
  const command = findProcess(Number(readFileSync(pidFile, 'utf8')))?.command ?? '';
  const socketPath = /--socket=(.*?) --/.exec(command)?.[1];
  return socketPath ? { socketPath, user: 'root', password: '', database: DATABASE } : undefined;
}
