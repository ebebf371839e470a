import { setTimeout as sleep } from 'node:timers/promises';
import { type Fault, type Outcome, refusals, unless } from './fault.ts';
import { judge, type Load, makeCallers, startLoad } from './load.ts';
import {
  createMariadb,
  embeddedDatabase,
  type Mariadb,
  removeFolder,
  startServer,
  stopServer,
  temporaryFolder,
} from './machines.ts';

const END_BOUND_MS = 10_000;
const STARTS = 5;

/** SIGTERM under load, and several servers on one data folder. */
export const stops: Fault = async ({ short }) => {
  const folder = temporaryFolder();
  const mariadb = await createMariadb(folder);
  await stopServer(await startServer({ DATABASE_URL: mariadb.url }));
  const database = mariadb.connect();
  const clientId = await makeCallers(database);
  await database.close();
  const outcomes = [await stoppedUnderLoad(mariadb, clientId, 'SIGTERM')];
  if (!short) {
    // Whether a request was between its commit and its answer is chance, so the control has several tries to show one.
    let control = await stoppedUnderLoad(mariadb, clientId, 'SIGKILL');
    for (let tries = 1; tries < 8 && control.lost === 0; tries++)
      control = await stoppedUnderLoad(mariadb, clientId, 'SIGKILL');
    outcomes.push(control);
  }
  await mariadb.stop();
  removeFolder(folder);
  return [...outcomes, await oneFolder()];
};

/**
 * Requests that the server has accepted are those that reached the database; a connection that it refused was never
 * accepted.
 */
async function stoppedUnderLoad(mariadb: Mariadb, clientId: number, signal: 'SIGTERM' | 'SIGKILL'): Promise<Outcome> {
  const server = await startServer({ DATABASE_URL: mariadb.url });
  const load = startLoad({ url: server.url, clientId, writers: 32 });
  await sleep(1_500);
  const since = performance.now();
  const code = await stopServer(server, signal);
  const ms = Math.round(performance.now() - since);
  await load.end();
  const database = mariadb.connect();
  const { found, lost, halves, gaps } = await judge(database, load);
  const unanswered = await writtenUnanswered(database, load);
  await database.close();
  const wrong: string[] = [];
  if (signal === 'SIGTERM') {
    unless(wrong, code === 0 && ms < END_BOUND_MS, `ended with ${code} after ${ms} ms`);
    unless(
      wrong,
      lost + halves + gaps + unanswered === 0,
      `${lost} lost, ${halves + gaps} half there, ${unanswered} written and never answered`,
    );
    unless(wrong, load.written.size > 100, `only ${load.written.size} writes before the signal`);
  } else unless(wrong, unanswered > 0, 'the control answered everything');
  const fault = signal === 'SIGTERM' ? 'SIGTERM under load' : 'control: SIGKILL instead';
  const note = [`exit ${code} after ${ms} ms`, refusals(load.refused)].filter(Boolean).join(', ');
  return {
    fault,
    sent: load.sent - load.unanswered.length + unanswered,
    answered: load.written.size,
    found,
    lost: lost + unanswered,
    back: '',
    note,
    wrong,
  };
}

async function writtenUnanswered(database: ReturnType<Mariadb['connect']>, { unanswered }: Load): Promise<number> {
  if (unanswered.length === 0) return 0;
  const sql =
    'SELECT (SELECT COUNT(*) FROM assets WHERE asset_name IN (?)) + (SELECT COUNT(*) FROM tickets WHERE ticket_subject IN (?))';
  return Number((await database.rows({ sql, parameters: [unanswered, unanswered] }))[0]?.[0]);
}

/** Of servers that start on one folder at the same moment, one runs, and the others say why they do not. */
async function oneFolder(): Promise<Outcome> {
  const folder = temporaryFolder();
  const starts = await Promise.allSettled(Array.from({ length: STARTS }, () => startServer({ DATA_FOLDER: folder })));
  const running = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  const complaints = starts.flatMap((start) => (start.status === 'rejected' ? [String(start.reason)] : []));
  const wrong: string[] = [];
  unless(wrong, running.length === 1, `${running.length} servers run`);
  unless(
    wrong,
    complaints.every((complaint) => /Another server \(pid \d+\) is running/.test(complaint)),
    complaints.join(' '),
  );
  const database = embeddedDatabase(folder);
  const load = startLoad({ url: running[0]?.url ?? '', clientId: await makeCallers(database), count: 100 });
  await load.end();
  const { found, lost, halves, gaps } = await judge(database, load);
  unless(wrong, found === 100 && lost + halves + gaps === 0, `${found} of 100 writes are there`);
  await database.close();
  await Promise.all(running.map((server) => stopServer(server)));
  removeFolder(folder);
  const note = `${running.length} runs, ${complaints.length} refused`;
  return {
    fault: 'five servers on one data folder',
    sent: load.sent,
    answered: load.written.size,
    found,
    lost: lost + halves + gaps,
    back: '',
    note,
    wrong,
  };
}
