import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Fault, refusals, unless } from './fault.ts';
import { answerOf, judge, KEY, makeCallers, startLoad } from './load.ts';
import { embeddedDatabase, removeFolder, startServer, stopServer, temporaryFolder } from './machines.ts';

const DISK_MB = 320;
const LEFT_BYTES = 256 * 1024;
const LARGE = 'x'.repeat(60_000);

/**
 * The private database's disk is a small tmpfs, filled by somebody else: writes are refused, and with room all is well
 * again.
 */
export const diskFull: Fault = async () => {
  const folder = temporaryFolder();
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', disk]);
  if (mounted.status !== 0) {
    removeFolder(folder);
    const wrong = [`needs the right to mount a tmpfs: ${mounted.stderr}`];
    return [{ fault: 'disk full', sent: 0, answered: 0, found: 0, lost: 0, back: '', note: 'not run', wrong }];
  }
  try {
    return [await fill(disk)];
  } finally {
    spawnSync('umount', [disk]);
    removeFolder(folder);
  }
};

async function fill(disk: string) {
  const server = await startServer({ DATA_FOLDER: join(disk, 'data') });
  const database = embeddedDatabase(join(disk, 'data'));
  const clientId = await makeCallers(database);
  const wrong: string[] = [];
  const filler = join(disk, 'filler');
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(filler, Buffer.alloc(bavail * bsize - LEFT_BYTES));

  const load = startLoad({ url: server.url, clientId });
  const messages = new Set<string>();
  for (let number = 0; number < 500 && messages.size < 1; number++) {
    const response = await fetch(`${server.url}/api/v1/documents/create.php`, {
      method: 'POST',
      body: JSON.stringify({
        api_key: KEY,
        client_id: clientId,
        document_name: `large ${number}`,
        document_content: LARGE,
      }),
    });
    const { success, message } = (await response.json()) as { success: string; message: string };
    if (success !== 'True') messages.add(`${response.status} ${message}`);
  }
  // MariaDB goes on for a while, and ends itself when it cannot write its log: then it is started until there is room.
  await sleep(3_000);
  rmSync(filler);
  const since = performance.now();
  while (
    (await answerOf(server.url, clientId, 'asset-room', false)).status !== 200 &&
    performance.now() - since < 20_000
  )
    await sleep(20);
  const back = Math.round(performance.now() - since);
  await load.end();
  const { found, lost, halves } = await judge(database, load);
  const checked = await database.rows({
    sql: 'CHECK TABLE assets, asset_interfaces, tickets, logs, documents',
    parameters: [],
  });
  unless(
    wrong,
    checked.every((row) => row[3] === 'OK'),
    `CHECK TABLE says ${JSON.stringify(checked)}`,
  );
  unless(wrong, lost + halves === 0, `${lost} lost, ${halves} half there`);
  unless(
    wrong,
    [...load.messages, ...messages].some((message) => /disk is full/.test(message)),
    'nobody was told that the disk is full',
  );
  unless(
    wrong,
    [...load.refused.keys()].every((status) => status === 503),
    `other refusals than 503: ${refusals(load.refused)}`,
  );
  unless(wrong, load.malformed.length === 0, `malformed refusals: ${load.malformed.slice(0, 3)}`);
  await database.close();
  await stopServer(server);
  const note = refusals(load.refused);
  return {
    fault: 'disk full',
    sent: load.sent,
    answered: load.written.size,
    found,
    lost: lost + halves,
    back,
    note,
    wrong,
  };
}
