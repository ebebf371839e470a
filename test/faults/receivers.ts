import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { processorTimeOf } from '../../bench/processes.ts';
import type { Database } from '../../src/database/database.ts';
import { insert } from '../support/builders.ts';
import { freePort } from '../support/listen.ts';
import { type Fault, type Outcome, unless } from './fault.ts';
import { KEY, makeCallers } from './load.ts';
import { createMariadb, removeFolder, startServer, stopServer, temporaryFolder } from './machines.ts';

const GOOD = 40;
const SLOW_MS = 3_000;
const BOUND_MS = 1_000;
const LAST_WITHIN_MS = 60_000;
/** Writes a second, each of them to be told to every receiver. */
const PACE = 20;

/**
 * Each of many events goes to forty good receivers, while five more are dead and five slow: how long it takes from the
 * commit to the arrival. Beside it the same with the good ones alone.
 */
export const receivers: Fault = async () => [
  await told({ events: 10_000, others: true }),
  await told({ events: 2_500, others: false }),
];

async function told({ events, others }: { events: number; others: boolean }): Promise<Outcome> {
  const folder = temporaryFolder();
  const mariadb = await createMariadb(folder);
  const server = await startServer({ DATABASE_URL: mariadb.url, WEBHOOK_ALLOW_NETWORKS: '127.0.0.0/8' });
  const database = mariadb.connect();
  const clientId = await makeCallers(database);
  const arrivals = new Arrivals();
  const listening: HttpServer[] = [];
  const addWebhook = async (answerAfterMs: number, seen?: Set<number>) => {
    const receiver = await listen(answerAfterMs, (message) => seen && arrivals.note(message, seen));
    listening.push(receiver);
    await subscribe(database, (receiver.address() as AddressInfo).port);
  };
  for (let i = 0; i < GOOD; i++) await addWebhook(0, new Set());
  if (others) {
    for (let i = 0; i < 5; i++) await addWebhook(SLOW_MS);
    for (let i = 0; i < 2; i++) await addWebhook(Number.POSITIVE_INFINITY);
    for (let i = 0; i < 3; i++) await subscribe(database, await freePort());
  }
  const used = () => [server.child.pid as number, mariadb.pid(), process.pid].map(processorTimeOf);
  const usedBefore = used();
  const startedAt = performance.now();
  const written = await writeEvents(server.url, clientId, events);
  const seconds = (performance.now() - startedAt) / 1000;
  for (const end = Date.now() + LAST_WITHIN_MS; arrivals.first < events * GOOD && Date.now() < end; ) await sleep(50);
  const tookSeconds = (performance.now() - startedAt) / 1000;
  const each = used().map((us, i) => Math.round((us - (usedBefore[i] as number)) / arrivals.first));
  await database.close();
  await stopServer(server);
  for (const receiver of listening) {
    receiver.closeAllConnections();
    receiver.close();
  }
  await mariadb.stop();
  removeFolder(folder);
  const wrong: string[] = [];
  const p99 = arrivals.percentile(0.99);
  unless(wrong, written === events, `${events - written} writes were not answered "True"`);
  unless(wrong, arrivals.first === events * GOOD, `${events * GOOD - arrivals.first} messages never arrived`);
  unless(wrong, p99 < BOUND_MS, `p99 from commit to arrival is ${p99} ms`);
  return {
    fault: others ? '40 good receivers, 5 slow, 5 dead' : '40 good receivers alone',
    sent: events * GOOD,
    answered: events * GOOD,
    found: arrivals.first,
    lost: events * GOOD - arrivals.first,
    back: '',
    note: `${(written / seconds).toFixed(1)} writes/s, ${Math.round(arrivals.first / tookSeconds)} arrivals/s; from commit to arrival p50 ${arrivals.percentile(0.5)} ms, p99 ${p99} ms, longest ${arrivals.percentile(1)} ms; ${arrivals.repeated} repetitions; CPU µs an arrival: server ${each[0]}, database ${each[1]}, this test ${each[2]}`,
    wrong,
  };
}

/**
 * How long messages were on their way. An event says when it was made, shortly before its commit: what is counted is
 * never too little.
 */
class Arrivals {
  first = 0;
  repeated = 0;
  readonly #ms: number[] = [];

  note({ sequence, timestamp }: { sequence: number; timestamp: string }, seen: Set<number>): void {
    if (seen.has(sequence)) {
      this.repeated++;
      return;
    }
    seen.add(sequence);
    this.first++;
    this.#ms.push(Date.now() - Date.parse(timestamp));
  }

  percentile(share: number): number {
    const sorted = Float64Array.from(this.#ms).sort();
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  }
}

// biome-ignore lint/suspicious/noExplicitAny: a message is whatever was sent.
async function listen(answerAfterMs: number, onMessage: (message: any) => void): Promise<HttpServer> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('error', () => {});
    request.on('end', () => {
      onMessage(JSON.parse(Buffer.concat(chunks).toString()));
      const answer = () => response.writeHead(204).end();
      if (answerAfterMs === 0) answer();
      else if (Number.isFinite(answerAfterMs)) setTimeout(answer, answerAfterMs).unref();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function subscribe(database: Database, port: number): Promise<void> {
  const row = { webhook_name: `port ${port}`, webhook_url: `http://127.0.0.1:${port}/hook`, webhook_events: '*' };
  const sender_webhook_id = await insert(database, 'shim_webhooks', row);
  const sender_secret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
  await insert(database, 'shim_webhook_senders', { sender_webhook_id, sender_secret });
}

/** At an even pace, whatever the answers take. Answers how many were answered "True". */
async function writeEvents(url: string, client_id: number, count: number): Promise<number> {
  const startedAt = performance.now();
  const writing: Promise<boolean>[] = [];
  for (let n = 0; n < count; n++) {
    await sleep(Math.max(0, startedAt + (n * 1000) / PACE - performance.now()));
    const body = JSON.stringify({ api_key: KEY, client_id, location_name: `place ${n}` });
    const answer = fetch(`${url}/api/v1/locations/create.php`, { method: 'POST', body });
    writing.push(
      answer
        .then(async (response) => ((await response.json()) as { success: string }).success === 'True')
        .catch(() => false),
    );
  }
  return (await Promise.all(writing)).filter(Boolean).length;
}
