import { setTimeout as sleep } from 'node:timers/promises';
import { type Fault, unless } from './fault.ts';
import { answerOf, makeCallers } from './load.ts';
import { createMariadb, removeFolder, startServer, stopServer, temporaryFolder } from './machines.ts';

const WRITES = 3;

/**
 * The database says nothing any more and closes nothing, as behind a network that swallows everything: 503 after a
 * minute, and back by itself.
 */
export const databaseHangs: Fault = async () => {
  const folder = temporaryFolder();
  const mariadb = await createMariadb(folder);
  const server = await startServer({ DATABASE_URL: mariadb.url });
  const first = mariadb.connect();
  const clientId = await makeCallers(first);
  await first.close();
  const wrong: string[] = [];
  unless(wrong, (await answerOf(server.url, clientId, 'before', false)).status === 200, 'a write before was refused');
  mariadb.hang();
  // The signal does not stop every thread at once.
  await sleep(100);
  const since = performance.now();
  const answers = await Promise.all(
    Array.from({ length: WRITES }, (_, i) => answerOf(server.url, clientId, `hung-${i}`, false)),
  );
  const waited = Math.round(performance.now() - since);
  mariadb.goOn();
  const again = performance.now();
  const after = await answerOf(server.url, clientId, 'after', false);
  const back = Math.round(performance.now() - again);
  for (const { status, headers } of answers)
    unless(wrong, status === 503 && headers.has('retry-after'), `answered ${status} while it hung`);
  unless(wrong, waited < 75_000, `answered after ${waited} ms`);
  unless(wrong, after.status === 200, `answered ${after.status} once it went on`);
  await stopServer(server);
  const database = mariadb.connect();
  const [row] = await database.rows({
    sql: "SELECT COUNT(*) FROM assets WHERE asset_name IN ('before', 'after')",
    parameters: [],
  });
  await database.close();
  await mariadb.stop();
  removeFolder(folder);
  const found = Number(row?.[0]);
  const note = `${WRITES} × 503, all within ${waited} ms`;
  return [
    { fault: 'database hangs', sent: WRITES + 2, answered: WRITES + 2, found, lost: 2 - found, back, note, wrong },
  ];
};
