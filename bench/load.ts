import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What is asked, path after path. The same text goes to both sides. */
export interface Load {
  paths: string[];
  /** JSON; with it the requests are POSTs. */
  body?: string;
  /** Sent as Bearer. */
  key?: string;
  /** Records in each body, which are what is counted then. */
  records?: number;
  /** Default 16. */
  connections?: number;
  /** Default 1: longer where single requests take that long. */
  seconds?: number;
}

export interface Loaded {
  requests: number;
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  errors: number;
}

const SCRIPT = fileURLToPath(new URL('wrk.lua', import.meta.url));

const SECONDS = 1;

/** Loads a server for some seconds. One thread: on two cores the load generator must not take one for itself. */
export async function load(
  url: string,
  { paths, body = '', key = '', records = 1, connections = 16, seconds = SECONDS }: Load,
): Promise<Loaded> {
  const options = ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '60s', '-s', SCRIPT, url];
  const { stdout } = await promisify(execFile)('wrk', [...options, '--', body ? 'POST' : 'GET', key, body, ...paths], {
    timeout: seconds * 1000 + 20_000,
  });
  const { requests, us, p50, p99, errors } = JSON.parse(stdout.trim().split('\n').at(-1) as string);
  return { requests, perSecond: ((requests * records) / us) * 1e6, p50: p50 / 1000, p99: p99 / 1000, errors };
}
