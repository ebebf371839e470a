import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Fault, Outcome } from './fault.ts';
import { unless } from './fault.ts';
import { KEY, makeCallers } from './load.ts';
import { createMariadb, removeFolder, type Server, startServer, stopServer, temporaryFolder } from './machines.ts';

const MB = 1024 * 1024;
const BLOCK = randomBytes(MB);
const MOST_GROWTH_MB = 120;
const BOUNDARY = 'faults';

/**
 * A file of 500 MB goes up and comes down again while the server's memory stays flat; killed in the middle, nothing of
 * it is left over.
 */
export const uploads: Fault = async ({ short }) => {
  const megabytes = short ? 50 : 500;
  const folder = temporaryFolder();
  const mariadb = await createMariadb(folder);
  const env = { DATABASE_URL: mariadb.url, UPLOADS_DIR: join(folder, 'uploads') };
  const server = await startServer(env);
  const database = mariadb.connect();
  const clientId = await makeCallers(database);
  const wrong: string[] = [];

  const before = memoryOf(server);
  const watch = watchMemory(server);
  const { status, body } = await upload(server, clientId, megabytes);
  unless(wrong, status === 200 && body.success === 'True', `the upload was answered ${status} ${body.message}`);
  const url = `${server.url}/api/v1/files/download.php?api_key=${KEY}&file_id=${body.data?.[0]?.insert_id}`;
  const got = await lengthOf(await fetch(url));
  unless(wrong, got === megabytes * MB, `the download had ${got} bytes`);
  const range = await fetch(url, { headers: { Range: `bytes=${MB + 5}-${MB + 14}` } });
  const part = Buffer.from(await range.arrayBuffer());
  unless(wrong, range.status === 206 && part.equals(BLOCK.subarray(5, 15)), `a range was answered ${range.status}`);
  const growth = (await watch()) - before;
  unless(wrong, growth < MOST_GROWTH_MB, `memory grew by ${growth} MB`);

  const uploading = upload(server, clientId, megabytes, 'stall').catch(() => undefined);
  const journal = join(folder, 'uploads', '.shim');
  while (readdirSync(journal).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await stopServer(server, 'SIGKILL');
  await uploading;
  await stopServer(await startServer(env));
  const files = readdirSync(join(folder, 'uploads'), { recursive: true, withFileTypes: true }).filter((e) =>
    e.isFile(),
  );
  const rows = await database.rows({ sql: 'SELECT file_id FROM files', parameters: [] });
  unless(wrong, files.length === 1 && rows.length === 1, `after the kill: ${files.length} files, ${rows.length} rows`);
  await database.close();
  await mariadb.stop();
  removeFolder(folder);
  const note = `${megabytes} MB up and down: memory +${growth} MB; killed in the middle: ${files.length - 1} left over`;
  const outcome: Outcome = {
    fault: 'upload',
    sent: 2,
    answered: 1,
    found: rows.length,
    lost: 0,
    back: '',
    note,
    wrong,
  };
  return [outcome];
};

const memoryOf = ({ child }: Server): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) >> 10;

/** Looks often; the function that it gives ends it and answers the most that was seen. */
function watchMemory(server: Server): () => number {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, memoryOf(server));
  }, 50);
  return () => {
    clearInterval(timer);
    return most;
  };
}

interface Answer {
  status: number;
  body: { success?: string; message?: string; data?: { insert_id: number }[] };
}

/** Sends a form with a file of so many megabytes; with `stall`, half of it and then nothing. */
async function upload({ url }: Server, clientId: number, megabytes: number, stall?: 'stall'): Promise<Answer> {
  const sending = request(`${url}/api/v1/files/create.php?api_key=${KEY}`, {
    method: 'POST',
    headers: { 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` },
  });
  const answered = new Promise<Answer>((resolve, reject) => {
    sending.once('error', reject);
    sending.once('response', async (response) => {
      const text = (await response.toArray()).join('');
      resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) });
    });
  });
  await Promise.all([answered, pipeline(Readable.from(parts()), sending)]);
  return answered;

  async function* parts() {
    yield `--${BOUNDARY}\r\nContent-Disposition: form-data; name="client_id"\r\n\r\n${clientId}\r\n`;
    yield `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="large.log"\r\n\r\n`;
    for (let sent = 0; sent < megabytes; sent++) {
      if (stall && sent > megabytes / 2) await new Promise((resolve) => sending.once('close', resolve));
      yield BLOCK;
    }
    yield `\r\n--${BOUNDARY}--\r\n`;
  }
}

async function lengthOf(response: Response): Promise<number> {
  let length = 0;
  for await (const chunk of response.body ?? []) length += (chunk as Uint8Array).length;
  return length;
}
