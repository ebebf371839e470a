import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Fault, type Outcome, unless } from './fault.ts';
import { KEY, makeCallers } from './load.ts';
import { embeddedDatabase, removeFolder, startServer, stopServer, temporaryFolder } from './machines.ts';

const IDLE = 1_000;
const PIPELINED = 10_000;
const SLOW = 50;
const BYTE_EVERY_MS = 20;
const REQUEST_BOUND_MS = 60_000;

/**
 * Clients that take their time, do nothing or ask for everything at once: each is answered or cut off, and nobody else
 * waits for them.
 */
export const connections: Fault = async ({ short }) => {
  const folder = temporaryFolder();
  const server = await startServer({ DATA_FOLDER: folder });
  const database = embeddedDatabase(folder);
  const clientId = await makeCallers(database);
  const port = Number(new URL(server.url).port);
  const outcomes = [await idle(port), await pipelined(port), await slow(port, clientId)];
  if (!short) outcomes.push(await neverEnding(port));
  const [rows] = await database.rows({
    sql: "SELECT COUNT(*) FROM assets WHERE asset_name LIKE 'slow-%'",
    parameters: [],
  });
  const slowOnes = outcomes[2] as Outcome;
  slowOnes.found = Number(rows?.[0]);
  unless(slowOnes.wrong, slowOnes.found === SLOW, `${slowOnes.found} of ${SLOW} slow writes are there`);
  await database.close();
  await stopServer(server);
  removeFolder(folder);
  return outcomes;
};

const READ = `GET /api/v1/clients/read.php?api_key=${KEY} HTTP/1.1\r\nHost: faults\r\n\r\n`;

async function open(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

/** Reads until a socket has given so many answers, or is closed. */
async function answersOf(socket: Socket, count: number): Promise<string[]> {
  let text = '';
  for await (const chunk of socket) {
    text += chunk;
    if (text.split('HTTP/1.1 ').length > count && text.endsWith('}')) break;
  }
  return text.split('HTTP/1.1 ').slice(1);
}

async function timed(port: number): Promise<number> {
  const since = performance.now();
  const socket = await open(port);
  socket.write(READ);
  const [answer = ''] = await answersOf(socket, 1);
  return answer.startsWith('200') ? Math.round(performance.now() - since) : Number.POSITIVE_INFINITY;
}

async function idle(port: number): Promise<Outcome> {
  const sockets = await Promise.all(Array.from({ length: IDLE }, () => open(port)));
  const ms = await timed(port);
  for (const socket of sockets) socket.write(READ);
  const answers = (await Promise.all(sockets.map((socket) => answersOf(socket, 1)))).filter(([answer]) =>
    answer?.startsWith('200'),
  );
  const wrong: string[] = [];
  unless(wrong, ms < 1_000, `a request beside them took ${ms} ms`);
  unless(wrong, answers.length === IDLE, `${answers.length} of ${IDLE} were answered in the end`);
  return row(
    '1,000 idle connections, then one request on each',
    IDLE + 1,
    answers.length + 1,
    `beside them: ${ms} ms`,
    wrong,
  );
}

async function pipelined(port: number): Promise<Outcome> {
  const socket = await open(port);
  socket.write(READ.repeat(PIPELINED));
  const answers = await answersOf(socket, PIPELINED);
  const right = answers.filter((answer) => answer.startsWith('200') && answer.includes('"success":"True"')).length;
  const wrong: string[] = [];
  unless(wrong, right === PIPELINED, `${right} right answers`);
  return row('10,000 requests pipelined on one connection', PIPELINED, right, '', wrong);
}

/** Complete in the end, so each must be written; meanwhile others are answered. */
async function slow(port: number, clientId: number): Promise<Outcome> {
  const wrong: string[] = [];
  const writing = Array.from({ length: SLOW }, async (_, at) => {
    const body = JSON.stringify({ api_key: KEY, client_id: clientId, asset_name: `slow-${at}` });
    const socket = await open(port);
    const answers = answersOf(socket, 1);
    socket.write(`POST /api/v1/assets/create.php HTTP/1.1\r\nHost: faults\r\nContent-Length: ${body.length}\r\n\r\n`);
    for (const byte of body) {
      socket.write(byte);
      await sleep(BYTE_EVERY_MS);
    }
    return (await answers)[0]?.includes('"success":"True"');
  });
  await sleep(500);
  const ms = await timed(port);
  const answered = (await Promise.all(writing)).filter(Boolean).length;
  unless(wrong, ms < 1_000, `a request beside them took ${ms} ms`);
  return row('50 bodies byte by byte', SLOW, answered, `beside them: ${ms} ms`, wrong);
}

/** A body that never ends is cut off after a minute. */
async function neverEnding(port: number): Promise<Outcome> {
  const socket = await open(port);
  const since = performance.now();
  socket.write('POST /api/v1/assets/create.php HTTP/1.1\r\nHost: faults\r\nContent-Length: 1000\r\n\r\n');
  const drip = setInterval(() => socket.write(' '), 1_000);
  const [answer = ''] = await answersOf(socket, 1);
  clearInterval(drip);
  const ms = Math.round(performance.now() - since);
  const wrong: string[] = [];
  unless(
    wrong,
    ms < REQUEST_BOUND_MS * 1.6 && !answer.startsWith('200'),
    `answered ${answer.slice(0, 3)} after ${ms} ms`,
  );
  return row('a body that never ends', 1, answer ? 1 : 0, `${answer.slice(0, 3) || 'cut off'} after ${ms} ms`, wrong);
}

const row = (fault: string, sent: number, answered: number, note: string, wrong: string[]): Outcome => ({
  fault,
  sent,
  answered,
  found: '',
  lost: fault.startsWith('a body') ? 0 : sent - answered,
  back: '',
  note,
  wrong,
});
