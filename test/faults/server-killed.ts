import { setTimeout as sleep } from 'node:timers/promises';
import { type Fault, type Outcome, refusals, unless } from './fault.ts';
import { answerOf, judge, type Load, makeCallers, startLoad } from './load.ts';
import { createMariadb, type Mariadb, removeFolder, startServer, stopServer, temporaryFolder } from './machines.ts';

const WRITES = 1_000;
const ROUNDS = 12;

/**
 * `kill -9` of the server in the middle of a thousand writes: what was answered is there, and nothing is half there.
 * Then the same with an Idempotency-Key on every write, all of them sent again until they are answered: each is there
 * once.
 */
export const serverKilled: Fault = async ({ short }) => {
  const folder = temporaryFolder();
  const mariadb = await createMariadb(folder);
  const database = mariadb.connect();
  await stopServer(await startServer({ DATABASE_URL: mariadb.url }));
  const clientId = await makeCallers(database);
  const outcomes = [await killed(mariadb, clientId)];
  if (!short) outcomes.push(await repeated(mariadb, clientId, true), await repeated(mariadb, clientId, false));
  // Last: what it leaves half-written would be counted against the others.
  outcomes.push(await withoutTransactions(mariadb, clientId));
  await database.close();
  await mariadb.stop();
  removeFolder(folder);
  return outcomes;
};

/** Starts a server, kills it once a part of the writes is answered, and gives back what came of them. */
async function killInTheMiddle(
  mariadb: Mariadb,
  clientId: number,
  answered: number,
  options: { idempotent?: boolean },
  ...preload: string[]
) {
  const server = await startServer({ DATABASE_URL: mariadb.url }, ...preload);
  const load = startLoad({ url: server.url, clientId, count: WRITES, ...options });
  while (load.written.size < answered) await sleep(1);
  await stopServer(server, 'SIGKILL');
  await load.end();
  return load;
}

async function outcomeOf(fault: string, load: Load, mariadb: Mariadb, back: number | ''): Promise<Outcome> {
  const database = mariadb.connect();
  const { found, lost, halves, gaps, twice } = await judge(database, load);
  await database.close();
  const note = [refusals(load.refused), twice ? `${twice} are there twice` : '', `${halves + gaps} half there`]
    .filter(Boolean)
    .join(', ');
  return {
    fault,
    sent: load.sent,
    answered: load.written.size,
    found,
    lost: lost + halves + gaps + twice,
    back,
    note,
    wrong: [],
  };
}

async function killed(mariadb: Mariadb, clientId: number): Promise<Outcome> {
  const load = await killInTheMiddle(mariadb, clientId, WRITES / 2, {});
  const killedAt = performance.now();
  const again = await startServer({ DATABASE_URL: mariadb.url });
  const response = await answerOf(again.url, clientId, 'asset-after', false);
  const outcome = await outcomeOf(
    'server killed -9 in 1,000 writes',
    load,
    mariadb,
    Math.round(performance.now() - killedAt),
  );
  await stopServer(again);
  unless(outcome.wrong, response.status === 200, `the next server answered ${response.status}`);
  unless(outcome.wrong, load.unanswered.length > 0, 'the kill came after the last write');
  unless(outcome.wrong, outcome.lost === 0, 'something is lost, half there or there twice');
  return outcome;
}

/** Every write without an answer is sent again, over and over, by a caller who cannot know what became of it. */
async function repeated(mariadb: Mariadb, clientId: number, idempotent: boolean): Promise<Outcome> {
  const fault = idempotent ? 'the same, sent again with Idempotency-Key' : 'control: sent again without the header';
  let outcome: Outcome | undefined;
  // How many died between commit and answer is chance, so the control has several tries to show one.
  for (let round = 0; round < (idempotent ? 3 : ROUNDS) && !outcome?.lost; round++) {
    const load = await killInTheMiddle(mariadb, clientId, 100 + 50 * round, { idempotent });
    const again = await startServer({ DATABASE_URL: mariadb.url });
    for (const name of load.unanswered.splice(0))
      if ((await (await answerOf(again.url, clientId, name, idempotent)).text()).startsWith('{"success":"True"'))
        load.written.add(name);
    await stopServer(again);
    outcome = await outcomeOf(fault, load, mariadb, '');
  }
  if (!outcome) throw new Error('no round was run');
  unless(
    outcome.wrong,
    idempotent === (outcome.lost === 0),
    idempotent ? 'a write is there twice, or lost' : 'the control made nothing twice',
  );
  return outcome;
}

/** The control: without transactions a kill must leave a half-written record, or the test above would see none. */
async function withoutTransactions(mariadb: Mariadb, clientId: number): Promise<Outcome> {
  const preload = new URL('no-transactions.ts', import.meta.url).href;
  let outcome: Outcome | undefined;
  for (let round = 0; round < ROUNDS && !outcome?.lost; round++) {
    const load = await killInTheMiddle(mariadb, clientId, 100 + 20 * round, {}, preload);
    outcome = await outcomeOf('control: killed -9 without transactions', load, mariadb, '');
  }
  if (!outcome) throw new Error('no round was run');
  unless(outcome.wrong, outcome.lost > 0, 'the control left nothing half-written');
  return outcome;
}
