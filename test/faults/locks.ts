import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabasePool } from '../../src/database/database.ts';
import { type Fault, type Outcome, unless } from './fault.ts';
import { answerOf, makeCallers } from './load.ts';
import { createMariadb, type Mariadb, removeFolder, startServer, stopServer, temporaryFolder } from './machines.ts';

const LOCK_TICKET_NUMBERS = { sql: 'SELECT 1 FROM settings WHERE company_id = 1 FOR UPDATE', parameters: [] };
const CONNECTIONS = 1;
const BUSY = 6;
const LATE = 20;

/**
 * A deadlock, a lock that does not come free, and a pool without a free connection: tried again once or refused in
 * bounded time, never lost.
 */
export const locks: Fault = async () => {
  const folder = temporaryFolder();
  const mariadb = await createMariadb(folder, ['--innodb-lock-wait-timeout=8']);
  const server = await startServer({ DATABASE_URL: mariadb.url, POOL_SIZE: String(CONNECTIONS) });
  const database = mariadb.connect();
  const clientId = await makeCallers(database);
  const outcomes = [
    await deadlock(server.url, database, clientId),
    await lockTimeout(server.url, mariadb, clientId),
    await poolExhausted(server.url, mariadb, clientId),
  ];
  await stopServer(server);
  await database.close();
  await mariadb.stop();
  removeFolder(folder);
  return outcomes;
};

/**
 * Ours takes the client's row, then wants the counter that the other holds; the other then wants the client's row. Ours
 * is the lighter, so it dies.
 */
async function deadlock(url: string, database: DatabasePool, clientId: number): Promise<Outcome> {
  const before = await deadlocks(database);
  const answer = await database.transaction(async (other) => {
    await other.write({ sql: 'UPDATE tags SET tag_name = tag_name', parameters: [] });
    await other.write({
      sql: 'INSERT INTO tags (tag_name, tag_type) SELECT seq, 1 FROM seq_1_to_1000',
      parameters: [],
    });
    await other.rows(LOCK_TICKET_NUMBERS);
    const sent = answerOf(url, clientId, 'ticket-deadlock', false);
    await sleep(300);
    await other.write({
      sql: 'UPDATE clients SET client_notes = "locked" WHERE client_id = ?',
      parameters: [clientId],
    });
    return { sent };
  });
  const text = await (await answer.sent).text();
  const found = await rowsOf(database, 'ticket-deadlock');
  const wrong: string[] = [];
  unless(wrong, (await deadlocks(database)) > before, 'there was no deadlock');
  unless(wrong, text.startsWith('{"success":"True"') && found === 1, `answered ${text}, ${found} rows`);
  return {
    fault: 'deadlock',
    sent: 1,
    answered: 1,
    found,
    lost: found === 1 ? 0 : 1,
    back: '',
    note: 'tried again once',
    wrong,
  };
}

/** Somebody keeps the lock: two tries of five seconds each, then 503, and nothing is written. */
async function lockTimeout(url: string, mariadb: Mariadb, clientId: number): Promise<Outcome> {
  const holder = mariadb.connect();
  const [response, waited] = await holder.transaction(async (other) => {
    await other.rows(LOCK_TICKET_NUMBERS);
    const since = performance.now();
    return [await answerOf(url, clientId, 'ticket-timeout', false), Math.round(performance.now() - since)] as const;
  });
  const refused = await rowsOf(holder, 'ticket-timeout');
  const since = performance.now();
  const again = await answerOf(url, clientId, 'ticket-timeout', false);
  const back = Math.round(performance.now() - since);
  const found = await rowsOf(holder, 'ticket-timeout');
  await holder.close();
  const wrong: string[] = [];
  unless(wrong, response.status === 503 && response.headers.has('retry-after'), `answered ${response.status}`);
  unless(wrong, waited > 9_000 && waited < 12_000, `answered after ${waited} ms, not after two tries of 5 s`);
  unless(
    wrong,
    refused === 0 && again.status === 200 && found === 1,
    `${refused} rows of the refused write, ${found} in all`,
  );
  return {
    fault: 'lock timeout',
    sent: 2,
    answered: 2,
    found,
    lost: 1 - found,
    back,
    note: `503 after ${waited} ms`,
    wrong,
  };
}

/**
 * The only connection waits for a lock. Whoever wants one waits five seconds for it and for each of a write's two
 * tries, then 503. What is answered 200 is there, what is answered 503 is not.
 */
async function poolExhausted(url: string, mariadb: Mariadb, clientId: number): Promise<Outcome> {
  const holder = mariadb.connect();
  const since = performance.now();
  const { answers, waited } = await holder.transaction(async (other) => {
    await other.rows(LOCK_TICKET_NUMBERS);
    const busy = Array.from({ length: BUSY }, (_, at) => answerOf(url, clientId, `ticket-busy-${at}`, false));
    await sleep(200);
    const late = Array.from({ length: LATE }, (_, at) => answerOf(url, clientId, `asset-late-${at}`, false));
    return { answers: await Promise.all([...busy, ...late]), waited: Math.round(performance.now() - since) };
  });
  const again = await answerOf(url, clientId, 'asset-late-again', false);
  const found = (await rowsOf(holder, 'ticket-busy-%')) + (await rowsOf(holder, 'asset-late-%'));
  await holder.close();
  const refused = answers.filter(({ status, headers }) => status === 503 && headers.has('retry-after')).length;
  const written = answers.filter(({ status }) => status === 200).length;
  const wrong: string[] = [];
  unless(wrong, refused > 0 && refused + written === answers.length, `answered ${answers.map(({ status }) => status)}`);
  unless(wrong, waited < 21_000, `the last was answered after ${waited} ms`);
  unless(
    wrong,
    again.status === 200 && found === written + 1,
    `${found} rows of ${written + 1} writes, the next one got ${again.status}`,
  );
  const note = `${refused} × 503, all within ${waited} ms`;
  const sent = answers.length + 1;
  return { fault: 'pool exhausted', sent, answered: sent, found, lost: written + 1 - found, back: '', note, wrong };
}

async function rowsOf(database: DatabasePool, name: string): Promise<number> {
  const sql =
    'SELECT (SELECT COUNT(*) FROM tickets WHERE ticket_subject LIKE ?) + (SELECT COUNT(*) FROM assets WHERE asset_name LIKE ?)';
  return Number((await database.rows({ sql, parameters: [name, name] }))[0]?.[0]);
}

async function deadlocks(database: DatabasePool): Promise<number> {
  const [row] = await database.rows({ sql: "SHOW GLOBAL STATUS LIKE 'Innodb_deadlocks'", parameters: [] });
  return Number(row?.[1]);
}
