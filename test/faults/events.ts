import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../src/database/database.ts';
import { insert } from '../support/builders.ts';
import { freePort } from '../support/listen.ts';
import { type Receiver, startReceiver } from '../support/receiver.ts';
import { startWriters } from './event-writers.ts';
import { type Fault, type Outcome, unless } from './fault.ts';
import { makeCallers } from './load.ts';
import { createMariadb, removeFolder, startServer, stopServer, temporaryFolder } from './machines.ts';

const WRITERS = 8;
const PAUSE_MS = 1_000;
const DELIVERED_WITHIN_MS = 120_000;

/**
 * Server, database and receiver are killed at random moments while records are written: each committed write's event
 * arrives at least once, none of an uncommitted one, and what happened to a record in order. The control writes events
 * outside the transaction and has its server killed alone: it must lose one.
 */
export const events: Fault = async ({ short }) => [
  await killed({ kills: short ? 4 : 20, writes: short ? 500 : 10_000 }),
  await killed(
    { kills: short ? 10 : 20, writes: short ? 500 : 2_000 },
    new URL('events-outside.ts', import.meta.url).href,
  ),
];

async function killed({ kills, writes }: { kills: number; writes: number }, ...control: string[]): Promise<Outcome> {
  const folder = temporaryFolder();
  const mariadb = await createMariadb(folder);
  const env = { DATABASE_URL: mariadb.url, PORT: String(await freePort()), WEBHOOK_ALLOW_NETWORKS: '127.0.0.0/8' };
  const start = () => startServer(env, ...control);
  let server = await start();
  const receiver = await startReceiver();
  const caller = mariadb.connect();
  const clientId = await makeCallers(caller);
  await addWebhook(caller, receiver);
  await caller.close();
  const load = startWriters(server.url, clientId, WRITERS);
  const kill = {
    async server() {
      await stopServer(server, 'SIGKILL');
      server = await start();
    },
    async database() {
      await mariadb.kill();
      await mariadb.start();
    },
    async receiver() {
      receiver.stop();
      await sleep(Math.random() * PAUSE_MS);
      await receiver.start();
    },
  };
  const names = (control.length > 0 ? ['server'] : ['server', 'database', 'receiver']) as (keyof typeof kill)[];
  for (const { name, at } of plan(names, kills, writes)) {
    while (load.sent < at) await sleep(5);
    await sleep(Math.random() * 50);
    await kill[name]();
  }
  const sentDuringKills = load.sent;
  while (load.sent < writes) await sleep(50);
  await load.end();
  const database = mariadb.connect();
  const outcome = await judge(database, receiver, control.length > 0, kills);
  outcome.sent = load.sent + WRITERS;
  outcome.note += `; the last kill after ${sentDuringKills} writes`;
  await database.close();
  await stopServer(server);
  receiver.stop();
  await mariadb.stop();
  removeFolder(folder);
  return outcome;
}

/** Whom to kill once so many writes were sent: each so many times, in any order, from the first write to the last. */
function plan<Name>(names: readonly Name[], kills: number, writes: number): { name: Name; at: number }[] {
  return names
    .flatMap((name) => Array.from({ length: kills }, () => ({ name, at: Math.random() * writes })))
    .sort((a, b) => a.at - b.at);
}

async function addWebhook(database: Database, { url }: Receiver): Promise<void> {
  const row = { webhook_name: 'faults', webhook_url: url, webhook_events: '*' };
  const sender_webhook_id = await insert(database, 'shim_webhooks', row);
  const sender_secret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
  await insert(database, 'shim_webhook_senders', { sender_webhook_id, sender_secret });
}

async function judge(database: Database, { received }: Receiver, isControl: boolean, kills: number): Promise<Outcome> {
  const number = async (sql: string) => Number((await database.rows({ sql, parameters: [] }))[0]?.[0]);
  const waiting = () =>
    number(`SELECT (SELECT COUNT(*) FROM shim_events WHERE event_sequence IS NULL)
      + (SELECT COUNT(*) FROM shim_deliveries WHERE delivery_state = 'waiting')`);
  for (const end = Date.now() + DELIVERED_WITHIN_MS; (await waiting()) > 0 && Date.now() < end; await sleep(200))
    // What waits for its next attempt need not wait out its hours.
    await database.write({
      sql: "UPDATE shim_deliveries SET delivery_next_at = NOW() WHERE delivery_state = 'waiting'",
      parameters: [],
    });
  // The log row of a write stands in its transaction.
  const committed = await number("SELECT COUNT(*) FROM logs WHERE log_type = 'Location'");
  const uuids = await database.rows({ sql: 'SELECT event_uuid FROM shim_events', parameters: [] });
  const written = new Set(uuids.map(([uuid]) => String(uuid)));
  const arrived = new Set(received.map(({ headers }) => String(headers['webhook-id'])));
  const without = committed - written.size;
  const missing = [...written].filter((id) => !arrived.has(id)).length;
  const uncommitted = [...arrived].filter((id) => !written.has(id)).length;
  const swapped = outOfOrder(received.map(({ body }) => body));
  const wrong: string[] = [];
  if (isControl) {
    unless(wrong, without > 0, 'the control lost no event');
    unless(wrong, written.size > 0, 'the control wrote no event: it is not what a server without an outbox would do');
  } else {
    unless(wrong, without === 0, `${without} committed writes have no event`);
    unless(wrong, missing === 0, `${missing} events never arrived`);
    unless(wrong, uncommitted === 0, `${uncommitted} events of writes that were not committed`);
    unless(wrong, swapped === 0, `${swapped} events before an earlier one of their record`);
  }
  return {
    fault: isControl
      ? `control, events outside the transaction: server killed -9, ${kills} times`
      : `events: server, database and receiver killed, ${kills} times each`,
    sent: 0,
    answered: committed,
    found: written.size,
    lost: without + missing,
    back: '',
    note: `${received.length} messages, ${received.length - arrived.size} of them repetitions; ${uncommitted} uncommitted, ${swapped} out of order`,
    wrong,
  };
}

/** First arrivals that came behind a later event of the same record. */
function outOfOrder(messages: { record_id: number; sequence: number }[]): number {
  const last = new Map<number, number>();
  const seen = new Set<number>();
  let swapped = 0;
  for (const { record_id, sequence } of messages) {
    if (seen.has(sequence)) continue;
    seen.add(sequence);
    if (sequence < (last.get(record_id) ?? 0)) swapped++;
    last.set(record_id, Math.max(sequence, last.get(record_id) ?? 0));
  }
  return swapped;
}
