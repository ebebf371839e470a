import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A program that a test may kill, hold and start again. It dies with the test, however that ends. */
export interface Daemon {
  pid(): number;
  start(): Promise<void>;
  stop(): Promise<void>;
  kill(): Promise<void>;
  /** Leaves it there and silent: connections stay open, nothing is answered. */
  pause(): void;
  goOn(): void;
}

interface Options {
  command: [program: string, ...parameters: string[]];
  logFile: string;
  env?: Record<string, string>;
  /** Whether it can be used by now. */
  isUp(): Promise<boolean>;
}

const UP_BOUND_MS = 180_000;

export function createDaemon({ command, logFile, env = {}, isUp }: Options): Daemon {
  let child: ChildProcess | undefined;
  const end = async (signal: NodeJS.Signals) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  return {
    pid: () => child?.pid as number,
    async start() {
      const log = openSync(logFile, 'a');
      child = spawn('setpriv', ['--pdeathsig', 'TERM', '--', ...command], {
        stdio: ['ignore', log, log],
        env: { ...process.env, ...env },
      });
      await untilUp(command[0], () => isRunning(child), isUp);
    },
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    pause: () => void child?.kill('SIGSTOP'),
    goOn: () => void child?.kill('SIGCONT'),
  };
}

const isRunning = (child: ChildProcess | undefined) => child?.exitCode === null && child.signalCode === null;

/** Waits until it is up; throws where it ends before that, or takes too long. */
export async function untilUp(name: string, isAlive: () => boolean, isUp: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + UP_BOUND_MS; !(await isUp()); await sleep(50)) {
    if (!isAlive()) throw new Error(`${name} has ended before it was up`);
    if (performance.now() > end) throw new Error(`${name} was not up in time`);
  }
}
