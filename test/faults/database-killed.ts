import { setTimeout as sleep } from 'node:timers/promises';
import { type Fault, type Outcome, refusals, unless } from './fault.ts';
import { judge, type Load, makeCallers, startLoad } from './load.ts';
import {
  createMariadb,
  embeddedDatabase,
  embeddedPid,
  removeFolder,
  type Server,
  startServer,
  stopServer,
  temporaryFolder,
} from './machines.ts';

const BACK_WITHIN_MS = 2_000;
const AWAY_MS = 1_000;

/** `kill -9` of the database under load: 503 while it is gone, back by itself, nothing that was answered lost. */
export const databaseKilled: Fault = async ({ short }) => [
  await privateKilled(short ? 1_000 : 5_000),
  ...(short ? [] : [await attachedKilled(4_000)]),
  await withoutDurability(),
];

async function privateKilled(loadMs: number): Promise<Outcome> {
  const folder = temporaryFolder();
  const server = await startServer({ DATA_FOLDER: folder });
  const database = embeddedDatabase(folder);
  const load = startLoad({ url: server.url, clientId: await makeCallers(database) });
  await sleep(loadMs);
  const killedAt = performance.now();
  process.kill(embeddedPid(folder), 'SIGKILL');
  const { back, ready } = await untilBack(server, load, killedAt);
  const outcome = await finish('private database killed -9', server, load, database, back, ready);
  await database.close();
  await stopServer(server);
  removeFolder(folder);
  return outcome;
}

async function attachedKilled(loadMs: number): Promise<Outcome> {
  const folder = temporaryFolder();
  const mariadb = await createMariadb(folder);
  const server = await startServer({ DATABASE_URL: mariadb.url });
  const first = mariadb.connect();
  const load = startLoad({ url: server.url, clientId: await makeCallers(first) });
  await sleep(loadMs);
  await mariadb.kill();
  await sleep(AWAY_MS);
  await mariadb.start();
  const { back, ready } = await untilBack(server, load, performance.now());
  const database = mariadb.connect();
  const outcome = await finish('attached database killed -9, gone for 1 s', server, load, database, back, ready);
  unless(outcome.wrong, (load.refused.get(503) ?? 0) > 0, 'nobody got a 503 while the database was gone');
  await Promise.all([first.close(), database.close()].map((closing) => closing.catch(() => {})));
  await stopServer(server);
  await mariadb.stop();
  removeFolder(folder);
  return outcome;
}

/**
 * The control: the same with commits that wait in memory. Here answered writes must be lost, or the test above would
 * see none.
 */
async function withoutDurability(): Promise<Outcome> {
  const folder = temporaryFolder();
  const mariadb = await createMariadb(folder, ['--innodb-flush-log-at-trx-commit=0']);
  const server = await startServer({ DATABASE_URL: mariadb.url });
  const database = mariadb.connect();
  const clientId = await makeCallers(database);
  // So that the key and the client are on disk: the log is written once a second.
  await sleep(1_500);
  const load = startLoad({ url: server.url, clientId });
  await sleep(1_900);
  await mariadb.kill();
  await load.end();
  await mariadb.start();
  const again = mariadb.connect();
  const { found, lost } = await judge(again, load);
  await Promise.all([database.close(), again.close()].map((closing) => closing.catch(() => {})));
  await stopServer(server);
  await mariadb.stop();
  removeFolder(folder);
  const wrong: string[] = [];
  unless(wrong, lost > 0, 'the control lost nothing');
  const note = 'flush_log_at_trx_commit=0: must lose';
  return {
    fault: 'control: killed -9 without durability',
    sent: load.sent,
    answered: load.written.size,
    found,
    lost,
    back: '',
    note,
    wrong,
  };
}

/** Waits until writes succeed again, counted from a moment; what /readyz said meanwhile. */
async function untilBack({ url }: Server, load: Load, since: number): Promise<{ back: number; ready: Set<number> }> {
  const ready = new Set<number>();
  while ((load.backAt === 0 || load.isAway) && performance.now() - since < 30_000) {
    ready.add((await fetch(`${url}/readyz`)).status);
    await sleep(10);
  }
  // The last stragglers of the fault.
  await sleep(500);
  return { back: Math.max(0, Math.round(load.backAt - since)), ready };
}

async function finish(
  fault: string,
  { url }: Server,
  load: Load,
  database: ReturnType<typeof embeddedDatabase>,
  back: number,
  ready: Set<number>,
): Promise<Outcome> {
  await load.end();
  const { found, lost, halves, gaps } = await judge(database, load);
  const wrong: string[] = [];
  unless(wrong, lost + halves + gaps === 0, `${lost} answered writes lost, ${halves} half there, ${gaps} number gaps`);
  unless(wrong, load.backAt > 0 && back < BACK_WITHIN_MS, `back after ${back} ms`);
  unless(wrong, load.malformed.length === 0, `malformed refusals: ${load.malformed.slice(0, 3)}`);
  unless(
    wrong,
    [...load.refused.keys()].every((status) => status === 503),
    `other refusals than 503: ${refusals(load.refused)}`,
  );
  unless(wrong, load.unanswered.length === 0, `${load.unanswered.length} requests were not answered`);
  unless(wrong, ready.has(503) || fault.startsWith('attached'), '/readyz did not say 503');
  unless(wrong, (await fetch(`${url}/readyz`)).status === 200, '/readyz does not say 200 afterwards');
  return {
    fault,
    sent: load.sent,
    answered: load.written.size,
    found,
    lost: lost + halves + gaps,
    back,
    note: refusals(load.refused),
    wrong,
  };
}
