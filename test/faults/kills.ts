import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../support/listen.ts';
import { type Outcome, refusals, unless } from './fault.ts';
import { judge, type Load, makeCallers, startLoad } from './load.ts';
import {
  createMariadb,
  type Mariadb,
  removeFolder,
  type Server,
  startServer,
  stopServer,
  temporaryFolder,
} from './machines.ts';

const WORKERS = 2;
const PAUSE_MS = 1_000;
const AWAY_MS = 500;
const BACK_WITHIN_MS = 60_000;
const CONTROL_KILLS = 50;

interface Site {
  mariadb: Mariadb;
  server: Server;
  start(): Promise<Server>;
}

interface Kind {
  name: string;
  workers: number;
  kill(site: Site): Promise<unknown>;
  /** Brings back what does not come back by itself. */
  restart(site: Site): Promise<void>;
}

const SERVER: Kind = {
  name: 'server',
  workers: 1,
  kill: ({ server }) => stopServer(server, 'SIGKILL'),
  async restart(site) {
    site.server = await site.start();
  },
};

const WORKER: Kind = {
  name: `one of ${WORKERS} workers`,
  workers: WORKERS,
  async kill({ server }) {
    const workers = workersOf(server);
    process.kill(workers[Math.floor(Math.random() * workers.length)] as number, 'SIGKILL');
  },
  async restart({ server }) {
    // The dead one may still be listed at first.
    do await sleep(20);
    while (workersOf(server).length < WORKERS);
  },
};

const DATABASE: Kind = {
  name: 'database',
  workers: 1,
  kill: ({ mariadb }) => mariadb.kill(),
  async restart({ mariadb }) {
    await sleep(Math.random() * AWAY_MS);
    await mariadb.start();
  },
};

/**
 * `kill -9` again and again, at random moments, while every write is sent again with its Idempotency-Key until it is
 * answered: each is there once. The control sends them again without the header, and must double one.
 */
export async function kills(times: number): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const kind of [SERVER, WORKER, DATABASE]) outcomes.push(await killed(kind, times, true));
  return [...outcomes, await killed(SERVER, CONTROL_KILLS, false)];
}

async function killed(kind: Kind, times: number, idempotent: boolean): Promise<Outcome> {
  const folder = temporaryFolder();
  const mariadb = await createMariadb(folder);
  const env = { DATABASE_URL: mariadb.url, PORT: String(await freePort()), WORKERS: String(kind.workers) };
  const start = () => startServer(env);
  const site: Site = { mariadb, start, server: await start() };
  const caller = mariadb.connect();
  const clientId = await makeCallers(caller);
  await caller.close();
  const load = startLoad({ url: site.server.url, clientId, idempotent, resend: true });
  const backs: number[] = [];
  while (backs.length < times && (idempotent || !(await hasDoubled(mariadb, load)))) {
    await sleep(Math.random() * PAUSE_MS);
    await kind.kill(site);
    const [back] = await Promise.all([untilNextWrite(load), kind.restart(site)]);
    backs.push(back);
  }
  await load.end();
  const outcome = await outcomeOf(kind, mariadb, load, backs, idempotent);
  await stopServer(site.server);
  await mariadb.stop();
  removeFolder(folder);
  return outcome;
}

async function outcomeOf(kind: Kind, mariadb: Mariadb, load: Load, backs: number[], idempotent: boolean) {
  const database = mariadb.connect();
  const { found, lost, halves, gaps, twice } = await judge(database, load);
  await database.close();
  const longest = Math.max(...backs);
  const wrong: string[] = [];
  unless(wrong, load.resent.size > 0, 'no kill met a write');
  unless(wrong, load.written.size === load.sent, `${load.sent - load.written.size} writes were never answered`);
  unless(wrong, lost + halves + gaps === 0, `${lost} lost, ${halves} half there, ${gaps} gaps in the ticket numbers`);
  unless(wrong, idempotent === (twice === 0), idempotent ? `${twice} doubled` : 'the control doubled nothing');
  unless(wrong, longest < BACK_WITHIN_MS, `back after ${longest} ms`);
  unless(wrong, load.malformed.length === 0, `malformed refusals: ${load.malformed.slice(0, 3)}`);
  unless(
    wrong,
    [...load.refused.keys()].every((status) => status === 503),
    `refused: ${refusals(load.refused)}`,
  );
  return {
    fault: `${idempotent ? '' : 'control, without the header: '}${kind.name} killed -9, ${backs.length} times`,
    sent: load.sent,
    answered: load.written.size,
    found,
    lost: lost + halves + gaps + twice,
    back: longest,
    note: [
      `${load.resent.size} sent again`,
      `${load.unanswered.length - load.silent} × no answer`,
      `${load.silent} × silent`,
      refusals(load.refused),
      `${lost} lost, ${halves} half there, ${twice} doubled, ${gaps} number gaps`,
    ]
      .filter(Boolean)
      .join(', '),
    wrong,
  };
}

/** Milliseconds from now until a write is answered again. */
async function untilNextWrite({ written }: Load): Promise<number> {
  const since = performance.now();
  const before = written.size;
  while (written.size === before && performance.now() - since < BACK_WITHIN_MS) await sleep(1);
  return Math.round(performance.now() - since);
}

async function hasDoubled(mariadb: Mariadb, load: Load): Promise<boolean> {
  const database = mariadb.connect();
  const { twice } = await judge(database, load);
  await database.close();
  return twice > 0;
}

/** Children that run the server as well; the compiler may be another child. */
function workersOf({ child: { pid } }: Server): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
  return children.map(Number).filter((child) => /\bserver\.[jt]s\b/.test(commandOf(child)));
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
