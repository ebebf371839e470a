import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Running {
  url: string;
  /** Megabytes that it and its children hold in memory now. */
  memory(): number;
  /** Microseconds of processor time that it and its children have used so far. */
  processorTime(): number;
  stop(): Promise<void>;
}

const START_BOUND_MS = 30_000;

/**
 * Starts one of the two sides on a port and waits until it answers; what it says goes to a file, as `npm start > log`
 * would have it.
 */
export async function start(
  args: string[],
  { port, folder, env, checkout }: { port: number; folder: string; env: Record<string, string>; checkout?: string },
): Promise<Running> {
  const log = join(folder, `${port}.log`);
  const output = openSync(log, 'w');
  const child = spawn(process.execPath, args, {
    cwd: checkout,
    env: { ...process.env, PORT: String(port), ...env },
    stdio: ['ignore', output, output],
  });
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  for (const end = Date.now() + START_BOUND_MS; child.exitCode === null && Date.now() < end; await sleep(50))
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return {
        url,
        stop,
        memory: () => total(child.pid as number, memoryOf),
        processorTime: () => total(child.pid as number, processorTimeOf),
      };
  await stop();
  throw new Error(`${args.join(' ')} did not start: ${readFileSync(log, 'utf8').slice(-2000)}`);
}

// Linux counts in hundredths of a second, whatever the machine.
const TICK_US = 10_000;

/** Microseconds of processor time that a process has used, all its threads together. */
export function processorTimeOf(pid: number): number {
  // The name, in parentheses, may hold spaces; the 12th and 13th field behind it are the time in user code and in the
  // kernel.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') as string[];
  return (Number(fields[11]) + Number(fields[12])) * TICK_US;
}

function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

/** Of a process and its children, and theirs. */
function total(pid: number, of: (pid: number) => number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
  return children.reduce((sum, child) => sum + total(Number(child), of), of(pid));
}
