import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../../errors/start-error.ts';

/**
 * A running process: when it began (comparable text; a pid alone may have been given to somebody else) and its command
 * line.
 */
export interface RunningProcess {
  startedAt: string;
  command: string;
}

/** The process with this pid, or undefined where there is none. A zombie counts as none. */
export function findProcess(pid: number): RunningProcess | undefined {
  try {
    return existsSync('/proc/self/stat') ? fromProc(pid) : fromPs(pid);
  } catch {
    return undefined;
  }
}

function fromProc(pid: number): RunningProcess | undefined {
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  // Fields are counted from behind the name, which stands in parentheses and may hold blanks; the start is the 22nd of
  // all.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return command ? { startedAt: fields[19] as string, command } : undefined;
}

function fromPs(pid: number): RunningProcess | undefined {
  const field = (name: string) =>
    spawnSync('ps', ['-o', `${name}=`, '-ww', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  const command = field('command');
  return command ? { startedAt: field('lstart').replace(/\s+/g, '_'), command: `${command} ` } : undefined;
}

/**
 * Makes this process the only server on a data folder until the returned function is called. Throws a StartError that
 * names the holder. What a dead process left is no obstacle.
 *
 * The lock is a symbolic link to "pid:start": made in one step, so nobody ever reads half of it.
 */
export function lockDataFolder(folder: string): () => void {
  const path = join(folder, 'lock');
  const mine = `${process.pid}:${findProcess(process.pid)?.startedAt}`;
  for (;;) {
    try {
      symlinkSync(mine, path);
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    refuseLivingHolder(folder, readLock(path));
    takeAway(path, folder);
  }
}

/**
 * Of two starts that find the same stale lock, the slower could take away the new one of the faster: then it is put
 * back.
 */
function takeAway(path: string, folder: string) {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  try {
    refuseLivingHolder(folder, readLock(aside));
    rmSync(aside);
  } catch (error) {
    renameSync(aside, path);
    throw error;
  }
}

function readLock(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

function refuseLivingHolder(folder: string, lock: string) {
  const [pid, startedAt] = lock.split(':') as [string, string | undefined];
  if (!startedAt || findProcess(Number(pid))?.startedAt !== startedAt) return;
  throw new StartError(
    `Another server (pid ${pid}) is running on the data folder ${folder}. Stop it, or set DATA_FOLDER to another one.`,
  );
}
