import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { program } from '../support/processes.ts';

export interface Ended {
  /** What it printed, the last time. */
  text: string;
  code: number | null;
  killed: number;
  /** The most memory that it held, in MB. */
  mostMb: number;
}

/**
 * Runs a command of `npm run shim --`, kills it `kills` times after about so long, and lets it end.
 * `before` is called before each start.
 */
export async function killedCommand(
  args: string[],
  env: Record<string, string>,
  { kills, afterMs }: { kills: number; afterMs: number },
  before: () => Promise<unknown> = async () => {},
): Promise<Ended> {
  const ended: Ended = { text: '', code: null, killed: 0, mostMb: 0 };
  for (let run = 0; run <= kills; run++) {
    await before();
    const child = spawn(process.execPath, [...program('cli'), ...args], {
      env: { ...process.env, ...env },
    });
    ended.text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        ended.text += chunk;
      });
    const watch = setInterval(() => {
      ended.mostMb = Math.max(ended.mostMb, memoryOf(child.pid));
    }, 50);
    const exit = once(child, 'exit');
    const killing =
      run < kills ? sleep(afterMs * (0.7 + 0.6 * Math.random())).then(() => child.kill('SIGKILL')) : false;
    [ended.code] = await exit;
    if (ended.code === null) ended.killed++;
    await killing;
    clearInterval(watch);
    // It was done before it could be killed.
    if (ended.code === 0) break;
  }
  return ended;
}

function memoryOf(pid: number | undefined): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) >> 10;
  } catch {
    return 0;
  }
}
