import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../src/database/database.ts';
import { insert } from '../support/builders.ts';
import { type Fault, unless } from './fault.ts';
import { KEY, makeCallers } from './load.ts';
import { embeddedDatabase, removeFolder, startServer, stopServer, temporaryFolder } from './machines.ts';

const READERS = 200;
const ASSETS = 20_000;
const READS = 3_000;
const AT_ONCE = 4;
const OTHER_KEY = 'faults-other-key';

/** Callers that ask for all there is and read nothing: whoever else reads a little must hardly notice. */
export const slowReaders: Fault = async ({ short }) => {
  const folder = temporaryFolder();
  const server = await startServer({ DATA_FOLDER: folder });
  const database = embeddedDatabase(folder);
  await fill(database, await makeCallers(database));
  // A first round warms the server up.
  await p99(server.url);
  const alone = await p99(server.url);
  const readers = await Promise.all(Array.from({ length: READERS }, () => reader(server.url)));
  await sleep(1_000);
  const beside = await p99(server.url, short ? READS / 3 : READS);
  const wrong: string[] = [];
  unless(wrong, beside.refused === 0, `${beside.refused} reads beside them were refused`);
  unless(wrong, beside.ms < 2 * alone.ms, `p99 of a small read went from ${alone.ms} to ${beside.ms} ms`);
  for (const socket of readers) socket.destroy();
  await database.close();
  await stopServer(server);
  removeFolder(folder);
  const answered = READERS + READS - beside.refused;
  const note = `p99 of another key's small reads: ${alone.ms} ms alone, ${beside.ms} ms beside them`;
  const fault = `${READERS} readers of one key that take nothing`;
  return [{ fault, sent: READERS + READS, answered, found: '', lost: beside.refused, back: '', note, wrong }];
};

async function fill(database: Database, clientId: number): Promise<void> {
  const key = { api_key_secret: OTHER_KEY, api_key_decrypt_hash: '', api_key_expire: '2099-01-01' };
  await insert(database, 'api_keys', { api_key_name: 'other', ...key });
  await database.write({
    sql: `INSERT INTO assets (asset_name, asset_type, asset_make, asset_notes, asset_client_id)
      SELECT CONCAT('PC-', seq), 'Laptop', 'Dell', REPEAT('x', 200), ? FROM seq_1_to_${ASSETS}`,
    parameters: [clientId],
  });
  await database.write({
    sql: `INSERT INTO asset_interfaces (interface_name, interface_primary, interface_asset_id)
      SELECT '1', 1, asset_id FROM assets`,
    parameters: [],
  });
}

async function reader(url: string): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').pause();
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write(`GET /api/v1/assets/read.php?api_key=${KEY}&limit=100000 HTTP/1.1\r\nHost: faults\r\n\r\n`);
  return socket;
}

/** The hundredth slowest of many small reads, and how many were refused. */
async function p99(url: string, reads = READS): Promise<{ ms: number; refused: number }> {
  const took: number[] = [];
  let refused = 0;
  const read = async (id: number) => {
    const since = performance.now();
    const response = await fetch(`${url}/api/v1/assets/read.php?api_key=${OTHER_KEY}&asset_id=${id}`);
    await response.text();
    if (response.status !== 200) refused++;
    took.push(performance.now() - since);
  };
  const readMany = async (first: number) => {
    for (let id = first; id <= reads; id += AT_ONCE) await read(id);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, i) => readMany(i + 1)));
  took.sort((a, b) => a - b);
  return { ms: Math.round((took[Math.floor(took.length * 0.99)] ?? 0) * 10) / 10, refused };
}
