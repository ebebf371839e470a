import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrateToLatest } from '../../src/database/migrate.ts';
import { type Fault, unless } from './fault.ts';
import { createMariadb, removeFolder, type Server, startServer, stopServer, temporaryFolder } from './machines.ts';

const MINUTE_MS = 60_000;
/** Every so manieth is down, all the time. */
const DOWN_EVERY = 50;
const MOST_MB = 400;

/**
 * Ten thousand monitors are checked every minute while the server is killed again and again. Each that is down is told
 * once, in all of that time.
 */
export const watching: Fault = async ({ short }) => {
  const [monitors, minutes, kills] = short ? [500, 0.5, 1] : [10_000, 4, 3];
  const folder = temporaryFolder();
  const mariadb = await createMariadb(folder);
  const database = mariadb.connect();
  await migrateToLatest(database.kysely);
  let asked = 0;
  const host = createServer((request, response) => {
    asked++;
    response.writeHead(Number(request.url?.slice(1)) % DOWN_EVERY === 0 ? 500 : 200).end();
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  const rows = Array.from({ length: monitors }, (_, i) => [`Monitor ${i}`, `${url}/${i}`, 1, 1]);
  await database.write({
    sql: 'INSERT INTO shim_monitors (monitor_name, monitor_url, monitor_interval, monitor_fail_after) VALUES ?',
    parameters: [rows],
  });

  const env = { DATABASE_URL: mariadb.url, MONITOR_ALLOW_NETWORKS: '127.0.0.0/8' };
  let server = await startServer(env);
  let mostMb = 0;
  const watch = setInterval(() => {
    mostMb = Math.max(mostMb, memoryOf(server));
  }, 200);
  for (let kill = 0; kill < kills; kill++) {
    await sleep((minutes * MINUTE_MS * (0.5 + Math.random())) / (kills + 1));
    await stopServer(server, 'SIGKILL');
    // Its lease runs out in half a minute, which need not be waited for.
    await database.write({ sql: 'DELETE FROM shim_leases', parameters: [] });
    server = await startServer(env);
  }
  const before = asked;
  await sleep(MINUTE_MS + 15_000);
  const inOneMinute = Math.round(((asked - before) / (MINUTE_MS + 15_000)) * MINUTE_MS);
  const number = async (sql: string) => Number((await database.rows({ sql, parameters: [] }))[0]?.[0]);
  const fresh = await number(
    'SELECT COUNT(*) FROM shim_monitors WHERE monitor_checked_at > NOW() - INTERVAL 75 SECOND',
  );
  const told = await number("SELECT COUNT(*) FROM shim_events WHERE event_type = 'monitor.down'");
  const others = await number("SELECT COUNT(*) FROM shim_events WHERE event_type <> 'monitor.down'");
  const different = await number('SELECT COUNT(DISTINCT event_record_id) FROM shim_events');
  clearInterval(watch);
  await stopServer(server);
  await database.close();
  host.closeAllConnections();
  host.close();
  await mariadb.stop();
  removeFolder(folder);

  const down = monitors / DOWN_EVERY;
  const wrong: string[] = [];
  unless(wrong, fresh === monitors, `${fresh} of ${monitors} were checked within the last 75 seconds`);
  unless(wrong, told === down && different === down && others === 0, `${told} events of ${different} for ${down} down`);
  unless(wrong, mostMb < MOST_MB, `it held ${mostMb} MB`);
  const note = `killed ${kills} times, ${inOneMinute} checks a minute, ${mostMb} MB at most, ${told} told of ${down} down`;
  return [
    {
      fault: `${monitors} monitors`,
      sent: monitors,
      answered: asked,
      found: fresh,
      lost: monitors - fresh,
      back: '',
      note,
      wrong,
    },
  ];
};

function memoryOf({ child }: Server): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) >> 10;
  } catch {
    return 0;
  }
}
