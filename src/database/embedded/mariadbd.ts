import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { StartError } from '../../errors/start-error.ts';

/** A running mariadbd. */
export interface Mariadbd {
  pid: number | undefined;
  isRunning(): boolean;
  /** Resolves when it has ended, asked or not. */
  exited: Promise<void>;
  stop(): Promise<void>;
}

// prepare.mjs looks in the same places.
const PROGRAM_FOLDERS = [
  '/usr/sbin',
  '/usr/bin',
  '/usr/libexec',
  '/usr/local/sbin',
  '/usr/local/bin',
  '/opt/homebrew/bin',
  '/opt/local/bin',
];
// Writing the last pages of a large database takes minutes at worst. Only a hung process is cut short.
const STOP_BOUND_MS = 120_000;
// Ctrl-C must reach the server only: it needs its database until the last request is answered.
const OWN_GROUP = { detached: true };

/** Makes MariaDB's system tables in an empty folder. Its root has no password: who can reach the socket may do all. */
export async function installSystemTables(dataFolder: string) {
  const settings = [...commonSettings(dataFolder), '--auth-root-authentication-method=normal', '--skip-test-db'];
  const child = spawn(findProgram('mariadb-install-db'), settings, OWN_GROUP);
  const [output, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  if (code !== 0) throw new StartError(`mariadb-install-db failed:\n${output}${errors}`);
}

/** Starts mariadbd and returns at once. It ends with this process, however that ends, where the system has setpriv. */
export function spawnMariadbd(dataFolder: string, settings: string[]): Mariadbd {
  const command = [findProgram('mariadbd'), ...commonSettings(dataFolder), ...settings];
  const setpriv = process.platform === 'linux' && inFolders('setpriv', pathFolders());
  if (setpriv) command.unshift(setpriv, '--pdeathsig', 'TERM', '--');
  const [program, ...rest] = command as [string, ...string[]];
  const child = spawn(program, rest, { ...OWN_GROUP, stdio: 'ignore' });
  const exited = endOf(child);
  const isRunning = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  return { pid: child.pid, isRunning, exited, stop: () => stop(child, exited) };
}

/** The last errors in mariadbd's own log, to show why it did not come up. */
export function lastErrors(logFile: string): string {
  const lines = existsSync(logFile) ? readFileSync(logFile, 'utf8').split('\n') : [];
  return lines
    .filter((line) => line.includes('[ERROR]'))
    .slice(-5)
    .join('\n');
}

function endOf(child: ChildProcess): Promise<void> {
  const kill = () => child.kill();
  process.once('exit', kill);
  return new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  }).finally(() => process.off('exit', kill));
}

async function stop(child: ChildProcess, exited: Promise<void>) {
  child.kill();
  const bound = setTimeout(() => {
    console.error(
      `mariadbd did not stop within ${STOP_BOUND_MS / 1000} s and is killed. The next start will recover its data.`,
    );
    child.kill('SIGKILL');
  }, STOP_BOUND_MS);
  await exited;
  clearTimeout(bound);
}

/**
 * No file of the machine counts (`--no-defaults` must come first), and mariadbd refuses to run as root unless told to.
 * Its temporary tables stay in its own folder: in /tmp, any other mariadbd that starts deletes them.
 */
const commonSettings = (dataFolder: string) => [
  '--no-defaults',
  ...(process.getuid?.() === 0 ? ['--user=root'] : []),
  `--datadir=${dataFolder}`,
  `--tmpdir=${dataFolder}`,
];

// biome-ignore lint/style/noProcessEnv: PATH says where programs are, it is no setting of ours.
const pathFolders = () => (process.env.PATH ?? '').split(delimiter).filter(Boolean);

const inFolders = (program: string, folders: string[]) =>
  folders.map((folder) => join(folder, program)).find((path) => existsSync(path));

function findProgram(program: string): string {
  const path = inFolders(program, [...pathFolders(), ...PROGRAM_FOLDERS]);
  if (!path)
    throw new StartError(
      `${program} is not installed. Run: node scripts/prepare.mjs (or set DATABASE_URL to a database that you have)`,
    );
  return path;
}
