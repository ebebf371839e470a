import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '../../src/database/embedded/embedded.ts';
import type { DatabaseTarget } from '../../src/database/url.ts';
import { startNodes } from '../cluster/galera.ts';
import { leaveMariadb, useMariadb } from './app.ts';
import { drawFromTheStart } from './thorough.ts';

// With --parallel (see package.json) Mocha starts three processes, and numbers them in MOCHA_WORKER_ID: one more than two
// cores, since tests also wait.
const PROCESSES = process.argv.includes('--parallel') ? 3 : 1;

/** A file system in memory, and the bytes that must be free: tests write hundreds of tables and delete them again. */
const IN_MEMORY = { path: '/dev/shm', bytes: 8e9 };

let folder = '';
let running: Pick<EmbeddedDatabase, 'target' | 'stop'>[] = [];

/**
 * Builds the programs that tests start, and starts a private MariaDB for each process that runs tests: some tests
 * change settings of the whole server, or count what it does. None need survive a crash. With ON_CLUSTER=1 it is the
 * first node of a Galera cluster.
 */
export async function mochaGlobalSetup(): Promise<void> {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The programs could not be built.');
  folder = await mkdtemp(join(await temporaryFolder(), 'itflow-shim-test-'));
  process.env.TMPDIR = folder;
  if (process.env.ON_CLUSTER) running = await startCluster();
  else running = await startEach();
  process.env.TEST_MARIADBS = JSON.stringify(running.map(({ target }) => target));
}

async function temporaryFolder(): Promise<string> {
  const { path, bytes } = IN_MEMORY;
  const room = await statfs(path).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  );
  return Math.min(room, freemem()) > bytes ? path : tmpdir();
}

function startEach() {
  const folders = Array.from({ length: PROCESSES }, (_, number) => join(folder, `mariadb-${number}`));
  return Promise.all(folders.map((folder) => startEmbeddedDatabase({ folder, durable: false })));
}

/** Where one node writes at a time, ids may go up by one: the recordings have them so. */
async function startCluster() {
  const nodes = await startNodes(folder, 3, ['--wsrep-auto-increment-control=OFF']);
  const target: DatabaseTarget = {
    socketPath: `${folder}/node1/m.sock`,
    user: 'root',
    password: '',
    database: 'itflow',
  };
  const stop = async () => {
    for (const node of nodes.reverse()) await node.stop();
  };
  return [{ target, stop }];
}

export async function mochaGlobalTeardown(): Promise<void> {
  await leaveMariadb();
  await Promise.all(running.map((mariadb) => mariadb.stop()));
  await rm(folder, { recursive: true, force: true });
}

export const mochaHooks = {
  beforeAll: () =>
    useMariadb(JSON.parse(process.env.TEST_MARIADBS as string)[Number(process.env.MOCHA_WORKER_ID ?? 0)]),
  beforeEach: drawFromTheStart,
};
