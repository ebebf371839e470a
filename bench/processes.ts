import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Running {
  url: string;
  /** Megabytes that it and its children hold in memory now. */
  memory(): number;
  stop(): Promise<void>;
}

const START_BOUND_MS = 30_000;

/** Starts one of the two sides on a port and waits until it answers; what it says goes to a file, as `npm start > log` would have it. */
export async function start(
  args: string[],
  { port, folder, env }: { port: number; folder: string; env: Record<string, string> },
): Promise<Running> {
  const log = join(folder, `${port}.log`);
  const output = openSync(log, 'w');
  const child = spawn(process.execPath, args, {
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
      return { url, stop, memory: () => memoryOf(child.pid as number) };
  await stop();
  throw new Error(`${args.join(' ')} did not start: ${readFileSync(log, 'utf8').slice(-2000)}`);
}

function memoryOf(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter(Boolean)
    .map(Number);
  const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  return children.map(memoryOf).reduce((sum, more) => sum + more, own);
}
